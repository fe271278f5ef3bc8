import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-FCMBACTO.js";
import "./chunk-YLQX57SF.js";
import "./chunk-QAYKXYC3.js";
import "./chunk-TJRFYEWX.js";
import "./chunk-JEU4CSIM.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-X7EJ6ZTA.js";
import "./chunk-5HPCOTK5.js";
import "./chunk-V7N3U2SC.js";
import "./chunk-VUG3YHPZ.js";
import "./chunk-SI5KT4R6.js";
import "./chunk-XFRB5HSJ.js";
import "./chunk-J3YSQUS7.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-PZ4M3COP.js";
import "./chunk-5XOBXHGN.js";
import "./chunk-HEIZAP32.js";
import "./chunk-QF6MCGBR.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-ABGSNGYU.js";
import "./chunk-J44RJP3T.js";
import "./chunk-SWZWQMEY.js";
import "./chunk-3KCURICI.js";
import "./chunk-NBQWG3KO.js";
import "./chunk-GRHTT5HR.js";
import "./chunk-JL7YP2X5.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-FWIKG3KY.js";
import "./chunk-K6Q2EIWY.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
