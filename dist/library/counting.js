import {
  analyzeSymbolic
} from "./chunks/chunk-NAGHR6XX.js";
import {
  analyze,
  analyzeModel
} from "./chunks/chunk-KUWA4MKY.js";
import "./chunks/chunk-LX2IHHZW.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-MKD2NXZQ.js";
import "./chunks/chunk-322HWW37.js";
import "./chunks/chunk-C4C3EQW6.js";
import "./chunks/chunk-JR7I5LTP.js";
import "./chunks/chunk-5RVUSMIJ.js";
import "./chunks/chunk-WJUITPA6.js";
export {
  analyze,
  analyzeModel,
  analyzeSymbolic
};
