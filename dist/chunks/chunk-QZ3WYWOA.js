import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  shapeText
} from "./chunk-ATKEQ2UP.js";
import {
  left,
  right,
  textTable
} from "./chunk-X7777CKA.js";
import {
  formatBytes,
  formatDecimal,
  formatFlops,
  formatMacs,
  plainLine,
  plainName,
  plural
} from "./chunk-MYD5UKUY.js";
import {
  format
} from "./chunk-EKIXMM7S.js";
import {
  operatorName
} from "./chunk-LNF3NK2O.js";
import {
  FLOPS_PER_MAC
} from "./chunk-IVPAKAHU.js";

// src/analyzer/explain/conventions.ts
var CONTRACTIONS = ["Conv", "ConvTranspose", "Gemm", "MatMul", "Einsum", "Attention"];
var WEIGHTED = ["Conv", "ConvTranspose", "nn.Linear"];
var RECURRENT = ["RNN", "GRU", "LSTM"];
var RELU = ["Relu"];
var CLIPS = ["Clip", "LeakyRelu", "PRelu"];
var GLOBAL_POOL = ["GlobalAveragePool"];
var term = (label, operators, measure, factor) => ({
  label,
  operators,
  measure,
  factor
});
var contractions = (factor, label = "multiply-accumulates of contractions") => term(label, CONTRACTIONS, "macs", factor);
var batchNorm = (factor) => term("BatchNormalization elements", ["BatchNormalization"], "outputs", factor);
var linearBias = (factor) => term("bias of linear layers", ["Gemm"], "biased", factor);
var transposed = term("transposed convolutions, by output positions", ["ConvTranspose"], "by-output-position", 1n);
var CONVENTIONS = [
  {
    name: "torchvision",
    unit: "MACs, labelled GFLOPS",
    note: "weights metadata `_ops`: contractions only, one per multiply-add",
    terms: [contractions(1n)]
  },
  {
    name: "flop-counter-mode",
    unit: "FLOPs",
    note: "torch.utils.flop_counter: two per multiply-add, contractions only (the convention of this tool)",
    terms: [contractions(2n)]
  },
  {
    name: "ptflops-aten",
    unit: "MACs",
    note: "adds one per biased output",
    terms: [contractions(1n), term("bias of convolutions and linear layers", WEIGHTED, "biased", 1n)]
  },
  {
    name: "ptflops",
    unit: "MACs",
    note: "PyTorch backend: activations and pools are counted twice (a module hook and a patched functional)",
    terms: [
      contractions(1n),
      term("bias of convolutions and linear layers", WEIGHTED, "biased", 1n),
      batchNorm(2n),
      term("ReLU outputs, twice", [...RELU, ...CLIPS], "outputs", 2n),
      term("max-pool inputs, twice", ["MaxPool"], "inputs", 2n),
      term("global-pool inputs, twice", GLOBAL_POOL, "inputs", 2n)
    ]
  },
  {
    name: "fvcore",
    unit: "MACs, called flops",
    note: "norms at 2 (BatchNorm) and 5 (LayerNorm) per element, one per globally pooled element",
    terms: [
      contractions(1n),
      batchNorm(2n),
      term(
        "LayerNormalization elements",
        ["LayerNormalization", "GroupNormalization", "InstanceNormalization"],
        "outputs",
        5n
      ),
      term("global-pool inputs", GLOBAL_POOL, "inputs", 1n),
      term("resized outputs, bilinear at 4 and nearest at 1", ["Resize", "Upsample"], "resized-fvcore", 1n)
    ]
  },
  {
    name: "thop",
    unit: "MACs, often printed as FLOPs",
    note: "Lyken17: matmul and attention outside nn.Linear count 0; nn.Softmax and nn.Upsample count, their functions do not",
    terms: [
      term("multiply-accumulates of convolutions and linear layers", ["Conv", "nn.Linear"], "macs", 1n),
      transposed,
      batchNorm(4n),
      term("LayerNormalization elements", ["LayerNormalization", "InstanceNormalization"], "outputs", 4n),
      term("global-pool outputs × (pooled elements + 1)", GLOBAL_POOL, "pooled-and-one", 1n),
      term("average-pool outputs", ["AveragePool"], "outputs", 1n),
      term("PReLU outputs", ["PRelu"], "outputs", 1n),
      term("softmax: exp, sum and division", ["nn.Softmax"], "softmax-steps", 1n),
      term("resized outputs, bilinear at 11", ["Resize", "Upsample"], "resized-thop", 1n),
      term("recurrent cells, their gates and biases", RECURRENT, "recurrent-cells", 1n)
    ]
  },
  {
    name: "torchstat",
    unit: "Flops",
    note: "one per multiply-add of layers; functional matmul counts 0",
    terms: [
      term("multiply-accumulates of convolutions and linear layers", WEIGHTED, "macs", 1n),
      term("bias of convolutions", ["Conv"], "biased", 1n),
      batchNorm(2n),
      term("ReLU outputs", [...RELU, ...CLIPS], "outputs", 1n),
      term("max-pool inputs", ["MaxPool"], "inputs", 1n)
    ]
  },
  {
    name: "torchinfo",
    unit: "mult-adds",
    note: "parameters × output positions: most layers count their parameters once per batch item, functional matmul counts 0",
    terms: [
      term("multiply-accumulates of convolutions", ["Conv"], "macs", 1n),
      transposed,
      term("bias of convolutions", ["Conv", "ConvTranspose"], "biased", 1n),
      term("parameters of linear layers × batch", ["nn.Linear"], "linear-parameters", 1n),
      term("parameters of recurrent layers × steps × batch", RECURRENT, "recurrent-parameters", 1n),
      term("slopes of PReLU × batch", ["PRelu"], "slope-parameters", 1n),
      term("parameters of norms × batch", ["BatchNormalization", "LayerNormalization"], "norm-parameters", 1n)
    ]
  },
  {
    name: "deepspeed",
    unit: "FLOPs",
    note: "and calflops: two per multiply-add, one per element of activations and pools",
    terms: [
      contractions(2n),
      term("bias of convolutions", ["Conv"], "biased", 1n),
      batchNorm(2n),
      term(
        "LayerNormalization elements",
        ["LayerNormalization", "GroupNormalization", "InstanceNormalization"],
        "outputs",
        5n
      ),
      term("activation outputs", [...RELU, ...CLIPS, "Gelu", "Softmax", "HardSwish"], "outputs", 1n),
      term("pool inputs", ["MaxPool", "AveragePool", ...GLOBAL_POOL], "inputs", 1n)
    ]
  },
  {
    name: "digestai",
    unit: "FLOPs",
    note: "and TurnkeyML: adds both operands of every Add",
    terms: [contractions(2n), term("operands of Add", ["Add"], "outputs", 2n), linearBias(1n)]
  },
  {
    name: "onnx-tool",
    unit: "MACs",
    note: "element-wise work weighted up to 80 per element (31 for BatchNormalization, 36 for Softmax)",
    terms: [
      contractions(1n),
      term("bias of convolutions and linear layers", WEIGHTED, "biased", 1n),
      batchNorm(31n),
      term("LayerNormalization elements", ["LayerNormalization"], "outputs", 7n),
      term("LayerNormalization rows", ["LayerNormalization"], "rows", 29n),
      term("Softmax elements", ["Softmax"], "outputs", 36n),
      term("exp, pow and sigmoid elements", ["Exp", "Pow", "Sigmoid"], "outputs", 32n),
      term("tanh elements", ["Tanh"], "outputs", 76n),
      term("sqrt elements", ["Sqrt"], "outputs", 24n),
      term("Div elements", ["Div"], "outputs", 4n),
      term("Relu, Add, Mul and Sub outputs", [...RELU, "Add", "Mul", "Sub"], "outputs", 1n),
      term("Clip outputs", [...CLIPS], "outputs", 2n),
      term("pool windows", ["MaxPool", "AveragePool"], "windows", 1n),
      term("global-pool inputs", GLOBAL_POOL, "inputs", 1n),
      term("global-pool outputs", GLOBAL_POOL, "outputs", 4n)
    ]
  }
];
var conventionNames = () => CONVENTIONS.map(({ name }) => name);

