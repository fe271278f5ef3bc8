import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-M7TVBUUM.js";
import "./chunk-537F5CFQ.js";
import "./chunk-FYOF2NPD.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DUIGEENU.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-U4F7WJSK.js";
import "./chunk-RWCDQQ3I.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-H5YF7YGN.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
