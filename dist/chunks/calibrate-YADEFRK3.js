import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  readModels
} from "./chunk-LOO77PKZ.js";
import {
  bindingsOf
} from "./chunk-ESYEAPDB.js";
import {
  openHardware,
  profileText
} from "./chunk-NGPBO56M.js";
import "./chunk-TZF5ZSFD.js";
import "./chunk-JA42CYI3.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-VMBQVCAN.js";
import {
  writeText
} from "./chunk-TO4XWS5A.js";
import "./chunk-NP6ES6BH.js";
import "./chunk-IUUNNY64.js";
import "./chunk-HTKLKYHY.js";
import "./chunk-2CH7VOV5.js";
import "./chunk-OVJ7FZZI.js";
import "./chunk-2CD3435H.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-IA5BA5RH.js";
import {
  readText
} from "./chunk-JMNRVJGQ.js";
import "./chunk-HKMXOZPD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-CXJLSG5Z.js";
import "./chunk-73GKWX3Y.js";
import {
  formatPercent
} from "./chunk-LWJPCPPI.js";
import "./chunk-JZV7TV6T.js";
import {
  PARAMETERS,
  batchOf,
  fromLogs,
  fusedKernels,
  layersTime,
  machineOf,
  parameterIndices,
  priorLogs,
  profileLogs,
  runTime,
  selectProfile
} from "./chunk-TFCUHSYB.js";
import {
  analyzeFile
} from "./chunk-RIFFORCU.js";
import {
  NODE_CLASSES
} from "./chunk-7ZB5YGJL.js";
import {
  isPrecision,
  precisionNames
} from "./chunk-A5L3RCYN.js";
import {
  findDevice
} from "./chunk-HBLYMNWJ.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-XQGUPZID.js";
import "./chunk-6XTTLTEM.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import {
  diagnostic
} from "./chunk-NQORAEHS.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";

// src/cli/calibrate.ts
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/analyzer/hardware/calibrate/least-squares.ts
var MAX_STEPS = 80;
var MAX_TRIES = 25;
var CONVERGED = 1e-5;
var MAX_MOVE = 1;
var START_DAMPING = 0.01;
var leastSquares = (problem) => {
  let unknowns = problem.start;
  let cost = costOf(problem, unknowns);
  let damping = START_DAMPING;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { matrix, right } = normalEquations(problem, unknowns);
    const before = cost;
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      const candidate = move(problem, unknowns, solve(damped(matrix, damping), right));
      const candidateCost = costOf(problem, candidate);
      if (candidateCost < cost) {
        unknowns = candidate;
        cost = candidateCost;
        damping = Math.max(damping / 4, 1e-9);
        break;
      }
      damping *= 4;
    }
    if (before - cost <= CONVERGED * before) break;
  }
  return unknowns;
};
var at = (values, index) => values[index] ?? 0;
var softL1 = (residual, softness) => 2 * softness * softness * (Math.sqrt(1 + (residual / softness) ** 2) - 1);
var costOf = (problem, unknowns) => {
  let cost = 0;
  for (let row = 0; row < problem.rows; row++) {
    cost += softL1(problem.residual(row, unknowns), problem.softness);
  }
  for (let i = 0; i < unknowns.length; i++) {
    cost += at(problem.precision, i) * (at(unknowns, i) - at(problem.prior, i)) ** 2;
  }
  return cost;
};
var normalEquations = (problem, unknowns) => {
  const size = unknowns.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let row = 0; row < problem.rows; row++) {
    const residual = problem.residual(row, unknowns, gradient.fill(0));
    const weight = 1 / Math.sqrt(1 + (residual / problem.softness) ** 2);
    for (let i = 0; i < size; i++) {
      const scaled2 = weight * at(gradient, i);
      if (scaled2 === 0) continue;
      right[i] = at(right, i) - scaled2 * residual;
      for (let j = 0; j < size; j++) matrix[i * size + j] = at(matrix, i * size + j) + scaled2 * at(gradient, j);
    }
  }
  for (let i = 0; i < size; i++) {
    const precision = at(problem.precision, i);
    matrix[i * size + i] = at(matrix, i * size + i) + precision;
    right[i] = at(right, i) - precision * (at(unknowns, i) - at(problem.prior, i));
  }
  return { matrix, right };
};
var damped = (matrix, damping) => {
  const size = Math.sqrt(matrix.length);
  const result = matrix.slice();
  for (let i = 0; i < size; i++) result[i * size + i] = at(matrix, i * size + i) * (1 + damping) + damping * 1e-6;
  return result;
};
var move = (problem, unknowns, step) => unknowns.map((value, i) => {
  const bounded = Math.max(-MAX_MOVE, Math.min(MAX_MOVE, at(step, i)));
  return Math.max(at(problem.lowest, i), Math.min(at(problem.highest, i), value + bounded));
});
var solve = (matrix, right) => {
  const size = right.length;
  const lower = cholesky(matrix, size);
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = at(x, i) - at(lower, i * size + k) * at(x, k);
    x[i] = at(x, i) / at(lower, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = at(x, i) - at(lower, k * size + i) * at(x, k);
    x[i] = at(x, i) / at(lower, i * size + i);
  }
  return x;
};
var cholesky = (matrix, size) => {
  const lower = matrix.slice();
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const factor = at(lower, j * size + k);
      for (let i = j; i < size; i++) lower[i * size + j] = at(lower, i * size + j) - at(lower, i * size + k) * factor;
    }
    const pivot = Math.sqrt(Math.max(at(lower, j * size + j), 1e-12));
    for (let i = j; i < size; i++) lower[i * size + j] = at(lower, i * size + j) / pivot;
  }
  return lower;
};

