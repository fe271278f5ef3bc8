import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
} from "./chunk-PZ4M3COP.js";
import "./chunk-5XOBXHGN.js";
import "./chunk-J44RJP3T.js";
import "./chunk-SWZWQMEY.js";
import "./chunk-3KCURICI.js";
import "./chunk-FWIKG3KY.js";
import "./chunk-K6Q2EIWY.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
};
