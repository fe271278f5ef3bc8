import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  CONTRACTIONS,
  NODE_CLASSES,
  isContraction
} from "./chunk-7ZB5YGJL.js";
import {
  ceilingSpread,
  devices,
  findDevice,
  knownRuntimes,
  latencyProfiles,
  transferSpread
} from "./chunk-JTZTMYAV.js";
import {
  bitsOfPrecision,
  usedPeak
} from "./chunk-A5L3RCYN.js";
import {
  bitsOf,
  isInteger
} from "./chunk-LOTHVZQE.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";
import {
  joules,
  seconds
} from "./chunk-IVPAKAHU.js";

// src/analyzer/hardware/predict/machine.ts
var machineOf = (request) => {
  const { device, precision, batch, profile } = request;
  const own = peakOf(device, precision);
  if (own === void 0 && profile === void 0) return void 0;
  const used = own?.precision ?? profile?.precision ?? precision;
  const base = scaleOf(device, profile);
  const bandwidth = base.bandwidth ?? device.bandwidth ?? Infinity;
  const rateOf = (wanted) => base.rateOf(wanted) ?? own?.rate ?? 0;
  const memo = /* @__PURE__ */ new Map();
  const conditionsOf = (kernel) => {
    const narrow = narrower(precision, kernel.precision);
    const key = `${narrow}/${kernel.weightBits ?? ""}`;
    const known = memo.get(key);
    if (known !== void 0) return known;
    const bits = bitsOfPrecision(narrow);
    const conditions = {
      peak: rateOf(narrow),
      bandwidth,
      cache: device.cache ?? profile?.reference.cache ?? 0,
      batch,
      activationBits: bits,
      weightBits: Math.min(bits, kernel.weightBits ?? bits)
    };
    memo.set(key, conditions);
    return conditions;
  };
  return { conditionsOf, used, peak: rateOf(precision), bandwidth };
};
var narrower = (a, b) => b !== void 0 && bitsOfPrecision(b) < bitsOfPrecision(a) ? b : a;
var peakOf = (device, precision) => {
  const peak = usedPeak(device.peak, precision);
  return peak === void 0 ? void 0 : { ...peak, rate: peak.rate / device.engines };
};
var scaleOf = (device, profile) => {
  if (profile === void 0) return { rateOf: () => void 0, bandwidth: void 0 };
  const found = findDevice(profile.device);
  const origin = "code" in found ? device : found;
  const originPeak = peakOf(origin, profile.precision);
  const rateOf = (wanted) => {
    const own = peakOf(device, wanted);
    if (own !== void 0 && originPeak !== void 0) return profile.reference.peak * own.rate / originPeak.rate;
    return profile.reference.peak;
  };
  const bandwidth = device.bandwidth !== null && origin.bandwidth !== null ? profile.reference.bandwidth * device.bandwidth / origin.bandwidth : profile.reference.bandwidth;
  return { rateOf, bandwidth };
};

// src/analyzer/hardware/kernels/kernel.ts
var operationsOf = (kernel, batch) => 2 * kernel.macs * (kernel.constant ? 1 : batch);

