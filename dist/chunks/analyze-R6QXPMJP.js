import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
} from "./chunk-GAYRENMR.js";
import "./chunk-JEU4CSIM.js";
import "./chunk-V7N3U2SC.js";
import "./chunk-VUG3YHPZ.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-3KCURICI.js";
import "./chunk-JL7YP2X5.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-FWIKG3KY.js";
import "./chunk-K6Q2EIWY.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
};