// src/analyzer/hardware/calibrate/fit-latency.ts
var RIDGE_MANY = 0.05;
var RIDGE_FEW = 0.5;
var MANY = 500;
var SOFTNESS = 0.15;
var MAX_GROUP_SHIFT = 4;
var THREE_SCALARS = {
  directions: [parameterIndices("compute."), parameterIndices("memory."), parameterIndices("overhead.")],
  spread: 1
};
var RIDGE_ALIGN = 0.01;
var fitAligned = (samples, prior, start) => {
  const aligned = fitLatency(samples, { prior, ...THREE_SCALARS, ridge: RIDGE_ALIGN });
  return fitLatency(samples, { prior: aligned, ...start === void 0 ? {} : { start } });
};
var fitLatency = (samples, options) => {
  const directions = options.directions ?? PARAMETERS.map((_, index) => [index]);
  const ridge = options.ridge ?? (samples.length >= MANY ? RIDGE_MANY : RIDGE_FEW);
  const full = new Float64Array(PARAMETERS.length);
  const { prior, start = prior } = options;
  const shift = Float64Array.from(directions, () => 0);
  const begin = Float64Array.from(directions, ([first = 0]) => (start[first] ?? 0) - (prior[first] ?? 0));
  let at2;
  let logs = prior;
  const solution = leastSquares({
    rows: samples.length,
    residual: (row, unknowns, gradient) => {
      const sample = samples[row];
      if (sample === void 0) return 0;
      if (unknowns !== at2) {
        at2 = unknowns;
        logs = shifted(prior, directions, unknowns);
      }
      const measure = sample.isLayer === true ? layersTime : runTime;
      const time = measure(sample.kernels, sample.conditionsOf, logs, gradient === void 0 ? void 0 : full.fill(0));
      if (gradient !== void 0) {
        directions.forEach((indices, direction) => {
          for (const index of indices) gradient[direction] = (gradient[direction] ?? 0) + (full[index] ?? 0) / time;
        });
      }
      return Math.log(time / sample.seconds);
    },
    start: begin,
    prior: shift,
    precision: Float64Array.from(directions, (indices) => ridge / spreadOf(indices, options.spread) ** 2),
    ...boundsOf(prior, directions),
    softness: SOFTNESS
  });
  return shifted(prior, directions, solution);
};
var shifted = (prior, directions, shifts) => {
  const logs = prior.slice();
  directions.forEach((indices, direction) => {
    for (const index of indices) logs[index] = (logs[index] ?? 0) + (shifts[direction] ?? 0);
  });
  return logs;
};
var spreadOf = (indices, spread) => spread ?? PARAMETERS[indices[0] ?? 0]?.spread ?? 1;
var boundsOf = (prior, directions) => {
  const limit = (indices, side) => {
    if (indices.length > 1) return side === "lowest" ? -MAX_GROUP_SHIFT : MAX_GROUP_SHIFT;
    const rooms = indices.map((index) => Math.log(PARAMETERS[index]?.[side] ?? 1) - (prior[index] ?? 0));
    return side === "lowest" ? Math.min(0, Math.max(...rooms)) : Math.max(0, Math.min(...rooms));
  };
  return {
    lowest: Float64Array.from(directions, (indices) => limit(indices, "lowest")),
    highest: Float64Array.from(directions, (indices) => limit(indices, "highest"))
  };
};

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
var ENOUGH_FOR_QUANTILES = 40;
var conformalSpread = (pairs, coverage) => {
  const ratios = pairs.map(({ predicted, measured }) => measured / predicted).sort((a, b) => a - b);
  const tail = (1 - coverage) / 2;
  const n = ratios.length;
  const below = Math.floor((n + 1) * tail);
  const above = Math.ceil((n + 1) * (1 - tail));
  const low = ratios[Math.max(0, below - 1)] ?? 1;
  const high = ratios[Math.min(n - 1, above - 1)] ?? 1;
  const student = n < ENOUGH_FOR_QUANTILES ? studentFactor(ratios) : 1;
  return { low: Math.min(1, low, 1 / student), high: Math.max(1, high, student) };
};
var studentFactor = (ratios) => {
  const n = ratios.length;
  if (n < 2) return Infinity;
  const square = ratios.reduce((total, ratio) => total + Math.log(ratio) ** 2, 0) / n;
  const t = 1.645 + 1.52 / n + 3.3 / (n * n);
  return Math.exp(t * Math.sqrt(square * (1 + 1 / n)));
};