// src/analyzer/hardware/predict/latency-model.ts
var parameters = [];
var indexByName = /* @__PURE__ */ new Map();
var parameter = (name, prior, spread, bounds) => {
  indexByName.set(name, parameters.length);
  parameters.push({ name, prior, spread, lowest: bounds[0], highest: bounds[1] });
  return parameters.length - 1;
};
var COMPUTE_PRIORS = {
  conv: 0.6,
  conv_pw: 0.6,
  conv_dw: 0.1,
  conv_grp: 0.3,
  gemm: 0.7,
  bmm: 0.6,
  attention: 0.4
};
var MAX_COMPUTE = 2.25;
var MAX_MEMORY = 8;
var FREE = [1e-9, 1e9];
var overheadContraction = parameter("overhead.contraction", 5e-6, 2, FREE);
var overheadOther = parameter("overhead.other", 5e-6, 2, FREE);
var BASE = parameter("overhead.base", 1e-5, 2, FREE);
var NONE = -1;
var saturation = (kind, classes, half, spread) => new Map(classes.map((name) => [name, parameter(`saturation.${kind}.${name}`, half, spread, FREE)]));
var withoutDepthwise = CONTRACTIONS.filter((name) => name !== "conv_dw" && name !== "attention");
var reductions = saturation("k", withoutDepthwise, 32, 1.5);
var channels = saturation("n", withoutDepthwise, 16, 1.5);
var positions = saturation(
  "outputs",
  CONTRACTIONS.filter((name) => name !== "attention"),
  64e3,
  2
);
var CLASS_INDICES = new Map(
  NODE_CLASSES.map((name) => {
    const shape = name === "attention" ? "bmm" : name;
    return [
      name,
      {
        compute: isContraction(name) ? parameter(`compute.${name}`, COMPUTE_PRIORS[name], 1, [1e-4, MAX_COMPUTE]) : NONE,
        memory: parameter(`memory.${name}`, 0.6, 1, [1e-4, MAX_MEMORY]),
        reduction: reductions.get(shape) ?? NONE,
        channels: channels.get(shape) ?? NONE,
        positions: positions.get(shape) ?? NONE,
        overhead: isContraction(name) ? overheadContraction : overheadOther
      }
    ];
  })
);
var FOLDED = parameter("folded", 0.3, 1.5, [1e-4, 10]);
var WINOGRAD = parameter("winograd", 1.2, 0.7, [1, 2.25]);
var MISALIGNED = parameter("misaligned", 1.3, 0.7, [1, 2]);
var CACHE = parameter("cache", 2, 0.7, [1, 20]);
var WEIGHTS = parameter("weights", 1, 1, [0.05, 20]);
var PARAMETERS = parameters;
var toLogs = (values) => Float64Array.from(PARAMETERS, ({ name, prior }) => Math.log(values[name] ?? prior));
var fromLogs = (logs) => Object.fromEntries(PARAMETERS.map(({ name }, index) => [name, Number(Math.exp(at(logs, index)).toPrecision(4))]));
var parameterIndices = (...prefixes) => PARAMETERS.flatMap(({ name }, index) => prefixes.some((prefix) => name.startsWith(prefix)) ? [index] : []);
var efficiencyIndices = (name) => {
  const { compute = NONE, memory = NONE } = CLASS_INDICES.get(name) ?? {};
  return [compute, memory].filter((index) => index !== NONE);
};
var at = (values, index) => values[index] ?? 0;
var lastLogs;
var lastFactors = new Float64Array();
var factorsOf = (logs) => {
  if (logs !== lastLogs) {
    lastLogs = logs;
    lastFactors = Float64Array.from(logs, Math.exp);
  }
  return lastFactors;
};
var factor = (logs, index) => index === NONE ? 0 : at(factorsOf(logs), index);
var join = (compute, memory) => Math.hypot(compute, memory);
var kernelTime = (kernel, conditions, logs, gradient) => {
  const indices = CLASS_INDICES.get(kernel.class);
  if (indices === void 0) return { compute: 0, memory: 0, busy: 0, overhead: 0 };
  const fill = fillOf(kernel, conditions, logs, indices);
  const traffic = trafficOf(kernel, conditions, logs);
  const operations = operationsOf(kernel, conditions.batch);
  const compute = operations > 0 && indices.compute !== NONE ? operations / (conditions.peak * factor(logs, indices.compute)) * fill.slowdown : 0;
  const reach = conditions.bandwidth * factor(logs, indices.memory) * traffic.cacheGain;
  const memory = conditions.bandwidth === Infinity ? 0 : traffic.bytes / reach;
  const busy = join(compute, memory);
  const overhead = factor(logs, indices.overhead);
  if (gradient !== void 0) {
    addTo(gradient, indices.overhead, kernel.count * overhead);
    const byCompute = busy > 0 ? kernel.count * compute * compute / busy : 0;
    const byMemory = busy > 0 ? kernel.count * memory * memory / busy : 0;
    addComputeGradient(gradient, byCompute, indices, fill);
    addMemoryGradient(gradient, byMemory, indices, traffic);
  }
  return { compute, memory, busy, overhead };
};
var addTo = (gradient, index, amount) => {
  if (index !== NONE) gradient[index] = at(gradient, index) + amount;
};
var fillOf = (kernel, { batch }, logs, indices) => {
  const outputs = Math.max(1, kernel.m * kernel.n * kernel.groups * (kernel.constant ? 1 : batch));
  const reduction = factor(logs, indices.reduction) / kernel.k;
  const channelTerm = factor(logs, indices.channels) / kernel.n;
  const position = factor(logs, indices.positions) / outputs;
  const isWinograd = isThreeByThree(kernel);
  const hasBlocks = indices.reduction !== NONE;
  const isOddK = hasBlocks && kernel.k % 8 !== 0;
  const isOddN = hasBlocks && kernel.n % 8 !== 0;
  const alongK = isOddK ? factor(logs, MISALIGNED) : 1;
  const alongN = isOddN ? factor(logs, MISALIGNED) : 1;
  const deep = alongK + reduction;
  const wide = alongN + channelTerm + position;
  return {
    slowdown: deep * wide / (isWinograd ? factor(logs, WINOGRAD) : 1),
    reduction: reduction / deep,
    channels: channelTerm / wide,
    positions: position / wide,
    misaligned: (isOddK ? alongK / deep : 0) + (isOddN ? alongN / wide : 0),
    isWinograd
  };
};
var isThreeByThree = (kernel) => {
  if (kernel.class !== "conv") return false;
  const area = kernel.k * kernel.m / kernel.inputs;
  return area > 8 && area < 10;
};
var trafficOf = (kernel, conditions, logs) => {
  const scale = (kernel.constant ? 1 : conditions.batch) * conditions.activationBits / 8;
  const activations = (kernel.inputs + kernel.outputs) * scale;
  const stored = kernel.weights * conditions.weightBits / 8;
  const folded = kernel.folded * scale * factor(logs, FOLDED);
  const weights = stored * factor(logs, WEIGHTS);
  const bytes = activations + folded + weights;
  const { cache } = conditions;
  const cacheShare = cache > 0 ? cache / (cache + activations + stored) : 0;
  return {
    bytes,
    foldedShare: bytes > 0 ? folded / bytes : 0,
    weightShare: bytes > 0 ? weights / bytes : 0,
    cacheGain: Math.exp(at(logs, CACHE) * cacheShare),
    cacheShare
  };
};
var addComputeGradient = (gradient, amount, indices, fill) => {
  if (amount === 0) return;
  addTo(gradient, indices.compute, -amount);
  addTo(gradient, indices.reduction, amount * fill.reduction);
  addTo(gradient, indices.channels, amount * fill.channels);
  addTo(gradient, indices.positions, amount * fill.positions);
  if (fill.isWinograd) addTo(gradient, WINOGRAD, -amount);
  if (fill.misaligned > 0) addTo(gradient, MISALIGNED, amount * fill.misaligned);
};
var addMemoryGradient = (gradient, amount, indices, traffic) => {
  if (amount === 0) return;
  addTo(gradient, indices.memory, -amount);
  addTo(gradient, FOLDED, amount * traffic.foldedShare);
  addTo(gradient, WEIGHTS, amount * traffic.weightShare);
  addTo(gradient, CACHE, -amount * traffic.cacheShare);
};
var baseTime = (logs) => factor(logs, BASE);

