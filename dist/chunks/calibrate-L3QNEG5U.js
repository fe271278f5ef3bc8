import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  openHardware,
  profileText
} from "./chunk-TFDDOM7V.js";
import {
  bindingsOf
} from "./chunk-IWG7736J.js";
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
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
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
  formatPercent
} from "./chunk-MYD5UKUY.js";
import "./chunk-WLO5TPJD.js";
import {
  baseTime,
  batchOf,
  efficiencyIndices,
  fromLogs,
  fusedKernels,
  kernelTime,
  machineOf,
  parameterIndices,
  profileLogs,
  proportionalLogs,
  selectProfile
} from "./chunk-7OUUXD7M.js";
import {
  analyzeFile
} from "./chunk-D66BWYMD.js";
import {
  NODE_CLASSES
} from "./chunk-7ZB5YGJL.js";
import {
  findDevice
} from "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import {
  isPrecision,
  precisionNames
} from "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/calibrate.ts
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/analyzer/hardware/calibrate/non-negative-least-squares.ts
var MAX_SWEEPS = 200;
var CONVERGED = 1e-7;
var nonNegativeLeastSquares = (problem) => {
  const { matrix, right } = normalEquations(problem);
  const size = right.length;
  const unknowns = problem.held.slice();
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const diagonal = at(matrix, i * size + i);
      if (!(diagonal > 0)) continue;
      let rest = at(right, i);
      for (let j = 0; j < size; j++) rest -= at(matrix, i * size + j) * at(unknowns, j);
      const next = Math.max(0, at(unknowns, i) + rest / diagonal);
      moved = Math.max(moved, Math.abs(next - at(unknowns, i)));
      unknowns[i] = next;
    }
    if (moved < CONVERGED) break;
  }
  return unknowns;
};
var normalEquations = ({ rows, targets, weights, held, ridge }) => {
  const size = held.length;
  const matrix = new Float64Array(size * size);
  const right = held.map((value) => ridge * value);
  for (let i = 0; i < size; i++) matrix[i * size + i] = ridge;
  rows.forEach((row, index) => {
    const weight = weights[index] ?? 1;
    const target = targets[index] ?? 0;
    for (let i = 0; i < size; i++) {
      const scaled = weight * at(row, i);
      if (scaled === 0) continue;
      right[i] = at(right, i) + scaled * target;
      for (let j = 0; j < size; j++) matrix[i * size + j] = at(matrix, i * size + j) + scaled * at(row, j);
    }
  });
  return { matrix, right };
};
var at = (values, index) => values[index] ?? 0;

// src/analyzer/hardware/calibrate/class-scales.ts
var START = NODE_CLASSES.length;
var POSITIONS = new Map(NODE_CLASSES.map((name, index) => [name, index]));
var classTimes = ({ model, kernels, conditionsOf, seconds, isLayer }, basis) => {
  const amounts = new Float64Array(START + 1);
  const add = (index, amount) => {
    amounts[index] = (amounts[index] ?? 0) + amount;
  };
  if (isLayer !== true) add(START, baseTime(basis));
  for (const kernel of kernels) {
    const { busy, overhead } = kernelTime(kernel, conditionsOf(kernel), basis);
    add(POSITIONS.get(kernel.class) ?? START, kernel.count * busy);
    add(START, kernel.count * overhead);
  }
  return { model, seconds, amounts };
};
var pairOf = ({ seconds, amounts }, scales) => ({
  measured: seconds,
  predicted: Math.max(
    amounts.reduce((sum2, amount, index) => sum2 + amount * (scales[index] ?? 0), 0),
    TINY
  )
});
var TINY = 1e-12;
var unitScales = () => new Float64Array(START + 1).fill(1);
var oneScale = (samples) => {
  const unit = unitScales();
  const logs = samples.map((sample) => pairOf(sample, unit)).map((pair) => Math.log(pair.measured / pair.predicted));
  return unit.fill(Math.exp(logs.reduce((sum2, log) => sum2 + log, 0) / Math.max(1, logs.length)));
};
var SOFTNESS = 0.1;
var REWEIGHTINGS = 4;
var classScales = (samples, hold) => {
  const common = oneScale(samples);
  common[START] = 1;
  const rows = samples.map(
    ({ amounts, seconds }) => amounts.map((amount, index) => amount * (common[index] ?? 1) / seconds)
  );
  const targets = samples.map(() => 1);
  const held = common.map(() => 1);
  let weights = targets;
  let factors = held;
  for (let step = 0; step < REWEIGHTINGS; step++) {
    factors = nonNegativeLeastSquares({ rows, targets, weights, held, ridge: hold });
    const found = factors;
    weights = rows.map((row) => {
      const error = row.reduce((sum2, share, index) => sum2 + share * (found[index] ?? 0), 0) - 1;
      return 1 / Math.sqrt(1 + (error / SOFTNESS) ** 2);
    });
  }
  return factors.map((factor, index) => factor * (common[index] ?? 1));
};
var FREE = 1e-6;
var scaledLogs = (basis, scales) => {
  const logs = basis.slice();
  const shift = (index, amount) => {
    logs[index] = (logs[index] ?? 0) + amount;
  };
  NODE_CLASSES.forEach((name, position) => {
    for (const index of efficiencyIndices(name)) shift(index, -Math.log(Math.max(FREE, scales[position] ?? 1)));
  });
  for (const index of parameterIndices("overhead.")) shift(index, Math.log(Math.max(FREE, scales[START] ?? 1)));
  return logs;
};

