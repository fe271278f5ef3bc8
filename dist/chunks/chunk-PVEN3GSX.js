import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  amountIn,
  code2 as code,
  estimateFor,
  formatGrowth,
  formatPair,
  formatValue,
  growthOf,
  inline,
  isBroken,
  plural,
  prose2 as prose,
  ruleModelTitle,
  unitFor
} from "./chunk-MYD5UKUY.js";

// src/report/comment/plan.ts
var restLine = (left, { rest }) => left > 0 ? `… and ${left} more in ${rest}.` : "";
var COMMENT_PLAN = {
  footer: true,
  assumptions: true,
  operators: true,
  unchanged: true,
  models: 100,
  explained: 5,
  rows: 10,
  nodes: 0,
  rest: "the job summary"
};
var SUMMARY_PLAN = {
  ...COMMENT_PLAN,
  models: 1e3,
  explained: 50,
  rows: 30,
  nodes: 30,
  rest: "the JSON report"
};
var FEWER_MODELS = [50, 25, 12, 6, 3, 1, 0];
var smallerPlans = (plan) => {
  const steps = [
    {},
    { footer: false },
    { assumptions: false },
    { nodes: 0 },
    { operators: false },
    { unchanged: false },
    ...FEWER_MODELS.map((models) => ({ models, explained: Math.min(models, plan.explained), rows: models < 6 ? 5 : 10 }))
  ];
  const plans = [];
  for (const step of steps) plans.push({ ...plans.at(-1) ?? plan, ...step });
  return plans;
};
var fits = (text, { characters, bytes }) => text.length <= characters && (text.length * 3 <= bytes || Buffer.byteLength(text, "utf8") <= bytes);
var fitReport = (render, plan, limit) => {
  let text = "";
  for (const smaller of smallerPlans(plan)) {
    text = render(smaller);
    if (fits(text, limit)) return text;
  }
  return text;
};

// src/report/comment/metric-label.ts
var METRIC_TITLE = {
  flops: "FLOPs",
  macs: "MACs",
  params: "Parameters",
  "weight-bytes": "Weights",
  "peak-memory": "Peak memory",
  "traffic-bytes": "Traffic",
  "vector-flops": "Vector work",
  "uncounted-nodes": "Uncounted",
  latency: "Latency",
  energy: "Energy",
  throughput: "Throughput"
};
var METRIC_ADJECTIVE = {
  flops: "",
  macs: "",
  params: "parameter",
  "weight-bytes": "weight",
  "peak-memory": "peak memory",
  "traffic-bytes": "traffic",
  "vector-flops": "vector work",
  "uncounted-nodes": "uncounted",
  latency: "latency",
  energy: "energy",
  throughput: "throughput",
  structure: "structure"
};

