import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  mergeShards
} from "./chunk-YCH25CNV.js";
import "./chunk-7ZTQ53K5.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-3ASUU7TI.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-DIM2J3HN.js";
import "./chunk-4T4NTKYU.js";
import {
  showResult
} from "./chunk-2O5CDWU2.js";
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
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-H2COLYKG.js";
import "./chunk-SO3WKUV3.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-EXEGHH2J.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";

// src/cli/merge.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
var EXIT_USAGE = 2;
var mergeCommand = (files, options, io) => {
  const texts = [];
  for (const name of files) {
    try {
      texts.push({ name, text: readFileSync(resolve(io.cwd, name), "utf8") });
    } catch (error) {
      io.error(`Cannot read "${name}": ${error instanceof Error ? error.message : String(error)}
`);
      return EXIT_USAGE;
    }
  }
  const merged = mergeShards(texts);
  if (merged.ok) return showResult(merged.result, options, io);
  for (const problem of merged.diagnostics) io.error(`${diagnosticText(problem)}
`);
  return EXIT_USAGE;
};
export {
  mergeCommand
};