// src/analyzer/explain/measures.ts
var product = (dims) => dims.reduce((total, dim) => total * (typeof dim === "number" ? BigInt(dim) : 0n), 1n);
var elements = (value) => value?.shape === void 0 || value.shape === null ? 0n : product(value.shape);
var outputs = (node) => elements(node.outputs[0]);
var inputs = (node) => elements(node.inputs[0]);
var biased = (node, layer) => (node.inputs[2]?.shape ?? null) === null && (layer?.bias ?? 0n) === 0n ? 0n : outputs(node);
var batch = (node) => product((node.outputs[0]?.shape ?? []).slice(0, 1));
var byOutputPosition = (node) => {
  const [, channels] = node.inputs[0]?.shape ?? [];
  const group = node.attributes["group"];
  const groups = typeof group === "number" && group > 0 ? BigInt(group) : 1n;
  const kernel = product((node.inputs[1]?.shape ?? []).slice(2));
  return outputs(node) * product([channels ?? null]) * kernel / groups;
};
var recurrentParameters = (node) => product((node.inputs[0]?.shape ?? []).slice(0, 2)) * [1, 2, 3].reduce((sum, index) => sum + elements(node.inputs[index]), 0n);
var GATES = { RNN: 1n, GRU: 3n, LSTM: 4n };
var BESIDE_GATES = { RNN: 0n, GRU: 4n, LSTM: 4n };
var recurrentCells = (node) => {
  const [steps, rows, width] = node.inputs[0]?.shape ?? [];
  const [directions, , hidden] = node.inputs[2]?.shape ?? [];
  const [input, units] = [product([width ?? null]), product([hidden ?? null])];
  const gate = units * (input + units) + units + (elements(node.inputs[3]) > 0n ? 2n * units : 0n);
  const cell = (GATES[node.op] ?? 0n) * gate + (BESIDE_GATES[node.op] ?? 0n) * units;
  return cell * product([steps ?? null, rows ?? null, directions ?? null]);
};
var softmaxSteps = (node) => {
  const shape = node.outputs[0]?.shape ?? [];
  const axis = node.attributes["axis"];
  const line = product(shape.slice(typeof axis === "number" ? axis : -1).slice(0, 1));
  return line === 0n ? 0n : 3n * outputs(node) - outputs(node) / line;
};
var resizedAxes = (node) => {
  const [input, output] = [node.inputs[0]?.shape ?? [], node.outputs[0]?.shape ?? []];
  return output.filter((dim, axis) => dim !== input[axis]).length;
};
var RESIZE_MODES = {
  nearest: ["nearest", "nearest", "nearest", "nearest"],
  linear: ["", "linear", "bilinear", "trilinear"],
  cubic: ["", "", "bicubic", ""]
};
var resized = (costs) => (node) => {
  const mode = node.attributes["mode"];
  const name = RESIZE_MODES[typeof mode === "string" ? mode : "nearest"]?.[resizedAxes(node)] ?? "";
  return (costs[name] ?? 0n) * outputs(node);
};
var kernelSize = (node) => {
  const kernel = node.attributes["kernel_shape"];
  return Array.isArray(kernel) ? product(kernel) : 1n;
};
var pooledPerOutput = (node) => outputs(node) === 0n ? 0n : inputs(node) / outputs(node);
var MEASURES = {
  macs: (node) => node.macs,
  outputs,
  inputs,
  biased,
  /** Weight and bias of a linear layer × the first dimension of its output. */
  "linear-parameters": (node, layer) => batch(node) * (elements(node.inputs[1]) + (layer?.bias ?? 0n)),
  "by-output-position": byOutputPosition,
  "recurrent-parameters": recurrentParameters,
  "recurrent-cells": recurrentCells,
  "softmax-steps": softmaxSteps,
  /** As thop: per output 1 nearest, 5 linear, 11 bilinear, 259 bicubic; trilinear is not implemented there. */
  "resized-thop": resized({ nearest: 1n, linear: 5n, bilinear: 11n, bicubic: 259n }),
  /** As fvcore: per output 1 nearest, 4 bilinear. */
  "resized-fvcore": resized({ nearest: 1n, bilinear: 4n }),
  /** Slopes × the first dimension of the output. */
  "slope-parameters": (node) => batch(node) * elements(node.inputs[1]),
  /** Output elements × kernel size. */
  windows: (node) => outputs(node) * kernelSize(node),
  /** Output elements × (pooled elements + 1). */
  "pooled-and-one": (node) => outputs(node) * (pooledPerOutput(node) + 1n),
  /** Scale and bias of a normalisation × the first dimension of its output. */
  "norm-parameters": (node) => batch(node) * (elements(node.inputs[1]) + elements(node.inputs[2])),
  /** Rows of a softmax or normalisation: all dimensions but the last. */
  rows: (node) => product((node.outputs[0]?.shape ?? []).slice(0, -1))
};

