import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  restLine,
  ruleTitle
} from "./chunk-PVEN3GSX.js";
import {
  allVerdicts,
  amountIn,
  code2 as code,
  failed,
  fold,
  formatSeconds,
  inline,
  item,
  joinWords,
  left,
  list,
  modelTitle,
  paragraph,
  plural,
  prose2 as prose,
  right,
  ruleModelTitle,
  signed,
  strong,
  table,
  unitFor
} from "./chunk-MYD5UKUY.js";

// src/report/comment/model-details.ts
var STATUS = {
  pass: "✅ pass",
  warn: "⚠️ warn",
  fail: failed("❌ FAIL"),
  uncertain: "⚠️ too close to call",
  unknown: "⚠️ not known",
  skipped: "skipped",
  existing: "🟠 already so at base"
};
var limitsSection = (result, models, listing) => fold(`${plural(allVerdicts(result).length, "rule")} checked`, limitsTable(result, models, listing));
var limitsTable = (result, models, listing) => {
  const verdicts = [...models.flatMap((model) => model.verdicts), ...result.total];
  const shown = verdicts.slice(0, listing.rows);
  const rules = table({
    columns: [left("Model"), left("Rule"), left("Status"), left("Result")],
    rows: shown.map((verdict) => [
      verdict.rule.model === "" ? "all models" : ruleModelTitle(verdict.rule),
      ruleTitle(verdict),
      STATUS[verdict.status],
      prose(verdict.text, 200)
    ])
  });
  return [...rules, ...paragraph(restLine(verdicts.length - shown.length, listing))];
};
var operatorsSection = (models, most) => fold(
  "Operators",
  models.flatMap((model) => operatorTable(model, most))
);
var operatorTable = (model, most) => {
  const { profile, baseProfile } = model;
  if (profile === null) return [];
  const base = baseProfile?.byOperator ?? {};
  const names = [.../* @__PURE__ */ new Set([...Object.keys(profile.byOperator), ...Object.keys(base)])];
  const flopsOf = (side, name) => Object.hasOwn(side, name) ? side[name]?.flops ?? 0n : 0n;
  const nodesOf = (side, name) => Object.hasOwn(side, name) ? side[name]?.nodes ?? 0 : 0;
  const ranked = names.map((name) => ({ name, flops: flopsOf(profile.byOperator, name), before: flopsOf(base, name) })).toSorted(
    (a, b) => a.flops === b.flops ? nodesOf(profile.byOperator, b.name) - nodesOf(profile.byOperator, a.name) : a.flops > b.flops ? -1 : 1
  );
  const shown = ranked.slice(0, most);
  const unit = unitFor(
    ranked.flatMap(({ flops, before }) => [flops, before]),
    "FLOPs"
  );
  const isCompared = baseProfile !== null && model.state !== "unchanged";
  const operators = table({
    columns: [left("Operator"), right("Nodes"), right(unit.name), ...isCompared ? [right(`Δ ${unit.name}`)] : []],
    rows: shown.map(({ name, flops, before }) => [
      code(name, 50),
      nodesText(nodesOf(base, name), nodesOf(profile.byOperator, name), isCompared),
      amountIn(flops, unit),
      ...isCompared ? [signed(flops - before, unit)] : []
    ])
  });
  const rest = ranked.length - shown.length;
  return [
    ...paragraph(strong(modelTitle(model))),
    ...operators,
    ...paragraph(rest > 0 ? `… and ${plural(rest, "more operator")}.` : "")
  ];
};
var nodesText = (before, now, isCompared) => isCompared && before !== now ? `${before} → ${now}` : `${now}`;
var structureSection = (models, most) => fold("Structure changes", structureTable(models, most));
var structureTable = (models, most) => {
  const rows = models.flatMap(
    (model) => (model.diff?.structure ?? []).map((change) => [
      modelTitle(model),
      inline`${change.kind} ${code(change.name, 50)}`,
      change.base === null ? "–" : code(change.base, 60),
      change.head === null ? "–" : code(change.head, 60)
    ])
  );
  const rest = rows.length - most;
  const columns = [left("Model"), left("What"), left("base"), left("head")];
  return [...table({ columns, rows: rows.slice(0, most) }), ...paragraph(rest > 0 ? `… and ${rest} more.` : "")];
};
var uncountedNote = (models, most) => models.filter(({ profile }) => profile?.totals.isLowerBound === true).slice(0, most).flatMap((model) => {
  const uncounted = model.profile?.coverage.uncounted ?? [];
  const [first] = uncounted;
  const example = first === void 0 ? "" : inline` (first: ${code(first.op, 40)} ${code(first.node, 40)}: ${prose(first.reason, 120)})`;
  const what = uncounted.length === 0 ? "a loop or branch" : plural(uncounted.length, "node");
  return paragraph(
    inline`⚠️ ${modelTitle(model)}: ${what} cannot be counted${example}; its amounts are lower bounds (≥).`
  );
});
var assumptions = (models, most) => {
  const estimates = new Map(
    models.flatMap((model) => model.estimates.map((estimate) => [JSON.stringify(estimateFacts(estimate)), estimate]))
  );
  const lines = [
    "FLOPs = 2 × multiply-accumulates of convolutions and matrix products; exact, from the graph alone.",
    ...models.slice(0, most).flatMap(bindingLine),
    ...[...estimates.values()].slice(0, most).map(estimateLine)
  ];
  return list(lines.map((line) => item(line)));
};
var bindingLine = (model) => {
  const bindings = Object.entries(model.profile?.bindings ?? {});
  if (bindings.length === 0) return [];
  const shown = bindings.slice(0, 8).map(([symbol, value]) => inline`${code(symbol, 40)} = ${value}`);
  return [inline`${modelTitle(model)}: ${joinWords(shown, ", ")}${bindings.length > 8 ? ", …" : ""}`];
};
var estimateFacts = ({ deviceName, precision, batch, label, grade, runtime, notes }) => ({
  deviceName,
  precision,
  batch,
  label,
  grade,
  runtime,
  notes
});
var estimateLine = ({ deviceName, precision, batch, label, grade, runtime, notes }) => {
  const by = runtime === null ? "" : inline`, ${prose(runtime, 40)}`;
  const said = inline`${prose(deviceName, 60)}: ${precision}, batch ${batch}${by}: ${prose(label)} (grade ${grade}).`;
  return joinWords([said, ...notes.map((note) => prose(note, 200))], " ");
};
var nodesSection = (model, most) => {
  const nodes = (model.profile?.nodes ?? []).filter(({ flops }) => flops > 0n);
  const shown = nodes.toSorted((a, b) => a.flops === b.flops ? 0 : a.flops > b.flops ? -1 : 1).slice(0, most);
  const unit = unitFor(
    shown.map(({ flops }) => flops),
    "FLOPs"
  );
  const times = new Map(model.estimates[0]?.nodes.map(({ name, seconds }) => [name, seconds]));
  const heaviest = table({
    columns: [
      left("Node"),
      left("Operator"),
      left("Output"),
      right(unit.name),
      ...times.size > 0 ? [right("Time")] : []
    ],
    rows: shown.map((node) => [
      code(node.name),
      code(node.op, 40),
      code(node.outputs[0]?.shape?.map((dim) => dim ?? "?").join("×") ?? "?", 40),
      amountIn(node.flops, unit),
      ...times.size > 0 ? [timeOf(times.get(node.name))] : []
    ])
  });
  return fold(inline`Heaviest nodes of ${modelTitle(model)}`, heaviest);
};
var timeOf = (time) => time === void 0 ? "–" : formatSeconds(time);

