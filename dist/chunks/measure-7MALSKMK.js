import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-WGZNCQIS.js";
import "./chunk-TJRFYEWX.js";
import "./chunk-Z2FRFZC2.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-5HPCOTK5.js";
import "./chunk-XQM4MUTY.js";
import "./chunk-MTJXPVBO.js";
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
