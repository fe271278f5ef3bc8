import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-V2UMIXJT.js";
import "./chunk-NYT6YQ26.js";
import "./chunk-JA42CYI3.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-VMBQVCAN.js";
import "./chunk-TO4XWS5A.js";
import "./chunk-NP6ES6BH.js";
import "./chunk-IUUNNY64.js";
import "./chunk-HTKLKYHY.js";
import "./chunk-2CH7VOV5.js";
import "./chunk-OVJ7FZZI.js";
import "./chunk-2CD3435H.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-IA5BA5RH.js";
import "./chunk-JMNRVJGQ.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-CXJLSG5Z.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-3CBRN3SY.js";
import "./chunk-7IEDRQZU.js";
import "./chunk-RIFFORCU.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-HBLYMNWJ.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-XQGUPZID.js";
import "./chunk-6XTTLTEM.js";
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
