import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
} from "./chunk-N4I5S2GC.js";
import "./chunk-CKDAPUPC.js";
import "./chunk-IHVS22PU.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-BEMS2O7Z.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  analysisMarkdown,
  analysisText,
  layersText,
  shapeText
};
