import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  EFFICIENCY_CLASSES,
  PRECISIONS,
  locate,
  lowerBudget,
  quantity,
  readYaml,
  stem
} from "./chunk-LTJE27XP.js";
import {
  ZodArray,
  ZodEnum,
  ZodObject,
  ZodOptional,
  ZodRecord,
  ZodUnion,
  _enum,
  array,
  boolean,
  hasGlob,
  int,
  isTooWide,
  literal,
  matchesGlob,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  union
} from "./chunk-7RGIYUUD.js";
import {
  METRIC_DIMENSION
} from "./chunk-TWQPGSF4.js";
import {
  findDevice,
  knownRuntimes
} from "./chunk-JTZTMYAV.js";
import {
  nearestNames
} from "./chunk-4T4NTKYU.js";
import {
  knownOperators
} from "./chunk-KZFBFIAI.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";

// src/budget/read/expand-models.ts
var expandModels = (budget, paths) => {
  const existing = new Set(paths);
  const isLiteral = (model2) => !hasGlob(model2.path) || existing.has(model2.path);
  const taken = new Set(budget.models.filter(isLiteral).map(({ path }) => path));
  const diagnostics = [];
  const found = budget.models.flatMap((model2) => {
    if (isLiteral(model2)) return [{ model: model2, id: model2.id ?? stem(model2.path), isStated: true }];
    const all = paths.filter((path) => matchesGlob(model2.path, path));
    if (all.length === 0) diagnostics.push(noMatch(model2));
    const free = all.filter((path) => !taken.has(path)).toSorted();
    for (const path of free) taken.add(path);
    return free.map((path) => ({
      model: { ...model2, path },
      id: model2.id === null ? stem(path) : `${model2.id}/${stem(path)}`,
      isStated: false
    }));
  });
  return { models: named(found), diagnostics };
};
var named = (matches) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { id } of matches) counts.set(id, (counts.get(id) ?? 0) + 1);
  return matches.map(({ model: model2, id, isStated }) => ({
    ...model2,
    id: isStated || counts.get(id) === 1 ? id : model2.path
  }));
};
var noMatch = ({ path, position }) => diagnostic("model-pattern-empty", { position }, `No file matches "${path}"`, {
  why: "The pattern is relative to the repository; * stays within a folder, ** spans folders."
});

// src/budget/read/merge-budgets.ts
import { posix } from "node:path";

