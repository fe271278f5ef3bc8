import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  matchesGlob
} from "./chunk-7RGIYUUD.js";
import {
  METRIC_DIMENSION,
  isCountMetric,
  isLowerBound,
  sumOf,
  valueOf
} from "./chunk-TWQPGSF4.js";
import {
  formatGrowth,
  formatPair,
  formatShare,
  shareOf
} from "./chunk-MYD5UKUY.js";
import {
  requestKey
} from "./chunk-765IMHWV.js";
import {
  bitsOf
} from "./chunk-LOTHVZQE.js";

// src/budget/judge/judge-count.ts
var judgeCount = (rule, subject) => {
  const max = rule.max === null ? [] : [judgeMax(rule, subject, { kind: "max", limit: rule.max })];
  const isOver = max.some(({ status }) => status === "fail" || status === "warn");
  const warn = rule.warn === null || isOver ? [] : [judgeMax(rule, subject, { kind: "warn", limit: rule.warn })];
  const increase = rule.increase === null ? [] : [judgeGrowth(rule, subject, { kind: "increase", limit: rule.increase, from: subject.base })];
  const drift = rule.drift === null ? [] : [judgeGrowth(rule, subject, { kind: "drift", limit: rule.drift, from: subject.anchor })];
  return [...max, ...warn, ...increase, ...drift];
};
var judgeMax = (rule, subject, { kind, limit }) => {
  const { value, isLowerBound: isLowerBound2 } = subject.head;
  const isOver = value > limit.value;
  const status = isOver ? exceeded(rule, kind) : isLowerBound2 ? "unknown" : "pass";
  const format = formatFor(rule, limit);
  const [valueText, limitText2] = formatPair(value, limit.value, format);
  const share = shareOf(value, limit.value);
  const sign = isOver ? ">" : "≤";
  const shareText = share === null ? "" : ` · ${formatShare(share)}`;
  const text = `${isLowerBound2 ? "≥ " : ""}${valueText} ${sign} ${limitText2}${shareText}${status === "unknown" ? UNCOUNTED : ""}`;
  return {
    ...verdictBase(rule, subject, { kind, status, limit }),
    limit: limit.value,
    base: subject.base?.value ?? null,
    delta: subject.base === null ? null : value - subject.base.value,
    share,
    text
  };
};
var UNCOUNTED = ", but some nodes are not counted";
var judgeGrowth = (rule, subject, { kind, limit, from }) => {
  if (from === null) {
    const skipped = kind === "increase" ? "no-base" : "no-anchor";
    const text = kind === "increase" ? "no base to compare with" : "no anchor to compare with";
    return { ...verdictBase(rule, subject, { kind, status: "skipped", limit }), skipped, text };
  }
  const { value, isLowerBound: isLowerBound2 } = subject.head;
  const isOver = exceedsGrowth(value, from.value, limit.value);
  const isOpen = isOver ? from.isLowerBound : isLowerBound2;
  const status = isOpen ? "unknown" : isOver ? exceeded(rule, kind) : "pass";
  const allowed = largestAllowed(from.value, limit.value);
  return {
    ...verdictBase(rule, subject, { kind, status, limit }),
    limit: allowed,
    base: from.value,
    delta: value - from.value,
    share: shareOf(value, allowed),
    text: `${growthText(rule, { value, from: from.value, limit, isOver })}${isOpen ? UNCOUNTED : ""}`
  };
};
var exceedsGrowth = (value, from, growth) => growth.kind === "amount" ? value - from > growth.amount : (value - from) * growth.share.denominator > growth.share.numerator * from;
var largestAllowed = (from, growth) => growth.kind === "amount" ? from + growth.amount : from + growth.share.numerator * from / growth.share.denominator;
var growthText = (rule, { value, from, limit, isOver }) => {
  const format = formatFor(rule, limit);
  const delta = value - from;
  const [fromText, valueText] = formatPair(from, value, { ...format, digits: 4 });
  const change = limit.value.kind === "share" && from > 0n ? formatGrowth(Number(delta * 10n ** 12n / from) / 1e12) : `${delta > 0n ? "+" : delta === 0n ? "±" : ""}${formatPair(delta, growthAmount(from, limit.value), format)[0]}`;
  return `${change} (${fromText} → ${valueText}) ${isOver ? ">" : "≤"} +${limit.text}`;
};
var growthAmount = (from, growth) => largestAllowed(from, growth) - from;
var formatFor = (rule, limit) => ({
  dimension: METRIC_DIMENSION[rule.metric],
  binary: limit.isBinary
});
var exceeded = (rule, kind) => kind === "warn" || rule.severity === "warn" ? "warn" : "fail";
var verdictBase = (rule, subject, { kind, status, limit }) => ({
  rule: countRef(rule, subject, { kind, limit }),
  kind,
  status,
  effect: effectOf(status, subject.onUnknown, kind === "warn" ? "warn" : rule.severity),
  unit: METRIC_DIMENSION[rule.metric],
  value: subject.head.value,
  interval: null,
  isLowerBound: subject.head.isLowerBound,
  limit: null,
  limitText: limit.text,
  isBinary: limit.isBinary,
  base: null,
  delta: null,
  share: null,
  skipped: null
});
var countRef = (rule, { model, scenario }, { kind, limit }) => ({
  metric: rule.metric,
  name: `${kind}-${rule.metric}`,
  model,
  scenario,
  device: null,
  part: rule.part === null ? null : rule.part.kind === "scope" ? rule.part.pattern : rule.part.operator,
  position: limit.position,
  severity: kind === "warn" ? "warn" : rule.severity,
  message: rule.message,
  owner: rule.owner
});
var effectOf = (status, onUnknown, severity) => {
  switch (status) {
    case "pass":
    case "skipped":
      return "pass";
    case "warn":
    case "fail":
      return status;
    case "existing":
    case "uncertain":
      return "warn";
    case "unknown":
      return onUnknown === "ignore" ? "pass" : onUnknown === "fail" && severity === "error" ? "fail" : "warn";
  }
};