// src/analyzer/hardware/calibrate/choose-fit.ts
var HOLDS = [Infinity, 0.3, 0.1, 0.03, 0.01, 1e-3];
var INNER_FOLDS = 10;
var OUTER_FOLDS = 20;
var MODELS_TO_CHOOSE = 3;
var chooseFit = (samples, bases) => {
  const views = bases.map((basis) => ({ basis, times: samples.map((sample) => classTimes(sample, basis)) }));
  const all = samples.map((_, index) => index);
  const fit = choose(views, all);
  const unseen = foldsOf(samples, all, OUTER_FOLDS).flatMap(({ known, held }) => {
    const blind = choose(views, known);
    const scales = scalesOf(blind, pick(blind.times, known));
    return held.flatMap((index) => pick(blind.times, [index]).map((sample) => pairOf(sample, scales)));
  });
  return { fit, logs: scaledLogs(fit.basis, scalesOf(fit, fit.times)), unseen };
};
var choose = (views, known) => {
  const candidates = views.flatMap((view) => HOLDS.map((hold) => ({ ...view, ...methodOf(hold), hold })));
  const [simplest] = candidates;
  if (simplest === void 0) throw new Error("No basis to fit");
  const folds = foldsOf(simplest.times, known, INNER_FOLDS);
  if (folds.length < MODELS_TO_CHOOSE) return simplest;
  const scored = candidates.map((candidate) => ({ candidate, error: errorOf(candidate, folds) }));
  const best = scored.reduce((least, one) => one.error < least.error ? one : least);
  return best.candidate;
};
var methodOf = (hold) => ({ method: hold === Infinity ? "one scale" : "class scales" });
var scalesOf = ({ hold }, known) => hold === Infinity ? oneScale(known) : classScales(known, hold);
var errorOf = (fit, folds) => {
  const errors = folds.flatMap(({ known, held }) => {
    const scales = scalesOf(fit, pick(fit.times, known));
    return pick(fit.times, held).map((sample) => {
      const { predicted, measured } = pairOf(sample, scales);
      return Math.abs(Math.log(predicted / measured));
    });
  });
  return errors.reduce((sum2, error) => sum2 + error, 0) / Math.max(1, errors.length);
};
var foldsOf = (samples, among, most) => {
  const models = [...new Set(among.map((index) => samples[index]?.model ?? ""))];
  const count = Math.min(models.length, most);
  if (count < 2) return [];
  return Array.from({ length: count }, (_, fold) => {
    const out = new Set(models.filter((_model, position) => position % count === fold));
    const isOut = (index) => out.has(samples[index]?.model ?? "");
    return { known: among.filter((index) => !isOut(index)), held: among.filter(isOut) };
  });
};
var pick = (times, positions) => positions.flatMap((position) => times[position] ?? []);

