import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-S3DS7JNW.js";
import "./chunk-MRPUV5SX.js";
import "./chunk-AMNU7DF7.js";
import "./chunk-UPXXHDNZ.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-AXSUKA5E.js";
import "./chunk-OBQC6FUZ.js";
import "./chunk-N4I5S2GC.js";
import "./chunk-CKDAPUPC.js";
import "./chunk-KIUKUKPV.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-C2OFT4H3.js";
import "./chunk-GM3PI56W.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-IHVS22PU.js";
import "./chunk-QU43WGZR.js";
import "./chunk-X2ZHGKAM.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-EHLB3Q5M.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-BEMS2O7Z.js";
import "./chunk-IWDV47F3.js";
import "./chunk-2JC6THCH.js";
import "./chunk-FN3A4I2T.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-6Z7UPYQB.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-OZ6EOUA3.js";
import "./chunk-EG3MVX5I.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-ATEIRTGP.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