// src/analyzer/explain/module-layers.ts
var moduleLayers = (nodes) => {
  const consumers = consumersOf(nodes);
  const attentions = new Set(nodes.filter((node) => isProductOfActivations(node)).map(scopeOf));
  const layers = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const next = consumers.get(node.outputs[0]?.name ?? "") ?? [];
    if (isProductWithWeight(node) && !(node.scope.length > 0 && attentions.has(scopeOf(node))))
      layers.set(node, { kind: "linear", bias: node.op === "Gemm" ? vectorOf(node.inputs[2]) : addedBias(node, next) });
    if (node.op === "Softmax" && !next.some(isProductOfActivations)) layers.set(node, { kind: "softmax", bias: 0n });
  }
  return layers;
};
var scopeOf = (node) => node.scope.join("/");
var consumersOf = (nodes) => {
  const consumers = /* @__PURE__ */ new Map();
  for (const node of nodes)
    for (const { name } of node.inputs) {
      const known = consumers.get(name);
      if (known === void 0) consumers.set(name, [node]);
      else known.push(node);
    }
  return consumers;
};
var isProduct = ({ op, domain }) => domain === "ai.onnx" && (op === "MatMul" || op === "Gemm");
var isProductWithWeight = (node) => isProduct(node) && node.weightBytesRead > 0n && node.inputs[1]?.shape?.length === 2;
var isProductOfActivations = (node) => node.op === "MatMul" && !isProductWithWeight(node);
var vectorOf = (value) => {
  const [length, ...more] = value?.shape ?? [];
  return typeof length === "number" && more.length === 0 ? BigInt(length) : 0n;
};
var addedBias = (node, next) => {
  const [add] = next;
  const features = node.outputs[0]?.shape?.at(-1);
  if (add?.op !== "Add" || next.length !== 1 || typeof features !== "number" || add.weightBytesRead === 0n) return 0n;
  const other = add.inputs.find(({ name }) => name !== node.outputs[0]?.name);
  return vectorOf(other) === BigInt(features) ? BigInt(features) : 0n;
};

