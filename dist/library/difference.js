import {
  diffProfiles
} from "./chunks/chunk-ORUM6GKT.js";
import "./chunks/chunk-LX2IHHZW.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-WJUITPA6.js";
export {
  diffProfiles as diff
};
