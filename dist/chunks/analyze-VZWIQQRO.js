import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
} from "./chunk-I2J5IVY6.js";
import "./chunk-ZXP3RTP2.js";
import "./chunk-KOBLLS6P.js";
import "./chunk-D65XCNVR.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-3KCURICI.js";
import "./chunk-H2COLYKG.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
};