// src/analyzer/explain/convention-count.ts
var countByConvention = (profile, convention) => {
  const layers = moduleLayers(profile.nodes);
  const terms = convention.terms.map((term2) => countTerm(profile, term2, layers)).filter(({ amount }) => amount !== 0n);
  return {
    convention,
    terms,
    total: terms.reduce((sum, { total }) => sum + total, 0n),
    ourFlops: profile.totals.flops,
    ourMacs: profile.totals.macs,
    caveats: caveatsOf(profile, convention)
  };
};
var countTerm = (profile, term2, layers) => {
  const { label, measure, factor } = term2;
  const nodes = profile.nodes.filter((node) => isCounted(node, term2, layers.get(node)));
  const measured = nodes.map(
    (node) => measure === "macs" ? node.macs : MEASURES[measure](node, layers.get(node)) * node.times
  );
  const amount = measured.reduce((sum, value) => sum + value, 0n);
  return { label, amount, factor, nodes: measured.filter((value) => value !== 0n).length, total: amount * factor };
};
var isCounted = (node, { operators }, layer) => node.domain === "ai.onnx" && node.status !== "free" && (operators.includes(node.op) || layer?.kind === "linear" && operators.includes("nn.Linear") || layer?.kind === "softmax" && operators.includes("nn.Softmax"));
var caveatsOf = (profile, convention) => {
  const counts = (op) => convention.terms.some((term2) => term2.operators.includes(op));
  const has = (op) => op in profile.byOperator;
  return [
    ...counts("BatchNormalization") && has("Conv") && !has("BatchNormalization") ? ["BatchNormalization is folded into the convolutions of this file; the tool would count it on the module."] : [],
    ...profile.totals.isLowerBound ? ["Some nodes are not counted; the totals are lower bounds."] : []
  ];
};
var MULTIPLIERS = [
  ["", 1n, 1n],
  ["× 2", 2n, 1n],
  ["× 4 (doubled twice, or doubled at batch 2)", 4n, 1n],
  ["÷ 2", 1n, 2n]
];
var explainClaim = (profile, claim) => CONVENTIONS.flatMap((convention) => {
  const { total } = countByConvention(profile, convention);
  return MULTIPLIERS.flatMap(([multiplier, numerator, denominator]) => {
    const value = total * numerator / denominator;
    return printsAs(value, claim) ? [{ convention: convention.name, multiplier, value }] : [];
  });
});
var printsAs = (value, { digits, scale }) => {
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const power = 10n ** BigInt(decimals);
  const claimed = BigInt(digits.replace(".", ""));
  const exact = value * power;
  const rounded = (exact + scale / 2n) / scale;
  const truncated = exact / scale;
  return rounded === claimed || truncated === claimed;
};

