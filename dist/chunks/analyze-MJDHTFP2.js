import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeCommand,
  analyzeOne
} from "./chunk-OLBLTLQA.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-N7SEVAJA.js";
import "./chunk-V4AAAAIH.js";
import "./chunk-5EANNBQF.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-CXJLSG5Z.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  analyzeCommand,
  analyzeOne
};
