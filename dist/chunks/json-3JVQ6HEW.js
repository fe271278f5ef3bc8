import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
} from "./chunk-RVH24BL3.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
};