// src/budget/read/check-budget.ts
var checkBudget = (budget) => [
  ...checkContent(budget),
  ...checkIds(budget.models),
  ...budget.models.flatMap(checkPath),
  ...patternsOf(budget).flatMap(checkPattern),
  ...unique([...budget.models.flatMap(({ rules: rules2 }) => rules2), ...budget.total]).flatMap(checkRule)
];
var unique = (rules2) => {
  const seen = /* @__PURE__ */ new Set();
  return rules2.filter((rule) => {
    const key = `${rule.position.file}:${rule.position.line}:${rule.position.column}:${rule.type}`;
    return !seen.has(key) && seen.add(key);
  });
};
var checkContent = (budget) => budget.models.length > 0 || budget.include.length > 0 ? [] : [
  diagnostic(
    "key-missing",
    { position: { file: budget.file, line: 1, column: 1 } },
    "Cannot judge anything: no model is named",
    {
      fix: 'Add "models:" with at least one "- path: models/detector.onnx"'
    }
  )
];
var checkIds = (models) => {
  const first = /* @__PURE__ */ new Map();
  return models.flatMap((model2) => {
    const { id, position } = model2;
    if (id === null) return [];
    const other = first.get(id);
    if (other === void 0) {
      first.set(id, model2);
      return [];
    }
    return [
      diagnostic("duplicate-id", { position }, `Cannot tell two models apart: the id "${id}" is used twice`, {
        why: `It also stands at ${other.position.file}:${other.position.line}.`,
        fix: "Give this model its own `id:`"
      })
    ];
  });
};
var checkPath = ({ path, position }) => {
  const isInside = !/^(\/|[A-Za-z]:)/.test(path) && !path.includes("\\") && !path.split("/").includes("..");
  if (isInside) return [];
  return [
    diagnostic("value-invalid", { position }, `Cannot use the path "${path}"`, {
      why: "Models are named relative to the repository, with forward slashes, and lie inside it.",
      fix: 'Write a path such as "models/detector.onnx"'
    })
  ];
};
var patternsOf = (budget) => [
  ...budget.include,
  ...budget.models.map(({ path, position }) => ({ pattern: path, position })),
  ...unique([...budget.models.flatMap(({ rules: rules2 }) => rules2), ...budget.total]).flatMap(
    (rule) => patternsOfRule(rule).map((pattern) => ({ pattern, position: rule.position }))
  )
];
var patternsOfRule = (rule) => {
  if (rule.type === "structure") return "allow" in rule.check ? [...rule.check.allow ?? [], ...rule.check.forbid] : [];
  if (rule.type !== "count" || rule.part === null) return [];
  return [rule.part.kind === "scope" ? rule.part.pattern : rule.part.operator];
};
var checkPattern = ({ pattern, position }) => isTooWide(pattern) ? [
  diagnostic("value-invalid", { position }, "Cannot use a pattern of more than 256 choices", {
    why: `It begins with "${pattern.slice(0, 40)}"; each {a,b} doubles what it stands for.`,
    fix: "Write * for what differs, or several entries."
  })
] : [];
var checkOperator = (rule) => {
  const name2 = rule.part?.kind === "operator" ? rule.part.operator : "";
  if (!/^\w+$/.test(name2) || STANDARD_OPERATORS.includes(name2)) return [];
  const [near] = nearestNames(name2, STANDARD_OPERATORS);
  if (near === void 0) return [];
  return [
    diagnostic(
      "value-invalid",
      { position: rule.position },
      `Cannot limit the operator "${name2}": ONNX has none of that name`,
      {
        why: "A rule that no node matches checks nothing.",
        fix: `Did you mean "${near}"? One of your own domain is written "my.domain:${name2}"`
      }
    )
  ];
};
var STANDARD_OPERATORS = knownOperators().flatMap(({ domain, name: name2 }) => domain === "" ? [name2] : []);
var checkRule = (rule) => {
  if (rule.type === "structure") return [];
  const misspelt = rule.type === "count" ? checkOperator(rule) : [];
  if (misspelt.length > 0) return misspelt;
  const limits = [rule.max, rule.warn, rule.increase, rule.type === "count" ? rule.drift : rule.min];
  const name2 = rule.type === "count" ? rule.metric : `${rule.metric} of ${rule.device}`;
  if (limits.every((limit) => limit === null)) {
    const wanted2 = rule.type === "device" && rule.metric === "throughput" ? "min" : "max";
    return [
      diagnostic(
        "budget-empty-rule",
        { position: rule.position },
        `Nothing is checked for ${name2}: the rule has no limit`,
        {
          fix: `Add \`${wanted2}:\`, \`warn:\` or \`increase:\`, or remove the rule`
        }
      )
    ];
  }
  return warnsTooLate(rule) ? [
    diagnostic(
      "budget-never-warns",
      { position: rule.warn?.position ?? rule.position },
      `The warning for ${name2} never comes`,
      {
        why: `warn (${rule.warn?.text}) is not on the safe side of the limit (${(rule.max ?? (rule.type === "device" ? rule.min : null))?.text}).`,
        fix: "Move `warn` away from the limit, or remove it"
      }
    )
  ] : [];
};
var warnsTooLate = (rule) => {
  if (rule.warn === null) return false;
  if (rule.max !== null) return rule.warn.value >= rule.max.value;
  return rule.type === "device" && rule.min !== null && rule.warn.value <= rule.min.value;
};

