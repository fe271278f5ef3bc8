import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeFile
} from "./chunks/chunk-AAVWZYF7.js";
import "./chunks/chunk-UNSBKWY4.js";
import "./chunks/chunk-FKRQ3IR2.js";
import "./chunks/chunk-LOTHVZQE.js";
import "./chunks/chunk-LNF3NK2O.js";
import "./chunks/chunk-H5YF7YGN.js";
import "./chunks/chunk-IVPAKAHU.js";
import "./chunks/chunk-PE7GTQCK.js";
export {
  analyzeFile
};
