import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-UCYQXZZA.js";
import "./chunk-OQLVZJJK.js";
import "./chunk-R6VTE7JG.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DCIISLDD.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-WV4KCSF4.js";
import "./chunk-GQVOEM66.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
