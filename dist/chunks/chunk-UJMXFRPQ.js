import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  VERSION
} from "./chunk-GY7R7FJT.js";
import {
  judgeTotal
} from "./chunk-B2JFCC2Y.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  _enum,
  _null,
  array,
  boolean,
  codec,
  custom,
  decode,
  encode,
  int,
  literal,
  number,
  object,
  safeDecode,
  safeEncode,
  strictObject,
  string,
  tuple,
  union
} from "./chunk-7RGIYUUD.js";
import {
  COUNT_METRICS,
  DEVICE_METRICS
} from "./chunk-TWQPGSF4.js";
import {
  NODE_CLASSES
} from "./chunk-7ZB5YGJL.js";
import {
  isPrecision
} from "./chunk-A5L3RCYN.js";
import {
  overallVerdict
} from "./chunk-765IMHWV.js";
import {
  ELEMENT_TYPES,
  MAX_RANK
} from "./chunk-LOTHVZQE.js";
import {
  DIAGNOSTICS,
  diagnostic
} from "./chunk-K726XZWF.js";
import {
  bytes,
  flops,
  joules,
  macs,
  seconds
} from "./chunk-IVPAKAHU.js";

// src/baseline/record-file.ts
import { readFileSync, statSync } from "node:fs";
var MAX_RECORD_BYTES = 32 * 1024 * 1024;
var readRecordFile = (path) => {
  try {
    if (statSync(path).size > MAX_RECORD_BYTES) return { ok: false, why: TOO_LARGE };
    return { ok: true, text: readFileSync(path, "utf8") };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
};
var TOO_LARGE = `it is larger than ${MAX_RECORD_BYTES / 1024 / 1024} MiB, which no record is`;

// src/result/shard.ts
var MAX_SHARDS = 9999;
var WHOLE = { index: 1, count: 1 };
var parseShard = (text2) => {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text2);
  const [index, count2] = [Number(match?.[1]), Number(match?.[2])];
  return match === null || index > count2 ? void 0 : { index, count: count2 };
};
var pathsOfShard = (models, { index, count: count2 }) => {
  const loads = Array.from({ length: count2 }, () => 0);
  const mine = /* @__PURE__ */ new Set();
  const order = models.toSorted((a, b) => b.cost - a.cost || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const { path, cost } of order) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + cost;
    if (least === index - 1) mine.add(path);
  }
  return mine;
};

// src/result/exactly.ts
var exactly = () => (schema) => schema;

// src/result/value-schema.ts
var text = string();
var list = (item) => array(item).readonly();
var integer = int();
var beyondJson = codec(
  strictObject({ number: _enum(["Infinity", "-Infinity", "NaN"]) }),
  custom((value) => typeof value === "number" && !Number.isFinite(value)),
  {
    decode: ({ number: number2 }) => Number(number2),
    encode: (value) => ({ number: nameOf(value) })
  }
);
var nameOf = (value) => Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
var real = union([number(), beyondJson]);
var MAX_DIGITS = 2 * MAX_RANK * 19;
var DIGITS = new RegExp(`^-?\\d{1,${MAX_DIGITS}}$`);
var counted = (make) => codec(string().regex(DIGITS), custom(isBigInt), {
  decode: (digits) => make(BigInt(digits)),
  encode: String
});
var isBigInt = (value) => typeof value === "bigint";
var count = counted((value) => value);
var macCount = counted(macs);
var flopCount = counted(flops);
var byteCount = counted(bytes);
var amount = union([count, real]).nullable();
var measured = (make) => codec(real, custom(isNumber), { decode: make, encode: (value) => value });
var isNumber = (value) => typeof value === "number";
var secondsValue = measured(seconds);
var joulesValue = measured(joules);
var dictionary = (value) => codec(
  custom(isObject),
  custom(isObject),
  {
    decode: (members, context) => converted(members, context, (member) => safeDecode(value, member)),
    encode: (members, context) => converted(members, context, (member) => safeEncode(value, member))
  }
);
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var converted = (members, context, convert) => {
  const entries = [];
  for (const [key, member] of Object.entries(members)) {
    const result2 = convert(member);
    if (result2.success) entries.push([key, result2.data]);
    else
      for (const { path, message } of result2.error.issues)
        context.issues.push({ code: "custom", input: member, path: [key, ...path], message });
  }
  return Object.fromEntries(entries);
};

