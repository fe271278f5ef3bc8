import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/budget/trust/compare-budgets.ts
var compareBudgets = (base, head) => {
  const before = new Map(settingsOf(base).map((setting) => [setting.key, setting]));
  const now = settingsOf(head);
  const keys = new Set(now.map(({ key }) => key));
  const changed = now.flatMap((setting) => {
    const old = before.get(setting.key);
    if (old === void 0) return [change(setting.key, null, setting)];
    return old.text === setting.text || isSame(old, setting) ? [] : [change(setting.key, old, setting)];
  });
  const removed = [...before.values()].filter(({ key }) => !keys.has(key)).map((old) => change(old.key, old, null));
  return [...changed, ...removed];
};
var change = (rule, base, head) => ({
  rule,
  base: base?.text ?? null,
  head: head?.text ?? null,
  direction: base === null ? "new" : head === null ? "removed" : direction(base, head),
  position: (head ?? base)?.position ?? { file: "", line: 1, column: 1 }
});
var direction = (base, head) => {
  const order = compareSizes(base.size, head.size);
  return order === null || order === 0 ? "changed" : order < 0 ? "looser" : "tighter";
};
var isSame = (base, head) => compareSizes(base.size, head.size) === 0;
var compareSizes = (a, b) => {
  if (a === null || b === null || a.scale !== b.scale) return null;
  if (typeof a.allows === "number" || typeof b.allows === "number")
    return Math.sign(Number(a.allows) - Number(b.allows));
  const difference = a.allows * b.over - b.allows * a.over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
var settingsOf = (budget) => [
  ...budget.models.flatMap((model) => modelSettings(model)),
  ...budget.total.flatMap((rule) => ruleSettings(`total.${ruleKey(rule)}`, rule)),
  ...budget.devices.flatMap(deviceSettings),
  ...wholeSettings(budget)
];
var deviceSettings = (device) => Object.entries(device).flatMap(([key, value]) => {
  const isEmpty = value === null || typeof value === "object" && Object.keys(value).length === 0;
  if (key === "id" || key === "position" || isEmpty) return [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return [{ key: `devices.${device.id}.${key}`, text, size: null, position: device.position }];
});
var wholeSettings = (budget) => {
  const position = { file: budget.file, line: 1, column: 1 };
  const removed = { fail: 0n, warn: 1n, allow: 2n };
  const { policy, anchor } = budget;
  const comment = Object.entries(budget.comment).filter(([, value]) => value !== null);
  const plain = [
    ["policy", policy.source],
    ["override", policy.override.enabled ? policy.override.label : "off"],
    ["anchor", anchor === null ? null : anchor.kind === "file" ? anchor.path : "last-tag"],
    ...comment.map(([key, value]) => [`comment.${key}`, String(value)])
  ];
  return [
    ...plain.flatMap(([key, text]) => text === null ? [] : [{ key, text, size: null, position }]),
    { key: "on-removed", text: budget.onRemoved, size: onScale("on-removed", removed[budget.onRemoved]), position },
    {
      key: "on-existing",
      text: budget.onExisting,
      size: onScale("on-existing", budget.onExisting === "fail" ? 0n : 1n),
      position
    }
  ];
};
var modelSettings = (model) => {
  const prefix = `models.${modelKey(model)}`;
  const { position } = model;
  const weights = { fail: 0n, warn: 1n, ignore: 2n };
  return [
    { key: `${prefix}.path`, text: model.path, size: null, position },
    { key: `${prefix}.bind`, text: JSON.stringify(model.bind), size: null, position },
    {
      key: `${prefix}.scenarios`,
      text: JSON.stringify(model.scenarios.map(({ name, bind }) => [name, bind])),
      size: null,
      position
    },
    {
      key: `${prefix}.on-unknown`,
      text: model.onUnknown,
      size: onScale("on-unknown", weights[model.onUnknown]),
      position
    },
    ...model.rules.flatMap((rule) => ruleSettings(`${prefix}.${ruleKey(rule)}`, rule))
  ];
};
var modelKey = ({ id, path }) => id ?? path;
var ruleKey = (rule) => {
  const scenario = rule.scenario === null ? "" : `scenarios.${rule.scenario}.`;
  switch (rule.type) {
    case "count": {
      const part = rule.part;
      const inside = part === null ? "" : part.kind === "scope" ? `scopes.${part.pattern}.` : `operators.${part.operator}.`;
      return `${scenario}${inside}${rule.metric}`;
    }
    case "device": {
      const how = [rule.precision, rule.runtime, rule.batch === null ? null : `batch ${rule.batch}`].filter(
        (item) => item !== null
      );
      return `${scenario}${rule.metric}.${rule.device}${how.length === 0 ? "" : ` (${how.join(", ")})`}`;
    }
    case "structure":
      return `structure.${rule.check.kind}${rule.check.kind === "opset" ? `.${rule.check.domain}` : ""}`;
  }
};
var onScale = (scale, allows) => ({ scale, allows, over: 1n });
var ruleSettings = (key, rule) => {
  const { position } = rule;
  const severity = {
    key: `${key}.severity`,
    text: rule.severity,
    size: onScale("severity", rule.severity === "error" ? 0n : 1n),
    position
  };
  if (rule.type === "structure") return [severity, { key, text: structureText(rule), size: null, position }];
  const limits = [
    ...limitSetting(`${key}.max`, rule.max, (value) => onScale("max", value)),
    ...limitSetting(
      `${key}.warn`,
      rule.warn,
      (value) => onScale("warn", isFloor(rule) ? -value : value)
    ),
    ...limitSetting(`${key}.increase`, rule.increase, growthSize)
  ];
  if (rule.type === "count") return [severity, ...limits, ...limitSetting(`${key}.drift`, rule.drift, growthSize)];
  const weights = { fail: 0n, warn: 1n, pass: 2n };
  const uncertain = onScale("on-uncertain", weights[rule.onUncertain]);
  return [
    severity,
    ...limits,
    ...limitSetting(`${key}.min`, rule.min, (value) => onScale("min", -value)),
    { key: `${key}.on-uncertain`, text: rule.onUncertain, size: uncertain, position }
  ];
};
var isFloor = (rule) => rule.metric === "throughput";
var limitSetting = (key, limit, size) => limit === null ? [] : [{ key, text: limit.text, size: size(limit.value), position: limit.position }];
var growthSize = (growth) => growth.kind === "amount" ? onScale("amount", growth.amount) : { scale: "share", allows: growth.share.numerator, over: growth.share.denominator };
var structureText = ({ check }) => {
  if (check.kind === "operators" || check.kind === "domains") {
    return `${check.allow === null ? "" : `only ${check.allow.join(", ")}; `}not ${check.forbid.join(", ")}`;
  }
  return check.kind === "opset" ? `${check.min ?? ""}…${check.max ?? ""}` : "forbid";
};

export {
  compareBudgets,
  ruleKey
};
