import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-OV7MQQU3.js";
import "./chunk-HMY5KOZ5.js";
import "./chunk-WGZNCQIS.js";
import "./chunk-TJRFYEWX.js";
import "./chunk-Z2FRFZC2.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-TM5PNLWE.js";
import "./chunk-5HPCOTK5.js";
import "./chunk-XQM4MUTY.js";
import "./chunk-MTJXPVBO.js";
import "./chunk-RAT27LIP.js";
import "./chunk-JOAJMVUW.js";
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
import "./chunk-PKPVAPIM.js";
import "./chunk-FUNII4AF.js";
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
