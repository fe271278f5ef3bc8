import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  symbolicText
} from "./chunk-QZ3WYWOA.js";
import {
  modelFile
} from "./chunk-DBU7GHEB.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import {
  countLeaf,
  executedLeaves,
  flatten,
  infer,
  plus,
  readModelFile,
  symbolsOf,
  times
} from "./chunk-EKIXMM7S.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import {
  FLOPS_PER_MAC
} from "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/analyzer/profile/symbolic.ts
var buildSymbolicProfile = (inferred) => {
  const diagnostics = [...inferred.diagnostics];
  const counted = executedLeaves(flatten(inferred, "max", diagnostics)).map((leaf) => ({ leaf, counts: countLeaf(leaf) }));
  const sum = (of) => plus(0n, ...counted.map(({ leaf, counts }) => times(of(counts), leaf.times)));
  const macs = sum((counts) => counts.macs);
  const totals = {
    macs,
    flops: times(FLOPS_PER_MAC, macs),
    vectorFlops: sum((counts) => counts.vector),
    activationBytesRead: sum((counts) => counts.bytesRead),
    activationBytesWritten: sum((counts) => counts.bytesWritten)
  };
  return {
    ...totals,
    symbols: [...new Set(Object.values(totals).flatMap((total) => [...symbolsOf(total)]))].sort(),
    nodes: counted.filter(({ counts }) => counts.macs !== 0n).map(({ leaf, counts }) => ({ name: leaf.path, op: leaf.run.node.opType, macs: times(counts.macs, leaf.times) })),
    uncounted: counted.filter(({ counts }) => counts.status === "uncounted").map(({ leaf, counts }) => ({ node: leaf.path, op: leaf.run.node.opType, reason: counts.reason })),
    diagnostics
  };
};

// src/cli/symbolic.ts
var symbolicCommand = (models, io) => {
  let exitCode = EXIT.pass;
  for (const path of models) {
    const read = readModelFile(modelFile(path, io));
    if (!read.ok) {
      for (const problem of read.diagnostics)
        io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: path } })}
`);
      exitCode = EXIT.unreadable;
      continue;
    }
    io.print(`${symbolicText(path, buildSymbolicProfile(infer(read.model, { mode: "symbolic" })))}
`);
  }
  return exitCode;
};
export {
  symbolicCommand
};
