import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  VERSION
} from "./chunk-GY7R7FJT.js";
import {
  judgeTotal
} from "./chunk-QOO5UVV7.js";
import {
  NODE_CLASSES
} from "./chunk-7ZB5YGJL.js";
import {
  isPrecision
} from "./chunk-A5L3RCYN.js";
import {
  overallVerdict
} from "./chunk-MC3JPVU4.js";
import {
  ELEMENT_TYPES
} from "./chunk-ASIHZCRK.js";
import {
  COUNT_METRICS,
  DEVICE_METRICS,
  _enum,
  _null,
  array,
  boolean,
  custom,
  int,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  union
} from "./chunk-GRHTT5HR.js";
import {
  DIAGNOSTICS,
  diagnostic
} from "./chunk-SO3WKUV3.js";
import {
  bytes,
  flops,
  joules,
  macs,
  seconds
} from "./chunk-43VOUJ2I.js";

// src/result/in-order.ts
var inOrder = (result2) => ({
  ...result2,
  verdicts: result2.verdicts.map(verdictInOrder),
  diagnostics: result2.diagnostics.map(diagnosticInOrder)
});
var verdictInOrder = (verdict2) => ({
  rule: {
    metric: verdict2.rule.metric,
    name: verdict2.rule.name,
    model: verdict2.rule.model,
    scenario: verdict2.rule.scenario,
    device: verdict2.rule.device,
    part: verdict2.rule.part,
    position: verdict2.rule.position,
    severity: verdict2.rule.severity,
    message: verdict2.rule.message,
    owner: verdict2.rule.owner
  },
  kind: verdict2.kind,
  status: verdict2.status,
  effect: verdict2.effect,
  unit: verdict2.unit,
  value: verdict2.value,
  interval: verdict2.interval,
  isLowerBound: verdict2.isLowerBound,
  limit: verdict2.limit,
  limitText: verdict2.limitText,
  base: verdict2.base,
  delta: verdict2.delta,
  share: verdict2.share,
  skipped: verdict2.skipped,
  text: verdict2.text
});
var diagnosticInOrder = ({ code: code2, severity, where, what, why, fix }) => ({
  code: code2,
  severity,
  where: {
    ...where.file === void 0 ? {} : { file: where.file },
    ...where.position === void 0 ? {} : { position: positionInOrder(where.position) },
    ...where.node === void 0 ? {} : { node: where.node }
  },
  what,
  ...why === void 0 ? {} : { why },
  ...fix === void 0 ? {} : { fix }
});
var positionInOrder = ({ file, line, column, text: text2, length }) => ({
  file,
  line,
  column,
  ...text2 === void 0 ? {} : { text: text2 },
  ...length === void 0 ? {} : { length }
});

// src/result/record.ts
var conclude = (records, override) => {
  const [first] = records;
  const models = records.flatMap((record2) => record2.models).toSorted((a, b) => a.order - b.order);
  const parts = models.map(partOf);
  const total = judgeTotal(first.total.enforced, parts);
  const results = models.map(({ result: result2 }) => inOrder(result2));
  const verdicts = [...results.flatMap(({ verdicts: verdicts2 }) => verdicts2), ...total];
  const end = outcomeOf(models, { verdicts, problems: first.diagnostics, isAccepted: override !== void 0 });
  return {
    version: first.version,
    ...end,
    comparison: first.comparison,
    policy: withProposed(first, { models, parts, enforced: overallVerdict(verdicts) }),
    models: results,
    total: total.map(verdictInOrder),
    diagnostics: first.diagnostics.map(diagnosticInOrder),
    ...override === void 0 ? {} : { override }
  };
};
var partOf = ({ result: result2, base }) => ({
  head: result2.profile === null ? "absent" : { profile: result2.profile, estimates: result2.estimates },
  base: base === "measured" ? result2.baseProfile === null ? "unknown" : { profile: result2.baseProfile, estimates: result2.baseEstimates } : base
});
var withProposed = ({ policy: policy2, total }, found) => {
  if (total.proposed === null) return policy2;
  const outcomes = /* @__PURE__ */ new Set([
    ...found.models.flatMap(({ proposed: proposed2 }) => proposed2 === null ? [] : [proposed2]),
    overallVerdict(judgeTotal(total.proposed, found.parts))
  ]);
  const proposed = outcomes.has("fail") ? "fail" : outcomes.has("warn") ? "warn" : "pass";
  return proposed === found.enforced ? policy2 : { ...policy2, proposed };
};
var outcomeOf = (models, { verdicts, problems, isAccepted }) => {
  const failures = new Set(models.map(({ failure }) => failure));
  const isMisconfigured = failures.has("configuration") || problems.some(({ severity }) => severity === "error");
  const outcome2 = overallVerdict(verdicts);
  if (outcome2 === "fail" && !isAccepted) return { outcome: outcome2, exitCode: 1 };
  if (isMisconfigured) return { outcome: "fail", exitCode: 2 };
  if (failures.has("unreadable")) return { outcome: "fail", exitCode: 3 };
  return { outcome: outcome2 === "fail" ? "warn" : outcome2, exitCode: 0 };
};

