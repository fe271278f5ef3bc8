import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeCommand,
  analyzeOne
} from "./chunk-ZYN5Z27Q.js";
import "./chunk-ESYEAPDB.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-H2PQUUU7.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LTC337H2.js";
import "./chunk-3ZQOML6K.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-JQ4EFHNU.js";
import "./chunk-3Z6754IU.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-ATEIRTGP.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  analyzeCommand,
  analyzeOne
};
