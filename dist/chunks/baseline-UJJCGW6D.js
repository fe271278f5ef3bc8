import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-74IFCXSP.js";
import "./chunk-5KWAQC73.js";
import "./chunk-H2FV53UA.js";
import "./chunk-3XFBEGIM.js";
import "./chunk-SO4RJX7P.js";
import "./chunk-RMEF5CWE.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-DYWOWQ3I.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-PTNTH6WH.js";
import "./chunk-WWZQSHFP.js";
import "./chunk-ORX2BKYO.js";
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
import "./chunk-36GQBXHF.js";
import "./chunk-GRHTT5HR.js";
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
