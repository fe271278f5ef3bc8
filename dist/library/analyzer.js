import {
  analyzeSymbolic
} from "./chunks/chunk-VKFNBNEU.js";
import {
  analyze,
  analyzeModel
} from "./chunks/chunk-7LHAHR6N.js";
import {
  diffProfiles
} from "./chunks/chunk-ORUM6GKT.js";
import "./chunks/chunk-LX2IHHZW.js";
import {
  compareHardware,
  devices,
  estimate,
  findDevice,
  isDiagnostic,
  searchDevices
} from "./chunks/chunk-PIM677OW.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-MKD2NXZQ.js";
import "./chunks/chunk-322HWW37.js";
import "./chunks/chunk-NSKUF5BX.js";
import "./chunks/chunk-JR7I5LTP.js";
import "./chunks/chunk-5RVUSMIJ.js";
import "./chunks/chunk-WJUITPA6.js";
export {
  analyze,
  analyzeModel,
  analyzeSymbolic,
  compareHardware,
  devices,
  diffProfiles as diff,
  estimate,
  findDevice,
  isDiagnostic,
  searchDevices
};
