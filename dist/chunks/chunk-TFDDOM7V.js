import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  _enum,
  custom,
  int,
  literal,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  tuple
} from "./chunk-7RGIYUUD.js";
import {
  NODE_CLASSES
} from "./chunk-7ZB5YGJL.js";
import {
  findDevice,
  scalePeaks
} from "./chunk-JTZTMYAV.js";
import {
  isPrecision
} from "./chunk-A5L3RCYN.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";

// src/analyzer/hardware/catalogue/latency-profile-file.ts
var PROFILE_SCHEMA = "flopgate/latency-profile/1";
var MAX_BYTES = 1024 * 1024;
var name = string().min(1).max(200);
var positive = number().positive();
var count = int().min(0);
var share = number().min(0);
var spread = strictObject({
  low: number().positive().max(1),
  high: number().min(1)
});
var figures = strictObject({
  count,
  mape: share,
  median: share,
  p90: share,
  spearman: number().min(-1).max(1)
});
var SCHEMA = strictObject({
  schema: literal(PROFILE_SCHEMA),
  id: name,
  device: name,
  runtime: name,
  version: string().max(200),
  precision: custom((value) => typeof value === "string" && isPrecision(value)),
  batch: tuple([int().min(1), int().min(1)]),
  points: count,
  models: count,
  families: count,
  reference: strictObject({ peak: positive, bandwidth: positive, cache: share }),
  error: figures,
  interval: spread,
  ratio: spread,
  familiar: partialRecord(_enum(NODE_CLASSES), count),
  parameters: record(name, positive)
});
var profileText = (profile) => `${JSON.stringify({ schema: PROFILE_SCHEMA, ...profile }, void 0, 2)}
`;
var parseProfile = (text, file, where) => {
  const refused = (why) => diagnostic("calibration-invalid", where, `Cannot use the calibrated profile "${file.slice(0, 200)}"`, {
    why,
    fix: "Write it with `flopgate calibrate`."
  });
  if (text.length > MAX_BYTES) return refused("It is larger than 1 MiB.");
  const data = parseJson(text);
  if (data === void 0) return refused("It is not JSON.");
  const parsed = SCHEMA.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`At ${issue?.path.join(".").slice(0, 200) ?? ""}: ${issue?.message ?? "not valid"}.`);
  }
  const { schema: _, familiar, ...profile } = parsed.data;
  const known = Object.fromEntries(
    NODE_CLASSES.flatMap((key) => familiar[key] === void 0 ? [] : [[key, familiar[key]]])
  );
  return { ...profile, familiar: known };
};
var parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};

// src/gate/measure/custom-devices.ts
var CLASS_OF = {
  conv: "conv",
  conv_1x1: "conv_pw",
  conv_dw: "conv_dw",
  conv_grp: "conv_grp",
  gemm: "gemm",
  memory: "memory"
};
var openHardware = async (budget, read) => {
  const known = /* @__PURE__ */ new Map();
  const devices = /* @__PURE__ */ new Map();
  const diagnostics = [];
  for (const custom2 of budget.devices) {
    const device = deviceOf(custom2, known);
    known.set(custom2.id, device);
    const profile = custom2.profile === null ? null : await readProfile(custom2.profile, custom2, read);
    if (profile !== null && "code" in profile) diagnostics.push(profile);
    devices.set(custom2.id, { device, profile: profile === null || "code" in profile ? null : profile });
  }
  return { devices, diagnostics };
};
var readProfile = async (path, device, read) => {
  const { position } = device;
  const text = await read(path, device);
  return text === void 0 ? diagnostic("calibration-invalid", { position }, `Cannot find the calibrated profile "${path}"`, {
    fix: "Write it with `flopgate calibrate` and commit it; the path is relative to the repository."
  }) : parseProfile(text, path, { position });
};
var deviceOf = (custom2, known) => {
  const found = custom2.extends === null ? void 0 : known.get(custom2.extends) ?? findDevice(custom2.extends);
  const parent = found !== void 0 && !("code" in found) ? found : void 0;
  return {
    id: custom2.id,
    ...parent === void 0 ? {} : { base: parent.base ?? parent.id },
    name: custom2.name ?? parent?.name ?? custom2.id,
    vendor: parent?.vendor ?? "custom",
    class: parent?.class ?? "soc",
    aliases: [],
    peak: { ...peakOfOneEngine(parent), ...custom2.peak },
    bandwidth: custom2.memoryBandwidth ?? parent?.bandwidth ?? null,
    memory: custom2.memory ?? parent?.memory ?? null,
    cache: custom2.onChipMemory ?? parent?.cache ?? null,
    tdp: custom2.power.tdp ?? parent?.tdp ?? null,
    idle: custom2.power.idle ?? parent?.idle ?? null,
    engines: 1,
    year: parent?.year ?? 0,
    sources: [`${custom2.position.file}:${custom2.position.line}`],
    confidence: "user",
    note: "described in the budget",
    overrides: {
      efficiency: Object.fromEntries(
        Object.entries(custom2.efficiency).flatMap(
          ([name2, share2]) => isBudgetClass(name2) && share2 !== void 0 ? [[CLASS_OF[name2], share2]] : []
        )
      ),
      ...custom2.overheadPerNode === null && custom2.overheadBase === null ? {} : { overhead: { perNode: custom2.overheadPerNode ?? 0, base: custom2.overheadBase ?? 0 } },
      unsupportedOps: custom2.unsupportedOperators,
      ...custom2.fallbackDevice === null ? {} : { fallbackDevice: custom2.fallbackDevice }
    }
  };
};
var peakOfOneEngine = (parent) => parent === void 0 ? {} : scalePeaks(parent.peak, 1 / parent.engines);
var isBudgetClass = (name2) => Object.hasOwn(CLASS_OF, name2);

export {
  profileText,
  openHardware
};