// src/analyzer/hardware/residuals.ts
var errorFigures = (pairs) => {
  const errors = pairs.map(({ predicted, measured }) => Math.abs(predicted / measured - 1)).sort((a, b) => a - b);
  const mean = errors.reduce((sum2, error) => sum2 + error, 0) / Math.max(1, errors.length);
  return {
    count: pairs.length,
    mape: mean,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
    spearman: spearman(pairs)
  };
};
var quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
var spearman = (pairs) => {
  const x = ranks(pairs.map((pair) => pair.predicted));
  const y = ranks(pairs.map((pair) => pair.measured));
  const middle = (pairs.length - 1) / 2;
  let product = 0;
  let squaresX = 0;
  let squaresY = 0;
  x.forEach((rank, index) => {
    const dx = rank - middle;
    const dy = (y[index] ?? 0) - middle;
    product += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  });
  return squaresX > 0 && squaresY > 0 ? product / Math.sqrt(squaresX * squaresY) : 0;
};
var ranks = (values) => {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++;
    for (let i = start; i <= end; i++) result[order[i]?.index ?? 0] = (start + end) / 2;
    start = end + 1;
  }
  return result;
};
var symmetricSpread = (pairs, coverage) => {
  const sizes = pairs.map(({ predicted, measured }) => Math.abs(Math.log(measured / predicted))).sort((a, b) => a - b);
  const rank = Math.ceil((sizes.length + 1) * coverage);
  const seen = Math.exp(sizes[Math.min(sizes.length, rank) - 1] ?? Infinity);
  const high = rank <= sizes.length ? seen : Math.max(seen, studentFactor(sizes.map(Math.exp)));
  return { low: 1 / high, high };
};
var studentFactor = (ratios) => {
  const n = ratios.length;
  if (n < 2) return Infinity;
  const square = ratios.reduce((total, ratio) => total + Math.log(ratio) ** 2, 0) / n;
  const t = 1.645 + 1.52 / n + 3.3 / (n * n);
  return Math.exp(t * Math.sqrt(square * (1 + 1 / n)));
};

