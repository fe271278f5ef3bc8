import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeRead
} from "./chunk-754N6LBH.js";
import {
  readModelFile
} from "./chunk-SKGKR7PH.js";

// src/analyzer/analyze-file.ts
var analyzeFile = (path, options = {}) => analyzeRead(readModelFile(path, { externalValues: true }), options);

export {
  analyzeFile
};