// src/analyzer/hardware/predict/node-times.ts
var nodeTimes = (kernels, machine, logs) => kernels.map((kernel) => nodeTime(kernel, machine.conditionsOf(kernel), logs));
var nodeTime = (kernel, conditions, logs) => {
  const operations = operationsOf(kernel, conditions.batch) * kernel.count;
  const bytes = bytesOf(kernel, conditions) * kernel.count;
  const once = logs === void 0 ? ceiling(operations / kernel.count, bytes / kernel.count, conditions) : kernelTime(kernel, conditions, logs);
  return {
    name: kernel.name,
    op: kernel.op,
    class: kernel.class,
    members: kernel.members,
    seconds: seconds(kernel.count * (once.busy + once.overhead)),
    bound: boundOf(once),
    operations,
    bytes,
    intensity: bytes > 0 ? operations / bytes : 0,
    ridge: conditions.peak / conditions.bandwidth
  };
};
var ceiling = (operations, bytes, { peak, bandwidth }) => {
  const compute = peak > 0 ? operations / peak : 0;
  const memory = bytes / bandwidth;
  return { compute, memory, busy: Math.max(compute, memory), overhead: 0 };
};
var boundOf = ({ compute, memory, overhead }) => overhead > Math.max(compute, memory) ? "overhead" : compute >= memory ? "compute" : "memory";
var bytesOf = (kernel, { batch, activationBits, weightBits }) => (batch * (kernel.inputs + kernel.outputs) * activationBits + kernel.weights * weightBits) / 8;
var boundShares = (nodes, base) => {
  const sums = { compute: 0, memory: 0, overhead: base };
  for (const node of nodes) sums[node.bound] += node.seconds;
  const total = sums.compute + sums.memory + sums.overhead;
  if (total === 0) return sums;
  return { compute: sums.compute / total, memory: sums.memory / total, overhead: sums.overhead / total };
};

// src/analyzer/hardware/predict/parameters-of.ts
var CLASS_DEFAULTS = {
  conv: 0.5,
  conv_pw: 0.5,
  conv_dw: 0.1,
  conv_grp: 0.2,
  gemm: 0.5,
  memory: 0.6
};
var profileLogs = (profile, partial) => {
  if (partial === void 0) return toLogs(profile.parameters);
  const layers = Object.entries(partial.parameters).filter(([name]) => name.endsWith(".gemm"));
  return toLogs({ ...profile.parameters, ...Object.fromEntries(layers) });
};
var statedLogs = (overrides, base) => {
  const values = base === void 0 ? plainParameters() : { ...base.parameters };
  const { efficiency = {}, overhead } = overrides;
  for (const [name, share] of Object.entries(efficiency)) {
    if (share === void 0) continue;
    if (name !== "memory") values[`compute.${name}`] = share;
    else for (const parameter2 of memoryParameters) values[parameter2] = share;
  }
  if (efficiency.gemm !== void 0) {
    values["compute.bmm"] = efficiency.bmm ?? efficiency.gemm;
    values["compute.attention"] = efficiency.attention ?? efficiency.gemm;
  }
  if (overhead !== void 0) {
    values["overhead.contraction"] = Math.max(overhead.perNode, TINY);
    values["overhead.other"] = Math.max(overhead.perNode, TINY);
    values["overhead.base"] = Math.max(overhead.base, TINY);
  }
  return toLogs(values);
};
var TINY = 1e-12;
var memoryParameters = PARAMETERS.map(({ name }) => name).filter((name) => name.startsWith("memory."));
var plainParameters = () => {
  const values = {};
  for (const { name } of PARAMETERS) {
    const [kind = "", nodeClass = ""] = name.split(".");
    if (kind === "compute") values[name] = computeDefault(nodeClass);
    else if (kind === "memory") values[name] = CLASS_DEFAULTS.memory;
    else if (kind === "overhead" || kind === "saturation" || kind === "folded") values[name] = TINY;
    else values[name] = 1;
  }
  return values;
};
var USUAL_START = 2e-6;
var proportionalLogs = () => {
  const values = plainParameters();
  for (const name of CONTRACTIONS) values[`memory.${name}`] = NO_TIME;
  return toLogs({ ...values, "overhead.contraction": USUAL_START, "overhead.other": USUAL_START });
};
var NO_TIME = 1e9;
var computeDefault = (nodeClass) => nodeClass === "conv_dw" || nodeClass === "conv_grp" ? CLASS_DEFAULTS[nodeClass] : CLASS_DEFAULTS.gemm;

// src/analyzer/hardware/predict/fallback.ts
var fallBack = (kernels, device, setting) => {
  const unsupported = new Set(device.overrides?.unsupportedOps ?? []);
  const foreign = kernels.filter((kernel) => unsupported.has(kernel.op));
  if (foreign.length === 0) return { own: kernels, moved: [], notes: [] };
  const own = kernels.filter((kernel) => !unsupported.has(kernel.op));
  const ops = [...new Set(foreign.map((kernel) => kernel.op))].join(", ");
  const target = device.overrides?.fallbackDevice;
  const host = target === void 0 ? void 0 : findDevice(target);
  if (host === void 0 || "code" in host) {
    return {
      own: kernels,
      moved: [],
      notes: [`${device.name} does not support ${ops}, and no fallback device is known: too fast.`]
    };
  }
  const hostMachine = machineOf({ device: host, precision: setting.precision, batch: setting.batch });
  if (hostMachine === void 0)
    return { own: kernels, moved: [], notes: [`${host.name} has no peak for ${setting.precision}.`] };
  const link = Math.min(setting.machine.bandwidth, hostMachine.bandwidth);
  const launch = device.overrides?.overhead?.perNode ?? 0;
  const moved = nodeTimes(foreign, hostMachine, statedLogs(host.overrides ?? {}, void 0)).map((node) => ({
    ...node,
    seconds: seconds(node.seconds + node.bytes / link + 2 * launch)
  }));
  return { own, moved, notes: [`${foreign.length} nodes (${ops}) fall back to ${host.name}.`] };
};

