import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
} from "./chunk-HL53FUV2.js";
import "./chunk-2CH7VOV5.js";
import "./chunk-HPHCIPUU.js";
import "./chunk-IA5BA5RH.js";
import "./chunk-3KCURICI.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
};