// src/report/comment/why-table.ts
var ENOUGH = 95n;
var MIN_ROWS = 3;
var DIMENSION = { deltaFlops: "FLOPs", deltaParams: "params", deltaBytes: "B" };
var WHAT = { deltaFlops: "", deltaParams: " in parameters", deltaBytes: " in bytes moved" };
var whyTable = (model, most) => {
  const contributions = model.diff?.contributions ?? [];
  const measure = ["deltaFlops", "deltaParams", "deltaBytes"].find(
    (name) => contributions.some((part) => part[name] !== 0n)
  );
  if (measure === void 0 || model.diff === null) return [];
  const ranked = contributions.filter((part) => part[measure] !== 0n).toSorted((a, b) => compare(b[measure], a[measure]));
  const shown = ranked.slice(0, rowsNeeded(ranked, measure, most));
  const total = ranked.reduce((sum, part) => sum + part[measure], 0n);
  const why = strong(inline`Why ${modelTitle(model)} ${verb(total)}${WHAT[measure]}`);
  return [
    ...paragraph(inline`${why}${explained(ranked, shown, measure)}`),
    ...table(measure === "deltaFlops" ? flopsTable(shown) : plainTable(shown, measure))
  ];
};
var verb = (total) => total > 0n ? "grew" : total < 0n ? "shrank" : "changed";
var size = (value) => value < 0n ? -value : value;
var compare = (a, b) => size(a) === size(b) ? 0 : size(a) > size(b) ? 1 : -1;
var sizeOf = (parts, measure) => parts.reduce((sum, part) => sum + size(part[measure]), 0n);
var rowsNeeded = (ranked, measure, most) => {
  const all = sizeOf(ranked, measure);
  let [rows, covered] = [0, 0n];
  while (rows < Math.min(most, ranked.length) && (rows < MIN_ROWS || covered * 100n < all * ENOUGH)) {
    covered += size(ranked[rows]?.[measure] ?? 0n);
    rows++;
  }
  return rows;
};
var explained = (ranked, shown, measure) => {
  if (shown.length === ranked.length) return "";
  const percent = sizeOf(shown, measure) * 100n / sizeOf(ranked, measure);
  return ` (top ${shown.length} of ${ranked.length} changed groups explain ${percent === 0n ? "less than 1" : percent} %)`;
};
var where = ({ scope, node, count }) => inline`${code(scope === "" ? node : scope)}${count > 1 ? ` ×${count}` : ""}`;
var kindNote = ({ kind }) => kind === "added" ? " (new)" : kind === "removed" ? " (removed)" : "";
var flopsTable = (parts) => {
  const unit = unitFor(
    parts.flatMap(({ baseFlops, headFlops }) => [baseFlops, headFlops]),
    "FLOPs"
  );
  const hasParams = parts.some(({ deltaParams }) => deltaParams !== 0n);
  const params = unitFor(
    parts.map(({ deltaParams }) => deltaParams),
    "params"
  );
  return {
    columns: [
      left("Operator"),
      left("Where"),
      right(`base → head (${unit.name})`),
      right(`Δ ${unit.name}`),
      ...hasParams ? [right(`Δ ${params.name}`)] : []
    ],
    rows: parts.map((part) => [
      code(part.op, 40),
      where(part),
      `${flopsText(part.baseFlops, unit)} → ${flopsText(part.headFlops, unit)}`,
      `${signed(part.deltaFlops, unit)}${kindNote(part)}`,
      ...hasParams ? [signed(part.deltaParams, params)] : []
    ])
  };
};
var flopsText = (value, unit) => value === 0n ? "0" : amountIn(value, unit);
var plainTable = (parts, measure) => {
  const unit = unitFor(
    parts.map((part) => part[measure]),
    DIMENSION[measure]
  );
  return {
    columns: [left("Operator"), left("Where"), right(`Δ ${unit.name}`)],
    rows: parts.map((part) => [code(part.op, 40), where(part), `${signed(part[measure], unit)}${kindNote(part)}`])
  };
};

export {
  limitsSection,
  limitsTable,
  operatorsSection,
  operatorTable,
  structureSection,
  structureTable,
  uncountedNote,
  assumptions,
  nodesSection,
  whyTable
};