// src/result/profile-schema.ts
var elementType = custom((value) => typeof value === "string" && Object.hasOwn(ELEMENT_TYPES, value));
var precision = custom((value) => typeof value === "string" && isPrecision(value));
var code = custom((value) => typeof value === "string" && Object.hasOwn(DIAGNOSTICS, value));
var sourcePosition = exactly()(
  strictObject({
    file: text,
    line: integer,
    column: integer,
    text: text.exactOptional(),
    length: integer.exactOptional()
  })
);
var location = exactly()(
  strictObject({
    file: text.exactOptional(),
    position: sourcePosition.exactOptional(),
    node: text.exactOptional()
  })
);
var diagnosticSchema = exactly()(
  strictObject({
    code,
    severity: _enum(["error", "warning", "note"]),
    where: location,
    what: text,
    why: text.exactOptional(),
    fix: text.exactOptional()
  })
);
var valueProfile = exactly()(
  strictObject({
    name: text,
    shape: list(union([real, text, _null()])).nullable(),
    type: union([elementType, _enum(["sequence", "optional", "map", "opaque"]), _null()])
  })
);
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
var nodeProfile = exactly()(
  strictObject({
    ...work,
    ...memory,
    name: text,
    op: text,
    domain: text,
    scope: list(text),
    times: count,
    status: _enum(["counted", "free", "moves", "uncounted"]),
    reason: text,
    operandTypes: tuple([elementType, elementType]).readonly().nullable(),
    inputs: list(valueProfile),
    outputs: list(valueProfile),
    attributes: dictionary(union([real, text, list(real)]))
  })
);
var totals = exactly()(
  strictObject({
    ...work,
    ...memory,
    trafficBytes: byteCount,
    peakMemoryBytes: byteCount,
    arithmeticIntensity: real,
    macsByType: dictionary(count),
    isLowerBound: boolean()
  })
);
var operatorTotals = exactly()(strictObject({ ...work, nodes: integer, params: count }));
var profileSchema = exactly()(
  strictObject({
    producer: text,
    irVersion: real,
    opsetImports: dictionary(real),
    bindings: dictionary(real),
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
    byOperator: dictionary(operatorTotals),
    diagnostics: list(diagnosticSchema)
  })
);
var interval = exactly()(strictObject({ low: real, point: real, high: real }));
var bound = exactly()(_enum(["compute", "memory", "overhead"]));
var nodeEstimate = exactly()(
  strictObject({
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
  })
);
var estimateSchema = exactly()(
  strictObject({
    device: text,
    deviceName: text,
    precision,
    batch: real,
    runtime: text.nullable(),
    profile: text.nullable(),
    grade: _enum(["A", "B", "C"]),
    label: text,
    latency: strictObject({ low: secondsValue, point: secondsValue, high: secondsValue }),
    ratio: strictObject({ low: real, high: real }).exactOptional(),
    energy: strictObject({ low: joulesValue, point: joulesValue, high: joulesValue }).nullable(),
    throughputPerSecond: real,
    bound: strictObject({ compute: real, memory: real, overhead: real }),
    fitsInMemory: boolean().nullable(),
    nodes: list(nodeEstimate),
    notes: list(text)
  })
);
var change = exactly()(strictObject({ base: count, head: count, delta: count }));
var kind = _enum(["added", "removed", "changed"]);
var nodeChange = exactly()(
  strictObject({
    kind,
    base: nodeProfile.nullable(),
    head: nodeProfile.nullable(),
    deltaFlops: count,
    deltaParams: count,
    deltaBytes: count
  })
);
var contribution = exactly()(
  strictObject({
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
  })
);
var diffSchema = exactly()(
  strictObject({
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
  })
);

