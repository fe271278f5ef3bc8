import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeFile
} from "./chunks/chunk-F6KTJ4BV.js";
import "./chunks/chunk-OKOFMHKC.js";
import "./chunks/chunk-HFNSVIID.js";
import "./chunks/chunk-LOTHVZQE.js";
import "./chunks/chunk-3KCURICI.js";
import "./chunks/chunk-SO3WKUV3.js";
import "./chunks/chunk-43VOUJ2I.js";
import "./chunks/chunk-PE7GTQCK.js";
export {
  analyzeFile
};
