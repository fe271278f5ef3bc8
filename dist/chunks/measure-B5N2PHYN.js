import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-H2FV53UA.js";
import "./chunk-3XFBEGIM.js";
import "./chunk-RMEF5CWE.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-PTNTH6WH.js";
import "./chunk-WWZQSHFP.js";
import "./chunk-ASIHZCRK.js";
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
