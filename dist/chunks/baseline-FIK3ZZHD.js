import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-6KKRWAMB.js";
import "./chunk-VS2MEQI4.js";
import "./chunk-M66CDSOY.js";
import "./chunk-QKAHWMTG.js";
import "./chunk-ZXP3RTP2.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-NSLAKESG.js";
import "./chunk-J7EJHQX2.js";
import "./chunk-KOBLLS6P.js";
import "./chunk-D65XCNVR.js";
import "./chunk-5VSI65I3.js";
import "./chunk-MC3JPVU4.js";
import "./chunk-FCYD7GX3.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-CEH374AP.js";
import "./chunk-S5RDP33E.js";
import "./chunk-TFWG35W7.js";
import "./chunk-DAVBWN4G.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-HPHCIPUU.js";
import "./chunk-5FBXYW6Q.js";
import "./chunk-3KCURICI.js";
import "./chunk-S55NABUP.js";
import "./chunk-GRHTT5HR.js";
import "./chunk-H2COLYKG.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";
export {
  checkBaseline,
  readModels,
  updateBaseline
};
