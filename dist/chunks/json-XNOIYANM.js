import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
} from "./chunk-KIUKUKPV.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-C2OFT4H3.js";
import "./chunk-GM3PI56W.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-IHVS22PU.js";
import "./chunk-BEMS2O7Z.js";
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