// src/analyzer/hardware/calibrate/calibrate.ts
var COVERAGE = 0.9;
var FEW_MODELS = 3;
var calibrate = (runs, device, options) => {
  const usable = runs.filter((run) => run.seconds > 0 && run.batch > 0);
  const prior = priorOf(device, options, usable);
  const samples = usable.flatMap((run) => {
    const machine = prior.machineAt(run.batch);
    const kernels = fusedKernels(run.profile);
    return machine === void 0 ? [] : [{ model: run.model, kernels, conditionsOf: machine.conditionsOf, seconds: run.seconds }];
  });
  return finish(samples, { device, options, prior, batches: usable.map((run) => run.batch) });
};
var calibrateLayers = (layers, device, options) => {
  const usable = layers.filter((layer) => layer.seconds > 0 && layer.kernels.length > 0);
  const prior = priorOf(device, options, usable);
  const samples = usable.flatMap((layer, index) => {
    const machine = prior.machineAt(layer.batch);
    const own = { kernels: layer.kernels, seconds: layer.seconds, isLayer: true };
    return machine === void 0 ? [] : [{ ...own, model: `layer ${index}`, conditionsOf: machine.conditionsOf }];
  });
  return finish(samples, { device, options, prior, batches: usable.map((layer) => layer.batch) });
};
var priorOf = (device, options, runs) => {
  const { precision } = options;
  const wanted = { precision, batch: runs[0]?.batch ?? 1 };
  const selection = selectProfile(device, { ...wanted, runtime: options.runtime }) ?? selectProfile(device, wanted);
  const profile = selection === void 0 ? {} : { profile: selection.profile };
  const usual = proportionalLogs();
  return {
    // The runs choose between proportions that were measured on a relative and those that are usual.
    bases: selection === void 0 ? [usual] : [profileLogs(selection.profile, void 0), usual],
    selection,
    machineAt: (batch) => withBandwidth(machineOf({ device, precision, batch, ...profile }))
  };
};
var USUAL_RIDGE = 10;
var withBandwidth = (machine) => {
  if (machine === void 0 || Number.isFinite(machine.bandwidth)) return machine;
  const bandwidth = machine.peak / USUAL_RIDGE;
  return { ...machine, bandwidth, conditionsOf: (kernel) => ({ ...machine.conditionsOf(kernel), bandwidth }) };
};
var finish = (samples, setting) => {
  const { device, options, prior, batches } = setting;
  const machine = prior.machineAt(batches[0] ?? 1);
  if (samples.length === 0 || machine === void 0) {
    return diagnostic("calibration-invalid", {}, `Cannot calibrate ${device.name}`, {
      why: samples.length === 0 ? "There is no usable measurement." : `No peak for ${options.precision} is known for it.`
    });
  }
  const { fit, logs, unseen: blind } = chooseFit(samples, prior.bases);
  const before = errorFigures(pairsOf(samples, prior.bases[0]));
  const unseen = blind.length === 0 ? pairsOf(samples, prior.bases[0]) : blind;
  const after = errorFigures(unseen);
  const models = new Set(samples.map((sample) => sample.model)).size;
  const profile = {
    id: options.id,
    device: device.id,
    runtime: options.runtime,
    version: options.version,
    precision: options.precision,
    batch: [Math.min(...batches), Math.max(...batches)],
    points: samples.length,
    models,
    families: models,
    reference: { peak: machine.peak, bandwidth: machine.bandwidth, cache: device.cache ?? 0 },
    error: after,
    interval: intervalOf(unseen, prior.selection),
    ratio: prior.selection?.profile.ratio ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO },
    familiar: familiarOf(samples, prior.selection),
    parameters: fromLogs(logs)
  };
  return { profile, method: fit.method, before, after, warnings: models < FEW_MODELS ? [fewPoints(models)] : [] };
};
var UNKNOWN_RATIO = 2;
var pairsOf = (samples, logs) => samples.map((sample) => pairOf(classTimes(sample, logs), unitScales()));
var REPEATS_WITHIN = 1.03;
var intervalOf = (unseen, prior) => {
  const { low, high } = symmetricSpread(unseen, COVERAGE);
  const own = { low: Math.min(low, 1 / REPEATS_WITHIN), high: Math.max(high, REPEATS_WITHIN) };
  if (unseen.length >= FEW_MODELS) return own;
  const known = prior?.spread ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO };
  return Number.isFinite(own.high) ? { low: Math.min(own.low, known.low), high: Math.max(own.high, known.high) } : known;
};
var familiarOf = (samples, prior) => ({
  ...prior?.profile.familiar,
  ...Object.fromEntries(
    NODE_CLASSES.flatMap((name) => {
      const seen = samples.filter((sample) => sample.kernels.some((kernel) => kernel.class === name)).length;
      return seen === 0 ? [] : [[name, seen + (prior?.profile.familiar[name] ?? 0)]];
    })
  )
});
var fewPoints = (points) => diagnostic(
  "calibration-few-points",
  {},
  `Fitting one scale only: ${points} ${points === 1 ? "measurement is" : "measurements are"} too few`,
  {
    why: "A single point made predictions worse as often as better (docs/latency.md).",
    fix: "Measure at least 3 models that differ: a dense network, a depthwise one, a transformer, a tiny one."
  }
);