// src/result/profile-schema.ts
var MAX_DIGITS = 60;
var MAX_TEXT = 1e5;
var MAX_LIST = 1e6;
var text = string().max(MAX_TEXT);
var list = (item) => array(item).max(MAX_LIST);
var integer = int();
var real = union([number(), _enum(["Infinity", "-Infinity", "NaN"]).transform(Number)]);
var COUNT = new RegExp(`^-?\\d{1,${MAX_DIGITS}}$`);
var count = string().regex(COUNT).transform(BigInt);
var macCount = count.transform(macs);
var flopCount = count.transform(flops);
var byteCount = count.transform(bytes);
var elementType = custom((value) => typeof value === "string" && Object.hasOwn(ELEMENT_TYPES, value));
var precision = custom((value) => typeof value === "string" && isPrecision(value));
var code = custom((value) => typeof value === "string" && Object.hasOwn(DIAGNOSTICS, value));
var sourcePosition = strictObject({
  file: text,
  line: integer,
  column: integer,
  text: text.exactOptional(),
  length: integer.exactOptional()
});
var location = strictObject({
  file: text.exactOptional(),
  position: sourcePosition.exactOptional(),
  node: text.exactOptional()
});
var diagnosticSchema = strictObject({
  code,
  severity: _enum(["error", "warning", "note"]),
  where: location,
  what: text,
  why: text.exactOptional(),
  fix: text.exactOptional()
});
var valueProfile = strictObject({
  name: text,
  shape: list(union([real, text, _null()])).nullable(),
  type: union([elementType, _enum(["sequence", "optional", "map", "opaque"]), _null()])
});
var work = {
  macs: macCount,
  flops: flopCount,
  causalMacs: macCount,
  vectorFlops: count,
  specialFunctions: count,
  integerOps: count,
  quantizationOps: count,
  bitOperations: count
};
var memory = {
  params: count,
  weightBytes: byteCount,
  activationBytesRead: byteCount,
  activationBytesWritten: byteCount,
  weightBytesRead: byteCount
};
var nodeProfile = strictObject({
  ...work,
  ...memory,
  name: text,
  op: text,
  domain: text,
  scope: list(text),
  times: count,
  status: _enum(["counted", "free", "moves", "uncounted"]),
  reason: text,
  operandTypes: tuple([elementType, elementType]).nullable(),
  inputs: list(valueProfile),
  outputs: list(valueProfile),
  attributes: record(text, union([real, text, list(real)]))
});
var totals = strictObject({
  ...work,
  ...memory,
  trafficBytes: byteCount,
  peakMemoryBytes: byteCount,
  arithmeticIntensity: real,
  macsByType: record(text, count),
  isLowerBound: boolean()
});
var operatorTotals = strictObject({ ...work, nodes: integer, params: count });
var profileSchema = strictObject({
  producer: text,
  irVersion: integer,
  opsetImports: record(text, integer),
  bindings: record(text, real),
  inputs: list(valueProfile),
  outputs: list(valueProfile),
  nodes: list(nodeProfile),
  totals,
  coverage: strictObject({
    nodes: integer,
    counted: integer,
    free: integer,
    moves: integer,
    uncounted: list(strictObject({ node: text, op: text, reason: text }))
  }),
  byOperator: record(text, operatorTotals),
  diagnostics: list(diagnosticSchema)
});
var interval = strictObject({ low: real, point: real, high: real });
var secondsValue = real.transform(seconds);
var joulesValue = real.transform(joules);
var bound = _enum(["compute", "memory", "overhead"]);
var nodeEstimate = strictObject({
  name: text,
  op: text,
  class: _enum(NODE_CLASSES),
  members: list(text),
  seconds: secondsValue,
  bound,
  operations: real,
  bytes: real,
  intensity: real,
  ridge: real
});
var estimateSchema = strictObject({
  device: text,
  deviceName: text,
  precision,
  batch: real,
  runtime: text.nullable(),
  profile: text.nullable(),
  grade: _enum(["A", "B", "C"]),
  label: text,
  latency: strictObject({ low: secondsValue, point: secondsValue, high: secondsValue }),
  ratio: strictObject({ low: real, high: real }),
  energy: strictObject({ low: joulesValue, point: joulesValue, high: joulesValue }).nullable(),
  throughputPerSecond: real,
  bound: strictObject({ compute: real, memory: real, overhead: real }),
  fitsInMemory: boolean().nullable(),
  nodes: list(nodeEstimate),
  notes: list(text)
});
var change = strictObject({ base: count, head: count, delta: count });
var kind = _enum(["added", "removed", "changed"]);
var nodeChange = strictObject({
  kind,
  base: nodeProfile.nullable(),
  head: nodeProfile.nullable(),
  deltaFlops: count,
  deltaParams: count,
  deltaBytes: count
});
var contribution = strictObject({
  op: text,
  scope: text,
  node: text,
  count: integer,
  kind,
  baseFlops: count,
  headFlops: count,
  deltaFlops: count,
  deltaParams: count,
  deltaBytes: count
});
var diffSchema = strictObject({
  totals: strictObject({
    flops: change,
    macs: change,
    params: change,
    weightBytes: change,
    peakMemoryBytes: change,
    trafficBytes: change,
    vectorFlops: change
  }),
  nodes: list(nodeChange),
  contributions: list(contribution),
  structure: list(
    strictObject({
      kind: _enum(["operator", "domain", "opset", "input", "output"]),
      name: text,
      base: text.nullable(),
      head: text.nullable()
    })
  )
});