// src/analyzer/hardware/kernels/attention.ts
var mergeAttention = (kernels, source, combine = (merged) => merged) => {
  const left = new Map(kernels.map((kernel) => [kernel, kernel.count]));
  const merged = [];
  const take = (kernel, count) => void left.set(kernel, (left.get(kernel) ?? 0) - count);
  const available = (kernel, count) => (left.get(kernel) ?? 0) >= count;
  for (const softmax of kernels.filter((kernel) => kernel.class === "softmax")) {
    for (const scores of kernels.filter((kernel) => isScores(kernel, softmax))) {
      const count = Math.min(left.get(softmax) ?? 0, left.get(scores) ?? 0);
      if (count <= 0 || source === "export" && scores.weights > 1) continue;
      const candidates = kernels.filter((kernel2) => isScaling(kernel2, scores));
      const scalings = upTo(2 * count, left, candidates);
      const scaled = scalings.reduce((sum2, { taken }) => sum2 + taken, 0);
      const values = kernels.find((kernel2) => isValues(kernel2, scores, softmax) && available(kernel2, count));
      if (values === void 0 || source === "trace" && scaled < 2 * count) continue;
      for (const { kernel: kernel2, taken } of scalings) take(kernel2, taken);
      for (const kernel2 of [softmax, scores, values]) take(kernel2, count);
      const kernel = { ...scores, ...attentionOf(scores, values, { count, scoreElements: softmax.outputs }) };
      merged.push(combine(kernel, [...scalings.map((scaling) => scaling.kernel), scores, softmax, values]));
    }
  }
  const rest = kernels.flatMap((kernel) => {
    const count = left.get(kernel) ?? 0;
    return count === kernel.count ? [kernel] : count > 0 ? [{ ...kernel, count }] : [];
  });
  return [...rest, ...merged];
};
var upTo = (count, left, candidates) => {
  const chosen = [];
  let missing = count;
  for (const kernel of candidates) {
    const taken = Math.min(missing, left.get(kernel) ?? 0);
    if (taken <= 0) continue;
    chosen.push({ kernel, taken });
    missing -= taken;
  }
  return chosen;
};
var isScores = (kernel, softmax) => kernel.class === "bmm" && kernel.outputs === softmax.inputs && kernel.k < kernel.outputs;
var isScaling = (kernel, scores) => {
  const elements = scores.m * scores.k;
  return kernel.class === "elt" && kernel.weights <= 1 && kernel.inputs === elements && kernel.outputs === elements;
};
var isValues = (kernel, scores, softmax) => kernel.class === "bmm" && kernel !== scores && kernel.k === scores.n && kernel.m === scores.m && kernel.inputs >= softmax.outputs;
var attentionOf = (scores, values, { count, scoreElements }) => ({
  class: "attention",
  count,
  macs: scores.macs + values.macs,
  inputs: scores.inputs + values.inputs - scoreElements,
  weights: scores.weights + values.weights,
  outputs: values.outputs,
  folded: 0
});