// src/analyzer/hardware/calibrate/csv.ts
var MAX_CELLS = 5e6;
var readCsv = (text2) => {
  const [header, ...lines] = cellsOf(text2.startsWith("\uFEFF") ? text2.slice(1) : text2);
  if (header === void 0) return [];
  const names = header.map((name) => name.trim());
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
};
var cellsOf = (text2) => {
  const lines = [];
  let line = [];
  let at2 = 0;
  for (let cells = 0; at2 < text2.length && cells < MAX_CELLS; cells++) {
    const cell = text2[at2] === '"' ? quotedCell(text2, at2) : plainCell(text2, at2);
    line.push(cell.value);
    at2 = cell.end;
    if (text2[at2] === ",") {
      at2++;
      if (at2 === text2.length) line.push("");
      else continue;
    }
    if (text2[at2] === "\r") at2++;
    if (text2[at2] === "\n") at2++;
    if (line.length > 1 || line[0] !== "") lines.push(line);
    line = [];
  }
  return lines;
};
var plainCell = (text2, start) => {
  let end = start;
  while (end < text2.length && text2[end] !== "," && text2[end] !== "\n" && text2[end] !== "\r") end++;
  return { value: text2.slice(start, end), end };
};
var quotedCell = (text2, start) => {
  let end = start + 1;
  while (end < text2.length && !(text2[end] === '"' && text2[end + 1] !== '"')) end += text2[end] === '"' ? 2 : 1;
  const value = text2.slice(start + 1, end).replaceAll('""', '"');
  const rest = plainCell(text2, Math.min(end + 1, text2.length));
  return { value: value + rest.value, end: rest.end };
};

// src/analyzer/hardware/calibrate/calibration-input.ts
var MAX_SHOWN = 60;
var readCalibrationCsv = (text2) => {
  const rows = [];
  for (const [index, row] of readCsv(text2).entries()) {
    const model = (row["model"] ?? row["path"] ?? "").trim();
    const batch = Number(row["batch"]?.trim() || 1);
    const milliseconds = Number(row["milliseconds"] ?? row["ms"] ?? row["latency_ms"]);
    const isBatch = Number.isInteger(batch) && batch > 0;
    if (model === "" || !isBatch || !(milliseconds > 0) || !Number.isFinite(milliseconds)) {
      const shown = Object.values(row).join(",").slice(0, MAX_SHOWN);
      return diagnostic("calibration-invalid", {}, `Cannot use measurement ${index + 1}: "${shown}"`, {
        why: "Each line needs a model, a batch that is a whole number, and a time above zero."
      });
    }
    rows.push({ model, batch, seconds: milliseconds / 1e3 });
  }
  if (rows.length > 0) return rows;
  return diagnostic("calibration-invalid", {}, "Cannot find measurements in this CSV", {
    why: "It has no line after its header."
  });
};
var calibrateFromCsv = (rows, profiles, target) => calibrate(
  rows.flatMap((row) => {
    const profile = profiles.get(row.model);
    return profile === void 0 ? [] : [{ ...row, profile }];
  }),
  target.device,
  target.options
);
var MIN_MATCHED = 0.5;
var calibrateFromRuntime = (measured, profile, target) => {
  const layers = matchLayers(measured.layers, fusedKernels(profile), batchOf(profile));
  const total = measured.layers.reduce((sum2, layer) => sum2 + layer.seconds, 0);
  const matched = layers.reduce((sum2, layer) => sum2 + layer.seconds, 0);
  if (matched < MIN_MATCHED * total) {
    return diagnostic("calibration-invalid", {}, "Cannot match the layers of this profile to the model", {
      why: `Only ${Math.round(100 * matched / total)} % of the measured time lies in layers whose names are nodes of the model.`,
      fix: "Profile the same file that is analyzed; for TensorRT build with --profilingVerbosity=detailed."
    });
  }
  return calibrateLayers(layers, target.device, target.options);
};
var matchLayers = (layers, kernels, batch) => {
  const kernelOf = new Map(kernels.flatMap((kernel) => kernel.members.map((member) => [member, kernel])));
  const groups = [];
  const groupOf = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    const touched = new Set(nodeNames(layer.name).flatMap((name) => kernelOf.get(name) ?? []));
    if (touched.size === 0) continue;
    const group = { kernels: touched, seconds: layer.seconds };
    for (const kernel of touched) {
      const other = groupOf.get(kernel);
      if (other === void 0 || other === group) continue;
      for (const member of other.kernels) group.kernels.add(member);
      group.seconds += other.seconds;
      other.seconds = 0;
      for (const member of other.kernels) groupOf.set(member, group);
    }
    for (const kernel of group.kernels) groupOf.set(kernel, group);
    groups.push(group);
  }
  return groups.filter((group) => group.seconds > 0).map((group) => ({ kernels: [...group.kernels], seconds: group.seconds, batch }));
};
var nodeNames = (layer) => layer.split(/\s*(?:\+|\|\||,)\s*/).flatMap((part) => [part, part.replace(/_(nchwc|fused|quant|token_\d+)$/, ""), part.replace(/^fused /, "")]);

