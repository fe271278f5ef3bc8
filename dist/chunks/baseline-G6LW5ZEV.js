import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-D7HX7PEC.js";
import "./chunk-JVKYDAT5.js";
import "./chunk-JA42CYI3.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-AH2HXTSQ.js";
import "./chunk-NFK6PPOC.js";
import "./chunk-O6KFVRKG.js";
import "./chunk-4NDVEJYL.js";
import "./chunk-73NR3D3R.js";
import "./chunk-2AGDYJS3.js";
import "./chunk-OLBUVDH2.js";
import "./chunk-GQTV4D6L.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-HQUU4J7E.js";
import "./chunk-74LQL62D.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-H2PQUUU7.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LTC337H2.js";
import "./chunk-STYXCCV6.js";
import "./chunk-7IEDRQZU.js";
import "./chunk-MPN3Q5DA.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-HBLYMNWJ.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-TN36Q53H.js";
import "./chunk-3S7EVJZC.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-NQORAEHS.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
