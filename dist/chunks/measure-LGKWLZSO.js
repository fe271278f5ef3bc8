import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-M66CDSOY.js";
import "./chunk-QKAHWMTG.js";
import "./chunk-ZXP3RTP2.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-J7EJHQX2.js";
import "./chunk-KOBLLS6P.js";
import "./chunk-D65XCNVR.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-3KCURICI.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
