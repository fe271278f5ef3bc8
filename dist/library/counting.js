import {
  analyzeSymbolic
} from "./chunks/chunk-QVFI4KTU.js";
import {
  analyze,
  analyzeModel
} from "./chunks/chunk-4T6XLMVK.js";
import "./chunks/chunk-LX2IHHZW.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-FTFCDFJY.js";
import "./chunks/chunk-LCNXMU7H.js";
import "./chunks/chunk-SKQ7AWLO.js";
import "./chunks/chunk-5RVUSMIJ.js";
import "./chunks/chunk-WJUITPA6.js";
export {
  analyze,
  analyzeModel,
  analyzeSymbolic
};
