import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-QAYKXYC3.js";
import "./chunk-TJRFYEWX.js";
import "./chunk-JEU4CSIM.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-5HPCOTK5.js";
import "./chunk-V7N3U2SC.js";
import "./chunk-VUG3YHPZ.js";
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
