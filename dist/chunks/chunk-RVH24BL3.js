import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  brokenSentence,
  restLine,
  ruleTitle
} from "./chunk-PVEN3GSX.js";
import {
  magnitude
} from "./chunk-GM3PI56W.js";
import {
  exactJson
} from "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  inlineMarkdown
} from "./chunk-X7777CKA.js";
import {
  NOTHING,
  allVerdicts,
  amountIn,
  brokenFirst,
  code2 as code,
  countStates,
  formatGrowth,
  formatShare,
  growthOf,
  heading,
  inline,
  isBroken,
  left,
  modelTitle,
  outcomeOf,
  paragraph,
  plural,
  prose2 as prose,
  right,
  shortSha,
  signed,
  strong,
  sumFlops,
  table,
  unitFor
} from "./chunk-MYD5UKUY.js";

// src/report/comment/budget-changes.ts
var DIRECTION = {
  looser: "▲ looser",
  tighter: "▼ tighter",
  new: "new rule",
  removed: "rule removed",
  changed: "changed"
};
var ORDER = ["looser", "removed", "changed", "tighter", "new"];
var reviewedChanges = ({ changes, newModels }) => changes.filter(({ rule, direction }) => {
  const isSetting = /\.(?:severity|on-uncertain)$/.test(rule) && (direction === "new" || direction === "removed");
  return !isSetting && !(direction === "new" && newModels.some((id) => rule.startsWith(`models.${id}.`)));
});
var budgetChanges = ({ policy, outcome }, listing) => {
  const changes = reviewedChanges(policy);
  if (changes.length === 0) return [];
  const sorted = changes.toSorted((a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction));
  const shown = sorted.slice(0, listing.rows);
  const isHead = policy.source === "head";
  const rules = table({
    columns: [
      left("Rule"),
      right(isHead ? "base" : "base (enforced)"),
      right(isHead ? "head (enforced)" : "head (proposed)"),
      left("Change")
    ],
    rows: shown.map(row)
  });
  return [
    ...heading(4, "⚠️ This pull request changes the budget it is measured by"),
    ...rules,
    ...paragraph(restLine(sorted.length - shown.length, listing)),
    ...paragraph(enforced(policy, outcome))
  ];
};
var row = (change) => [
  code(change.rule),
  side(change.base),
  side(change.head),
  DIRECTION[change.direction]
];
var side = (text) => text === null ? "–" : prose(text, 60);
var enforced = ({ source, proposed }, outcome) => {
  const held = source === "stricter-of-both" ? inline`Enforced: the stricter of both` : source === "head" ? inline`Enforced: the ${strong("head")} values, as ${code("policy: head")} says` : inline`Enforced: the ${strong("base")} values`;
  if (proposed === void 0 || proposed === outcome) return inline`${held}. The new values hold once they are merged.`;
  const would = { pass: "pass", warn: "pass with a warning", fail: "fail" };
  return inline`${held}. With the proposed values it would ${would[proposed]}.`;
};

