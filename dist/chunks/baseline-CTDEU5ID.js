import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-7CXNNLOU.js";
import "./chunk-3Y3SKOQZ.js";
import "./chunk-66GM7AIT.js";
import "./chunk-7XSVT75F.js";
import "./chunk-SO4RJX7P.js";
import "./chunk-F6SUEOXL.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-S4T2MDTF.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-4VRG5QPP.js";
import "./chunk-623SWYEH.js";
import "./chunk-JX77ZGIV.js";
import "./chunk-4KSPPV2H.js";
import "./chunk-FCYD7GX3.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-CEH374AP.js";
import "./chunk-S5RDP33E.js";
import "./chunk-TFWG35W7.js";
import "./chunk-DAVBWN4G.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-HPHCIPUU.js";
import "./chunk-5FBXYW6Q.js";
import "./chunk-3KCURICI.js";
import "./chunk-WVCLQN3J.js";
import "./chunk-ZRT5WWBU.js";
import "./chunk-H2COLYKG.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
