import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeCommand,
  analyzeOne
} from "./chunk-V6274ZLP.js";
import "./chunk-WNSA2JPW.js";
import "./chunk-DBU7GHEB.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-HNJ7BTLI.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-754N6LBH.js";
import "./chunk-SKGKR7PH.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-SOETXADH.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  analyzeCommand,
  analyzeOne
};