// src/report/comment/headline.ts
var headline = (result) => {
  const broken = brokenFirst(allVerdicts(result));
  const [worst] = broken;
  const isFailing = worst?.effect === "fail";
  if (isFailing && result.override !== void 0) return accepted(result, worst);
  if (isFailing) return inline`❌ Model budget exceeded: ${brokenSentence(worst, result)}${andMore(broken)}`;
  if (result.outcome === "fail") return inline`❌ Model budget not checked: ${notChecked(result)}`;
  const isCompared = result.models.some(({ diff }) => diff !== null);
  if (worst?.status === "existing")
    return inline`🟠 Model budget already exceeded before this pull request: ${brokenSentence(worst, result)}${andMore(broken)}`;
  if (worst !== void 0)
    return inline`⚠️ Model budget passed with a warning: ${brokenSentence(worst, result)}${andMore(broken)}`;
  const unreadable = result.models.find(({ state }) => state === "base-unreadable");
  if (unreadable !== void 0)
    return inline`⚠️ Model budget passed, but ${modelTitle(unreadable)} was not compared with its base`;
  if (isUntouched(result)) return nothingChanged(result);
  return isCompared ? inline`✅ Model budget passed: ${amounts(result)}` : inline`✅ Model budget passed (no comparison): ${notCompared(result)}`;
};
var andMore = (broken) => broken.length > 1 ? ` (and ${plural(broken.length - 1, "more rule")})` : "";
var accepted = ({ override }, { value, limit, limitText }) => {
  if (override === void 0) return NOTHING;
  const stated = value === null || limit === null ? "" : inline`limit ${prose(limitText)}, `;
  const commit = code(shortSha(override.commit));
  return inline`🟡 Model budget exceeded but accepted by ${code(override.actor)} for ${commit} (${stated}accepted ${prose(override.accepted)})`;
};
var notChecked = ({ models, diagnostics }) => {
  const broken = models.find((model) => outcomeOf(model) === "fail");
  const first = [...broken?.diagnostics ?? [], ...diagnostics].find(({ severity }) => severity === "error");
  const who = broken === void 0 ? "" : inline`${modelTitle(broken)}: `;
  return inline`${who}${prose(first?.what ?? "see below")}`;
};
var isUntouched = ({ models, policy }) => models.length > 0 && models.every(({ state }) => state === "unchanged") && reviewedChanges(policy).length === 0;
var nothingChanged = (result) => {
  const count = new Set(result.models.map(({ path }) => path)).size;
  const base = result.comparison.kind === "base" ? inline` ${code(shortSha(result.comparison.base))}` : "";
  return inline`✅ No model changed in this pull request (${plural(count, "model")}, byte-identical to base${base})`;
};
var amounts = (result, isNamed = true) => inline`${measured(result.models, isNamed)}${tightest(result)}`;
var measured = (models, isNamed) => {
  const present = models.filter(({ profile }) => profile !== null);
  if (present.length === 0) return countStates(models);
  if (present.length > 1 && present.some(({ scenario }) => scenario !== null)) return largestChange(present);
  const { head, base, delta, compared, isLowerBound } = sumFlops(present);
  const [only] = present;
  const name = present.length === 1 && only !== void 0 ? modelTitle(only) : "total";
  const growth = growthOf(delta, base);
  const percent = delta === 0n || growth === null ? "" : ` (${formatGrowth(growth)})`;
  const unit = unitFor([head, base], "FLOPs");
  const change = compared === 0 ? "" : `, ${signed(delta, unit)}${percent}`;
  return inline`${isNamed ? inline`${name} ` : ""}${isLowerBound ? "≥ " : ""}${amountIn(head, unit)} ${unit.name}${change}`;
};
var largestChange = (models) => {
  const count = plural(models.length, "measurement");
  const [most] = models.flatMap((model) => model.diff === null ? [] : [{ model, ...model.diff.totals.flops }]).toSorted((a, b) => Number(magnitude(b.delta) - magnitude(a.delta)));
  if (most === void 0) return count;
  if (most.delta === 0n) return `${count}, all ±0`;
  const unit = unitFor([most.head, most.base], "FLOPs");
  const growth = growthOf(most.delta, most.base);
  const percent = growth === null ? "" : ` (${formatGrowth(growth)})`;
  return inline`${count}, largest change ${modelTitle(most.model)} ${signed(most.delta, unit)} ${unit.name}${percent}`;
};
var tightest = (result) => {
  const limits = allVerdicts(result).filter(({ kind, share }) => kind === "max" && share !== null);
  const [most] = limits.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (most?.share === null || most?.share === void 0) {
    return allVerdicts(result).length === 0 ? ", no limits are set" : ", all rules kept";
  }
  return inline`, tightest limit at ${formatShare(most.share)} (${ruleTitle(most)})`;
};
var notCompared = (result) => {
  const { comparison, models } = result;
  const base = comparison.kind === "base" ? inline` ${code(shortSha(comparison.base))}` : "";
  const fresh = models.filter(({ state }) => state === "new");
  const [only] = fresh;
  if (only !== void 0 && fresh.length === models.length) {
    const names = new Set(fresh.map(({ path }) => path)).size;
    const who = names === 1 ? inline`${code(only.id)} does` : inline`${names} models do`;
    return inline`${who} not exist at base${base}; ${amounts(result, names > 1)}`;
  }
  return amounts(result);
};