// src/analyzer/hardware/kernels/fusion-role.ts
var CONSTANT = { kind: "constant" };
var VIEW = { kind: "view" };
var TAIL = { kind: "tail" };
var MOVE = { kind: "anchor", class: "move" };
var NORMS = /* @__PURE__ */ new Set([
  "LayerNormalization",
  "GroupNormalization",
  "InstanceNormalization",
  "RMSNormalization",
  "SimplifiedLayerNormalization",
  "SkipLayerNormalization",
  "SkipSimplifiedLayerNormalization",
  "LpNormalization",
  "MeanVarianceNormalization",
  "LRN",
  "GroupNorm",
  "SkipGroupNorm"
]);
var SOFTMAXES = /* @__PURE__ */ new Set(["Softmax", "LogSoftmax", "QLinearSoftmax", "BiasSoftmax"]);
var POOLS = /^(Max|Average|Lp|GlobalMax|GlobalAverage|GlobalLp|QLinearAverage|QLinearGlobalAverage)Pool$|^Reduce|^Arg/;
var RESIZES = /* @__PURE__ */ new Set(["Resize", "Upsample", "GridSample", "RoiAlign", "AffineGrid", "CenterCropPad"]);
var MOVES = /* @__PURE__ */ new Set([
  "Concat",
  "QLinearConcat",
  "Pad",
  "Tile",
  "DepthToSpace",
  "SpaceToDepth",
  "GatherElements",
  "GatherND",
  "ScatterElements",
  "ScatterND",
  "Scatter",
  "OneHot",
  "Compress",
  "NonZero",
  "TopK",
  "Unique",
  "ReverseSequence",
  "CumSum",
  "EmbedLayerNormalization"
]);
var VIEWS = /* @__PURE__ */ new Set(["Slice", "Split", "Expand", "Identity", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Dropout"]);
var ATTENTIONS = /* @__PURE__ */ new Set([
  "Attention",
  "MultiHeadAttention",
  "GroupQueryAttention",
  "QAttention",
  "PackedAttention",
  "PackedMultiHeadAttention"
]);
var fusionRole = (node, isConstant, isCopied) => {
  if (node.macs === 0n && node.inputs.every((input) => input.name === "" || isConstant(input))) return CONSTANT;
  if (node.macs > 0n) return { kind: "anchor", class: contractionClass(node, isConstant) };
  if (node.status === "free" || VIEWS.has(node.op)) return VIEW;
  if (node.op === "Transpose") return isCopied ? MOVE : VIEW;
  if (node.op === "Gather") return isSelection(node) ? VIEW : MOVE;
  const ownClass = classByName(node.op);
  if (ownClass !== void 0) return { kind: "anchor", class: ownClass };
  return node.status === "moves" ? MOVE : TAIL;
};
var classByName = (op) => {
  if (NORMS.has(op)) return "norm";
  if (SOFTMAXES.has(op)) return "softmax";
  if (POOLS.test(op)) return "pool";
  if (RESIZES.has(op)) return "resize";
  return MOVES.has(op) ? "move" : void 0;
};
var isSelection = (node) => {
  const indices = node.inputs[1]?.shape;
  return indices !== void 0 && indices !== null && indices.length === 0;
};
var contractionClass = (node, isConstant) => {
  if (ATTENTIONS.has(node.op)) return "attention";
  if (node.op.includes("Conv")) return convolutionClass(node);
  return node.inputs.some(isConstant) ? "gemm" : "bmm";
};
var convolutionClass = (node) => {
  const groups = groupsOf(node);
  const weight = weightShape(node);
  const perGroup = node.op.includes("Transpose") ? (weight[0] ?? 1) / groups : weight[1] ?? 1;
  if (groups > 1) return perGroup === 1 ? "conv_dw" : "conv_grp";
  const area = weight.slice(2).reduce((product, size) => product * size, 1);
  return area === 1 ? "conv_pw" : "conv";
};
var groupsOf = (node) => {
  const group = node.attributes["group"];
  return typeof group === "number" && group > 0 ? group : 1;
};
var weightShape = (node) => {
  const rank = node.inputs[0]?.shape?.length ?? 0;
  const shape = node.inputs.slice(1).find((input) => input.shape?.length === rank && rank > 2)?.shape ?? [];
  return shape.every((size) => typeof size === "number") ? shape : [];
};
var isBatchNormalization = (node) => node.op === "BatchNormalization";

// src/analyzer/hardware/kernels/reshape-copy.ts
var numbers = (value) => {
  const shape = value?.shape ?? void 0;
  return shape?.every((dim) => typeof dim === "number") === true ? shape : void 0;
};
var reshapeCopies = (transpose, reshape) => {
  const before = numbers(transpose.inputs[0]);
  const shape = numbers(transpose.outputs[0]);
  const wanted = numbers(reshape.outputs[0]);
  const permutation = transpose.attributes["perm"];
  if (before === void 0 || shape === void 0 || wanted === void 0) return true;
  const order = Array.isArray(permutation) ? permutation : before.map((_, index) => before.length - 1 - index);
  const strides = stridesOf(before);
  const dims = order.map((axis, index) => ({ size: shape[index] ?? 1, stride: strides[axis] ?? 1 })).filter(({ size }) => size !== 1);
  return !isView(
    dims,
    wanted.filter((size) => size !== 1)
  );
};
var stridesOf = (shape) => {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = (strides[axis + 1] ?? 1) * (shape[axis + 1] ?? 1);
  return strides;
};
var isView = (dims, wanted) => {
  let next = wanted.length - 1;
  let index = dims.length - 1;
  while (index >= 0) {
    let block = dims[index]?.size ?? 1;
    while (index > 0 && dims[index - 1]?.stride === (dims[index]?.size ?? 1) * (dims[index]?.stride ?? 1)) {
      index--;
      block *= dims[index]?.size ?? 1;
    }
    index--;
    while (next >= 0 && block > 1) {
      const size = wanted[next] ?? 1;
      if (block % size !== 0) return false;
      block /= size;
      next--;
    }
    if (block > 1) return false;
  }
  return true;
};

// src/analyzer/hardware/kernels/fuse.ts
var elementsOf = (value) => {
  if (value?.shape === void 0 || value.shape === null) return 0;
  let product = 1;
  for (const dim of value.shape) {
    if (typeof dim !== "number") return 0;
    product *= dim;
  }
  return product;
};
var fuse = (profile, style = "compiled") => new Fuser(profile, style).groups();
var Fuser = class {
  #profile;
  #style;
  #values = /* @__PURE__ */ new Map();
  /** By position in the profile, as is everything about a node here: node objects make slow keys. */
  #roles = [];
  /** Root of a value → the nodes that read it, through views. */
  #readers = /* @__PURE__ */ new Map();
  #writers = /* @__PURE__ */ new Map();
  #groups = [];
  #home = [];
  constructor(profile, style) {
    this.#profile = { ...profile, nodes: profile.nodes.filter((node) => node.times > 0n) };
    this.#style = style;
  }
  groups() {
    this.#resolve();
    this.#profile.nodes.forEach((node, index) => this.#place(node, index));
    const kept = new Set(this.#profile.outputs.map((output) => output.name));
    return this.#groups.map((group) => ({
      class: group.class,
      nodes: group.nodes,
      inputs: group.reads,
      outputs: sum(
        [...group.writes].flatMap(([root, elements]) => this.#escapes(root, group, kept) ? [elements] : [])
      ),
      weights: group.weights,
      folded: group.folded
    }));
  }
  /** First pass: roles, roots of views, and who reads what. */
  #resolve() {
    const reshapes = /* @__PURE__ */ new Map();
    for (const node of this.#profile.nodes) {
      if (node.op !== "Reshape" && node.op !== "Flatten") continue;
      const source = node.inputs[0]?.name ?? "";
      const found = reshapes.get(source);
      if (found === void 0) reshapes.set(source, [node]);
      else found.push(node);
    }
    for (const input of this.#profile.inputs) this.#define(input.name, { root: input.name, isConstant: false });
    const isConstant = (value) => this.#valueOf(value).isConstant;
    this.#profile.nodes.forEach((node, index) => {
      const isCopied = reshapes.get(node.outputs[0]?.name ?? "")?.some((reshape) => reshapeCopies(node, reshape)) === true;
      const role = fusionRole(node, isConstant, isCopied);
      this.#roles.push(role);
      for (const output of node.outputs) this.#define(output.name, this.#resolved(node, role, output));
      if (role.kind === "anchor" || role.kind === "tail") this.#noteReads(node, index);
    });
  }
  #define(name, value) {
    if (name !== "") this.#values.set(name, value);
  }
  /** Constants spread; views keep the root of what they show; everything else is a value of its own. */
  #resolved(node, role, output) {
    if (role.kind === "constant") return { root: output.name, isConstant: true };
    const source = node.inputs[0];
    if (role.kind !== "view" || source === void 0) return { root: output.name, isConstant: false };
    const { root, isConstant, isPart } = this.#valueOf(source);
    return { root, isConstant, isPart: isPart === true || elementsOf(output) < elementsOf(source) };
  }
  /** A name that nothing defines is an initializer. */
  #valueOf(value) {
    return this.#values.get(value.name) ?? { root: value.name, isConstant: true };
  }
  #noteReads(node, index) {
    for (const input of node.inputs) {
      const { root, isConstant } = this.#valueOf(input);
      if (isConstant || input.name === "") continue;
      const readers = this.#readers.get(root);
      if (readers === void 0) this.#readers.set(root, [index]);
      else readers.push(index);
    }
  }
  /** Second pass: each node into its kernel. */
  #place(node, index) {
    const role = this.#roles[index];
    if (role === void 0 || role.kind === "constant" || role.kind === "view") return;
    const host = role.kind === "tail" || isBatchNormalization(node) ? this.#hostOf(node) : void 0;
    const group = host ?? this.#open(role.kind === "anchor" ? role.class : tailClass(node));
    const isInternal = host !== void 0 && this.#isInternal(node, host);
    const isRepeat = isInternal && group.inActivation;
    group.inActivation = isInternal;
    group.nodes.push(node);
    this.#home[index] = group;
    this.#connect(node, group, role.kind === "tail");
    if ((host !== void 0 || role.kind === "tail") && !isRepeat) group.folded += elementsOf(node.outputs[0]);
  }
  #open(nodeClass) {
    const group = {
      class: nodeClass,
      nodes: [],
      reads: 0,
      tailReads: /* @__PURE__ */ new Set(),
      writes: /* @__PURE__ */ new Map(),
      weights: 0,
      folded: 0,
      inActivation: false,
      order: this.#groups.length
    };
    this.#groups.push(group);
    return group;
  }
  /**
   * The kernel that takes an element-wise node along: the latest one that produces an operand, if only element-wise
   * nodes read that operand. Copies take nothing along.
   */
  #hostOf(node) {
    if (this.#style === "eager") return void 0;
    let host;
    for (const input of node.inputs) {
      const writer = this.#writers.get(this.#valueOf(input).root);
      if (writer === void 0 || !isWillingHost(writer) || host !== void 0 && host.order >= writer.order) continue;
      if (this.#feedsOnlyTails(node, writer)) host = writer;
    }
    return host;
  }
  /** Every operand that the kernel produces is read by element-wise nodes alone. */
  #feedsOnlyTails(node, group) {
    return node.inputs.every((input) => {
      const value = this.#valueOf(input);
      return this.#writers.get(value.root) !== group || this.#isWholeTail(value);
    });
  }
  #isWholeTail({ root, isPart }) {
    if (isPart === true) return false;
    for (const reader of this.#readers.get(root) ?? []) {
      const node = this.#profile.nodes[reader];
      if (this.#roles[reader]?.kind !== "tail" && (node === void 0 || !isBatchNormalization(node))) return false;
    }
    return true;
  }
  /** All operands come from this kernel, or are single numbers. */
  #isInternal(node, group) {
    return node.inputs.every((input) => {
      const { root, isConstant } = this.#valueOf(input);
      return isConstant ? elementsOf(input) <= 1 : this.#writers.get(root) === group;
    });
  }
  #connect(node, group, isTail) {
    const seen = /* @__PURE__ */ new Set();
    for (const input of node.inputs) {
      const { root, isConstant } = this.#valueOf(input);
      if (input.name === "" || seen.has(input.name)) continue;
      seen.add(input.name);
      if (isConstant) group.weights += elementsOf(input);
      else if (this.#writers.get(root) !== group && !group.tailReads.has(input.name)) {
        group.reads += readElements(node, input);
        if (isTail) group.tailReads.add(input.name);
      }
    }
    for (const output of node.outputs) {
      if (output.name === "") continue;
      group.writes.set(output.name, elementsOf(output));
      this.#writers.set(output.name, group);
    }
  }
  #escapes(root, group, kept) {
    const readers = this.#readers.get(root);
    if (readers === void 0) return kept.has(root) || group.nodes.at(-1)?.outputs[0]?.name === root;
    for (const reader of readers) if (this.#home[reader] !== group) return true;
    return kept.has(root);
  }
};
var isWillingHost = (group) => group.class !== "move";
var readElements = (node, input) => node.op === "Gather" && input === node.inputs[0] ? Math.min(elementsOf(input), elementsOf(node.outputs[0])) : elementsOf(input);
var tailClass = (node) => isBatchNormalization(node) ? "bn" : "elt";
var sum = (values) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

