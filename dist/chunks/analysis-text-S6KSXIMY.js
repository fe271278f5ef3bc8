import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
} from "./chunk-CEH374AP.js";
import "./chunk-S5RDP33E.js";
import "./chunk-HPHCIPUU.js";
import "./chunk-5FBXYW6Q.js";
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