// src/report/machine/outputs.ts
var outputsOf = (result) => {
  const { head, delta, compared } = sumFlops(result.models);
  const isMeasured = result.models.some(({ profile }) => profile !== null);
  const exceeded = brokenFirst(allVerdicts(result)).filter(isBroken);
  return {
    verdict: result.exitCode >= EXIT.configuration ? "error" : result.outcome,
    "total-flops": isMeasured ? String(head) : "",
    "delta-flops": compared > 0 ? String(delta) : "",
    "exceeded-rules": [...new Set(exceeded.map(({ rule }) => rule.name))].join(","),
    "base-sha": result.comparison.kind === "base" ? result.comparison.base : "",
    "policy-source": result.policy.source
  };
};

// src/report/machine/json.ts
var REPORT_SCHEMA = "flopgate/report/1";
var ANALYSIS_SCHEMA = "flopgate/analysis/1";
var DIFF_SCHEMA = "flopgate/diff/1";
var analysisJson = (models) => `${exactJson({ schema: ANALYSIS_SCHEMA, models: models.map((model) => ({ path: model.path, ...profileFields(model.profile), estimates: model.estimates })) })}
`;
var diffJson = ({ path, from, profile, baseProfile, diff }) => `${exactJson({
  schema: DIFF_SCHEMA,
  base: { path: from, totals: baseProfile?.totals ?? null },
  head: { path, totals: profile?.totals ?? null },
  ...diff === null ? {} : diffFields(diff)
})}
`;
var reportJson = (result, { nodes = false } = {}) => {
  const outputs = outputsOf(result);
  return `${exactJson({
    schema: REPORT_SCHEMA,
    version: result.version,
    verdict: outputs.verdict,
    exitCode: result.exitCode,
    headline: inlineMarkdown(headline(result)),
    outputs,
    comparison: result.comparison,
    policy: result.policy,
    override: result.override,
    models: result.models.map((model) => modelFields(model, nodes)),
    total: result.total.map(verdictFields),
    diagnostics: result.diagnostics
  })}
`;
};
var modelFields = (model, nodes) => ({
  id: model.id,
  path: model.path,
  scenario: model.scenario,
  state: model.state,
  from: model.from,
  note: model.note,
  ...model.profile === null ? { totals: null } : nodes ? profileFields(model.profile) : summaryFields(model.profile),
  estimates: nodes ? model.estimates : model.estimates.map(withoutNodes),
  base: model.baseProfile === null ? null : { totals: model.baseProfile.totals, estimates: model.baseEstimates.map(withoutNodes) },
  diff: model.diff === null ? null : diffFields(model.diff, MAX_CHANGED_NODES),
  verdicts: model.verdicts.map(verdictFields),
  diagnostics: model.diagnostics
});
var withoutNodes = (estimate) => ({ ...estimate, nodes: void 0 });
var summaryFields = (profile) => ({
  producer: profile.producer,
  irVersion: profile.irVersion,
  opsetImports: profile.opsetImports,
  bindings: profile.bindings,
  inputs: profile.inputs,
  outputs: profile.outputs,
  totals: profile.totals,
  coverage: profile.coverage,
  byOperator: profile.byOperator
});
var profileFields = (profile) => ({
  ...summaryFields(profile),
  nodes: profile.nodes,
  diagnostics: profile.diagnostics
});
var MAX_CHANGED_NODES = 1e3;
var diffFields = ({ totals, nodes, contributions, structure }, most = Infinity) => ({
  changes: totals,
  changedNodeCount: nodes.length,
  changedNodes: nodes.slice(0, most).map(({ base, head, ...change }) => ({ ...change, base: nodeName(base), head: nodeName(head) })),
  contributions,
  structure
});
var nodeName = (node) => node?.name ?? null;
var verdictFields = ({ rule, ...verdict }) => ({
  rule: { ...rule, position: { file: rule.position.file, line: rule.position.line, column: rule.position.column } },
  ...verdict
});

export {
  reviewedChanges,
  budgetChanges,
  headline,
  REPORT_SCHEMA,
  ANALYSIS_SCHEMA,
  DIFF_SCHEMA,
  analysisJson,
  diffJson,
  reportJson
};
