import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeRead
} from "./chunk-OZ6EOUA3.js";
import {
  readModelFile
} from "./chunk-EG3MVX5I.js";

// src/analyzer/analyze-file.ts
var analyzeFile = (path, options = {}) => analyzeRead(readModelFile(path, { externalValues: true }), options);

export {
  analyzeFile
};
