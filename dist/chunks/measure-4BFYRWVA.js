import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-S6JFQRUH.js";
import "./chunk-537F5CFQ.js";
import "./chunk-QQN6GAS7.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DUIGEENU.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-27E3REY6.js";
import "./chunk-2PAQGD37.js";
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
