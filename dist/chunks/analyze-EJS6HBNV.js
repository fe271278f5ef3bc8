import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeCommand,
  analyzeOne
} from "./chunk-U7P5XK42.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-AAVWZYF7.js";
import "./chunk-UNSBKWY4.js";
import "./chunk-FKRQ3IR2.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-CXJLSG5Z.js";
import "./chunk-H5YF7YGN.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  analyzeCommand,
  analyzeOne
};
