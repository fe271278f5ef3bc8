import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
} from "./chunk-NL2N6CSY.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-F6KTJ4BV.js";
import "./chunk-OKOFMHKC.js";
import "./chunk-HFNSVIID.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-3KCURICI.js";
import "./chunk-H2COLYKG.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  EXIT_UNREADABLE,
  analyzeCommand,
  analyzeOne
};
