import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
} from "./chunk-HEIZAP32.js";
import "./chunk-QF6MCGBR.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-ABGSNGYU.js";
import "./chunk-J44RJP3T.js";
import "./chunk-SWZWQMEY.js";
import "./chunk-3KCURICI.js";
import "./chunk-K6Q2EIWY.js";
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
