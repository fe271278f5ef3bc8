import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  checkBaseline,
  readModels,
  updateBaseline
} from "./chunk-GY6RU2ME.js";
import "./chunk-TAI4CVBH.js";
import "./chunk-T3Q5GC3X.js";
import "./chunk-7XSVT75F.js";
import "./chunk-SO4RJX7P.js";
import "./chunk-F6KTJ4BV.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-C4QN4LZA.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-OKOFMHKC.js";
import "./chunk-HFNSVIID.js";
import "./chunk-2O5CDWU2.js";
import "./chunk-7L45P5AA.js";
import "./chunk-F7C3E37D.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-HL53FUV2.js";
import "./chunk-2CH7VOV5.js";
import "./chunk-Y543NX4B.js";
import "./chunk-DAVBWN4G.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-2NSRQRCD.js";
import "./chunk-HPHCIPUU.js";
import "./chunk-IA5BA5RH.js";
import "./chunk-3KCURICI.js";
import "./chunk-AQGEPJJA.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
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
