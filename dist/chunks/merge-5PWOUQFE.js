import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  mergeShards
} from "./chunk-MWINSROV.js";
import "./chunk-WLGGXUUT.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-AA4KGKZ6.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-5HPCOTK5.js";
import {
  showResult
} from "./chunk-SI5KT4R6.js";
import "./chunk-XFRB5HSJ.js";
import "./chunk-J3YSQUS7.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-PZ4M3COP.js";
import "./chunk-5XOBXHGN.js";
import "./chunk-HEIZAP32.js";
import "./chunk-QF6MCGBR.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-ABGSNGYU.js";
import "./chunk-J44RJP3T.js";
import "./chunk-SWZWQMEY.js";
import "./chunk-3KCURICI.js";
import "./chunk-GRHTT5HR.js";
import {
  diagnosticText
} from "./chunk-JL7YP2X5.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-FWIKG3KY.js";
import "./chunk-K6Q2EIWY.js";
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