// src/analyzer/hardware/kernels/kernels-of.ts
var batchOf = (profile) => {
  const first = profile.inputs.find((input) => (input.shape?.length ?? 0) > 0)?.shape?.[0];
  return typeof first === "number" && first > 0 ? first : 1;
};
var kernelsOf = (profile, style = "compiled") => {
  const batch = batchOf(profile);
  return fuse(profile, style).map((group) => kernelOf(group, batch));
};
var fusedKernels = (profile, style = "compiled") => {
  const kernels = kernelsOf(profile, style);
  if (style === "eager") return kernels;
  return mergeAttention(kernels, "export", (merged, parts) => ({
    ...merged,
    members: parts.flatMap((part) => part.members)
  }));
};
var kernelOf = (group, batch) => {
  const [anchor] = group.nodes;
  const count = Math.max(1, Number(anchor?.times ?? 1n));
  return {
    name: anchor?.name ?? "",
    op: anchor?.op ?? "",
    members: group.nodes.map((node) => node.name),
    class: group.class,
    count,
    inputs: group.inputs / batch,
    outputs: group.outputs / batch,
    folded: group.folded / batch,
    constant: false,
    ...anchor === void 0 ? NO_MATRIX : matrixOf(anchor, group, { count, batch })
  };
};
var NO_MATRIX = { macs: 0, weights: 0, k: 1, n: 1, m: 1, groups: 1 };
var matrixOf = (anchor, group, { count, batch }) => {
  const macs = Number(anchor.macs) / count;
  if (macs === 0) return { ...NO_MATRIX, weights: group.weights };
  const groups = groupsOf(anchor);
  const { k, n } = group.class === "attention" ? attentionSizes(anchor) : productSizes(anchor, macs, groups);
  const m = Math.max(1, macs / (k * n * groups * batch * (group.class === "attention" ? 2 : 1)));
  return { macs: macs / batch, weights: group.weights, k, n, m, groups, ...quantisation(anchor, group.weights) };
};
var productSizes = (anchor, macs, groups) => {
  const output = anchor.outputs[0];
  const shape = output?.shape ?? [];
  const axis = anchor.op.includes("Conv") ? 1 : shape.length - 1;
  const channels2 = shape[axis];
  const n = typeof channels2 === "number" && channels2 > 0 ? channels2 / groups : 1;
  return { k: Math.max(1, macs / Math.max(1, elementsOf(output))), n };
};
var attentionSizes = (anchor) => {
  const query = anchor.inputs[0]?.shape ?? [];
  const keys = anchor.inputs[1]?.shape ?? [];
  const heads = anchor.attributes["q_num_heads"] ?? anchor.attributes["num_heads"];
  const width = Number(query.at(-1) ?? 1);
  const isPacked = query.length === 3 && typeof heads === "number";
  return { k: Math.max(1, isPacked ? width / heads : width), n: Math.max(1, Number(keys.at(-2) ?? query.at(-2) ?? 1)) };
};
var quantisation = (anchor, weights) => {
  if (anchor.operandTypes === null) return {};
  const [activation, weight] = anchor.operandTypes;
  const isNarrow = (type) => isInteger(type) && bitsOf(type) <= 8;
  const stored = weights > 0 ? 8 * Number(anchor.weightBytesRead) / weights : 32;
  const weightBits = isNarrow(weight) ? { weightBits: Math.min(stored, bitsOf(weight)) } : {};
  if (!isNarrow(activation) || !isNarrow(weight)) return weightBits;
  return { precision: bitsOf(activation) <= 4 && bitsOf(weight) <= 4 ? "int4" : "int8", ...weightBits };
};

