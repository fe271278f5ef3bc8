import {
  countLeaf,
  evaluateCount,
  executedLeaves,
  flatten,
  infer,
  readWithOperators,
  symbolsOf
} from "./chunk-KUWA4MKY.js";
import {
  FLOPS_PER_MAC
} from "./chunk-5JMB2QBP.js";
import {
  format,
  plus,
  times
} from "./chunk-MKD2NXZQ.js";

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

// src/library/symbolic.ts
var analyzeSymbolic = async (source) => {
  const read = await readWithOperators(source);
  if (!read.ok) return read;
  const profile = buildSymbolicProfile(infer(read.model, { mode: "symbolic" }));
  return {
    ok: true,
    symbols: profile.symbols,
    formulas: {
      macs: formula(profile.macs),
      flops: formula(profile.flops),
      vectorFlops: formula(profile.vectorFlops),
      activationBytesRead: formula(profile.activationBytesRead),
      activationBytesWritten: formula(profile.activationBytesWritten)
    },
    uncounted: profile.uncounted,
    diagnostics: [...read.diagnostics, ...profile.diagnostics]
  };
};
var formula = (count) => ({
  text: format(count),
  at: (symbols) => {
    const isWhole = Object.values(symbols).every((value) => Number.isSafeInteger(value));
    if (!isWhole) return void 0;
    return evaluateCount(count, new Map(Object.entries(symbols).map(([name, value]) => [name, BigInt(value)])));
  }
});

export {
  analyzeSymbolic
};
