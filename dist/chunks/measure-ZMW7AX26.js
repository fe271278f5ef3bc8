import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measureModel,
  predict,
  predictAll,
  storedPrecision
} from "./chunk-JAF5GVUF.js";
import "./chunk-UADLINN6.js";
import "./chunk-HNJ7BTLI.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OFVX6HMX.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-754N6LBH.js";
import "./chunk-SKGKR7PH.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-SOETXADH.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  measureModel,
  predict,
  predictAll,
  storedPrecision
};