// src/result/record-json.ts
var RECORD_SCHEMA = "flopgate/record/1";
var recordJson = (record2) => `${JSON.stringify({ schema: RECORD_SCHEMA, ...record2 }, (_, value) => hasNoJson(value) ? String(value) : value)}
`;
var hasNoJson = (value) => typeof value === "bigint" || typeof value === "number" && !Number.isFinite(value);
var parseRecord = (source, name) => {
  const data = parseJson(source);
  if (!data.ok) return refused(name, "It is not JSON.");
  const head = HEAD.safeParse(data.value);
  if (!head.success) return refused(name, `It is not a record of a run (schema "${RECORD_SCHEMA}").`);
  if (head.data.version !== VERSION)
    return refused(name, `It was written by Flopgate ${head.data.version.slice(0, 40)}; this is ${VERSION}.`);
  const parsed = RECORD.safeParse(data.value);
  if (parsed.success) {
    const { schema: _, ...record2 } = parsed.data;
    return { ok: true, record: record2 };
  }
  const [issue] = parsed.error.issues;
  return refused(name, `At ${issue?.path.join(".").slice(0, 200) ?? ""}: ${issue?.message ?? "not valid"}.`);
};
var refused = (name, why) => ({
  ok: false,
  diagnostic: diagnostic("baseline-invalid", {}, `Cannot use the report ${JSON.stringify(name.slice(0, 200))}`, {
    why,
    fix: `Write it with \`flopgate check --record\` of version ${VERSION}.`
  })
});
var parseJson = (source) => {
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch {
    return { ok: false };
  }
};
var HEAD = object({ schema: literal(RECORD_SCHEMA), version: text });
var limit = (value) => strictObject({ value, text, position: sourcePosition });
var share = strictObject({ numerator: count, denominator: count });
var growth = union([
  strictObject({ kind: literal("share"), share }),
  strictObject({ kind: literal("amount"), amount: count })
]);
var growthLimit = limit(growth).nullable();
var ruleHead = {
  position: sourcePosition,
  severity: _enum(["error", "warn"]),
  message: text.nullable(),
  owner: text.nullable(),
  scenario: text.nullable()
};
var countRule = strictObject({
  ...ruleHead,
  type: literal("count"),
  metric: _enum(COUNT_METRICS),
  part: union([
    strictObject({ kind: literal("scope"), pattern: text }),
    strictObject({ kind: literal("operator"), operator: text })
  ]).nullable(),
  max: limit(count).nullable(),
  warn: limit(count).nullable(),
  increase: growthLimit,
  drift: growthLimit
});
var outcome = _enum(["pass", "warn", "fail"]);
var amount = union([count, real]).nullable();
var verdict = strictObject({
  rule: strictObject({
    ...ruleHead,
    metric: _enum([...COUNT_METRICS, ...DEVICE_METRICS, "structure"]),
    name: text,
    model: text,
    device: text.nullable(),
    part: text.nullable()
  }),
  kind: _enum(["max", "min", "warn", "increase", "drift", "structure", "memory"]),
  status: _enum(["pass", "warn", "fail", "uncertain", "unknown", "skipped"]),
  effect: outcome,
  unit: _enum(["FLOPs", "MACs", "params", "nodes", "B", "s", "J", "/s", "%"]).nullable(),
  value: amount,
  interval: interval.nullable(),
  isLowerBound: boolean(),
  limit: amount,
  limitText: text,
  base: amount,
  delta: amount,
  share: real.nullable(),
  skipped: _enum(["no-base", "no-anchor"]).nullable(),
  text
});
var result = strictObject({
  id: text,
  path: text,
  scenario: text.nullable(),
  state: _enum(["new", "removed", "renamed", "unchanged", "changed", "base-unreadable", "no-base", "unreadable"]),
  from: text.nullable(),
  note: strictObject({ why: text, fix: text }).nullable(),
  profile: profileSchema.nullable(),
  estimates: list(estimateSchema),
  baseProfile: profileSchema.nullable(),
  baseEstimates: list(estimateSchema),
  diff: diffSchema.nullable(),
  verdicts: list(verdict),
  diagnostics: list(diagnosticSchema)
});
var structure = strictObject({
  dynamicAxes: list(text),
  externalFiles: list(text)
});
var model = strictObject({
  order: integer,
  result,
  base: _enum(["measured", "absent", "unknown"]),
  failure: _enum(["configuration", "unreadable"]).nullable(),
  proposed: outcome.nullable(),
  sha256: text.nullable(),
  structure: structure.nullable(),
  isComplete: boolean()
});
var comparison = union([
  strictObject({
    kind: literal("base"),
    head: text.nullable(),
    base: text,
    method: text,
    behindBy: real.nullable()
  }),
  strictObject({
    kind: literal("none"),
    head: text.nullable(),
    why: text,
    fix: text.nullable(),
    isWanted: boolean()
  })
]);
var budgetChange = strictObject({
  rule: text,
  base: text.nullable(),
  head: text.nullable(),
  direction: _enum(["tighter", "looser", "new", "removed", "changed"]),
  position: sourcePosition
});
var policy = strictObject({
  file: text,
  source: _enum(["base", "head", "stricter-of-both", "adoption", "local"]),
  changes: list(budgetChange),
  newModels: list(text),
  proposed: outcome.exactOptional(),
  acceptWith: strictObject({ label: text, command: text }).exactOptional()
});
var comment = strictObject({
  mode: _enum(["always", "changes", "failures", "never"]).nullable(),
  id: text.nullable(),
  strategy: _enum(["update", "delete-when-clean", "hide-and-new"]).nullable(),
  drafts: boolean().nullable()
});
var RECORD = strictObject({
  schema: literal(RECORD_SCHEMA),
  version: text,
  shard: strictObject({ index: integer.min(1), count: integer.min(1).max(9999) }),
  comparison,
  policy,
  comment,
  total: strictObject({ enforced: list(countRule), proposed: list(countRule).nullable() }),
  models: list(model),
  diagnostics: list(diagnosticSchema)
});

// src/gate/measure/heap-growth.ts
import { setFlagsFromString } from "node:v8";
var MANY = 20;
var collectEarlier = (models) => {
  if (models > MANY) setFlagsFromString("--heap-growing-percent=100");
};

export {
  conclude,
  collectEarlier,
  recordJson,
  parseRecord
};
