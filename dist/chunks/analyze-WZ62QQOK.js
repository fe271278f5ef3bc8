import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeCommand,
  analyzeOne
} from "./chunk-23Y6OWGN.js";
import "./chunk-WNSA2JPW.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-R6VTE7JG.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-WV4KCSF4.js";
import "./chunk-GQVOEM66.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  analyzeCommand,
  analyzeOne
};
