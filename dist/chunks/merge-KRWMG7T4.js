import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  mergeShards
} from "./chunk-BM7LJUYP.js";
import "./chunk-AF7IT6SK.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-27LJPZQG.js";
import {
  showResult
} from "./chunk-TO4XWS5A.js";
import "./chunk-NP6ES6BH.js";
import "./chunk-IUUNNY64.js";
import "./chunk-HTKLKYHY.js";
import "./chunk-2CH7VOV5.js";
import "./chunk-OVJ7FZZI.js";
import "./chunk-2CD3435H.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-IA5BA5RH.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-CXJLSG5Z.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LWJPCPPI.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-HBLYMNWJ.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-NQORAEHS.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";

// src/cli/merge.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
var mergeCommand = (files, options, io) => {
  const texts = [];
  for (const name of files) {
    try {
      texts.push({ name, text: readFileSync(resolve(io.cwd, name), "utf8") });
    } catch (error) {
      io.error(`Cannot read "${name}": ${error instanceof Error ? error.message : String(error)}
`);
      return EXIT.configuration;
    }
  }
  const merged = mergeShards(texts);
  if (merged.ok) return showResult(merged.result, options, io);
  for (const problem of merged.diagnostics) io.error(`${diagnosticText(problem)}
`);
  return EXIT.configuration;
};
export {
  mergeCommand
};