// src/budget/read/check-devices.ts
var checkDevices = (budget) => [
  ...unknownNames(budget),
  ...unknownRuntimes(budget),
  ...budget.devices.flatMap(checkPeaks),
  ...repeated(budget.devices)
];
var unknownNames = ({ models, devices }) => {
  const custom = devices.map(({ id }) => id);
  const rules2 = models.flatMap((model2) => model2.rules.flatMap((rule) => rule.type === "device" ? [rule] : []));
  const found = [
    ...rules2.flatMap(({ device: device2, position }) => checkName(device2, position, custom)),
    ...devices.flatMap(({ extends: parent, fallbackDevice, position }, index) => [
      // A device can extend those above it only: no circles.
      ...checkName(parent, position, custom.slice(0, index)),
      ...checkName(fallbackDevice, position, custom)
    ])
  ];
  return [...new Map(found.map((item) => [`${placeKey(item.where.position)} ${item.what}`, item])).values()];
};
var unknownRuntimes = ({ models, devices }) => {
  const calibrated = new Set(devices.flatMap(({ id, profile }) => profile === null ? [] : [id]));
  const found = models.flatMap(
    (model2) => model2.rules.flatMap((rule) => {
      if (rule.type !== "device" || rule.runtime === null) return [];
      if (calibrated.has(rule.device) || knownRuntimes.includes(rule.runtime)) return [];
      const near = nearestNames(rule.runtime, knownRuntimes)[0];
      return [
        diagnostic("value-invalid", { position: rule.position }, `Cannot predict for the runtime "${rule.runtime}"`, {
          why: `No profile of it exists. Measured runtimes: ${knownRuntimes.join(", ")}.`,
          fix: near === void 0 ? "Remove `runtime:`, or calibrate a device of your own" : `Did you mean "${near}"?`
        })
      ];
    })
  );
  return [...new Map(found.map((item) => [placeKey(item.where.position), item])).values()];
};
var placeKey = (position) => `${position?.file}:${position?.line}:${position?.column}`;
var checkName = (name2, position, custom) => {
  if (name2 === null || custom.includes(name2)) return [];
  const found = findDevice(name2);
  if (!("code" in found)) return [];
  const near = nearestNames(name2, custom)[0];
  return [{ ...found, where: { position }, ...near === void 0 ? {} : { fix: `Did you mean "${near}"?` } }];
};
var checkPeaks = ({ id, peak, note, position }) => {
  const { int8, fp16 } = peak;
  if (int8 === void 0 || fp16 === void 0 || int8 >= fp16 || note !== null) return [];
  return [
    diagnostic("value-invalid", { position }, `Cannot believe the peaks of "${id}": int8 is slower than fp16`, {
      fix: "Correct the peaks, or say why with `note:`"
    })
  ];
};
var repeated = (devices) => devices.filter(({ id }, index) => devices.findIndex((other) => other.id === id) < index).map(
  ({ id, position }) => diagnostic("duplicate-id", { position }, `Cannot tell two devices apart: the id "${id}" is used twice`, {
    fix: "Give this device its own name"
  })
);

// src/budget/read/merge-budgets.ts
var includedFiles = (budget, paths) => {
  const folder = posix.dirname(budget.file);
  const matches = budget.include.flatMap(({ pattern }) => {
    const wanted2 = posix.join(folder, pattern);
    return paths.filter((path) => path === wanted2 || matchesGlob(wanted2, path)).toSorted();
  });
  return [...new Set(matches)].filter((path) => path !== budget.file);
};
var mergeBudgets = (root, parts) => {
  const merged = {
    ...root,
    include: [],
    models: [
      ...root.models,
      ...parts.flatMap(
        (part) => part.models.map((model2) => ({ ...model2, path: joined(part, model2.path), onExisting: root.onExisting }))
      )
    ],
    devices: [...root.devices, ...parts.flatMap(({ devices }) => devices)]
  };
  const nested = parts.flatMap((part) => [...part.include.map((include) => refused(include)), ...rootOnly(part)]);
  const diagnostics = [...nested, ...checkBudget(merged), ...checkDevices(merged)];
  return diagnostics.some(({ severity: severity2 }) => severity2 === "error") ? { ok: false, diagnostics } : { ok: true, budget: merged, diagnostics };
};
var joined = (part, path) => posix.join(posix.dirname(part.file), path);
var refused = ({ position }) => diagnostic("value-invalid", { position }, "Cannot include from an included file", {
  fix: "List this file in the root budget"
});
var rootOnly = (part) => part.total.map(
  ({ position }) => diagnostic("value-invalid", { position }, "Cannot judge a total here: it is over all models", {
    fix: "Move `total:` to the root budget"
  })
);

