import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-2AYT3N46.js";
import "./chunk-DO4G66NX.js";
import "./chunk-2OYKLVQ7.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-6RCOJOWU.js";
import "./chunk-NG6C5333.js";
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
import "./chunk-VVCFSXKY.js";
import "./chunk-4WGTDSB5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-H2PQUUU7.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LTC337H2.js";
import "./chunk-GDAQGPCO.js";
import "./chunk-2JC6THCH.js";
import "./chunk-3ZQOML6K.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-6Z7UPYQB.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-JQ4EFHNU.js";
import "./chunk-3Z6754IU.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-ATEIRTGP.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