// src/budget/judge/judge-device.ts
var judgeDevice = (rule, subject) => {
  const head = subject.head.predictions.get(requestKey(rule));
  const interval = head === void 0 ? null : intervalOf(rule.metric, head);
  const limits = [
    { kind: "max", limit: rule.max },
    { kind: "min", limit: rule.min },
    { kind: "warn", limit: rule.warn }
  ];
  const stated = limits.flatMap(({ kind, limit }) => limit === null ? [] : [{ kind, limit }]);
  if (head === void 0 || interval === null) {
    const all = [...stated, ...rule.increase === null ? [] : [{ kind: "increase", limit: rule.increase }]];
    return all.map(({ kind, limit }) => unpredicted(rule, subject, { kind, limit, head }));
  }
  const found = { rule, subject, head, interval };
  const verdicts = stated.map(({ kind, limit }) => judgeLimit(found, kind, limit));
  const isOver = verdicts.some(({ kind, status }) => kind !== "warn" && (status === "fail" || status === "warn"));
  return [
    ...head.fitsInMemory === false ? [tooLarge(found)] : [],
    ...verdicts.filter(({ kind }) => kind !== "warn" || !isOver),
    ...rule.increase === null ? [] : [judgeIncrease(found, rule.increase)]
  ];
};
var intervalOf = (metric, estimate) => {
  if (metric === "latency") return estimate.latency;
  if (metric === "energy") return estimate.energy;
  const { low, point, high } = estimate.latency;
  const rate = estimate.throughputPerSecond;
  return { low: high > 0 ? rate * point / high : rate, point: rate, high: low > 0 ? rate * point / low : rate };
};
var judgeLimit = (found, kind, limit) => {
  const { rule, interval } = found;
  const isMinimum = rule.metric === "throughput";
  const judged = kind === "warn" ? comparePoint(interval, limit.value, isMinimum) : compare(interval, limit.value, isMinimum);
  const status = statusOf(found, kind, judged);
  const share = limit.value === 0 ? null : interval.point / limit.value;
  const sign = judged === "between" ? "≈" : judged === "over" === isMinimum ? "<" : ">";
  const shown = judged === "within" ? isMinimum ? "≥" : "≤" : sign;
  const [valueText, limitText2] = formatPair(interval.point, limit.value, formatFor2(rule));
  const shareText = share === null ? "" : ` · ${formatShare(share)}`;
  const text = `${valueText}${rangeText(interval, rule)} ${shown} ${limitText2}${shareText}${remark(found, status)}`;
  return { ...verdictBase2(found, { kind, status, limit }), limit: limit.value, share, text };
};
var compare = ({ low, high }, limit, isMinimum) => {
  if (isMinimum) return low >= limit ? "within" : high < limit ? "over" : "between";
  return high <= limit ? "within" : low > limit ? "over" : "between";
};
var comparePoint = ({ point }, limit, isMinimum) => (isMinimum ? point >= limit : point <= limit) ? "within" : "over";
var statusOf = ({ rule, subject, head }, kind, judged) => {
  if (judged === "between") return "uncertain";
  if (judged === "within") return subject.head.profile.totals.isLowerBound ? "unknown" : "pass";
  return kind === "warn" || rule.severity === "warn" || head.grade === "C" ? "warn" : "fail";
};
var growthInterval = ({ head, interval }, before, direction) => {
  const growth = (interval.point - before) * direction;
  const bySize = scaleInterval(growth, interval);
  const { ratio } = head;
  if (ratio === void 0 || interval.point === before) return bySize;
  const ends = [interval.point * ratio.low, interval.point * ratio.high].map((end) => (end - before) * direction);
  const byRatio = { low: Math.min(...ends, growth), point: growth, high: Math.max(...ends, growth) };
  return byRatio.high - byRatio.low < bySize.high - bySize.low ? byRatio : bySize;
};
var judgeIncrease = (found, limit) => {
  const { rule, subject, interval } = found;
  const baseEstimate = subject.base?.predictions.get(requestKey(rule));
  const before = baseEstimate === void 0 ? null : intervalOf(rule.metric, baseEstimate);
  if (before === null) {
    const core = { kind: "increase", status: "skipped", limit };
    return { ...verdictBase2(found, core), skipped: "no-base", text: "no base to compare with" };
  }
  const direction = rule.metric === "throughput" ? -1 : 1;
  const delta = interval.point - before.point;
  const allowed = limit.value.kind === "share" ? before.point * shareNumber(limit.value) : limit.value.amount;
  const growth = growthInterval(found, before.point, direction);
  const judged = compare(growth, allowed, false);
  const status = statusOf(found, "increase", judged);
  const [from, to] = formatPair(before.point, interval.point, formatFor2(rule));
  const change = before.point > 0 ? formatGrowth(delta / before.point) : `+${to}`;
  const sign = judged === "within" ? "≤" : judged === "over" ? ">" : "≈";
  const wanted = `${direction === 1 ? "+" : "-"}${limit.text}`;
  const largest = before.point + direction * allowed;
  return {
    ...verdictBase2(found, { kind: "increase", status, limit }),
    limit: largest,
    base: before.point,
    delta,
    share: largest === 0 ? null : interval.point / largest,
    text: `${change} (${from} → ${to}) ${sign} ${wanted}${remark(found, status)}`
  };
};
var tooLarge = (found) => {
  const { rule, head } = found;
  const limit = { value: null, text: "fits in memory", isBinary: false, position: rule.position };
  const status = rule.severity === "warn" ? "warn" : "fail";
  const text = `weights and peak activations do not fit in the memory of ${head.deviceName}`;
  return {
    ...verdictBase2(found, { kind: "memory", status, limit }),
    limit: null,
    unit: null,
    value: null,
    interval: null,
    text
  };
};
var shareNumber = ({ share }) => Number(share.numerator) / Number(share.denominator);
var scaleInterval = (value, { low, point, high }) => {
  if (point <= 0) return { low: value, point: value, high: value };
  const ends = [value * low / point, value * high / point];
  return { low: Math.min(...ends), point: value, high: Math.max(...ends) };
};
var formatFor2 = (rule) => ({ dimension: METRIC_DIMENSION[rule.metric] });
var rangeText = (interval, rule) => {
  if (interval.low === interval.high) return "";
  const [low, high] = formatPair(interval.low, interval.high, formatFor2(rule));
  return ` (${low} – ${high})`;
};
var remark = ({ head }, status) => {
  const missing = status === "unknown" ? ", but some nodes are not counted" : "";
  const open = status === "uncertain" ? ", the limit lies inside the interval" : "";
  return `${missing}${open}${head.grade === "C" ? `, ${head.label}` : ""}`;
};
var verdictBase2 = ({ rule, subject, head, interval }, core) => ({
  ...commonFields(rule, subject, core),
  effect: deviceEffect(rule, subject, core, head.grade),
  value: interval.point,
  interval,
  isLowerBound: subject.head.profile.totals.isLowerBound,
  base: null
});
var deviceEffect = (rule, subject, { kind, status }, grade) => {
  const mayFail = kind !== "warn" && rule.severity === "error" && grade !== "C";
  if (status !== "uncertain") return effectOf(status, subject.onUnknown, mayFail ? "error" : "warn");
  return rule.onUncertain === "fail" && !mayFail ? "warn" : rule.onUncertain;
};
var commonFields = (rule, subject, { kind, status, limit }) => ({
  rule: {
    metric: rule.metric,
    name: kind === "memory" ? "fits-memory" : `${kind}-${rule.metric}`,
    model: subject.model,
    scenario: subject.scenario,
    device: rule.device,
    part: null,
    position: limit.position,
    severity: kind === "warn" ? "warn" : rule.severity,
    message: rule.message,
    owner: rule.owner
  },
  kind,
  status,
  unit: METRIC_DIMENSION[rule.metric],
  limit: null,
  limitText: limit.text,
  isBinary: limit.isBinary,
  delta: null,
  share: null,
  skipped: null
});
var unpredicted = (rule, subject, { kind, limit, head }) => ({
  ...commonFields(rule, subject, { kind, status: "unknown", limit }),
  effect: effectOf("unknown", subject.onUnknown, kind === "warn" ? "warn" : rule.severity),
  value: null,
  interval: null,
  isLowerBound: false,
  base: null,
  text: head === void 0 ? `no prediction for ${rule.device}${rule.precision === null ? "" : ` in ${rule.precision}`}` : `no ${rule.metric} is known for ${rule.device}`
});