// src/budget/read/check-scenarios.ts
var checkScenarios = (source, raw) => (raw.models ?? []).flatMap((model2, index) => {
  const known = Object.keys(model2.scenarios ?? raw.defaults?.scenarios ?? {});
  const stated = Object.keys(model2.budget?.scenarios ?? {});
  return stated.filter((name2) => !known.includes(name2)).map((name2) => unknownScenario(source, name2, known, ["models", index, "budget", "scenarios", name2]));
});
var unknownScenario = (source, name2, known, path) => {
  const near = nearestNames(name2, known)[0] ?? known[0];
  return diagnostic(
    "scenario-unknown",
    { position: locate(source, path, "key") },
    `Cannot judge the scenario "${name2}"`,
    {
      why: known.length === 0 ? "The model has no `scenarios:`." : `Scenarios of this model are ${known.join(", ")}.`,
      fix: near === void 0 ? `Add "scenarios: { ${name2}: { … } }" to the model` : `Write "${near}"`
    }
  );
};

// src/budget/read/prune.ts
var prune = (value, issues) => {
  const copy = structuredClone(value);
  for (const { path, key } of issues) {
    const target = key === void 0 ? path : [...path, key];
    if (target[0] === "version" && isMap(copy)) copy["version"] = 1;
    else if (!cut(copy, target)) return void 0;
  }
  return copy;
};
var cut = (root, path) => {
  let holder = root;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(holder) && typeof step === "number") holder = holder[step];
    else if (isMap(holder) && Object.hasOwn(holder, step)) holder = holder[step];
    else return true;
  }
  const last = path.at(-1);
  if (last === void 0 || !isMap(holder)) return false;
  if (!Object.hasOwn(holder, last)) return cut(root, path.slice(0, -1));
  return Reflect.deleteProperty(holder, last);
};
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/budget/read/schema-issues.ts
var placeIssues = (issues, parent = []) => issues.flatMap((issue) => {
  const path = [...parent, ...issue.path.map((step) => typeof step === "symbol" ? step.toString() : step)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path, issue, key }));
  if (issue.code !== "invalid_union") return [{ path, issue }];
  const best = likeliestBranch(issue.errors);
  return best === void 0 ? [{ path, issue }] : placeIssues(best, path);
});
var likeliestBranch = (branches) => {
  const scored = branches.map((branch) => ({ branch, score: Math.max(...branch.map(depthOf)) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return best < 0 ? void 0 : scored.find(({ score }) => score === best)?.branch;
};
var depthOf = (issue) => {
  const isRoot = issue.path.length === 0;
  if (isRoot && (issue.code === "invalid_type" || paramsOf(issue)?.wrongType === true)) return -1;
  return issue.path.length + (issue.code === "unrecognized_keys" ? 0.5 : 0);
};
var paramsOf = (issue) => {
  if (issue.code !== "custom") return void 0;
  const { diagnostic: diagnostic2, why, fix, wrongType } = issue.params ?? {};
  const isKnown = diagnostic2 === "unit-missing" || diagnostic2 === "unit-wrong" || diagnostic2 === "quantity-invalid";
  if (typeof why !== "string" || typeof fix !== "string") return void 0;
  return { diagnostic: isKnown ? diagnostic2 : "value-invalid", why, fix, wrongType: wrongType === true };
};
var issueDiagnostic = (context, placed) => {
  const { path, issue, key } = placed;
  if (key !== void 0) return unknownKey(context, path, key);
  const found = valueAt(context.value, path);
  const name2 = pathName(path);
  const params = paramsOf(issue);
  if (found === void 0 && issue.code !== "custom") return missing(context, path);
  const position = locate(context.source, path);
  if (params !== void 0) {
    return diagnostic(params.diagnostic, { position }, `Cannot use ${describe(found)} for ${name2}`, {
      why: params.why,
      fix: params.fix
    });
  }
  const { why, fix } = explain(issue, found);
  return diagnostic("value-invalid", { position }, `Cannot use ${describe(found)} for ${name2}`, { why, fix });
};
var missing = ({ source }, path) => {
  const key = String(path.at(-1) ?? "");
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? "the budget" : pathName(parent);
  const example = /* @__PURE__ */ new Map([
    ["version", "version: 1"],
    ["path", "path: models/detector.onnx"]
  ]);
  return diagnostic(
    "key-missing",
    { position: locate(source, parent, "key") },
    `Cannot read ${where}: "${key}" is missing`,
    {
      fix: `Add "${example.get(key) ?? `${key}: …`}"`
    }
  );
};
var unknownKey = ({ source, schema }, path, key) => {
  const known = knownKeys(schema, path);
  const isMetric = known.includes("flops") && known.includes("params");
  const code = isMetric ? "unknown-metric" : "unknown-key";
  const near = nearestNames(key.toLowerCase().replaceAll("_", "-"), known)[0];
  const what = isMetric ? `Cannot check ${quote(key)}` : `Cannot read the key ${quote(key)}${within(path)}`;
  const listed = isMetric ? known.filter((name2) => !SECTIONS.has(name2)) : known;
  const list = `${isMetric ? "Metrics" : "Keys"} here are ${listed.join(", ")}.`;
  return diagnostic(code, { position: locate(source, [...path, key], "key") }, what, {
    why: known.length === 0 ? "No key is allowed here." : list,
    fix: near === void 0 ? "Remove it, or write one of these" : `Did you mean "${near}"? Write "${near}"`
  });
};
var SECTIONS = /* @__PURE__ */ new Set(["scopes", "operators", "scenarios"]);
var within = (path) => path.length === 0 ? "" : ` in ${pathName(path)}`;
var knownKeys = (schema, path) => {
  if (schema instanceof ZodOptional) return knownKeys(schema.unwrap(), path);
  if (schema instanceof ZodUnion) return [...new Set(schema.options.flatMap((option) => knownKeys(option, path)))];
  const [step, ...rest] = path;
  if (schema instanceof ZodObject) {
    if (step === void 0) return Object.keys(schema.shape);
    return Object.hasOwn(schema.shape, step) ? knownKeys(schema.shape[step], rest) : [];
  }
  if (step === void 0) {
    const keyType = schema instanceof ZodRecord ? schema.keyType : void 0;
    return keyType instanceof ZodEnum ? keyType.options.map(String) : [];
  }
  if (schema instanceof ZodRecord) return knownKeys(schema.valueType, rest);
  return schema instanceof ZodArray ? knownKeys(schema.element, rest) : [];
};
var TYPE_NAME = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map of keys and values",
  record: "a map of keys and values",
  array: 'a list ("- …" or [ … ])'
};
var explain = (issue, found) => {
  switch (issue.code) {
    case "invalid_type":
      return wanted(TYPE_NAME[issue.expected] ?? issue.expected);
    case "invalid_value": {
      const values = issue.values.map(String);
      if (typeof found === "string" && values.includes(found))
        return { why: "It is text.", fix: `Write ${found} without quotes` };
      const near = typeof found === "string" ? nearestNames(found, values)[0] : void 0;
      const fix = near ?? (values.length === 1 ? values[0] : void 0);
      return {
        why: `Allowed here: ${values.join(", ")}.`,
        fix: fix === void 0 ? "Write one of these" : `Write "${fix}"`
      };
    }
    case "invalid_union": {
      const types = issue.errors.flatMap((branch) => branch.map(({ code, ...rest }) => typeOf(code, rest)));
      return wanted([...new Set(types)].join(" or "));
    }
    case "too_small":
      return bound("least", issue.minimum, issue.inclusive !== false);
    case "too_big":
      return bound("most", issue.maximum, issue.inclusive !== false);
    case "invalid_key":
      return { why: "This name is not known here.", fix: `Allowed: ${keyNames(issue).join(", ")}` };
    default:
      return { why: `${issue.message}.`, fix: "See docs/budget.md for what stands here" };
  }
};
var bound = (which, limit, isInclusive) => ({
  why: `The ${which} here is ${limit}${isInclusive ? "" : ", itself excluded"}.`,
  fix: isInclusive ? `Write at ${which} ${limit}` : `Write ${which === "least" ? "more" : "less"} than ${limit}`
});
var keyNames = (issue) => issue.issues.flatMap((inner) => inner.code === "invalid_value" ? inner.values.map(String) : [inner.message]);
var typeOf = (code, rest) => {
  if (code === "invalid_type" && "expected" in rest && typeof rest.expected === "string") {
    return TYPE_NAME[rest.expected] ?? rest.expected;
  }
  return 'a quantity such as "4.5 GFLOPs"';
};
var wanted = (type) => ({
  why: `Here stands ${type}.`,
  fix: `Write ${type}`
});
var valueAt = (value, path) => {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return void 0;
    at = Object.getOwnPropertyDescriptor(at, step)?.value;
  }
  return at;
};
var MAX_SHOWN = 60;
var quote = (text) => `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}"`;
var describe = (value) => {
  if (value === null) return "an empty value";
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : quote(String(value));
};
var pathName = (path) => path.length === 0 ? "the budget" : quote(
  path.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("")
);

// src/budget/read/schema.ts
var name = string().min(1).max(200);
var severity = _enum(["error", "warn"]).describe("What exceeding the rule does: fail the build, or only warn.");
var ruleHead = {
  severity: severity.optional(),
  message: string().min(1).max(1e3).optional().describe("Shown when the rule is broken."),
  owner: string().min(1).max(200).optional().describe('Who to ask, e.g. "@org/team".')
};
var countLimits = (dimension2) => ({
  max: quantity([dimension2]).optional().describe("Largest allowed value."),
  warn: quantity([dimension2]).optional().describe("Above this the rule warns."),
  increase: quantity([dimension2, "%"]).optional().describe("Largest allowed growth against the base commit."),
  drift: quantity([dimension2, "%"]).optional().describe("Largest allowed growth against the anchor.")
});
var countRule = (dimension2, about) => union([quantity([dimension2]), strictObject({ ...countLimits(dimension2), ...ruleHead })]).optional().describe(about);
var additiveRules = {
  flops: countRule(METRIC_DIMENSION.flops, "FLOPs of contractions: 2 × MACs."),
  macs: countRule(METRIC_DIMENSION.macs, "Multiply-accumulates."),
  params: countRule(METRIC_DIMENSION.params, "Parameters, each counted once."),
  "weight-bytes": countRule(METRIC_DIMENSION["weight-bytes"], "Bytes of the weights as stored."),
  "traffic-bytes": countRule(METRIC_DIMENSION["traffic-bytes"], "Activation bytes read and written."),
  "vector-flops": countRule(METRIC_DIMENSION["vector-flops"], "Floating point operations outside contractions."),
  "uncounted-nodes": countRule(METRIC_DIMENSION["uncounted-nodes"], "Nodes without a count.")
};
var partRules = strictObject(additiveRules).meta({ id: "partRules" });
var countRules = {
  ...additiveRules,
  "peak-memory": countRule(METRIC_DIMENSION["peak-memory"], "Largest sum of live activations; weights excluded.")
};
var deviceHead = {
  precision: _enum(PRECISIONS).optional(),
  batch: int().min(1).max(1e6).optional(),
  runtime: name.optional(),
  "on-uncertain": _enum(["warn", "fail", "pass"]).optional().describe("When the limit lies inside the interval.")
};
var deviceRules = (dimension2, limit, about) => {
  const rule = strictObject({
    ...limit,
    warn: quantity([dimension2]).optional(),
    increase: quantity([dimension2, "%"]).optional(),
    ...deviceHead,
    ...ruleHead
  });
  return record(name, union([quantity([dimension2]), rule, array(rule).min(1).max(64)])).optional().describe(about);
};
var deviceMetrics = {
  latency: deviceRules("s", { max: quantity(["s"]).optional() }, "Predicted time of one run, by device."),
  energy: deviceRules("J", { max: quantity(["J"]).optional() }, "Predicted energy of one run, by device."),
  throughput: deviceRules(
    "/s",
    { min: quantity(["/s"]).optional() },
    "Predicted inferences per second, by device; the limit is `min`; `increase` is how much it may fall."
  )
};
var scenarioRules = strictObject({ ...countRules, ...deviceMetrics }).meta({ id: "scenarioRules" });
var rules = strictObject({
  ...countRules,
  ...deviceMetrics,
  scopes: record(name, partRules).optional().describe('Limits on layer scopes, by glob: "backbone/**".'),
  operators: record(name, partRules).optional().describe("Limits by operator: Conv, com.microsoft:Attention."),
  scenarios: record(name, scenarioRules).optional().describe("Limits for one scenario.")
}).meta({ id: "rules", description: "What the model may cost." });
var patterns = array(name).min(1).max(500);
var listCheck = strictObject({ allow: patterns.optional(), forbid: patterns.optional(), ...ruleHead });
var opset = int().min(1).max(1e3);
var opsetCheck = strictObject({
  domain: name.optional(),
  min: opset.optional(),
  max: opset.optional(),
  ...ruleHead
});
var changeCheck = union([_enum(["forbid", "warn", "none"]), strictObject(ruleHead)]);
var structure = strictObject({
  operators: listCheck.optional(),
  domains: listCheck.optional(),
  opset: union([opsetCheck, array(opsetCheck).min(1).max(64)]).optional(),
  "new-operators": changeCheck.optional(),
  "new-domains": changeCheck.optional(),
  "new-external-data": changeCheck.optional(),
  "dynamic-axes-change": changeCheck.optional(),
  "type-upcast": changeCheck.optional(),
  "lost-quantization": changeCheck.optional()
}).meta({ id: "structure", description: "What the model may be made of." });
var dimension = int().min(0).max(Number.MAX_SAFE_INTEGER);
var bind = record(name, union([dimension, array(dimension).max(64)])).describe("Symbolic dimensions (batch: 1) or whole inputs (images: [1, 3, 640, 640]).");
var onUnknown = _enum(["fail", "warn", "ignore"]).describe("When a total misses a node that cannot be counted.");
var settings = {
  bind: bind.optional(),
  scenarios: record(name, bind).optional().describe("Each is measured and judged; laid over `bind`."),
  budget: rules.optional(),
  structure: structure.optional(),
  "on-unknown": onUnknown.optional()
};
var model = strictObject({
  id: name.optional().describe("Stable name in reports; default: the stem of the file."),
  path: name.describe("Path or glob (*, **, ?, {a,b}), relative to the repository."),
  ...settings
});
var positive = number().positive().max(1e9);
var device = strictObject({
  extends: name.optional().describe("Device of the catalogue that fills what is not given here."),
  name: name.optional(),
  peak: partialRecord(_enum(PRECISIONS), positive).optional().describe("Dense TFLOP/s or TOP/s usable by one model."),
  memory_bandwidth: positive.optional().describe("GB/s."),
  memory: positive.optional().describe("GB."),
  on_chip_memory: positive.optional().describe("MB."),
  efficiency: partialRecord(_enum(EFFICIENCY_CLASSES), number().positive().max(1)).optional().describe("Share of the peak (of the bandwidth for memory) that is reached: above 0, at most 1."),
  overhead_us: strictObject({ per_node: number().min(0).max(1e9).optional(), base: number().min(0).max(1e9).optional() }).optional().describe("Microseconds per fused node and per run."),
  unsupported_ops: patterns.optional(),
  fallback_device: name.optional(),
  power: strictObject({ tdp_w: positive.optional(), idle_w: number().min(0).max(1e9).optional() }).optional(),
  note: string().min(1).max(500).optional().describe("Why a figure is unusual, e.g. int8 slower than fp16."),
  profile: name.optional().describe("Calibration file written by `flopgate calibrate`.")
}).describe("Hardware of your own.");
var override = union([literal("off"), strictObject({ label: string().min(1).max(50).optional() })]);
var commentMode = _enum(["always", "changes", "failures", "never"]);
var comment = union([
  commentMode,
  strictObject({
    mode: commentMode.optional(),
    id: string().regex(/^[\w.-]{1,64}$/).optional(),
    strategy: _enum(["update", "delete-when-clean", "hide-and-new"]).optional(),
    drafts: boolean().optional()
  })
]);
var budgetSchema = strictObject({
  version: literal(1),
  include: array(name).max(500).optional().describe("Further budget files; globs, relative to this file."),
  policy: _enum(["base", "stricter-of-both", "head"]).optional().describe("Whose budget is enforced on pull requests."),
  "on-removed": _enum(["allow", "warn", "fail"]).optional().describe("When a model that has rules at base is gone and nothing took its place. Default: warn."),
  "on-existing": _enum(["warn", "fail"]).optional().describe("When a rule is broken at base already and the pull request does not make it worse. Default: warn."),
  override: override.optional().describe("Accepting an exceeded budget by label and reason comment."),
  comment: comment.optional(),
  anchor: name.optional().describe('What `drift` compares with: "last-tag", or the path of a baseline file.'),
  devices: record(name, device).optional(),
  defaults: strictObject(settings).optional().describe("Applied to every model; a model can state otherwise."),
  models: array(model).max(2e3).optional(),
  total: partRules.optional().describe("Limits on the sum over all models.")
}).meta({ title: "Flopgate budget (flopgate.yml)" });

// src/budget/read/parse-budget.ts
var MAX_ERRORS = 50;
var parseBudget = (text, file, options = {}) => {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return { ok: false, diagnostics: yaml.diagnostics };
  const { source, value } = yaml;
  const parsed = budgetSchema.safeParse(value);
  if (!parsed.success) return { ok: false, diagnostics: schemaErrors(source, value, parsed.error) };
  const budget = lowerBudget(source, parsed.data);
  const devices = options.included === true || budget.include.length > 0 ? [] : checkDevices(budget);
  const diagnostics = inOrder([...checkBudget(budget), ...checkScenarios(source, parsed.data), ...devices]);
  return diagnostics.some(({ severity: severity2 }) => severity2 === "error") ? { ok: false, diagnostics: limited(diagnostics) } : { ok: true, budget, diagnostics };
};
var schemaErrors = (source, value, error) => {
  if (value === null || value === void 0) {
    const position = locate(source, []);
    return [
      diagnostic("key-missing", { position }, "Cannot read the budget: the file is empty", {
        fix: 'Add "version: 1" and "models:"'
      })
    ];
  }
  const context = { source, schema: budgetSchema, value };
  const placed = placeIssues(error.issues);
  const explained = placed.length <= MAX_ERRORS ? placed : byPlace(source, placed).slice(0, MAX_ERRORS);
  const found = [...explained.map((issue) => issueDiagnostic(context, issue)), ...semanticErrors(source, value, placed)];
  return limited(inOrder(found), placed.length - explained.length);
};
var semanticErrors = (source, value, placed) => {
  if (placed.length > MAX_ERRORS) return [];
  const parsed = budgetSchema.safeParse(prune(value, placed));
  if (!parsed.success) return [];
  const budget = lowerBudget(source, parsed.data);
  return [...checkBudget(budget), ...checkScenarios(source, parsed.data), ...checkDevices(budget)].filter(
    // A model list that is "missing" may only have been cut out.
    ({ severity: severity2, code }) => severity2 === "error" && code !== "key-missing" && (code !== "device-unknown" || budget.include.length === 0)
  );
};
var byPlace = (source, placed) => placed.map((issue) => ({ issue, at: locate(source, issue.key === void 0 ? issue.path : [...issue.path, issue.key]) })).toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column).map(({ issue }) => issue);
var inOrder = (diagnostics) => diagnostics.toSorted((a, b) => {
  const [left, right] = [a.where.position, b.where.position];
  return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
});
var limited = (diagnostics, unshown = 0) => {
  const hidden = unshown + Math.max(0, diagnostics.length - MAX_ERRORS);
  const shown = diagnostics.slice(0, MAX_ERRORS);
  const last = shown.at(-1);
  if (hidden === 0 || last === void 0) return shown;
  return [
    ...shown,
    { ...last, what: `There are ${hidden} more errors below this line`, fix: "Correct the ones above first", why: "" }
  ];
};

// src/gate/sides/budget-files.ts
var missingBudget = (file) => diagnostic("budget-missing", { file }, `Cannot find the budget "${file}"`, {
  why: "No file of that name lies where the paths of models start.",
  fix: "Run `flopgate init` to write a first one, or name another with `config`."
});
var readBudget = async (file, read, paths) => {
  const text = await read(file);
  if (text === void 0) return { ok: "absent" };
  const root = parseBudget(text, file);
  if (!root.ok || root.budget.include.length === 0) return root;
  const parts = [];
  for (const path of includedFiles(root.budget, paths())) {
    const part = parseBudget(await read(path) ?? "", path, { included: true });
    if (!part.ok) return part;
    parts.push(part.budget);
  }
  return mergeBudgets(root.budget, parts);
};

export {
  expandModels,
  includedFiles,
  mergeBudgets,
  parseBudget,
  missingBudget,
  readBudget
};