// src/result/record-schema.ts
var RECORD_SCHEMA = "flopgate/record/1";
var limit = (value) => strictObject({ value, text, isBinary: boolean(), position: sourcePosition });
var share = strictObject({ numerator: count, denominator: count });
var growth = exactly()(
  union([
    strictObject({ kind: literal("share"), share }),
    strictObject({ kind: literal("amount"), amount: count })
  ])
);
var growthLimit = exactly()(limit(growth).nullable());
var severity = _enum(["error", "warn"]);
var ruleHead = {
  position: sourcePosition,
  severity,
  message: text.nullable(),
  owner: text.nullable(),
  scenario: text.nullable()
};
var countRule = exactly()(
  strictObject({
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
  })
);
var outcome = _enum(["pass", "warn", "fail"]);
var ruleRef = exactly()(
  strictObject({
    metric: _enum([...COUNT_METRICS, ...DEVICE_METRICS, "structure"]),
    name: text,
    model: text,
    scenario: text.nullable(),
    device: text.nullable(),
    part: text.nullable(),
    position: sourcePosition,
    severity,
    message: text.nullable(),
    owner: text.nullable()
  })
);
var verdictSchema = exactly()(
  strictObject({
    rule: ruleRef,
    kind: _enum(["max", "min", "warn", "increase", "drift", "structure", "memory"]),
    status: _enum(["pass", "warn", "fail", "uncertain", "unknown", "skipped", "existing"]),
    effect: outcome,
    unit: _enum(["FLOPs", "MACs", "params", "nodes", "B", "s", "J", "/s", "%"]).nullable(),
    value: amount,
    interval: interval.nullable(),
    isLowerBound: boolean(),
    limit: amount,
    limitText: text,
    isBinary: boolean(),
    base: amount,
    delta: amount,
    share: real.nullable(),
    skipped: _enum(["no-base", "no-anchor"]).nullable(),
    text
  })
);
var result = exactly()(
  strictObject({
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
    verdicts: list(verdictSchema),
    diagnostics: list(diagnosticSchema)
  })
);
var structure = exactly()(
  strictObject({
    dynamicAxes: list(text),
    externalFiles: list(text)
  })
);
var MODEL = exactly()(
  strictObject({
    order: integer,
    result,
    base: _enum(["measured", "absent", "unknown"]),
    failure: _enum(["configuration", "unreadable"]).nullable(),
    proposed: outcome.nullable(),
    sha256: text.nullable(),
    structure: structure.nullable(),
    isComplete: boolean()
  })
);
var comparison = exactly()(
  union([
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
  ])
);
var budgetChange = exactly()(
  strictObject({
    rule: text,
    base: text.nullable(),
    head: text.nullable(),
    direction: _enum(["tighter", "looser", "new", "removed", "changed"]),
    position: sourcePosition
  })
);
var policy = exactly()(
  strictObject({
    file: text,
    source: _enum(["base", "head", "stricter-of-both", "adoption", "local"]),
    changes: list(budgetChange),
    newModels: list(text),
    proposed: outcome.exactOptional(),
    acceptWith: strictObject({ label: text, command: text }).exactOptional()
  })
);
var comment = exactly()(
  strictObject({
    mode: _enum(["always", "changes", "failures", "never"]).nullable(),
    id: text.nullable(),
    strategy: _enum(["update", "delete-when-clean", "hide-and-new"]).nullable(),
    drafts: boolean().nullable()
  })
);
var shard = exactly()(strictObject({ index: integer.min(1), count: integer.min(1).max(MAX_SHARDS) }));
var RUN = exactly()(
  strictObject({
    version: text,
    shard,
    comparison,
    policy,
    comment,
    total: strictObject({
      onExisting: _enum(["warn", "fail"]).nullable(),
      enforced: list(countRule),
      proposed: list(countRule).nullable()
    }),
    diagnostics: list(diagnosticSchema)
  })
);
var RECORD = exactly()(
  RUN.extend({ schema: literal(RECORD_SCHEMA), models: list(MODEL) })
);