// src/analyzer/explain/node-terms.ts
var numbers = (shape) => {
  const dims = (shape ?? []).filter((dim) => typeof dim === "number");
  return shape !== null && shape !== void 0 && dims.length === shape.length ? dims : void 0;
};
var product2 = (dims) => dims.reduce((total, dim) => total * dim, 1);
var macFactors = (node) => {
  const factors = factorsOf(node);
  if (factors === void 0) return void 0;
  const total = factors.reduce((value, factor) => value * BigInt(factor.value), node.times);
  return total === node.macs ? factors : void 0;
};
var factorsOf = (node) => {
  const [x, w] = [numbers(node.inputs[0]?.shape), numbers(node.inputs[1]?.shape)];
  const y = numbers(node.outputs[0]?.shape);
  if (x === void 0 || w === void 0 || y === void 0) return void 0;
  switch (node.op) {
    case "Conv":
    case "FusedConv":
    case "ConvInteger":
      return convolution(y, w);
    case "ConvTranspose":
      return transposed2(x, w);
    case "MatMul":
    case "MatMulInteger":
    case "FusedMatMul":
      return [
        { label: "outputs", value: product2(y) },
        { label: "K", value: x.at(-1) ?? 1 }
      ];
    case "Gemm":
      return [
        { label: "M", value: y[0] ?? 1 },
        { label: "N", value: y[1] ?? 1 },
        { label: "K", value: (node.attributes["transA"] === 1 ? x[0] : x[1]) ?? 1 }
      ];
    default:
      return void 0;
  }
};
var convolution = (y, w) => [
  { label: "batch", value: y[0] ?? 1 },
  { label: "Cout", value: y[1] ?? 1 },
  { label: "Cin/groups", value: w[1] ?? 1 },
  ...w.slice(2).map((value, axis) => ({ label: `kernel ${axis + 1}`, value })),
  ...y.slice(2).map((value, axis) => ({ label: `output ${axis + 1}`, value }))
];
var transposed2 = (x, w) => [
  { label: "batch", value: x[0] ?? 1 },
  { label: "Cin", value: x[1] ?? 1 },
  { label: "Cout/groups", value: w[1] ?? 1 },
  ...w.slice(2).map((value, axis) => ({ label: `kernel ${axis + 1}`, value })),
  ...x.slice(2).map((value, axis) => ({ label: `input ${axis + 1}`, value }))
];

