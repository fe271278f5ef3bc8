import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeCommand,
  analyzeOne
} from "./chunk-LU5MQDUE.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-CXJLSG5Z.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-FYOF2NPD.js";
import "./chunk-U4F7WJSK.js";
import "./chunk-RWCDQQ3I.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-H5YF7YGN.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  analyzeCommand,
  analyzeOne
};
