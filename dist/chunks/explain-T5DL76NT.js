import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  CONVENTIONS,
  claimText,
  conventionNames,
  conventionText,
  countByConvention,
  explainClaim,
  nodeText
} from "./chunk-QZ3WYWOA.js";
import {
  bindingsOf
} from "./chunk-IWG7736J.js";
import {
  modelFile
} from "./chunk-DBU7GHEB.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import {
  analyzeFile
} from "./chunk-D66BWYMD.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import {
  DIAGNOSTICS,
  isDiagnosticCode
} from "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/explain.ts
var explainCommand = ({ model: path, node }, options, io) => {
  const analysis = analyzeFile(modelFile(path, io), { bind: bindingsOf(options) });
  if (!analysis.ok) {
    for (const problem of analysis.diagnostics)
      io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: path } })}
`);
    return EXIT.unreadable;
  }
  const { profile } = analysis;
  if (options.claim !== void 0) return explainNumber(profile, options.claim, io);
  if (options.convention !== void 0) return explainConvention(profile, options.convention, io);
  if (node === void 0) return explainHeaviest(profile, options.top, io);
  const nodes = profile.nodes.filter(({ name }) => name === node);
  if (nodes.length === 0) {
    const names = heaviest(profile).slice(0, 3);
    return usage(
      `No node is named "${node}". Names of the largest: ${names.map(({ name }) => `"${name}"`).join(", ")}.`,
      io
    );
  }
  for (const found of nodes) io.print(`${nodeText(found)}
`);
  return EXIT.pass;
};
var explainMessage = (code, io) => {
  if (!isDiagnosticCode(code)) return false;
  const { severity, when, remedy } = DIAGNOSTICS[code];
  io.print(`${code} (${severity})
  ${when}
  Fix: ${remedy}
`);
  return true;
};
var explainHeaviest = (profile, top, io) => {
  const nodes = heaviest(profile);
  for (const node of nodes.slice(0, top)) io.print(`${nodeText(node)}
`);
  if (nodes.length > top)
    io.print(`… and ${nodes.length - top} more nodes that multiply; --top ${nodes.length} explains all.
`);
  return EXIT.pass;
};
var heaviest = ({ nodes }) => nodes.filter(({ macs }) => macs > 0n).sort((a, b) => a.macs === b.macs ? 0 : a.macs > b.macs ? -1 : 1);
var explainConvention = (profile, name, io) => {
  const wanted = name === "all" ? CONVENTIONS : CONVENTIONS.filter((convention) => convention.name === name);
  if (wanted.length === 0)
    return usage(`No convention is named "${name}". Choose all, ${conventionNames().join(", ")}.`, io);
  for (const convention of wanted) io.print(`${conventionText(countByConvention(profile, convention))}
`);
  return EXIT.pass;
};
var SCALES = {
  "": 1n,
  k: 1000n,
  M: 1000000n,
  G: 1000000000n,
  B: 1000000000n,
  T: 1000000000000n
};
var explainNumber = (profile, text, io) => {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([kMGBT]?)/.exec(text);
  const scale = SCALES[match?.[2] ?? ""];
  if (match?.[1] === void 0 || scale === void 0)
    return usage(`Write the number as printed, e.g. --claim "16.53 GFLOPs" (got "${text}").`, io);
  io.print(`${claimText(profile, text, explainClaim(profile, { digits: match[1], scale }))}
`);
  return EXIT.pass;
};
var usage = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};
export {
  explainCommand,
  explainMessage
};