// src/analyzer/hardware/calibrate/runtime-profile.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var records = (value) => Array.isArray(value) ? value.filter(isRecord) : [];
var text = (value) => typeof value === "string" ? value : "";
var number = (value) => {
  const parsed = typeof value === "string" ? Number(value) : value;
  return typeof parsed === "number" && Number.isFinite(parsed) && parsed > 0 ? parsed : 0;
};
var readRuntimeProfile = (content) => {
  const json = parse(content);
  const found = json === void 0 ? openVinoCsv(content) : onnxRuntime(json) ?? tensorRt(json) ?? openVinoJson(json);
  if (found !== void 0 && found.layers.length > 0) return found;
  return diagnostic("calibration-invalid", {}, "Cannot find layer times in this file", {
    why: "It is not a profile of ONNX Runtime, trtexec or OpenVINO.",
    fix: "Give the JSON of ONNX Runtime profiling, `trtexec --exportProfile`, or `benchmark_app -report_type average_counters`."
  });
};
var parse = (content) => {
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
};
var MICRO = 1e-6;
var MILLI = 1e-3;
var onnxRuntime = (json) => {
  const events = records(isRecord(json) ? json["traceEvents"] : json);
  const kernels = events.filter((event) => event["cat"] === "Node" && text(event["name"]).endsWith(KERNEL_SUFFIX));
  if (kernels.length === 0) return void 0;
  const runs = events.filter((event) => event["cat"] === "Session" && event["name"] === "model_run");
  const durations = /* @__PURE__ */ new Map();
  for (const event of kernels) {
    const name = text(event["name"]).slice(0, -KERNEL_SUFFIX.length);
    durations.set(name, [...durations.get(name) ?? [], number(event["dur"]) * MICRO]);
  }
  const layers = [...durations].map(([name, times]) => ({ name, seconds: median(times) }));
  return { runtime: "onnxruntime", layers, seconds: median(runs.map((run) => number(run["dur"]) * MICRO)) || sum(layers) };
};
var KERNEL_SUFFIX = "_kernel_time";
var median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
var sum = (layers) => layers.reduce((total, layer) => total + layer.seconds, 0);
var tensorRt = (json) => {
  const entries = records(json);
  const runs = number(entries.find((entry) => "count" in entry)?.["count"]) || 1;
  const layers = entries.flatMap((entry) => {
    const milliseconds = number(entry["averageMs"]) || number(entry["timeMs"]) / runs;
    return text(entry["name"]) === "" || milliseconds === 0 ? [] : [{ name: text(entry["name"]), seconds: milliseconds * MILLI }];
  });
  return layers.length === 0 ? void 0 : { runtime: "tensorrt", layers, seconds: sum(layers) };
};
var openVinoJson = (json) => {
  if (!isRecord(json)) return void 0;
  const section = isRecord(json["avg_performance"]) ? json["avg_performance"] : records(json["detailed_performance"])[0];
  const layers = records(section?.["nodes"]).flatMap((node) => layerOf(text(node["name"]), node["real_time"]));
  return layers.length === 0 ? void 0 : { runtime: "openvino", layers, seconds: sum(layers) };
};
var openVinoCsv = (content) => {
  const start = content.indexOf("layerName");
  if (start < 0) return void 0;
  const layers = readCsv(content.slice(start).replaceAll(",", " ").replaceAll(";", ",")).flatMap(
    (row) => row["layerName"] === "Total" ? [] : layerOf(row["layerName"] ?? "", row["realTime (ms)"])
  );
  return { runtime: "openvino", layers, seconds: sum(layers) };
};
var layerOf = (name, milliseconds) => {
  const time = number(milliseconds);
  return name === "" || time === 0 ? [] : [{ name, seconds: time * MILLI }];
};

