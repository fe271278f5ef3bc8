import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeRead
} from "./chunk-QU2NQ6DG.js";
import {
  readModelFile
} from "./chunk-SNHRMLYJ.js";

// src/analyzer/analyze-file.ts
var analyzeFile = (path, options = {}) => analyzeRead(readModelFile(path, { externalValues: true }), options);

export {
  analyzeFile
};
