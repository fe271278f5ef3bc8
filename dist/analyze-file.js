import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeFile
} from "./chunks/chunk-RMEF5CWE.js";
import "./chunks/chunk-PTNTH6WH.js";
import "./chunks/chunk-WWZQSHFP.js";
import "./chunks/chunk-ASIHZCRK.js";
import "./chunks/chunk-3KCURICI.js";
import "./chunks/chunk-SO3WKUV3.js";
import "./chunks/chunk-43VOUJ2I.js";
import "./chunks/chunk-PE7GTQCK.js";
export {
  analyzeFile
};
