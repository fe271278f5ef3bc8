import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  csvText
} from "./chunk-7IGFXZFK.js";
import {
  openHardware
} from "./chunk-TFDDOM7V.js";
import {
  modelFile
} from "./chunk-DBU7GHEB.js";
import {
  estimatesWanted,
  judge
} from "./chunk-B2JFCC2Y.js";
import {
  readModels
} from "./chunk-OQBRVPGU.js";
import "./chunk-DDNDWLGW.js";
import "./chunk-FL5GDNQJ.js";
import "./chunk-3HASTL36.js";
import "./chunk-Z7LVHWST.js";
import {
  writeText
} from "./chunk-COXMBPGK.js";
import "./chunk-CIBCFBNT.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-RVH24BL3.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import {
  exactJson
} from "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  left,
  markdownTable,
  right,
  textTable
} from "./chunk-X7777CKA.js";
import {
  readText
} from "./chunk-LTJE27XP.js";
import "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import {
  code,
  formatBytes,
  formatFlops,
  formatSeconds,
  plainLine,
  plainName,
  prose
} from "./chunk-MYD5UKUY.js";
import {
  predict,
  predictAll,
  structureFacts
} from "./chunk-WLO5TPJD.js";
import {
  isDiagnostic
} from "./chunk-7OUUXD7M.js";
import "./chunk-D66BWYMD.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import {
  analyzeModel
} from "./chunk-OSZ7377X.js";
import {
  readModelFile
} from "./chunk-EKIXMM7S.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import {
  bytes,
  flops
} from "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/what-if.ts
import { resolve } from "node:path";

// src/gate/what-if/fit-limits.ts
var MOST = 2 ** 24;
var MAX_STEP = 64;
var fitSymbol = (subject, question) => {
  const now = question.symbols.map((symbol) => subject.bind[symbol]).find((value) => typeof value === "number") ?? 1;
  const step = question.step ?? stepAround(subject, question.symbols, now);
  if (step === void 0) return { kind: "unknown", why: `no size around ${now} can be counted` };
  const at = (steps) => holdsAt(subject, question.symbols, steps * step);
  const start = Math.max(1, Math.ceil(now / step));
  const first = at(start);
  if (!first.ok && !first.isCounted) return { kind: "unknown", why: first.why };
  const bracket = first.ok ? above(start, MOST / step, at) : below(start, at);
  if (bracket === void 0)
    return first.ok ? { kind: "unlimited", value: MOST } : { kind: "none", value: step, why: first.why };
  const low = bisect(bracket, at);
  const beyond = at(low + 1);
  return { kind: "largest", value: low * step, step, beyond: beyond.ok ? "" : beyond.why };
};
var above = (start, most, at) => {
  for (let low = start; low * 2 <= most; low *= 2) if (!at(low * 2).ok) return { low, high: low * 2 };
  return void 0;
};
var below = (start, at) => {
  for (let high = start; high > 1; high = Math.ceil(high / 2)) {
    const low = Math.floor(high / 2);
    if (at(low).ok) return { low, high };
    if (low === 1) return void 0;
  }
  return void 0;
};
var bisect = ({ low, high }, at) => {
  if (high - low <= 1) return low;
  const middle = Math.floor((low + high) / 2);
  return bisect(at(middle).ok ? { low: middle, high } : { low, high: middle }, at);
};
var stepAround = (subject, symbols, now) => {
  for (let step = 1; step <= MAX_STEP; step *= 2) {
    const base = Math.ceil(now / step) * step;
    const isCounted = (value) => {
      const found = value < 1 ? void 0 : holdsAt(subject, symbols, value);
      return found?.ok === true || found?.isCounted === true;
    };
    const isFree = (direction) => [1, 3].every((steps) => isCounted(base + direction * steps * step));
    if (isCounted(base) && (isFree(1) || isFree(-1))) return step;
  }
  return void 0;
};
var holdsAt = (subject, symbols, value) => {
  const { model, entry, scenario, customDevices } = subject;
  const bind = { ...subject.bind, ...Object.fromEntries(symbols.map((symbol) => [symbol, value])) };
  const analysis = analyzeModel(model, { bind });
  if (!analysis.ok) return { ok: false, isCounted: false, why: analysis.diagnostics[0]?.what ?? "it cannot be counted" };
  const { profile } = analysis;
  const broken = profile.diagnostics.find(({ severity }) => severity === "error");
  if (broken !== void 0) return { ok: false, isCounted: false, why: broken.what };
  const { predictions } = predictAll(profile, { estimates: estimatesWanted(entry, scenario), customDevices });
  const measured = {
    profile,
    predictions,
    structure: structureFacts(model),
    ...scenario === null ? {} : { scenario }
  };
  const failed = judge(entry, measured, void 0).find(({ effect }) => effect === "fail");
  return failed === void 0 ? { ok: true } : { ok: false, isCounted: true, why: failed.rule.name };
};