// src/analyzer/hardware/catalogue/select-profile.ts
var ENOUGH_POINTS = 10;
var BATCH_SLACK = 2;
var SINGLE_CORES = /* @__PURE__ */ new Set(["amd-zen4-core"]);
var selectProfile = (device, wanted) => {
  const group = groupOf(device);
  const candidates = latencyProfiles.filter(
    (profile) => (wanted.runtime === void 0 || profile.runtime === wanted.runtime) && !isPartial(profile) && (profile.device === deviceId(device) || group !== void 0 && groupOfId(profile.device) === group && !SINGLE_CORES.has(profile.device))
  );
  const [best] = [...candidates].sort((a, b) => distance(a, device, wanted) - distance(b, device, wanted));
  return best === void 0 ? void 0 : graded(best, device, wanted);
};
var partialProfile = (device, precision) => latencyProfiles.find(
  (profile) => isPartial(profile) && profile.device === deviceId(device) && sameWidth(profile.precision, precision)
);
var isPartial = (profile) => Object.keys(profile.familiar).join() === "gemm";
var deviceId = (device) => device.base ?? device.id;
var graded = (profile, device, wanted) => {
  const notes = [];
  const isOwn = profile.device === device.id;
  if (!isOwn) notes.push(`Predicted by the profile ${profile.id}, scaled by the data sheets of both devices.`);
  if (!sameWidth(profile.precision, wanted.precision)) {
    notes.push(`Profile ${profile.id} was measured in ${profile.precision}, not ${wanted.precision}.`);
  }
  if (batchGap(profile, wanted.batch) > Math.log(BATCH_SLACK)) {
    const range = profile.batch.join("–");
    notes.push(`Profile ${profile.id} was measured at batch ${range}, not ${wanted.batch}.`);
  }
  if (profile.points < ENOUGH_POINTS) notes.push(`Profile ${profile.id} rests on ${profile.points} measurements only.`);
  if (notes.length === 0) return { profile, grade: "A", spread: profile.interval, notes };
  return { profile, grade: "B", spread: transferSpread(groupOfId(profile.device), profile), notes };
};
var sameWidth = (a, b) => FAMILY_OF[a] === FAMILY_OF[b];
var FAMILY_OF = {
  fp64: "fp64",
  fp32: "fp32",
  tf32: "tf32",
  fp16: "16",
  bf16: "16",
  fp8: "fp8",
  int8: "int8",
  fp4: "fp4",
  int4: "int4"
};
var batchGap = ({ batch: [low, high] }, batch) => Math.max(0, Math.log(low / batch), Math.log(batch / high));
var distance = (profile, device, wanted) => (profile.device === deviceId(device) ? 0 : unlikeness(profile, device)) + batchGap(profile, wanted.batch) + (profile.precision === wanted.precision ? 0 : sameWidth(profile.precision, wanted.precision) ? 0.1 : 1) + (profile.runtime.endsWith("eager") && wanted.runtime === void 0 ? 1 : 0) + (profile.points < ENOUGH_POINTS ? 0.5 : 0) + 3 * profile.error.mape;
var unlikeness = (profile, device) => {
  const { year, bandwidth } = DEVICE_BY_ID.get(deviceId(device)) ?? { year: device.year, bandwidth: null };
  const years = Math.abs(yearOf(profile.device) - year) / 4;
  const size = bandwidth === null ? 0 : Math.abs(Math.log(bandwidth / profile.reference.bandwidth));
  return 2 + years + size;
};
var GROUP_OF_CLASS = /* @__PURE__ */ new Map([
  ["datacenter-gpu", "gpu"],
  ["workstation-gpu", "gpu"],
  ["consumer-gpu", "gpu"],
  ["embedded-gpu", "jetson"],
  ["cpu", "cpu"],
  ["npu", "qualcomm"]
]);
var X86_VENDORS = /* @__PURE__ */ new Set(["Intel", "AMD", "GitHub"]);
var groupOf = (device) => {
  const group = GROUP_OF_CLASS.get(device.class);
  if ((group === "gpu" || group === "jetson") && device.vendor !== "NVIDIA") return void 0;
  if (group === "jetson" && device.peak.int8 === void 0) return void 0;
  if (group === "qualcomm" && device.vendor !== "Qualcomm") return void 0;
  return group === "cpu" && !X86_VENDORS.has(device.vendor) ? "arm" : group;
};
var DEVICE_BY_ID = new Map(devices.map((device) => [device.id, device]));
var groupOfId = (id) => {
  const device = DEVICE_BY_ID.get(id);
  return device === void 0 ? void 0 : groupOf(device);
};
var yearOf = (id) => DEVICE_BY_ID.get(id)?.year ?? 0;

