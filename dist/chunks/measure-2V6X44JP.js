import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-WLO5TPJD.js";
import "./chunk-7OUUXD7M.js";
import "./chunk-D66BWYMD.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
