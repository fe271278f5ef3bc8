import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-YJLOXUL7.js";
import "./chunk-IV4TYQUB.js";
import "./chunk-46NSYIDS.js";
import "./chunk-BGPMT6GK.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-KKWNPGZ6.js";
import "./chunk-CIBCFBNT.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-4QRXUJXY.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import "./chunk-TUOKYOWL.js";
import "./chunk-X2ZHGKAM.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-JAF5GVUF.js";
import "./chunk-UADLINN6.js";
import "./chunk-HNJ7BTLI.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OFVX6HMX.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-754N6LBH.js";
import "./chunk-SKGKR7PH.js";
import "./chunk-765IMHWV.js";
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
