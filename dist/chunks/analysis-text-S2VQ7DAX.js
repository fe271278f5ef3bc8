import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
} from "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-X7777CKA.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
};
