import {
  bytes,
  flopsOf,
  macs
} from "./chunk-5JMB2QBP.js";

// src/analyzer/profile/totals.ts
var sum = (nodes, of) => nodes.reduce((total, node) => total + of(node), 0n);
var sumWork = (nodes) => {
  const contraction = macs(sum(nodes, (node) => node.macs));
  return {
    macs: contraction,
    flops: flopsOf(contraction),
    causalMacs: macs(sum(nodes, (node) => node.causalMacs)),
    vectorFlops: sum(nodes, (node) => node.vectorFlops),
    specialFunctions: sum(nodes, (node) => node.specialFunctions),
    integerOps: sum(nodes, (node) => node.integerOps),
    quantizationOps: sum(nodes, (node) => node.quantizationOps),
    bitOperations: sum(nodes, (node) => node.bitOperations)
  };
};
var totalsOf = (nodes, { peak, isLowerBound }) => {
  const work = sumWork(nodes);
  const read = sum(nodes, (node) => node.activationBytesRead);
  const written = sum(nodes, (node) => node.activationBytesWritten);
  const weights = sum(nodes, (node) => node.weightBytesRead);
  const traffic = read + written + weights;
  return {
    ...work,
    params: sum(nodes, (node) => node.params),
    weightBytes: bytes(sum(nodes, (node) => node.weightBytes)),
    activationBytesRead: bytes(read),
    activationBytesWritten: bytes(written),
    weightBytesRead: bytes(weights),
    trafficBytes: bytes(traffic),
    peakMemoryBytes: bytes(peak),
    arithmeticIntensity: intensity(work, bytes(traffic)),
    macsByType: macsByType(nodes),
    isLowerBound
  };
};
var intensity = (work, traffic) => traffic === 0n ? 0 : Number(work.flops + work.vectorFlops) / Number(traffic);
var macsByType = (nodes) => {
  const byType = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    if (node.operandTypes === null || node.macs === 0n) continue;
    const key = node.operandTypes.join("×");
    byType.set(key, (byType.get(key) ?? 0n) + node.macs);
  }
  return Object.fromEntries(byType);
};
var coverageOf = (nodes) => {
  const count = (status) => nodes.filter((node) => node.status === status).length;
  return {
    nodes: nodes.length,
    counted: count("counted"),
    free: count("free"),
    moves: count("moves"),
    uncounted: nodes.filter((node) => node.status === "uncounted").map((node) => ({ node: node.name, op: operatorName(node), reason: node.reason }))
  };
};
var operatorName = (node) => node.domain === "ai.onnx" ? node.op : `${node.domain}:${node.op}`;
var sumByOperator = (nodes) => {
  const groups = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const name = operatorName(node);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [node]);
    else group.push(node);
  }
  const totals = [...groups].map(([name, group]) => [
    name,
    { ...sumWork(group), nodes: group.length, params: sum(group, (node) => node.params) }
  ]);
  return Object.fromEntries(totals);
};

export {
  totalsOf,
  coverageOf,
  operatorName,
  sumByOperator
};
