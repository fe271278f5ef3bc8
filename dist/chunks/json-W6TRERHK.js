import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
} from "./chunk-OLBUVDH2.js";
import "./chunk-GQTV4D6L.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-HQUU4J7E.js";
import "./chunk-LTC337H2.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  REPORT_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
};