// src/report/comment/broken-sentence.ts
var brokenSentence = (verdict, result) => {
  const sentence = sentenceOf(verdict, result);
  return verdict.status === "existing" ? inline`${sentence}, as it was at base already` : sentence;
};
var sentenceOf = (verdict, result) => {
  const who = subject(verdict);
  if (!isBroken(verdict)) return undecided(verdict, who);
  switch (verdict.kind) {
    case "max":
    case "warn":
      return beyond(verdict, who, result) ?? inline`${who}: ${prose(verdict.text)}`;
    case "min":
      return below(verdict, who);
    case "increase":
    case "drift":
      return grown(verdict, who);
    case "structure":
    case "memory":
      return inline`${who}: ${prose(verdict.text)}`;
  }
};
var undecided = (verdict, who) => {
  const { status, value, interval, rule } = verdict;
  if (status !== "uncertain" || typeof value !== "number" || interval === null) {
    return inline`${ruleTitle(verdict)} of ${who} cannot be decided: ${prose(verdict.text)}`;
  }
  const format = formatOf(verdict);
  const range = `${formatValue(value, format)} (${formatValue(interval.low, format)} – ${formatValue(interval.high, format)})`;
  return inline`${who} on ${prose(rule.device ?? "", 40)}: ${range} is too close to the ${limitName(verdict)} to tell`;
};
var ruleTitle = ({ rule }) => {
  const on = rule.device === null ? "" : inline` on ${prose(rule.device, 40)}`;
  const inside = rule.part === null ? "" : inline` in ${code(rule.part, 40)}`;
  return inline`${prose(rule.name)}${on}${inside}`;
};
var subject = ({ rule }) => {
  const part = rule.part === null ? "" : inline`${code(rule.part, 40)} of `;
  return rule.model === "" ? "the sum over all models" : inline`${part}${ruleModelTitle(rule)}`;
};
var formatOf = ({ unit, isBinary }) => ({
  dimension: unit ?? "nodes",
  binary: isBinary
});
var limitName = (verdict) => {
  const adjective = METRIC_ADJECTIVE[verdict.rule.metric];
  const limit = adjective === "" ? prose(verdict.limitText) : inline`${prose(verdict.limitText)} ${adjective}`;
  return inline`${limit} ${verdict.kind === "warn" ? "warning level" : "limit"}`;
};
var beyond = (verdict, who, result) => {
  const { value, limit, rule } = verdict;
  if (value === null || limit === null) return void 0;
  if (typeof value === "bigint" && typeof limit === "bigint") {
    if (rule.metric === "uncounted-nodes")
      return inline`${who} has ${plural(Number(value), "uncounted node")}; ${limit} allowed`;
    const over = overText(value - limit, limit, formatOf(verdict));
    return inline`${who} is ${verdict.isLowerBound ? "at least " : ""}${over} over its ${limitName(verdict)}`;
  }
  const [shown] = formatPair(value, limit, formatOf(verdict));
  return inline`${who} takes ${shown} on ${prose(rule.device ?? "", 40)} (${howSure(verdict, result)}), over its ${limitName(verdict)}`;
};
var overText = (over, limit, format) => {
  const unit = unitFor([limit], format.dimension, format.binary);
  const isFar = over * SMALLEST_SHARE < unit.size || over >= unit.size * 1000n;
  return isFar || format.dimension === "nodes" ? formatValue(over, format) : `${amountIn(over, unit)} ${unit.name}`;
};
var SMALLEST_SHARE = 100n;
var howSure = ({ rule }, { models }) => {
  const model = models.find(({ id, scenario }) => id === rule.model && scenario === rule.scenario);
  return prose(estimateFor(model?.estimates ?? [], rule.device)?.label ?? "predicted");
};
var below = (verdict, who) => {
  const { value, limit, rule } = verdict;
  if (value === null || limit === null) return inline`${who}: ${prose(verdict.text)}`;
  const [shown] = formatPair(value, limit, formatOf(verdict));
  return inline`${who} reaches ${shown} on ${prose(rule.device ?? "", 40)}, under its ${limitName(verdict)}`;
};
var grown = (verdict, who) => {
  const { value, base, delta, kind, rule } = verdict;
  if (value === null || base === null || delta === null) return inline`${who}: ${prose(verdict.text)}`;
  const format = formatOf(verdict);
  const [from, to] = formatPair(base, value, format);
  const growth = typeof delta === "bigint" && typeof base === "bigint" ? growthOf(delta, base) : Number(delta) / Number(base);
  const change = growth === null || !Number.isFinite(growth) ? formatValue(delta, format) : formatGrowth(growth).replace("+", "");
  const where = rule.device === null ? "" : inline` on ${prose(rule.device, 40)}`;
  const since = kind === "drift" ? " since the anchor" : "";
  const what = METRIC_ADJECTIVE[rule.metric];
  const moved = Number(delta) < 0 ? "changed" : "grew";
  const by = Number(delta) < 0 ? change : change.replace(/^-/, "");
  return inline`${who} ${moved} by ${by}${what === "" ? "" : ` in ${what}`}${where}${since} (${from} → ${to}), more than the +${prose(verdict.limitText)} allowed`;
};

export {
  restLine,
  COMMENT_PLAN,
  SUMMARY_PLAN,
  fitReport,
  METRIC_TITLE,
  brokenSentence,
  ruleTitle
};
