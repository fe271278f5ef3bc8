import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeFile
} from "./chunks/chunk-JEU4CSIM.js";
import "./chunks/chunk-V7N3U2SC.js";
import "./chunks/chunk-VUG3YHPZ.js";
import "./chunks/chunk-ASIHZCRK.js";
import "./chunks/chunk-3KCURICI.js";
import "./chunks/chunk-GYGOVNAJ.js";
import "./chunks/chunk-43VOUJ2I.js";
import "./chunks/chunk-PE7GTQCK.js";
export {
  analyzeFile
};