// src/result/record-json.ts
var recordJson = ({ models, ...run }) => {
  const head = JSON.stringify({ schema: RECORD_SCHEMA, ...encode(RUN, run) });
  const bodies = models.map((model) => JSON.stringify(encode(MODEL, model)));
  return `${head.slice(0, -1)},"models":[${bodies.join(",")}]}
`;
};
var canonical = (schema, value) => decode(schema, encode(schema, value));
var parseRecord = (source, name) => {
  const data = parseJson(source);
  if (!data.ok) return refused(name, "It is not JSON.");
  const head = HEAD.safeParse(data.value);
  if (!head.success) return refused(name, `It is not a record of a run (schema "${RECORD_SCHEMA}").`);
  if (head.data.version !== VERSION)
    return refused(name, `It was written by Flopgate ${head.data.version.slice(0, 40)}; this is ${VERSION}.`);
  const parsed = RECORD.safeParse(data.value);
  if (parsed.success) {
    const { schema: _, ...record } = parsed.data;
    return { ok: true, record };
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
var HEAD = object({ schema: literal(RECORD_SCHEMA), version: string() });

// src/result/conclude.ts
var conclude = (records, override) => {
  const [first] = records;
  const models = records.flatMap((record) => record.models).toSorted((a, b) => a.order - b.order);
  const parts = models.map(partOf);
  const total = judgeTotal(first.total.enforced, parts, first.total.onExisting);
  const results = models.map(({ result: result2 }) => inOrder(result2));
  const verdicts = [...results.flatMap(({ verdicts: verdicts2 }) => verdicts2), ...total];
  const end = outcomeOf(models, { verdicts, problems: first.diagnostics, isAccepted: override !== void 0 });
  return {
    version: first.version,
    ...end,
    comparison: first.comparison,
    policy: withProposed(first, { models, parts, enforced: overallVerdict(verdicts) }),
    models: results,
    total: total.map((verdict) => canonical(verdictSchema, verdict)),
    diagnostics: first.diagnostics.map((found) => canonical(diagnosticSchema, found)),
    ...override === void 0 ? {} : { override }
  };
};
var inOrder = (result2) => ({
  ...result2,
  verdicts: result2.verdicts.map((verdict) => canonical(verdictSchema, verdict)),
  diagnostics: result2.diagnostics.map((found) => canonical(diagnosticSchema, found))
});
var partOf = ({ result: result2, base }) => ({
  isUnchanged: result2.state === "unchanged",
  head: result2.profile === null ? "absent" : { profile: result2.profile },
  base: base === "measured" ? result2.baseProfile === null ? "unknown" : { profile: result2.baseProfile } : base
});
var withProposed = ({ policy: policy2, total }, found) => {
  if (total.proposed === null) return policy2;
  const outcomes = /* @__PURE__ */ new Set([
    ...found.models.flatMap(({ proposed: proposed2 }) => proposed2 === null ? [] : [proposed2]),
    overallVerdict(judgeTotal(total.proposed, found.parts, null))
  ]);
  const proposed = outcomes.has("fail") ? "fail" : outcomes.has("warn") ? "warn" : "pass";
  return proposed === found.enforced ? policy2 : { ...policy2, proposed };
};
var outcomeOf = (models, { verdicts, problems, isAccepted }) => {
  const failures = new Set(models.map(({ failure }) => failure));
  const isMisconfigured = failures.has("configuration") || problems.some(({ severity: severity2 }) => severity2 === "error");
  const outcome2 = overallVerdict(verdicts);
  if (outcome2 === "fail" && !isAccepted) return { outcome: outcome2, exitCode: EXIT.exceeded };
  if (isMisconfigured) return { outcome: "fail", exitCode: EXIT.configuration };
  if (failures.has("unreadable")) return { outcome: "fail", exitCode: EXIT.unreadable };
  return { outcome: outcome2 === "fail" ? "warn" : outcome2, exitCode: EXIT.pass };
};

// src/gate/measure/heap-growth.ts
import { setFlagsFromString } from "node:v8";
var MANY = 20;
var collectEarlier = (models) => {
  if (models > MANY) setFlagsFromString("--heap-growing-percent=100");
};

export {
  readRecordFile,
  WHOLE,
  parseShard,
  pathsOfShard,
  recordJson,
  parseRecord,
  conclude,
  collectEarlier
};
