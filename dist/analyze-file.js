import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeFile
} from "./chunks/chunk-ZXP3RTP2.js";
import "./chunks/chunk-KOBLLS6P.js";
import "./chunks/chunk-D65XCNVR.js";
import "./chunks/chunk-ASIHZCRK.js";
import "./chunks/chunk-3KCURICI.js";
import "./chunks/chunk-GYGOVNAJ.js";
import "./chunks/chunk-43VOUJ2I.js";
import "./chunks/chunk-PE7GTQCK.js";
export {
  analyzeFile
};
