import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeRead
} from "./chunk-JQ4EFHNU.js";
import {
  readModelFile
} from "./chunk-3Z6754IU.js";

// src/analyzer/analyze-file.ts
var analyzeFile = (path, options = {}) => analyzeRead(readModelFile(path, { externalValues: true }), options);

export {
  analyzeFile
};