// src/budget/judge/existing.ts
var AGAINST_BASE = /* @__PURE__ */ new Set(["increase"]);
var markExisting = (verdict, at) => {
  if (verdict.effect === "pass" || AGAINST_BASE.has(verdict.kind)) return verdict;
  const before = at.verdicts.find((old) => isSameLimit(old, verdict));
  if (before === void 0 || before.effect === "pass" || !isNoWorse(verdict, before, at)) return verdict;
  const isOver = isBeyond(verdict) && isBeyond(before);
  if (!isOver && verdict.effect !== "fail") return verdict;
  return {
    ...verdict,
    status: "existing",
    effect: at.onExisting === "fail" ? verdict.effect : "warn",
    text: `${verdict.text}, already so at base`
  };
};
var isBeyond = ({ status }) => status === "fail" || status === "warn";
var isSameLimit = ({ kind, rule }, other) => kind === other.kind && rule.name === other.rule.name && rule.position.line === other.rule.position.line && rule.position.column === other.rule.position.column;
var isNoWorse = (verdict, before, at) => {
  if (at.isUnchanged) return true;
  if (verdict.kind === "structure") return at.isNothingNew;
  if (verdict.isLowerBound || verdict.status === "unknown") return false;
  if (verdict.value === null || before.value === null) return false;
  return verdict.kind === "min" || verdict.rule.metric === "throughput" ? verdict.value >= before.value : verdict.value <= before.value;
};

