import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeFile
} from "./chunks/chunk-N7SEVAJA.js";
import "./chunks/chunk-V4AAAAIH.js";
import "./chunks/chunk-5EANNBQF.js";
import "./chunks/chunk-LOTHVZQE.js";
import "./chunks/chunk-LNF3NK2O.js";
import "./chunks/chunk-SO3WKUV3.js";
import "./chunks/chunk-IVPAKAHU.js";
import "./chunks/chunk-PE7GTQCK.js";
export {
  analyzeFile
};
