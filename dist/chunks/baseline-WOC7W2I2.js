import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-U5E6NTJD.js";
import "./chunk-6EYSSVLU.js";
import "./chunk-V27YQ637.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-N7EUTKP5.js";
import "./chunk-JAVJMCMQ.js";
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
import "./chunk-CVXJAFDL.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-CXJLSG5Z.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-M7TVBUUM.js";
import "./chunk-537F5CFQ.js";
import "./chunk-FYOF2NPD.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DUIGEENU.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-U4F7WJSK.js";
import "./chunk-RWCDQQ3I.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-H5YF7YGN.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
