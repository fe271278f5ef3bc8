import {
  compareHardware,
  devices,
  estimate,
  findDevice,
  isDiagnostic,
  searchDevices
} from "./chunks/chunk-J6GOCBQQ.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-4TVPHGLS.js";
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
