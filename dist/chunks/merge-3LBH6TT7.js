import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  mergeShards
} from "./chunk-YZJQX6Y4.js";
import "./chunk-ZXSLYFQN.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-77ZWCUOF.js";
import {
  showResult
} from "./chunk-NG6C5333.js";
import "./chunk-O6KFVRKG.js";
import "./chunk-4NDVEJYL.js";
import "./chunk-73NR3D3R.js";
import "./chunk-2AGDYJS3.js";
import "./chunk-OLBUVDH2.js";
import "./chunk-GQTV4D6L.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-HQUU4J7E.js";
import "./chunk-4WGTDSB5.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-H2PQUUU7.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LTC337H2.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-6Z7UPYQB.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-ATEIRTGP.js";
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