// src/analyzer/hardware/calibrate/calibrate.ts
var FOR_SCALARS = 3;
var FOR_CLASSES = 20;
var FOR_ALL = 50;
var COVERAGE = 0.9;
var SCALAR_SPREAD = 0.3;
var SCALAR_RIDGE = 0.0225;
var MAX_FOLDS = 20;
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
  const selection = selectProfile(device, { precision, batch: runs[0]?.batch ?? 1 });
  const profile = selection === void 0 ? {} : { profile: selection.profile };
  return {
    logs: selection === void 0 ? priorLogs() : profileLogs(selection.profile, void 0),
    selection,
    machineAt: (batch) => machineOf({ device, precision, batch, ...profile })
  };
};
var finish = (samples, setting) => {
  const { device, options, prior, batches } = setting;
  const machine = prior.machineAt(batches[0] ?? 1);
  if (samples.length === 0 || machine === void 0) {
    return diagnostic("calibration-invalid", {}, `Cannot calibrate ${device.name}`, {
      why: samples.length === 0 ? "There is no usable measurement." : `No peak for ${options.precision} is known for it.`
    });
  }
  const method = methodFor(samples.length);
  const logs = fitBy(method, samples, prior.logs);
  const unseen = leaveModelOut(method, samples, prior.logs);
  const before = errorFigures(pairsOf(samples, prior.logs));
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
    reference: { peak: machine.peak, bandwidth: finite(machine.bandwidth), cache: device.cache ?? 0 },
    error: after,
    interval: intervalOf(method, unseen, prior.selection),
    ratio: prior.selection?.profile.ratio ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO },
    familiar: familiarOf(samples, prior.selection),
    parameters: fromLogs(logs)
  };
  return { profile, method, before, after, warnings: method === "one scale" ? [fewPoints(samples.length)] : [] };
};
var finite = (bandwidth) => Number.isFinite(bandwidth) ? bandwidth : 1e18;
var UNKNOWN_RATIO = 2;
var methodFor = (points) => {
  if (points < FOR_SCALARS) return "one scale";
  if (points < FOR_CLASSES) return "three scalars";
  return points < FOR_ALL ? "class efficiencies" : "all parameters";
};
var fitBy = (method, samples, prior) => {
  switch (method) {
    case "one scale":
      return scaled(samples, prior);
    case "three scalars":
      return fitLatency(samples, { prior, ...THREE_SCALARS, spread: SCALAR_SPREAD, ridge: SCALAR_RIDGE });
    case "class efficiencies":
      return fitLatency(samples, { prior: scaled(samples, prior), directions: CLASS_DIRECTIONS });
    case "all parameters":
      return fitAligned(samples, prior);
  }
};
var CLASS_DIRECTIONS = parameterIndices("compute.", "memory.", "overhead.").map((index) => [index]);
var scaled = (samples, prior) => {
  const logRatios = pairsOf(samples, prior).map(({ predicted, measured }) => Math.log(measured / predicted));
  const shift = logRatios.reduce((sum2, ratio) => sum2 + ratio, 0) / Math.max(1, logRatios.length);
  const logs = prior.slice();
  for (const index of parameterIndices("compute.", "memory.")) logs[index] = (logs[index] ?? 0) - shift;
  for (const index of parameterIndices("overhead.")) logs[index] = (logs[index] ?? 0) + shift;
  return logs;
};
var pairsOf = (samples, logs) => samples.map(({ kernels, conditionsOf, seconds, isLayer }) => ({
  measured: seconds,
  predicted: (isLayer === true ? layersTime : runTime)(kernels, conditionsOf, logs)
}));
var leaveModelOut = (method, samples, prior) => {
  const models = [...new Set(samples.map((sample) => sample.model))];
  if (models.length < 2) return pairsOf(samples, prior);
  const folds = Math.min(models.length, MAX_FOLDS);
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(models.filter((_model, index) => index % folds === fold));
    const known = samples.filter((sample) => !held.has(sample.model));
    const logs = fitBy(known.length === 0 ? "one scale" : method, known, prior);
    return pairsOf(
      samples.filter((sample) => held.has(sample.model)),
      logs
    );
  }).flat();
};
var intervalOf = (method, unseen, prior) => {
  const own = conformalSpread(unseen, COVERAGE);
  const known = prior?.spread ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO };
  const low = Number.isFinite(1 / own.low) ? own.low : known.low;
  const high = Number.isFinite(own.high) ? own.high : known.high;
  return method === "one scale" ? { low: Math.min(low, known.low), high: Math.max(high, known.high) } : { low, high };
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