// src/budget/judge/part-value.ts
var measure = (profile, metric, part) => {
  if (part === null) return { value: valueOf(profile, metric), isLowerBound: isLowerBound(profile.totals, metric) };
  const nodes = profile.nodes.filter((node) => isInPart(node, part));
  const uncounted = nodes.filter(({ status }) => status === "uncounted").length;
  const isElsewhere = uncounted === 0 && profile.coverage.uncounted.length > 0;
  return {
    value: metric === "uncounted-nodes" ? BigInt(uncounted) : sumNodes(nodes, metric),
    isLowerBound: isLowerBound(profile.totals, metric) && !isElsewhere
  };
};
var sumNodes = (nodes, metric) => (
  // The schema gives parts no peak-memory: live ranges cross the borders of a part.
  metric === "peak-memory" || metric === "uncounted-nodes" ? 0n : nodes.reduce((sum2, node) => sum2 + sumOf(node, metric), 0n)
);
var operatorName = ({ op, domain }) => domain === "ai.onnx" || domain === "" ? op : `${domain}:${op}`;
var isInPart = (node, part) => part.kind === "scope" ? matchesGlob(part.pattern, node.scope.join("/")) : matchesGlob(part.operator, operatorName(node));

// src/budget/judge/judge-structure.ts
var judgeStructure = (rule, subject) => {
  const finding = inspect(rule.check, subject);
  const status = statusOf2(finding, rule);
  return {
    rule: {
      metric: "structure",
      name: ruleName(rule.check),
      model: subject.model,
      scenario: subject.scenario,
      device: null,
      part: null,
      position: rule.position,
      severity: rule.severity,
      message: rule.message,
      owner: rule.owner
    },
    kind: "structure",
    status,
    effect: effectOf(status, subject.onUnknown, rule.severity),
    unit: null,
    value: null,
    interval: null,
    isLowerBound: false,
    limit: null,
    limitText: limitText(rule.check),
    isBinary: false,
    base: null,
    delta: null,
    share: null,
    skipped: "skipped" in finding ? finding.skipped : null,
    text: findingText(rule.check, finding)
  };
};
var offenders = ({ check }, side) => {
  const finding = inspect(check, { head: side, base: null });
  return "found" in finding ? finding.found : [];
};
var statusOf2 = (finding, rule) => {
  if ("skipped" in finding) return "skipped";
  if ("unknown" in finding) return "unknown";
  return finding.found.length === 0 ? "pass" : rule.severity === "warn" ? "warn" : "fail";
};
var ruleName = (check) => check.kind === "operators" || check.kind === "domains" || check.kind === "opset" ? `structure-${check.kind}` : check.kind;
var limitText = (check) => {
  switch (check.kind) {
    case "operators":
    case "domains":
      return [
        ...check.allow === null ? [] : [`only ${check.allow.join(", ")}`],
        ...check.forbid.length === 0 ? [] : [`not ${check.forbid.join(", ")}`]
      ].join("; ");
    case "opset":
      return `${check.domain} ${check.min ?? ""}…${check.max ?? ""}`;
    default:
      return "forbidden";
  }
};
var MAX_NAMED = 5;
var findingText = (check, finding) => {
  if ("skipped" in finding) return "no base to compare with";
  if ("unknown" in finding) return finding.unknown;
  const { found } = finding;
  if (found.length === 0) return `${LABEL[check.kind]}: none`;
  const more = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : "";
  return `${LABEL[check.kind]}: ${found.slice(0, MAX_NAMED).join(", ")}${more}`;
};
var LABEL = {
  operators: "operators that are not allowed",
  domains: "domains that are not allowed",
  opset: "opset outside the range",
  "new-operators": "operators that base does not use",
  "new-domains": "domains that base does not use",
  "new-external-data": "external files that base does not have",
  "dynamic-axes-change": "dynamic axes that appeared (+) or vanished (-)",
  "type-upcast": "inputs, outputs or operands of a wider type than at base",
  "lost-quantization": "quantised work that base has"
};
var inspect = (check, { head, base }) => {
  switch (check.kind) {
    case "operators":
      return { found: notAllowed([...operatorsOf(head.profile)], check) };
    case "domains":
      return { found: notAllowed([...domainsOf(head.profile)], check) };
    case "opset":
      return opsetRange(head.profile, check);
    default:
      return base === null ? { skipped: "no-base" } : inspectChange(check.kind, head, base);
  }
};
var notAllowed = (names, { allow, forbid }) => names.filter(
  (name) => forbid.some((pattern) => matchesGlob(pattern, name)) || allow?.every((pattern) => !matchesGlob(pattern, name))
).sort();
var opsetRange = (profile, { domain, min, max }) => {
  const version = profile.opsetImports[domain];
  if (version === void 0) return { found: [] };
  const isOutside = min !== null && version < min || max !== null && version > max;
  return { found: isOutside ? [`${domain} ${version}`] : [] };
};
var inspectChange = (change, head, base) => {
  switch (change) {
    case "new-operators":
      return { found: added(operatorsOf(base.profile), operatorsOf(head.profile)) };
    case "new-domains":
      return { found: added(domainsOf(base.profile), domainsOf(head.profile)) };
    case "new-external-data":
      return compareFacts(head, base, (now, then) => added(new Set(then.externalFiles), new Set(now.externalFiles)));
    case "dynamic-axes-change":
      return compareFacts(head, base, (now, then) => [
        ...added(new Set(then.dynamicAxes), new Set(now.dynamicAxes)).map((axis) => `+${axis}`),
        ...added(new Set(now.dynamicAxes), new Set(then.dynamicAxes)).map((axis) => `-${axis}`)
      ]);
    case "type-upcast":
      return { found: upcasts(head.profile, base.profile) };
    case "lost-quantization":
      return { found: lostQuantization(head.profile, base.profile) };
  }
};
var compareFacts = (head, base, compare2) => head.structure === void 0 || base.structure === void 0 ? { unknown: "the structure of one side is not known" } : { found: compare2(head.structure, base.structure) };
var operatorsOf = (profile) => new Set(profile.nodes.map(operatorName));
var domainsOf = (profile) => new Set(
  [...Object.keys(profile.opsetImports), ...profile.nodes.map(({ domain }) => domain)].map((name) => name || "ai.onnx")
);
var added = (before, now) => [...now].filter((name) => !before.has(name)).sort();
var upcasts = (head, base) => [
  ...wider([...base.inputs, ...base.outputs].flatMap(valueType), [...head.inputs, ...head.outputs].flatMap(valueType)),
  ...wider(base.nodes.flatMap(operandTypes), head.nodes.flatMap(operandTypes))
];
var valueType = ({ name, type }) => type === null || type === "sequence" || type === "optional" || type === "map" || type === "opaque" ? [] : [[name, type]];
var operandTypes = ({ name, operandTypes: types }) => types === null ? [] : types.map((type, index) => [`${name} (operand ${index + 1})`, type]);
var wider = (before, now) => {
  const known = new Map(before);
  return now.flatMap(([name, type]) => {
    const old = known.get(name);
    const grew = old !== void 0 && bitsOf(type) > bitsOf(old);
    return grew ? [`${name}: ${old} → ${type}`] : [];
  });
};
var lostQuantization = (head, base) => {
  const count = (profile) => profile.nodes.filter(({ op }) => QUANTIZING.test(op)).length;
  const [now, then] = [count(head), count(base)];
  return now < then ? [`${then} quantising nodes → ${now}`] : [];
};
var QUANTIZING = /[Qq]uantize|^QLinear|^QGemm$|^QAttention$|Integer$|NBits$|Bnb4$/;

