import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-R3SWXCO2.js";
import "./chunk-VXBKVJGW.js";
import "./chunk-MQS2XARY.js";
import "./chunk-4BPSHRZP.js";
import "./chunk-SO4RJX7P.js";
import "./chunk-N7SEVAJA.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-M2KK2D63.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-V4AAAAIH.js";
import "./chunk-5EANNBQF.js";
import "./chunk-NJWE27GJ.js";
import "./chunk-AVXRDPED.js";
import "./chunk-IUUNNY64.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-GBNTNT2H.js";
import "./chunk-2CH7VOV5.js";
import "./chunk-OVJ7FZZI.js";
import "./chunk-2CD3435H.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-IA5BA5RH.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-N4GYOG6N.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-CXJLSG5Z.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
