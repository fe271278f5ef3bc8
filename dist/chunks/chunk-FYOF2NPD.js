import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeRead
} from "./chunk-U4F7WJSK.js";
import {
  readModelFile
} from "./chunk-RWCDQQ3I.js";

// src/analyzer/analyze-file.ts
var analyzeFile = (path, options = {}) => analyzeRead(readModelFile(path, { externalValues: true }), options);

export {
  analyzeFile
};
