import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  readText
} from "./chunk-LTJE27XP.js";
import {
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  _enum,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  array,
  int,
  literal,
  partialRecord,
  record,
  strictObject,
  string,
  union
} from "./chunk-7RGIYUUD.js";
import {
  COUNT_METRICS,
  valueOf
} from "./chunk-TWQPGSF4.js";
import {
  measureModel
} from "./chunk-WLO5TPJD.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";
import {
  __export
} from "./chunk-T6KAECAY.js";

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// src/gate/anchor/anchor-file.ts
var ANCHOR_SCHEMA = "flopgate/baseline/1";
var ANCHOR_FILE = "flopgate-baseline.json";
var MAX_BYTES = 16 * 1024 * 1024;
var MAX_DIGITS = 60;
var name = string().min(1).max(1e3);
var anchorValue = strictObject({
  value: union([string().regex(new RegExp(`^\\d{1,${MAX_DIGITS}}$`)), int().min(0)]).transform(BigInt),
  date: iso_exports.date(),
  reason: string().trim().min(1).max(1e3),
  commit: string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/).nullable()
});
var SCHEMA = strictObject({
  schema: literal(ANCHOR_SCHEMA),
  models: array(
    strictObject({
      id: name,
      scenario: name.nullable(),
      bindings: record(name, int()),
      values: partialRecord(_enum(COUNT_METRICS), anchorValue)
    })
  ).max(1e5)
});
var parseAnchor = (text, file) => {
  if (text.length > MAX_BYTES) return invalid(file, `It is larger than ${MAX_BYTES} bytes.`);
  const data = parseJson(text);
  if (data === void 0) return invalid(file, "It is not JSON.");
  const parsed = SCHEMA.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return invalid(file, `At ${issue?.path.join(".").slice(0, 200) ?? ""}: ${issue?.message ?? "not valid"}.`);
  }
  const { models } = parsed.data;
  const twice = models.find((model, index) => models.findIndex((other) => isSame(other, model)) < index);
  if (twice !== void 0) return invalid(file, `"${twice.id}" stands there twice.`);
  return { ok: true, anchor: { models: models.map(withoutUndefined) } };
};
var isSame = (a, b) => a.id === b.id && a.scenario === b.scenario;
var withoutUndefined = (model) => {
  const values = {};
  for (const metric of COUNT_METRICS) {
    const value = model.values[metric];
    if (value !== void 0) values[metric] = value;
  }
  return { ...model, values };
};
var parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};
var invalid = (file, why) => ({
  ok: false,
  diagnostic: diagnostic("anchor-invalid", { file }, "Cannot use the anchor of drift rules", {
    why,
    fix: 'Restore the file from git, or write it again with `flopgate baseline update --reason "…"`.'
  })
});
var anchorText = ({ models }) => {
  const sorted = models.toSorted((a, b) => compare(a.id, b.id) || compare(a.scenario ?? "", b.scenario ?? ""));
  const entries = sorted.map(({ id, scenario, bindings, values }) => {
    const lines = COUNT_METRICS.flatMap((metric) => {
      const value = values[metric];
      return value === void 0 ? [] : [`        ${JSON.stringify(metric)}: ${valueText(value)}`];
    });
    return `    {
      "id": ${JSON.stringify(id)},
      "scenario": ${JSON.stringify(scenario)},
      "bindings": ${JSON.stringify(bindings)},
      "values": {
${lines.join(",\n")}
      }
    }`;
  });
  return `{
  "schema": "${ANCHOR_SCHEMA}",
  "models": [
${entries.join(",\n")}
  ]
}
`;
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var valueText = ({ value, date: date2, reason, commit }) => JSON.stringify({ value: value.toString(), date: date2, reason, commit });
var anchorValues = ({ models }, wanted) => {
  const found = models.find((model) => isSame(model, wanted));
  if (found === void 0 || !hasSameBindings(found.bindings, wanted.bindings)) return void 0;
  const values = {};
  for (const metric of COUNT_METRICS) {
    const value = found.values[metric];
    if (value !== void 0) values[metric] = value.value;
  }
  return values;
};
var hasSameBindings = (a, b) => Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([symbol, value]) => Object.hasOwn(b, symbol) && b[symbol] === value);

// src/gate/anchor/anchor.ts
import { join } from "node:path";
var NONE = { of: () => Promise.resolve(void 0), diagnostics: [] };
var hasDrift = ({ rules }) => rules.some((rule) => rule.type === "count" && rule.drift !== null);
var openAnchor = async (side, request) => {
  if (!request.models.some(hasDrift)) return NONE;
  const { anchor } = request.budget;
  if (anchor?.kind === "last-tag") return atLastTag(side);
  const path = anchor?.path ?? ANCHOR_FILE;
  const trusted = await request.trusted?.readText(path);
  const text = trusted ?? readText(join(request.headRoot, path));
  if (text === void 0) return { ...NONE, diagnostics: [missing(path)] };
  const parsed = parseAnchor(text, path);
  return parsed.ok ? fromFile(parsed.anchor) : { ...NONE, diagnostics: [parsed.diagnostic] };
};
var fromFile = (file) => ({
  of: ({ model, scenario, bindings }) => Promise.resolve(anchorValues(file, { id: model.id, scenario, bindings })),
  diagnostics: []
});
var atLastTag = (side) => {
  let tagged;
  return {
    diagnostics: [],
    of: async ({ model, scenario, bind }) => {
      tagged ??= side.lastTag();
      const file = await (await tagged)?.files.copy(model.path);
      if (file === void 0) return void 0;
      const measured = measureModel({ file, bind, scenario, estimates: [], customDevices: /* @__PURE__ */ new Map() });
      if (!measured.ok) return void 0;
      const values = {};
      for (const metric of COUNT_METRICS) values[metric] = valueOf(measured.measured.profile, metric);
      return values;
    }
  };
};
var missing = (path) => diagnostic("anchor-missing", { file: path }, "Cannot judge drift: the anchor file does not exist", {
  fix: 'Run `flopgate baseline update --reason "…"` and commit the file; or write `anchor: last-tag` in the budget.'
});

export {
  ANCHOR_FILE,
  parseAnchor,
  anchorText,
  hasSameBindings,
  hasDrift,
  openAnchor
};