// src/budget/judge/judge.ts
var judge = (model, head, base, anchor) => {
  const scenario = head.scenario ?? null;
  const subject = {
    model: model.id ?? model.path,
    scenario,
    onUnknown: model.onUnknown,
    head,
    base: base ?? null
  };
  return rulesFor(model, scenario).flatMap((rule) => {
    const verdicts = judgeRule(rule, subject, anchor);
    const { onExisting } = model;
    if (base === void 0 || onExisting === null || verdicts.every(({ effect }) => effect === "pass")) return verdicts;
    const at = {
      verdicts: judgeRule(rule, { ...subject, head: base, base: null }, anchor),
      onExisting,
      isUnchanged: head.profile === base.profile,
      isNothingNew: rule.type === "structure" && isSubset(offenders(rule, head), offenders(rule, base))
    };
    return verdicts.map((verdict) => markExisting(verdict, at));
  });
};
var judgeRule = (rule, subject, anchor) => {
  switch (rule.type) {
    case "count":
      return judgeCount(rule, countSubject(rule, subject, anchor));
    case "device":
      return judgeDevice(rule, subject);
    case "structure":
      return [judgeStructure(rule, subject)];
  }
};
var isSubset = (some, all) => {
  const known = new Set(all);
  return some.every((item) => known.has(item));
};
var rulesFor = (model, scenario) => model.rules.filter((rule) => rule.scenario === null || rule.scenario === scenario);
var countSubject = (rule, subject, anchor) => {
  const { model, scenario, onUnknown, head, base } = subject;
  const anchored = rule.part === null ? anchor?.[rule.metric] : void 0;
  return {
    model,
    scenario,
    onUnknown,
    head: measure(head.profile, rule.metric, rule.part),
    base: base === null ? null : measure(base.profile, rule.metric, rule.part),
    anchor: anchored === void 0 ? null : { value: anchored, isLowerBound: false }
  };
};
var judgeTotal = (rules, parts, onExisting) => rules.flatMap((rule) => {
  const bases = parts.map(({ base: base2 }) => base2);
  const isComparable = bases.some((base2) => typeof base2 === "object") && !bases.includes("unknown");
  const known = bases.filter((base2) => typeof base2 === "object");
  const common = { model: "", scenario: null, onUnknown: "warn", anchor: null };
  const head = sum(
    parts.map(({ head: head2 }) => head2).filter((head2) => typeof head2 === "object"),
    rule.metric
  );
  const base = isComparable ? sum(known, rule.metric) : null;
  const verdicts = judgeCount(rule, { ...common, head, base });
  if (base === null || onExisting === null) return verdicts;
  const before = judgeCount(rule, { ...common, head: base, base: null });
  const isUnchanged = parts.every((part) => part.isUnchanged);
  return verdicts.map(
    (verdict) => markExisting(verdict, { verdicts: before, onExisting, isUnchanged, isNothingNew: false })
  );
});
var sum = (measured, metric) => measured.map(({ profile }) => measure(profile, metric, null)).reduce((a, b) => ({ value: a.value + b.value, isLowerBound: a.isLowerBound || b.isLowerBound }), {
  value: 0n,
  isLowerBound: false
});
var estimatesWanted = (model, scenario) => {
  const wanted = /* @__PURE__ */ new Map();
  for (const rule of rulesFor(model, scenario)) {
    if (rule.type !== "device" || isCountMetric(rule.metric)) continue;
    const { device, precision, batch, runtime } = rule;
    const request = { device, precision, batch, runtime };
    wanted.set(requestKey(request), request);
  }
  return [...wanted.values()];
};

export {
  measure,
  judge,
  rulesFor,
  judgeTotal,
  estimatesWanted
};
