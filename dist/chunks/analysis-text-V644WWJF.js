import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
} from "./chunk-73NR3D3R.js";
import "./chunk-2AGDYJS3.js";
import "./chunk-HQUU4J7E.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LTC337H2.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
};
