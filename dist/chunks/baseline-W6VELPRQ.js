import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-M73T6C4L.js";
import "./chunk-TJZN5TJI.js";
import "./chunk-46NSYIDS.js";
import "./chunk-4G7IFC3T.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-GMIKMQDZ.js";
import "./chunk-OBQC6FUZ.js";
import "./chunk-N4I5S2GC.js";
import "./chunk-CKDAPUPC.js";
import "./chunk-KIUKUKPV.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-C2OFT4H3.js";
import "./chunk-GM3PI56W.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-IHVS22PU.js";
import "./chunk-P26YAF5M.js";
import "./chunk-X2ZHGKAM.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-EHLB3Q5M.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-BEMS2O7Z.js";
import "./chunk-LRCLTFX2.js";
import "./chunk-UADLINN6.js";
import "./chunk-HNJ7BTLI.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OFVX6HMX.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-754N6LBH.js";
import "./chunk-SKGKR7PH.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-SOETXADH.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
