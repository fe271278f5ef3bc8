import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-OQBRVPGU.js";
import "./chunk-DDNDWLGW.js";
import "./chunk-FL5GDNQJ.js";
import "./chunk-3HASTL36.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-COXMBPGK.js";
import "./chunk-CIBCFBNT.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-RVH24BL3.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import "./chunk-LTJE27XP.js";
import "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-WLO5TPJD.js";
import "./chunk-7OUUXD7M.js";
import "./chunk-D66BWYMD.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
