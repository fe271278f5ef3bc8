import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
} from "./chunk-4RYEBFRZ.js";
import "./chunk-Z2FRFZC2.js";
import "./chunk-XQM4MUTY.js";
import "./chunk-MTJXPVBO.js";
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
