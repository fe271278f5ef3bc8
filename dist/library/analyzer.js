import {
  analyzeSymbolic
} from "./chunks/chunk-R6CHNBQR.js";
import {
  analyze,
  analyzeModel
} from "./chunks/chunk-EWFFOPU4.js";
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
} from "./chunks/chunk-J6GOCBQQ.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-MKD2NXZQ.js";
import "./chunks/chunk-322HWW37.js";
import "./chunks/chunk-4TVPHGLS.js";
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
