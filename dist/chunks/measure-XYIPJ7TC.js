import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-MQS2XARY.js";
import "./chunk-4BPSHRZP.js";
import "./chunk-N7SEVAJA.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-V4AAAAIH.js";
import "./chunk-5EANNBQF.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
