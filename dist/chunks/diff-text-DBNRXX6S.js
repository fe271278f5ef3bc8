import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  DIFF_METRICS
} from "./chunk-KQ2RYAJI.js";
import {
  nodesSection,
  operatorTable,
  structureTable,
  uncountedNote,
  whyTable
} from "./chunk-CIBCFBNT.js";
import {
  printTerminal
} from "./chunk-UMQJCPKN.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import {
  printMarkdown
} from "./chunk-X7777CKA.js";
import "./chunk-73GKWX3Y.js";
import {
  amountIn,
  amountsIn,
  code2 as code,
  fold,
  formatGrowth,
  growthOf,
  heading,
  inline,
  left,
  paragraph,
  right,
  signed,
  table,
  unitFor
} from "./chunk-MYD5UKUY.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/report/terminal/diff-text.ts
var MAX_ROWS = 20;
var MAX_NODES = 30;
var diffMarkdown = (model) => printMarkdown([
  ...overview(model),
  ...fold("Operators", operatorTable(model, MAX_ROWS)),
  ...fold("Structure changes", structureTable([model], MAX_ROWS)),
  ...nodesSection(model, MAX_NODES)
]);
var diffText = (model, style) => printTerminal([...overview(model), ...operatorTable(model, MAX_ROWS), ...structureTable([model], MAX_ROWS)], style);
var overview = (model) => {
  const { diff, from, path } = model;
  const title = heading(3, sentence(model));
  const sides = paragraph(inline`Compared ${code(path, 100)} with base ${code(from ?? path, 100)}.`);
  if (diff === null) return [...title, ...sides];
  return [...title, ...sides, ...totalsTable(diff.totals), ...uncountedNote([model], 1), ...whyTable(model, MAX_ROWS)];
};
var sentence = ({ diff }) => {
  const flops = diff?.totals.flops;
  if (diff === null || flops === void 0) return "Nothing to compare";
  const unit = unitFor([flops.base, flops.head], "FLOPs");
  if (flops.delta === 0n) {
    const isSame = diff.nodes.length === 0 && diff.structure.length === 0;
    const same = isSame ? "Same graph" : "Same amount of work, but the graph differs";
    return `${same}: ${amountIn(flops.head, unit)} ${unit.name}`;
  }
  const growth = growthOf(flops.delta, flops.base);
  const percent = growth === null ? "" : ` (${formatGrowth(growth)})`;
  const [from, to] = amountsIn(flops.base, flops.head, unit);
  return `${signed(flops.delta, unit)} ${unit.name}${percent}: ${from} → ${to}`;
};
var METRIC = {
  flops: ["Compute", "FLOPs"],
  macs: ["Compute", "MACs"],
  params: ["Parameters", "params"],
  weightBytes: ["Weights as stored", "B"],
  peakMemoryBytes: ["Peak activation memory", "B"],
  trafficBytes: ["Memory traffic", "B"],
  vectorFlops: ["Vector work", "FLOPs"]
};
var totalsTable = (totals) => table({
  columns: [left("What"), left("Unit"), right("base"), right("head"), right("Δ")],
  rows: DIFF_METRICS.map((metric) => {
    const [title, dimension] = METRIC[metric];
    const { base, head, delta } = totals[metric];
    const unit = unitFor([base, head], dimension);
    const growth = growthOf(delta, base);
    const [from, to] = amountsIn(base, head, unit);
    const percent = delta === 0n || growth === null ? "" : ` (${formatGrowth(growth)})`;
    return [title, unit.name, from, to, `${signed(delta, unit)}${percent}`];
  })
});
export {
  diffMarkdown,
  diffText
};
