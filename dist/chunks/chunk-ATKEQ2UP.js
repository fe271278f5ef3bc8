import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  printTerminal
} from "./chunk-UMQJCPKN.js";
import {
  printMarkdown,
  textTable
} from "./chunk-X7777CKA.js";
import {
  NOTHING,
  amountIn,
  code2 as code,
  fold,
  formatBytes,
  formatDecimal,
  formatFlops,
  formatJoules,
  formatMacs,
  formatPart,
  formatPercent,
  formatSeconds,
  formatSignificant,
  heading,
  inline,
  item,
  joinWords,
  left,
  list,
  plainLine,
  plural,
  prose2 as prose,
  right,
  table,
  unitFor
} from "./chunk-MYD5UKUY.js";
import {
  operatorName
} from "./chunk-LNF3NK2O.js";

// src/report/terminal/analysis-text.ts
var analysisText = (model, style) => printTerminal(sectionsOf(model, style).flat(), style);
var analysisMarkdown = (model, { top }) => {
  const [overview, operators, nodes] = sectionsOf(model, { top });
  return printMarkdown([...overview, ...fold("Operators", operators), ...fold("Heaviest nodes", nodes)]);
};
var sectionsOf = ({ path, profile, estimates }, { top }) => [
  [
    ...heading(3, code(path, 120)),
    ...totalsTable(profile),
    ...coverageBlocks(profile),
    ...estimatesTable(estimates),
    ...notesList(estimates)
  ],
  operatorsTable(profile, top),
  nodesTable(profile, top)
];
var totalsTable = (profile) => {
  const { totals } = profile;
  const atLeast = totals.isLowerBound ? "≥ " : "";
  const types = Object.entries(totals.macsByType).toSorted(([, a], [, b]) => a === b ? 0 : a > b ? -1 : 1).map(([pair, count]) => inline`${prose(pair)} ${formatDecimal(count, "MACs")}`);
  const rows = [
    ["Compute", `${atLeast}${formatFlops(totals.flops)} (${formatMacs(totals.macs)})`],
    ...totals.causalMacs === totals.macs ? [] : [["  of it when masked positions are skipped", formatMacs(totals.causalMacs)]],
    ...types.length < 2 ? [] : [["  by element types", joinWords(types, ", ")]],
    ["Vector work", `${atLeast}${formatDecimal(totals.vectorFlops, "FLOPs")}`],
    ...totals.integerOps === 0n ? [] : [["Integer operations", formatDecimal(totals.integerOps, "")]],
    ["Parameters", formatDecimal(totals.params, "")],
    ["Weights as stored", formatBytes(totals.weightBytes)],
    ["Peak activation memory", `${atLeast}${formatBytes(totals.peakMemoryBytes)}`],
    ["Memory traffic", `${atLeast}${formatBytes(totals.trafficBytes)}`],
    ["Arithmetic intensity", `${formatSignificant(totals.arithmeticIntensity, 3)} FLOP/B`],
    ["Inputs", valuesText(profile.inputs)],
    ["Outputs", valuesText(profile.outputs)],
    ...Object.keys(profile.bindings).length === 0 ? [] : [["Bound", bindingsText(profile)]],
    ["Format", formatText(profile)]
  ];
  return table({ columns: [left("What"), left("Amount")], rows });
};
var MAX_VALUES = 4;
var valuesText = (values) => {
  if (values.length === 0) return "none";
  const shown = values.slice(0, MAX_VALUES).map((value) => inline`${code(value.name, 30)} ${code(shapeText(value), 50)}`);
  return inline`${joinWords(shown, ", ")}${values.length > MAX_VALUES ? ` and ${values.length - MAX_VALUES} more` : ""}`;
};
var shapeText = ({ shape, type }) => `${type ?? "?"}[${shape === null ? "…" : shape.map((dim) => dim ?? "?").join("×")}]`;
var bindingsText = ({ bindings }) => joinWords(
  Object.entries(bindings).slice(0, 12).map(([symbol, value]) => inline`${code(symbol, 30)} = ${value}`),
  ", "
);
var formatText = ({ irVersion, opsetImports, producer }) => {
  const opsets = Object.entries(opsetImports).slice(0, 6).map(([domain, version]) => inline`${prose(domain, 30)} ${version}`);
  return inline`IR ${irVersion}, opset ${joinWords(opsets, ", ")}${plainLine(producer) === "" ? NOTHING : inline`, by ${prose(producer, 60)}`}`;
};
var MAX_REASONS = 5;
var coverageBlocks = ({ coverage }) => {
  const { nodes, counted, free, moves, uncounted } = coverage;
  const line = `${plural(nodes, "node")}: ${counted} counted, ${moves} only move data, ${free} free, ${uncounted.length} uncounted.`;
  const groups = /* @__PURE__ */ new Map();
  for (const { node, op, reason } of uncounted) {
    const group = groups.get(`${op} ${reason}`);
    if (group === void 0) groups.set(`${op} ${reason}`, { count: 1, node, op, reason });
    else group.count++;
  }
  const reasons = [...groups.values()].toSorted((a, b) => b.count - a.count);
  const rest = reasons.length - MAX_REASONS;
  return list(
    [
      ...reasons.slice(0, MAX_REASONS).map(
        ({ count, node, op, reason }) => item(inline`⚠️ ${count} × ${code(op, 40)}, first ${code(node, 50)}: ${prose(reason, 200)}`)
      ),
      ...rest > 0 ? [item(`… and ${plural(rest, "more reason")}`)] : []
    ],
    line
  );
};
var estimatesTable = (estimates) => table({
  columns: [
    left("Device"),
    left("Precision"),
    right("Latency"),
    right("90 % within"),
    right("Per second"),
    right("Energy"),
    left("Bound by"),
    left("What it is")
  ],
  rows: estimates.map((estimate) => [
    prose(estimate.deviceName, 40),
    `${estimate.precision}, batch ${estimate.batch}`,
    formatSeconds(estimate.latency.point),
    estimate.latency.low === estimate.latency.high ? "–" : `${formatSeconds(estimate.latency.low)} – ${formatSeconds(estimate.latency.high)}`,
    formatSignificant(estimate.throughputPerSecond, 2),
    estimate.energy === null ? "–" : formatJoules(estimate.energy.point),
    boundText(estimate),
    inline`${prose(estimate.label)} (grade ${estimate.grade})${estimate.fitsInMemory === false ? ", does not fit in memory" : ""}`
  ])
});
var notesList = (estimates) => list(
  [...new Set(estimates.flatMap(({ deviceName, notes }) => notes.map((note) => `${deviceName}: ${note}`)))].slice(0, MAX_NOTES).map((note) => item(prose(note)))
);
var MAX_NOTES = 8;
var boundText = ({ bound }) => Object.entries(bound).filter(([, share]) => share >= 5e-3).toSorted(([, a], [, b]) => b - a).slice(0, 1).map(([name, share]) => `${name} ${formatPercent(share)}`).join(", ");
var byFlops = (a, b) => a.flops !== b.flops ? a.flops > b.flops ? -1 : 1 : a.vectorFlops === b.vectorFlops ? 0 : a.vectorFlops > b.vectorFlops ? -1 : 1;
var operatorsTable = ({ byOperator, totals }, top) => {
  const all = Object.entries(byOperator).toSorted(([, a], [, b]) => byFlops(a, b) || b.nodes - a.nodes);
  const shown = all.slice(0, Math.max(top, 1));
  const unit = unitFor(
    shown.map(([, { flops }]) => flops),
    "FLOPs"
  );
  const vector = unitFor(
    shown.map(([, { vectorFlops }]) => vectorFlops),
    "FLOPs"
  );
  const rest = all.length - shown.length;
  return table({
    columns: [
      left("Operator"),
      right("Nodes"),
      right(unit.name),
      right("Share"),
      right(`Vector ${vector.name}`),
      right("Parameters")
    ],
    rows: [
      ...shown.map(([name, counts]) => [
        code(name, 50),
        String(counts.nodes),
        amountIn(counts.flops, unit),
        formatPart(counts.flops, totals.flops),
        amountIn(counts.vectorFlops, vector),
        formatDecimal(counts.params, "", 3)
      ]),
      ...rest > 0 ? [[`… ${plural(rest, "more")}`.replace(/s$/, ""), "", "", "", "", ""]] : []
    ]
  });
};
var nodesTable = ({ nodes, totals }, top) => {
  const shown = nodes.toSorted(byFlops).slice(0, top).filter(({ flops, vectorFlops }) => flops + vectorFlops > 0n);
  const unit = unitFor(
    shown.map(({ flops }) => flops),
    "FLOPs"
  );
  return table({
    columns: [left("Node"), left("Operator"), left("Output"), right(unit.name), right("Share"), right("Parameters")],
    rows: shown.map((node) => [
      inline`${code(node.name, 50)}${node.times > 1n ? ` ×${node.times}` : ""}`,
      code(operatorName(node), 40),
      node.outputs[0] === void 0 ? "–" : code(shapeText(node.outputs[0]), 40),
      amountIn(node.flops, unit),
      formatPart(node.flops, totals.flops),
      formatDecimal(node.params, "", 3)
    ])
  });
};
var layersText = ({ path, profile }) => {
  const { totals } = profile;
  const rows = profile.nodes.filter((node) => node.status !== "free" || node.activationBytesWritten > 0n).map(layerRow);
  const total = [
    "total",
    "",
    "",
    String(totals.params),
    "",
    String(totals.flops),
    String(totals.macs),
    bytesText(totals.activationBytesRead + totals.weightBytesRead),
    bytesText(totals.activationBytesWritten)
  ];
  const table2 = textTable({ columns: LAYER_COLUMNS, rows: [...rows, total] });
  return `${plainLine(path)}
${table2}
MAdd = 2 × multiply-accumulates; Flops = multiply-accumulates, as torchstat names them. Vector work is in neither.`;
};
var LAYER_COLUMNS = [
  left("layer"),
  left("operator"),
  left("output shape"),
  right("params"),
  right("memory (B)"),
  right("MAdd"),
  right("Flops"),
  right("read (B)"),
  right("write (B)")
];
var bytesText = (count) => count.toString();
var layerRow = (node) => [
  plainLine(node.name).slice(0, 80),
  plainLine(operatorName(node)).slice(0, 60),
  node.outputs[0] === void 0 ? "" : plainLine(shapeText(node.outputs[0])).slice(0, 60),
  String(node.params),
  bytesText(node.activationBytesWritten),
  String(node.flops),
  String(node.macs),
  bytesText(node.activationBytesRead + node.weightBytesRead),
  bytesText(node.activationBytesWritten)
];

export {
  analysisText,
  analysisMarkdown,
  shapeText,
  layersText
};
