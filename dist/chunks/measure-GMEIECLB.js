import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-T3Q5GC3X.js";
import "./chunk-7XSVT75F.js";
import "./chunk-F6KTJ4BV.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-OKOFMHKC.js";
import "./chunk-HFNSVIID.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-3KCURICI.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