// src/cli/calibrate.ts
var calibrateCommand = async (file, options, io) => {
  const { precision } = options;
  if (!isPrecision(precision))
    return usage(`No precision is named "${precision}". Choose ${precisionNames.join(", ")}.`, io);
  const device = await deviceNamed(options, io);
  if (device === void 0) return EXIT.configuration;
  const text2 = readText(resolve(io.cwd, file));
  if (text2 === void 0) return usage(`Cannot read "${file}".`, io);
  const wanted = { id: `${device.id}-calibrated`, precision, version: options.runtimeVersion };
  const found = options.model === void 0 ? fromCsv(text2, { file, device, wanted: { ...wanted, runtime: options.runtime ?? "measured" } }, options, io) : fromRuntime(text2, options.model, { device, wanted }, options, io);
  if (typeof found === "number") return found;
  if ("code" in found) return usage(diagnosticText(found), io);
  if (!writeText(resolve(io.cwd, options.output), profileText(found.profile), io)) return EXIT.configuration;
  for (const warning of found.warnings) io.error(`${diagnosticText(warning)}
`);
  io.print(calibrationText(found, options));
  return EXIT.pass;
};
var deviceNamed = async ({ device, config }, io) => {
  if (config !== void 0) {
    const read = await readModels(config, io);
    if (typeof read === "number") return void 0;
    const budget = { ...read.budget, devices: read.budget.devices.map((custom) => ({ ...custom, profile: null })) };
    const own = (await openHardware(budget, () => Promise.resolve(void 0))).devices.get(device);
    if (own !== void 0) return own.device;
  }
  const found = findDevice(device);
  if (!("code" in found)) return found;
  io.error(`${diagnosticText(found)}
`);
  return void 0;
};
var fromCsv = (text2, { file, device, wanted }, options, io) => {
  const rows = readCalibrationCsv(text2);
  if ("code" in rows) return rows;
  const profiles = /* @__PURE__ */ new Map();
  for (const name of new Set(rows.map(({ model }) => model))) {
    const beside = resolve(dirname(resolve(io.cwd, file)), name);
    const profile = profileOf(existsSync(beside) ? beside : resolve(io.cwd, name), name, options, io);
    if (profile === void 0) return EXIT.unreadable;
    profiles.set(name, profile);
  }
  return calibrateFromCsv(rows, profiles, { device, options: wanted });
};
var fromRuntime = (text2, model, { device, wanted }, options, io) => {
  const measured = readRuntimeProfile(text2);
  if ("code" in measured) return measured;
  const profile = profileOf(resolve(io.cwd, model), model, options, io);
  if (profile === void 0) return EXIT.unreadable;
  return calibrateFromRuntime(measured, profile, {
    device,
    options: { ...wanted, runtime: options.runtime ?? measured.runtime }
  });
};
var profileOf = (file, name, options, io) => {
  const analysis = analyzeFile(file, { bind: bindingsOf(options) });
  if (analysis.ok) return analysis.profile;
  for (const problem of analysis.diagnostics)
    io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: name } })}
`);
  return void 0;
};
var calibrationText = ({ method, before, after, profile }, { output, device }) => [
  `Fitted ${method} to ${profile.points} measurements of ${profile.models} models.`,
  `Before: ${errorText(before)}.`,
  `After:  ${errorText(after)}, each model predicted by a fit that has not seen it.`,
  `90 % interval: ${formatPercent(profile.interval.low - 1)} to +${formatPercent(profile.interval.high - 1)}.`,
  "",
  `Written to ${output}. In the budget:`,
  "  devices:",
  `    my-${device}: { extends: ${device}, profile: ${output} }`,
  ""
].join("\n");
var errorText = ({ mape, median: median2 }) => `mean error ${formatPercent(mape)}, median ${formatPercent(median2)}`;
var usage = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};
export {
  calibrateCommand
};