// src/analyzer/hardware/predict/estimate.ts
var isDiagnostic = (value) => "code" in value;
var estimate = (profile, device, options) => {
  const batch = options.batch ?? batchOf(profile);
  const model = modelFor(device, { ...options, batch });
  const { precision } = options;
  const machine = machineOf({
    device,
    precision,
    batch,
    ...model.profile === null ? {} : { profile: model.profile }
  });
  if (machine === void 0) return unrated(device, precision);
  const kernels = kernelsFor(profile);
  const fallback = fallBack(kernels, device, { machine, precision, batch });
  const nodes = [...nodeTimes(fallback.own, machine, model.logs), ...fallback.moved];
  const base = model.logs === void 0 ? 0 : baseTime(model.logs);
  const point = nodes.reduce((sum2, node) => sum2 + node.seconds, base);
  const spread = widened(model, nodes, point);
  const latency = { low: seconds(point * spread.low), point: seconds(point), high: seconds(point * spread.high) };
  const bound = boundShares(nodes, base);
  return {
    device: device.id,
    deviceName: device.name,
    precision,
    batch,
    runtime: model.profile?.runtime ?? null,
    profile: model.profile?.id ?? null,
    grade: model.grade,
    label: model.label,
    latency,
    ...model.profile === null ? {} : { ratio: model.profile.ratio },
    energy: energyOf(device, latency, bound),
    throughputPerSecond: point > 0 ? batch / point : 0,
    bound,
    fitsInMemory: fits(profile, device, batch / batchOf(profile)),
    nodes,
    notes: [...model.notes, ...fallback.notes, ...notesOf(profile, device, { wanted: precision, machine })]
  };
};
var KERNELS = /* @__PURE__ */ new WeakMap();
var kernelsFor = (profile) => {
  const known = KERNELS.get(profile);
  if (known !== void 0) return known;
  const kernels = fusedKernels(profile);
  KERNELS.set(profile, kernels);
  return kernels;
};
var modelFor = (device, options) => {
  const { profile } = options;
  if (profile !== void 0) {
    return {
      ...PREDICTED,
      grade: "A",
      profile,
      logs: profileLogs(profile, void 0),
      spread: profile.interval,
      notes: []
    };
  }
  const stated = statesNumbers(device) ? device.overrides : void 0;
  const found = selectProfile(device, options);
  if (found !== void 0) {
    const partial = partialProfile(device, options.precision);
    const { efficiency } = device.overrides ?? {};
    const logs = stated === void 0 ? profileLogs(found.profile, partial) : statedLogs(stated, efficiency === void 0 ? found.profile : void 0);
    return { ...PREDICTED, ...found, logs };
  }
  const notes = options.runtime === void 0 ? [] : [
    `No profile of the runtime "${options.runtime}" speaks for ${device.name}. Known runtimes: ${knownRuntimes.join(", ")}.`
  ];
  if (stated !== void 0 || device.confidence === "user") {
    const logs = statedLogs(device.overrides ?? {}, void 0);
    return { grade: "C", label: "typical efficiency, not measured", profile: null, logs, spread: UNMEASURED, notes };
  }
  return { grade: "C", label: "best case (datasheet)", profile: null, logs: void 0, spread: ceilingSpread, notes };
};
var PREDICTED = { label: "predicted" };
var UNMEASURED = { low: 0.5, high: ceilingSpread.high };
var statesNumbers = ({ overrides }) => overrides !== void 0 && (overrides.overhead !== void 0 || Object.keys(overrides.efficiency ?? {}).length > 0);
var unrated = (device, precision) => diagnostic("device-unrated", {}, `Cannot predict the latency on ${device.name}`, {
  why: `No peak for ${precision} is published for it, and no measured profile stands in.`
});
var FAMILIAR_RUNS = 5;
var widened = ({ profile, spread }, nodes, total) => {
  if (profile === null || total === 0) return spread;
  const strange = nodes.filter((node) => (profile.familiar[node.class] ?? 0) < FAMILIAR_RUNS);
  const share = strange.reduce((sum2, node) => sum2 + node.seconds, 0) / total;
  return { low: Math.min(1, spread.low ** (1 + share)), high: Math.max(1, spread.high ** (1 + share)) };
};
var ASSUMED_IDLE = 0.2;
var energyOf = ({ tdp, idle }, { low, point, high }, bound) => {
  if (tdp === null) return null;
  const resting = Math.min(idle ?? ASSUMED_IDLE * tdp, tdp);
  const busy = bound.compute + bound.memory;
  return {
    low: joules(low * (idle === null ? 0 : resting)),
    point: joules(point * (resting + busy * (tdp - resting))),
    high: joules(high * tdp)
  };
};
var fits = (profile, device, scale) => device.memory === null ? null : Number(profile.totals.weightBytes) + Number(profile.totals.peakMemoryBytes) * scale <= device.memory;
var notesOf = (profile, device, { wanted, machine }) => {
  const notes = [];
  if (wanted !== machine.used) notes.push(`${device.name} has no ${wanted} peak: ${machine.used} is used.`);
  if (machine.bandwidth === Infinity) notes.push("The memory bandwidth is not published: memory time is missing.");
  if (device.engines > 1) notes.push(`One of ${device.engines} engines is used, as runtimes do by default.`);
  if (profile.totals.isLowerBound) notes.push("Some nodes could not be counted: the real latency is higher.");
  return notes;
};

export {
  machineOf,
  fromLogs,
  parameterIndices,
  efficiencyIndices,
  kernelTime,
  baseTime,
  profileLogs,
  proportionalLogs,
  batchOf,
  fusedKernels,
  selectProfile,
  isDiagnostic,
  estimate
};