// src/gate/what-if/sweep.ts
var MAX_SWEEP = 2e3;
var sweepSize = (axes) => axes.reduce((count, { values }) => count * values.length, 1);
var sweep = (model, request) => combinations(request.axes).map((values) => rowAt(model, request, values));
var combinations = (axes) => axes.reduce(
  (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
  [[]]
);
var rowAt = (model, { axes, bind, devices, precisions }, values) => {
  const swept = Object.fromEntries(
    axes.flatMap(({ symbols }, index) => symbols.map((symbol) => [symbol, values[index] ?? 0]))
  );
  const analysis = analyzeModel(model, { bind: { ...bind, ...swept } });
  if (!analysis.ok) return { values, profile: analysis.diagnostics[0]?.what ?? "it cannot be counted", estimates: [] };
  const { profile } = analysis;
  const broken = profile.diagnostics.find(({ severity }) => severity === "error");
  if (broken !== void 0) return { values, profile: broken.what, estimates: [] };
  const wanted = devices.flatMap(
    (device) => (precisions.length === 0 ? [null] : precisions).map((precision) => ({
      device,
      precision,
      batch: null,
      runtime: null
    }))
  );
  const estimates = wanted.map((request) => {
    const estimate = predict(profile, request, /* @__PURE__ */ new Map());
    return isDiagnostic(estimate) ? estimate.what : estimate;
  });
  return { values, profile, estimates };
};

// src/report/what-if/sweep-text.ts
var sweepText = (sweep2, width) => textTable(tableOf(sweep2, { name: plainName, message: (text) => plainLine(text) }), width);
var sweepMarkdown = (sweep2) => markdownTable(tableOf(sweep2, { name: code, message: (text) => prose(text) }));
var BAR = 20;
var tableOf = ({ symbols, targets, rows }, { name, message }) => {
  const most = rows.reduce(
    (top, { profile }) => isProfile(profile) && profile.totals.flops > top ? profile.totals.flops : top,
    0n
  );
  return {
    columns: [
      ...symbols.map((symbol) => right(name(symbol))),
      right("FLOPs"),
      right("peak memory"),
      ...targets.map((target) => right(name(target))),
      left("")
    ],
    rows: rows.map(({ values, profile, estimates }) => {
      const heads = values.map(String);
      if (!isProfile(profile)) return [...heads, "?", "?", ...targets.map(() => "?"), message(profile)];
      const bound = profile.totals.isLowerBound ? "≥ " : "";
      return [
        ...heads,
        `${bound}${formatFlops(flops(profile.totals.flops), 3)}`,
        `${bound}${formatBytes(bytes(profile.totals.peakMemoryBytes), 3)}`,
        ...targets.map((_, index) => latencyText(estimates[index])),
        barOf(profile.totals.flops, most)
      ];
    })
  };
};
var isProfile = (profile) => typeof profile !== "string";
var latencyText = (estimate) => estimate === void 0 || typeof estimate === "string" ? "?" : `${formatSeconds(estimate.latency.point)} (${formatSeconds(estimate.latency.low)}–${formatSeconds(estimate.latency.high)})`;
var barOf = (value, most) => most === 0n ? "" : "█".repeat(Number((value * BigInt(BAR) * 2n + most) / (2n * most)));
var sweepCsv = ({ symbols, targets, rows }) => {
  const heads = [
    ...symbols,
    "flops",
    "params",
    "peak_memory_bytes",
    "lower_bound",
    ...targets.flatMap((target) => [`${target} seconds`, `${target} low`, `${target} high`]),
    "problem"
  ];
  const lines = rows.map(
    ({ values, profile, estimates }) => isProfile(profile) ? [
      ...values,
      profile.totals.flops,
      profile.totals.params,
      profile.totals.peakMemoryBytes,
      profile.totals.isLowerBound,
      ...targets.flatMap((_, index) => secondsOf(estimates[index])),
      ""
    ] : [...values, "", "", "", "", ...targets.flatMap(() => ["", "", ""]), profile]
  );
  return csvText([heads, ...lines.map((line) => line.map(String))]);
};
var secondsOf = (estimate) => estimate === void 0 || typeof estimate === "string" ? ["", "", ""] : [estimate.latency.point, estimate.latency.low, estimate.latency.high];
var sweepJson = ({ symbols, targets, rows }) => `${exactJson({
  version: 1,
  rows: rows.map(({ values, profile, estimates }) => ({
    bind: symbols.map((symbol, index) => ({ symbol, value: values[index] ?? null })),
    ...isProfile(profile) ? {
      flops: profile.totals.flops,
      macs: profile.totals.macs,
      params: profile.totals.params,
      peakMemoryBytes: profile.totals.peakMemoryBytes,
      isLowerBound: profile.totals.isLowerBound,
      latency: targets.map((target, index) => ({ target, ...latencyJson(estimates[index]) }))
    } : { problem: profile }
  }))
})}
`;
var latencyJson = (estimate) => estimate === void 0 || typeof estimate === "string" ? { problem: estimate ?? "not asked for" } : { seconds: estimate.latency.point, low: estimate.latency.low, high: estimate.latency.high, grade: estimate.grade };

// src/cli/what-if.ts
var sweepCommand = (path, options, io) => {
  const { axes, bind } = options.bind;
  if (axes.length === 0) return usage("Name a symbol to vary, e.g. --bind size=320..960:64 or --bind batch=1..8.", io);
  const size = sweepSize(axes);
  if (size > MAX_SWEEP) return usage(`This gives ${size} rows; at most ${MAX_SWEEP}. Take larger steps.`, io);
  const model = readModel(path, io);
  if (model === void 0) return EXIT.unreadable;
  const { target: devices, precision: precisions } = options;
  const rows = sweep(model, { axes, bind: { ...bind, ...options.input }, devices, precisions });
  if (rows.every(({ profile }) => typeof profile === "string")) {
    const [first] = rows;
    return usage(`The model cannot be counted at any of these sizes: ${String(first?.profile)}.`, io);
  }
  const targets = devices.flatMap(
    (device) => precisions.length === 0 ? [device] : precisions.map((precision) => `${device} ${precision}`)
  );
  for (const message of problemsOf(rows)) io.error(`${message}
`);
  return show({ symbols: axes.map(({ symbols }) => symbols.join("+")), targets, rows }, options, io);
};
var problemsOf = (rows) => new Set(rows.flatMap(({ estimates }) => estimates.filter((estimate) => typeof estimate === "string")));
var show = (found, { format, output }, io) => {
  const text = {
    text: () => `${sweepText(found, io.width)}
`,
    markdown: () => `${sweepMarkdown(found)}
`,
    csv: () => sweepCsv(found),
    json: () => sweepJson(found)
  }[format]();
  if (output !== void 0) return writeText(resolve(io.cwd, output), text, io) ? 0 : EXIT.configuration;
  io.print(text);
  return 0;
};
var readModel = (path, io) => {
  const read = readModelFile(modelFile(path, io), { externalValues: true });
  if (read.ok) return read.model;
  for (const problem of read.diagnostics) io.error(`${diagnosticText({ ...problem, where: { file: path } })}
`);
  return void 0;
};
var fitCommand = async (names, options, io) => {
  const read = await readModels(options.config, io);
  if (typeof read === "number") return read;
  const { devices, diagnostics } = await openHardware(
    read.budget,
    (path) => Promise.resolve(readText(resolve(read.root, path)))
  );
  for (const problem of diagnostics) io.error(`${diagnosticText(problem)}
`);
  if (diagnostics.length > 0) return EXIT.configuration;
  const wanted = read.models.filter(({ id, path }) => names.length === 0 || names.includes(id) || names.includes(path));
  const unknown = names.find((name) => !read.models.some(({ id, path }) => id === name || path === name));
  if (unknown !== void 0)
    return usage(
      `No model of the budget is named "${unknown}". It has ${read.models.map(({ id }) => id).join(", ")}.`,
      io
    );
  let answers = 0;
  for (const entry of wanted) answers += fitModel(entry, { read, devices, options, io });
  return answers > 0 ? 0 : usage("Nothing to solve for: no model binds a symbol. Name one with --symbol.", io);
};
var fitModel = (entry, { read, devices, options, io }) => {
  const model = readModel(resolve(read.root, entry.path), io);
  if (model === void 0) return 0;
  let asked = 0;
  for (const scenario of entry.scenarios.length === 0 ? [null] : entry.scenarios) {
    const bind = { ...entry.bind, ...scenario?.bind };
    const name = scenario?.name ?? null;
    for (const question of questionsOf(bind, options)) {
      const fit = fitSymbol({ model, entry, scenario: name, bind, customDevices: devices }, question);
      io.print(`${plainName(entry.id)}${name === null ? "" : ` (${plainName(name)})`}: ${answer(question, fit)}
`);
      asked++;
    }
  }
  return asked;
};
var questionsOf = (bind, { symbol, step }) => {
  const symbols = symbol.length > 0 ? symbol : Object.keys(bind).filter((name) => typeof bind[name] === "number");
  return symbols.map((text) => ({ symbols: text.split("+"), step: step ?? null }));
};
var answer = ({ symbols }, fit) => {
  const name = plainName(symbols.join(" = "));
  switch (fit.kind) {
    case "largest":
      return `${name} ≤ ${fit.value}${fit.beyond === "" ? "" : ` (at ${fit.value + fit.step}: ${plainName(fit.beyond, 120)})`}`;
    case "unlimited":
      return `every limit holds for ${name} up to ${fit.value}, the largest that was tried`;
    case "none":
      return `no ${name} fits, not even ${fit.value}: ${plainName(fit.why, 120)}`;
    case "unknown":
      return `${name} cannot be told: ${plainName(fit.why, 200)}`;
  }
};
var usage = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};
export {
  fitCommand,
  sweepCommand
};
