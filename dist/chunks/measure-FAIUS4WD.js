import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-IWDV47F3.js";
import "./chunk-2JC6THCH.js";
import "./chunk-FN3A4I2T.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-6Z7UPYQB.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-OZ6EOUA3.js";
import "./chunk-EG3MVX5I.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-ATEIRTGP.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
