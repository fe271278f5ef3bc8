import {
  analyzeSymbolic
} from "./chunks/chunk-KRUSCUEM.js";
import {
  analyze,
  analyzeModel
} from "./chunks/chunk-NQZI424U.js";
import "./chunks/chunk-LX2IHHZW.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-LNFBHOHI.js";
import "./chunks/chunk-LCNXMU7H.js";
import "./chunks/chunk-PLPB3D3M.js";
import "./chunks/chunk-5RVUSMIJ.js";
import "./chunks/chunk-WJUITPA6.js";
export {
  analyze,
  analyzeModel,
  analyzeSymbolic
};
