import {
  compareHardware,
  devices,
  estimate,
  findDevice,
  isDiagnostic,
  searchDevices
} from "./chunks/chunk-GV4QNCK5.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-PLPB3D3M.js";
import "./chunks/chunk-5RVUSMIJ.js";
import "./chunks/chunk-WJUITPA6.js";
export {
  compareHardware,
  devices,
  estimate,
  findDevice,
  isDiagnostic,
  searchDevices
};