// src/report/terminal/explain-text.ts
var nodeText = (node) => {
  const scope = node.scope.length === 0 ? [] : [`  scope    ${plainName(node.scope.join("/"), 120)}`];
  const values = (title, all) => all.map(
    (value, index) => `  ${index === 0 ? title : "       "}  ${plainName(value.name)} ${plainName(shapeText(value))}`
  );
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => `${plainName(name)}=${plainLine(String(value))}`
  );
  return [
    `${plainName(node.name, 120)}  ${plainName(operatorName(node))}${node.times > 1n ? `  (runs ${node.times} times)` : ""}`,
    ...scope,
    ...values("inputs ", node.inputs),
    ...values("outputs", node.outputs),
    ...attributes.length === 0 ? [] : [`  with     ${attributes.join(" ")}`],
    ...workLines(node),
    `  moves    reads ${formatBytes(node.activationBytesRead)} of activations and ${formatBytes(node.weightBytesRead)} of weights, writes ${formatBytes(node.activationBytesWritten)}`,
    ...node.params === 0n ? [] : [`  weights  ${formatDecimal(node.params, "")} parameters, ${formatBytes(node.weightBytes)} as stored`]
  ].join("\n");
};
var workLines = (node) => {
  if (node.status === "uncounted" || node.status === "free")
    return [`  ${node.status.padEnd(8)} ${plainLine(node.reason)}`];
  const vector = node.vectorFlops === 0n ? [] : [`  vector   ${node.vectorFlops} FLOPs outside contractions`];
  const integer = node.integerOps === 0n ? [] : [`  integer  ${node.integerOps} operations on integers`];
  return [
    ...macLines(node),
    ...node.reason === "" ? [] : [`  rule     ${plainLine(node.reason)}`],
    ...vector,
    ...integer
  ];
};
var macLines = (node) => {
  if (node.macs === 0n) return [];
  const factors = macFactors(node);
  const times = node.times > 1n ? [`${node.times} (runs)`] : [];
  const product3 = factors === void 0 ? [] : [...times, ...factors.map(({ value, label }) => `${value} (${label})`)];
  const causal = node.causalMacs === node.macs ? [] : [`           ${node.causalMacs} MACs when masked positions are skipped`];
  return [
    `  MACs     ${product3.length === 0 ? "" : `${product3.join(" × ")} = `}${node.macs}`,
    `  FLOPs    2 × ${node.macs} = ${node.flops} (${formatFlops(node.flops)})`,
    ...causal
  ];
};
var conventionText = (count) => {
  const { convention, terms, total, ourFlops, ourMacs, caveats } = count;
  const table = textTable({
    columns: [left("  term"), right("nodes"), right("amount"), right("factor"), right("total")],
    rows: terms.map((term2) => [
      `  ${term2.label}`,
      String(term2.nodes),
      String(term2.amount),
      `× ${term2.factor}`,
      String(term2.total)
    ])
  });
  return [
    `${convention.name}: ${total} ${convention.unit} (${formatDecimal(total, "")})`,
    `  ${convention.note}`,
    ...terms.length === 0 ? [] : [table],
    `  ours: ${ourMacs} MACs = ${ourFlops} FLOPs; ${difference(count)}`,
    ...caveats.map((caveat) => `  note: ${caveat}`)
  ].join("\n");
};
var CONTRACTION_MEASURES = /* @__PURE__ */ new Set([
  "macs",
  "by-output-position",
  "linear-parameters",
  "recurrent-cells",
  "recurrent-parameters"
]);
var difference = ({ convention, total, ourFlops, ourMacs, terms }) => {
  const isDoubled = convention.terms.some(({ measure, factor }) => measure === "macs" && factor === FLOPS_PER_MAC);
  const [name, ours] = isDoubled ? ["FLOPs", ourFlops] : ["MACs", ourMacs];
  const delta = total - ours;
  if (delta === 0n) return `equal to our ${name}`;
  const contractions2 = new Set(
    convention.terms.filter(({ measure }) => CONTRACTION_MEASURES.has(measure)).map(({ label }) => label)
  );
  const counted = terms.filter(({ label }) => contractions2.has(label)).reduce((sum, term2) => sum + term2.total, 0n);
  const parts = [
    ...counted === ours ? [] : counted < ours ? [`${counted - ours} of contractions that it does not count`] : [`+${counted - ours} of contractions that it counts by other sizes`],
    ...terms.filter(({ label }) => !contractions2.has(label)).map(({ label, total: part }) => `+${part} ${label}`)
  ];
  return `${delta > 0n ? "+" : ""}${delta} against our ${name}: ${parts.join(", ")}`;
};
var claimText = (profile, claim, matches) => {
  const ours = `Ours: ${formatFlops(profile.totals.flops)} = 2 × ${formatMacs(profile.totals.macs)}.`;
  const said = `"${plainName(claim, 40)}"`;
  if (matches.length === 0) {
    const all = CONVENTIONS.map(
      (convention) => `${convention.name} ${formatDecimal(countByConvention(profile, convention).total, "")}`
    );
    return `No known convention gives ${said} for this model.
${ours}
They give: ${all.join(", ")}.`;
  }
  const lines = matches.map(
    ({ convention, multiplier, value }) => `  ${convention}${multiplier === "" ? "" : ` ${multiplier}`}: ${value} (${formatDecimal(value, "")})`
  );
  return `${said} comes out as
${lines.join("\n")}
${ours}`;
};
var MAX_NODES = 30;
var MAX_FORMULA = 2e3;
var symbolicText = (path, profile) => {
  const formula = (value) => {
    const text = plainFormula(format(value));
    return text.length <= MAX_FORMULA ? text : `${text.slice(0, MAX_FORMULA)}… (${text.length} characters)`;
  };
  const { symbols, nodes, uncounted } = profile;
  const ranked = nodes.slice(0, MAX_NODES);
  const rest = nodes.length - ranked.length;
  const relation = uncounted.length === 0 ? "=" : "≥";
  return [
    plainLine(path),
    `Symbols: ${symbols.length === 0 ? uncounted.length === 0 ? "none, every dimension is fixed" : "none in what is counted" : symbols.map((symbol) => plainName(symbol)).join(", ")}`,
    `MACs          ${relation} ${formula(profile.macs)}`,
    `FLOPs         ${relation} ${formula(profile.flops)}`,
    `Vector FLOPs  ${relation} ${formula(profile.vectorFlops)}`,
    `Bytes read    ${relation} ${formula(profile.activationBytesRead)}   (activations)`,
    `Bytes written ${relation} ${formula(profile.activationBytesWritten)}   (activations)`,
    "",
    textTable({
      columns: [left("node"), left("operator"), left("MACs")],
      rows: ranked.map(({ name, op, macs }) => [plainName(name, 60), plainName(op, 30), formula(macs)])
    }),
    ...rest > 0 ? [`… and ${plural(rest, "more node")} with MACs`] : [],
    ...uncounted.length === 0 ? [] : [`Not in the formulas: ${plural(uncounted.length, "node")}`],
    ...uncounted.slice(0, 10).map(({ node, op, reason }) => `  ${plainName(op)} ${plainName(node)}: ${plainLine(reason)}`)
  ].join("\n");
};
var plainFormula = (text) => text.split(" ").map(plainLine).join(" ");

export {
  CONVENTIONS,
  conventionNames,
  countByConvention,
  explainClaim,
  nodeText,
  conventionText,
  claimText,
  symbolicText
};
