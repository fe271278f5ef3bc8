import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
} from "./chunk-Y543NX4B.js";
import "./chunk-DAVBWN4G.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-HPHCIPUU.js";
import "./chunk-IA5BA5RH.js";
import "./chunk-3KCURICI.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
};
