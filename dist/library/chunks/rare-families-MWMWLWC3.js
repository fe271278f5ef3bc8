import {
  LSTM_CELL,
  add,
  asDim,
  attentionMacs,
  attentionWork,
  attributeLength,
  bandPositions,
  broadcastShapes,
  ceilDivide,
  convolution,
  convolutionMacs,
  convolutionShape,
  counted,
  differ,
  dimAt,
  divideExactly,
  dropAxes,
  elementOf,
  elementTypeAttribute,
  elementsOf,
  equals,
  firstKnown,
  floorDivide,
  fourierFlops,
  free,
  gather,
  generator,
  innerDim,
  intOf,
  interpolationFlops,
  isKnown,
  knownInts,
  layerNormalizationFlops,
  layout,
  like,
  linearAttentionMacs,
  matmulMacs,
  matmulShape,
  maximum,
  minimum,
  moves,
  multiply,
  normalization,
  padding,
  perAxis,
  plus,
  pooledShape,
  pooling,
  productDim,
  quantization,
  recurrentMacs,
  replaceAxis,
  requireAxes,
  requireAxis,
  requireOneList,
  resize,
  rmsNormalizationFlops,
  ruleOf,
  sampling,
  scalar,
  shapeOfRank,
  showTensor,
  subtract,
  tensor,
  times,
  transposedConvolution,
  transposedConvolutionMacs,
  transposedConvolutionShape,
  uncounted,
  unifyDims,
  volume
} from "./chunk-MKD2NXZQ.js";
import "./chunk-JR7I5LTP.js";
import {
  bitsOf
} from "./chunk-5RVUSMIJ.js";
import "./chunk-WJUITPA6.js";

// src/analyzer/ops/microsoft/activation-cost.ts
var GELU = { vector: 5, special: 2 };
var FAST_GELU = { vector: 8, special: 2 };
var QUICK_GELU = { vector: 3, special: 1 };
var SILU = { vector: 2, special: 1 };
var SOFTMAX = { vector: 5, special: 2 };
var ACTIVATION_COSTS = /* @__PURE__ */ new Map([
  ["", { vector: 0, special: 0 }],
  ["none", { vector: 0, special: 0 }],
  ["identity", { vector: 0, special: 0 }],
  ["relu", { vector: 1, special: 0 }],
  ["leakyrelu", { vector: 2, special: 0 }],
  ["thresholdedrelu", { vector: 1, special: 0 }],
  ["clip", { vector: 2, special: 0 }],
  ["sigmoid", { vector: 1, special: 1 }],
  ["tanh", { vector: 1, special: 1 }],
  ["hardsigmoid", { vector: 4, special: 0 }],
  ["hardswish", { vector: 5, special: 0 }],
  ["elu", { vector: 4, special: 1 }],
  ["selu", { vector: 6, special: 1 }],
  ["softplus", { vector: 3, special: 2 }],
  ["softsign", { vector: 3, special: 1 }],
  ["scaledtanh", { vector: 3, special: 1 }],
  ["gelu", GELU],
  ["fastgelu", FAST_GELU],
  ["quickgelu", QUICK_GELU],
  ["silu", SILU],
  ["swish", SILU]
]);
var namedActivation = (call, name) => ACTIVATION_COSTS.get(name.toLowerCase()) ?? call.giveUp(`the activation "${name}" is not known`);
var onElements = ({ vector, special }, elements) => ({
  vector: times(vector, elements),
  special: times(special, elements)
});
var fusedActivation = (call) => onElements(namedActivation(call, call.string("activation") ?? ""), volume(call.outDims()));

// src/analyzer/ops/microsoft/activation.ts
var inferSame = (call) => [like(call.tensor(0))];
var activated = (cost2, words, biases = []) => counted(`${cost2.vector} per element: ${words}${biases.length > 0 ? "; 1 for the bias" : ""}`, (call) => {
  const elements = volume(call.outDims());
  const { vector, special } = onElements(cost2, elements);
  return { vector: plus(vector, added(call, elements, biases)), special };
});
var added = (call, elements, inputs) => times(inputs.filter((index) => call.has(index)).length, elements);
var elementwise = (each, words) => counted(`${each} per element: ${words}`, (call) => ({ vector: times(each, volume(call.outDims())) }));
var inferSplit = (call) => {
  const { type, shape } = call.tensor(0);
  const last = shape?.at(-1);
  if (shape === void 0 || last === void 0) return [tensor(type, void 0)];
  const half = divideExactly(last, 2);
  return [tensor(type, [...shape.slice(0, -1), half ?? call.unknown("limit")])];
};
var countSplit = (call) => {
  const outputs = volume(call.outDims());
  const { vector, special } = onElements(GELU, outputs);
  return { vector: plus(volume(call.dims(0)), vector, outputs), special };
};
var dropout = (hasBias) => hasBias ? counted("1 per element for the bias, 1 for the residual; dropout itself acts in training only", (call) => ({
  vector: plus(volume(call.dims(0)), added(call, volume(call.dims(0)), [2]))
})) : free("Hands its input on when the model runs; it acts in training only");
var BITS_PER_MASK_WORD = 32;
var maskWords = (call) => {
  const { shape } = call.tensor(0);
  const words = shape && ceilDivide(productDim(shape), BITS_PER_MASK_WORD);
  return tensor("uint32", words === void 0 ? void 0 : [words]);
};
var ACTIVATION = {
  Gelu: { infer: inferSame, cost: activated(GELU, "0.5 · x · (1 + erf(x / √2))") },
  BiasGelu: { infer: inferSame, cost: activated(GELU, "GELU with erf", [1]) },
  FastGelu: { infer: inferSame, cost: activated(FAST_GELU, "GELU with tanh", [1]) },
  QuickGelu: { infer: inferSame, cost: activated(QUICK_GELU, "x · sigmoid(alpha · x)") },
  BiasSplitGelu: {
    infer: inferSplit,
    cost: counted("1 per input for the bias; GELU 5 and a product per output", countSplit)
  },
  BiasAdd: { infer: inferSame, cost: elementwise(2, "a bias and a residual") },
  GatedAdd: { infer: inferSame, cost: elementwise(2, "x + y · gate") },
  BiasSoftmax: { infer: inferSame, cost: activated(SOFTMAX, "softmax", [1]) },
  BiasDropout: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(0), "bool")],
    cost: dropout(true)
  },
  BitmaskBiasDropout: { infer: (call) => [like(call.tensor(0)), maskWords(call)], cost: dropout(true) },
  BitmaskDropout: { infer: (call) => [like(call.tensor(0)), maskWords(call)], cost: dropout(false) },
  QOrderedGelu: {
    infer: inferSame,
    cost: counted("GELU 5 per element; 4 to dequantise and requantise", (call) => ({
      ...onElements(GELU, volume(call.outDims())),
      quantization: times(4, volume(call.outDims()))
    }))
  },
  SampleOp: { infer: inferSame, cost: moves("Copies its input.") }
};

// src/analyzer/ops/contract/size.ts
var MAX_SIZE = 2 ** 31 - 1;
var sizeOf = (call, name, least = 1) => {
  const size = call.int(name);
  if (size !== void 0 && (size < least || size > MAX_SIZE))
    call.fail("attribute-invalid", `Cannot use ${name} ${size}`, `It must lie between ${least} and ${MAX_SIZE}`);
  return size;
};
var requireSize = (call, name, least = 1) => sizeOf(call, name, least) ?? call.requireInt(name);
var sizeAt = (call, index) => asDim(elementOf(call.tensor(index)));
var nonNegative = (call, dim, what) => isKnown(dim) && dim < 0 ? call.fail("shape-mismatch", `Cannot have ${dim} ${what}`) : dim;

// src/analyzer/ops/microsoft/attention-parts.ts
var shareOf = (call, whole, parts) => {
  if (parts < 1) call.fail("attribute-invalid", `Cannot split features into ${parts} heads`);
  const share2 = divideExactly(whole, parts);
  if (share2 === void 0 && isKnown(whole))
    call.fail("shape-mismatch", `Cannot split ${whole} features into ${parts} parts`);
  return share2 ?? call.unknown("limit");
};
var cacheLengths = (call, {
  past,
  fresh,
  isShared,
  pastLengthInput
}) => {
  if (past === void 0) return { keys: fresh, present: fresh };
  if (!isShared) return { keys: add(past, fresh), present: add(past, fresh) };
  const filled = pastLengthInput === void 0 ? void 0 : sizeAt(call, pastLengthInput);
  return { keys: filled === void 0 ? past : add(filled, fresh), present: past };
};
var withExtra = (attention, extra) => {
  const macs = extra.macs ?? 0n;
  const combined = {
    ...attention,
    macs: plus(attention.macs ?? 0n, macs),
    vector: plus(attention.vector ?? 0n, extra.vector ?? 0n)
  };
  return attention.causalMacs === void 0 ? combined : { ...combined, causalMacs: plus(attention.causalMacs, macs) };
};
var ROTARY_FLOPS = 3n;
var headPreparation = (call, { rows: rows3, headSize, cosines, norm }) => {
  const pairs = call.int("do_rotary") === 1 ? call.tensor(cosines).shape?.at(-1) ?? void 0 : 0;
  const rotated = pairs === void 0 ? headSize : times(2, pairs);
  const rotary2 = pairs === 0 ? 0n : times(ROTARY_FLOPS, rows3, rotated);
  return plus(rotary2, call.has(norm) ? times(rows3, rmsNormalizationFlops([headSize])) : 0n);
};

// src/analyzer/ops/microsoft/attention.ts
var MULTI_HEAD = { masks: [4, 5], past: 6, pastLength: 8, bias: 3 };
var DECODER = { masks: [3, 4], past: 5, pastLength: 7, bias: 10 };
var readKeyValue = (call, heads) => {
  if (!call.has(1)) return void 0;
  const key = call.tensor(1);
  const value = call.tensor(2).shape;
  const { shape } = key;
  if (shape?.length === 5) {
    const size = dimAt(call, shape, 4);
    return { length: dimAt(call, shape, 1), headSize: size, valueSize: size };
  }
  if (shape?.length === 4)
    return { length: dimAt(call, shape, 2), headSize: dimAt(call, shape, 3), valueSize: dimAt(call, value ?? shape, 3) };
  if (shape !== void 0 && shape.length !== 3)
    call.fail("shape-mismatch", `Cannot attend with key ${showTensor(key)}`, "Rank 3, 4 or 5 is needed");
  return {
    length: dimAt(call, shape, 1),
    headSize: shareOf(call, dimAt(call, shape, 2), heads),
    valueSize: shareOf(call, dimAt(call, value, 2), heads)
  };
};
var queryHeadSize = (call, shape, heads, isPacked) => {
  if (shape?.length === 5) return dimAt(call, shape, 4);
  const features = dimAt(call, shape, 2);
  return shareOf(call, features, isPacked ? 3 * heads : heads);
};
var read = (call, at) => {
  const heads = requireSize(call, "num_heads");
  const query = call.tensor(0).shape;
  const own = readKeyValue(call, heads);
  const headSize = queryHeadSize(call, query, heads, own === void 0);
  const queries = dimAt(call, query, 1);
  const fresh = own?.length ?? queries;
  const past = call.has(at.past) ? dimAt(call, call.tensor(at.past).shape, 2) : void 0;
  const isShared = call.int("past_present_share_buffer") === 1 || call.has(at.pastLength);
  const { keys, present } = cacheLengths(call, { past, fresh, isShared, pastLengthInput: at.pastLength });
  return {
    fresh,
    present,
    dims: {
      batch: dimAt(call, query, 0),
      queryHeads: heads,
      kvHeads: heads,
      queries,
      keys,
      headSize,
      valueSize: own?.valueSize ?? headSize
    }
  };
};
var infer = (at) => (call) => {
  const { type } = call.tensor(0);
  const { dims, present } = read(call, at);
  const { batch, queryHeads, queries, keys, headSize, valueSize } = dims;
  return [
    tensor(type, [batch, queries, multiply(queryHeads, valueSize)]),
    tensor(type, [batch, queryHeads, present, headSize]),
    tensor(type, [batch, queryHeads, present, valueSize]),
    // Its type may differ from the query's and no attribute says so.
    tensor(void 0, [batch, queryHeads, queries, keys])
  ];
};
var count = (at) => (call) => {
  for (const index of [0, ...[1, 2, at.past].filter((input) => call.has(input))]) call.dims(index);
  const { dims, fresh } = read(call, at);
  const masked = at.masks.some((index) => call.has(index));
  const causal = call.int("unidirectional") === 1;
  const attention = attentionWork(dims, causal ? { masked, band: { left: void 0, right: 0 } } : { masked });
  return withExtra({ ...attention, ...SAME_OPERANDS }, { vector: biasWork(call, at.bias, dims, fresh) });
};
var SAME_OPERANDS = { operands: [0, 0] };
var biasWork = (call, bias, dims, fresh) => call.has(bias) ? times(
  dims.batch,
  dims.queryHeads,
  plus(times(dims.queries, dims.headSize), times(fresh, add(dims.headSize, dims.valueSize)))
) : 0n;
var readPacked = (call) => {
  const heads = requireSize(call, "num_heads");
  const query = call.tensor(0).shape;
  const headSize = query?.length === 4 ? dimAt(call, query, 3) : shareOf(call, dimAt(call, query, 1), heads);
  const valueSize = call.has(2) ? shareOf(call, dimAt(call, call.tensor(2).shape, 1), heads) : headSize;
  return {
    batch: 1,
    queryHeads: heads,
    kvHeads: heads,
    queries: dimAt(call, query, 0),
    keys: dimAt(call, call.tensor(4).shape, 1),
    headSize,
    valueSize
  };
};
var countPacked = (call) => {
  for (const index of [0, 4]) call.dims(index);
  const dims = readPacked(call);
  const attention = { ...attentionWork(dims, { masked: call.has(6) }), ...SAME_OPERANDS };
  return withExtra(attention, { vector: biasWork(call, 3, dims, dims.queries) });
};
var FORMULA = "B·H·S·T·(D + Dv) MACs, T with the cache; 5 per score for softmax, 1 for a mask; 1 per value for the bias";
var ATTENTION = {
  MultiHeadAttention: { infer: infer(MULTI_HEAD), cost: counted(FORMULA, count(MULTI_HEAD)) },
  DecoderMaskedMultiHeadAttention: { infer: infer(DECODER), cost: counted(FORMULA, count(DECODER)) },
  PackedMultiHeadAttention: {
    infer: (call) => {
      const { queries, queryHeads, valueSize } = readPacked(call);
      return [tensor(call.tensor(0).type, [queries, multiply(queryHeads, valueSize)])];
    },
    cost: counted(`${FORMULA}; every token attends to the longest sequence (an upper bound)`, countPacked)
  }
};

// src/analyzer/ops/microsoft/call-view.ts
var viewCall = (call, view) => ({
  node: call.node,
  opType: call.opType,
  domain: call.domain,
  since: view.since ?? call.since,
  inputs: call.inputs.map((fact, index) => fact?.kind === "tensor" ? seen(view, index, fact) : fact),
  outputCount: call.outputCount,
  has: (index) => call.has(index),
  wants: (index) => call.wants(index),
  tensor: (index) => seen(view, index, call.tensor(index)),
  readers: (index) => call.readers(index),
  int: (name) => call.int(name),
  float: (name) => call.float(name),
  string: (name) => call.string(name),
  ints: (name) => call.ints(name),
  floats: (name) => call.floats(name),
  strings: (name) => call.strings(name),
  tensorAttribute: (name) => call.tensorAttribute(name),
  graph: (name) => call.graph(name),
  attribute: (name) => call.attribute(name),
  requireInt: (name) => call.requireInt(name),
  unknown: (reason) => call.unknown(reason),
  pinned: (name) => call.pinned(name),
  walksLeft: call.walksLeft,
  fail: (code, what, why) => call.fail(code, what, why),
  report: (code, what, why) => call.report(code, what, why),
  run: (graph, inputs, label) => call.run(graph, inputs, label),
  dismiss: (run) => call.dismiss(run)
});
var seen = (view, index, fact) => view.input?.(index, fact) ?? fact;
var viewCountCall = (call, view) => {
  const see = (index, shape) => view.output?.(index, shape) ?? shape;
  return {
    ...viewCall(call, view),
    outputs: call.outputs.map((fact, index) => mapShape(fact, (shape) => see(index, shape))),
    dims: (index) => seen(view, index, tensor(call.typeOf(index), call.dims(index))).shape ?? call.dims(index),
    outDims: (index = 0) => see(index, call.outDims(index)),
    typeOf: (index) => call.typeOf(index),
    giveUp: (reason) => call.giveUp(reason)
  };
};
var mapShape = (fact, map) => fact?.kind === "tensor" && fact.shape !== void 0 ? tensor(fact.type, map(fact.shape)) : fact;
var throughView = (operator, view) => ({
  infer: (call) => {
    const inferred = operator.infer(viewCall(call, view));
    const { outputs } = isInference(inferred) ? inferred : { outputs: inferred };
    return outputs.map((fact, index) => mapShape(fact, (shape) => view.restore?.(index, shape) ?? shape));
  },
  cost: viewCost(operator.cost, view)
});
var isInference = (inferred) => "outputs" in inferred;
var viewCost = (cost2, view) => cost2.kind === "counted" ? { ...cost2, count: (call) => cost2.count(viewCountCall(call, view)) } : cost2;

// src/analyzer/ops/microsoft/channels-last.ts
var toChannelsFirst = (shape) => shape.length < 3 ? shape : [...shape.slice(0, 1), ...shape.slice(-1), ...shape.slice(1, -1)];
var toChannelsLast = (shape) => shape.length < 3 ? shape : [...shape.slice(0, 1), ...shape.slice(2), ...shape.slice(1, 2)];
var channelsFirst = ({ type, shape }) => tensor(type, shape === void 0 ? void 0 : toChannelsFirst(shape));
var channelsLastOperator = (operator, inputs = [0]) => throughView(operator, {
  input: (index, fact) => inputs.includes(index) ? channelsFirst(fact) : fact,
  output: (_, shape) => toChannelsFirst(shape),
  restore: (_, shape) => toChannelsLast(shape)
});

// src/analyzer/ops/microsoft/matmul.ts
var FIRST_TWO = { a: 0, b: 1 };
var oriented = (call, index, letter) => {
  const { type, shape } = call.tensor(index);
  if (shape === void 0 || shape.length < 2) return tensor(type, shape);
  const batched = call.int(`transBatch${letter}`) === 1 ? [...shape.slice(1, -1), ...shape.slice(0, 1), ...shape.slice(-1)] : shape;
  return tensor(
    type,
    call.int(`trans${letter}`) === 1 ? [...batched.slice(0, -2), ...batched.slice(-2).toReversed()] : batched
  );
};
var productShape = (call, { a, b } = FIRST_TWO) => matmulShape(call, oriented(call, a, "A"), oriented(call, b, "B"));
var productWork = (call, { a, b } = FIRST_TWO) => {
  const [left, right] = [oriented(call, a, "A").shape, oriented(call, b, "B").shape];
  if (left === void 0 || right === void 0) return call.giveUp("the rank of an operand is not known");
  const inner = innerDim(left, right) ?? call.giveUp("the inner dimensions differ");
  return { macs: matmulMacs(call.outDims(), inner), operands: [a, b] };
};
var additions = (call, ...indices) => times(indices.filter((index) => call.has(index)).length, volume(call.outDims()));
var product = (type) => (call) => [
  tensor(type(call), productShape(call))
];
var sameType = product((call) => call.tensor(0).type);
var FORMULA2 = "output elements × inner dimension MACs";
var wideType = (call) => {
  const types = [call.tensor(0).type, call.tensor(1).type];
  if (types.includes(void 0)) return void 0;
  return types.every((type) => type === "uint16") ? "uint32" : "int32";
};
var plain = { infer: sameType, cost: counted(FORMULA2, (call) => productWork(call)) };
var MATMUL = {
  FusedMatMul: plain,
  TransposeMatMul: plain,
  FusedMatMulActivation: {
    infer: sameType,
    cost: counted(`${FORMULA2}, then the activation on every output`, (call) => ({
      ...productWork(call),
      ...fusedActivation(call)
    }))
  },
  MatMulInteger16: { infer: product(wideType), cost: counted(FORMULA2, (call) => productWork(call)) },
  MatMulIntegerToFloat: {
    infer: product((call) => call.tensor(2).type),
    cost: counted(`${FORMULA2}, two dequantise operations and one bias add per output`, (call) => ({
      ...productWork(call),
      vector: additions(call, 6),
      quantization: times(2, volume(call.outDims()))
    }))
  },
  DynamicQuantizeMatMul: {
    infer: sameType,
    cost: counted(`${FORMULA2}, two operations per element to quantise A and per output to dequantise`, (call) => ({
      ...productWork(call),
      operands: ["uint8", 1],
      vector: additions(call, 4),
      quantization: times(2, plus(volume(call.dims(0)), volume(call.outDims())))
    }))
  },
  SparseToDenseMatMul: {
    infer: product((call) => call.tensor(1).type),
    cost: counted("stored values of A × columns of B MACs", (call) => ({
      macs: times(
        call.tensor(0).nonZeros ?? call.giveUp("the number of stored values of the sparse operand is not known"),
        call.outDims().at(-1) ?? 1,
        volume(call.outDims().slice(0, -2))
      )
    }))
  }
};

// src/analyzer/ops/microsoft/convolution.ts
var FORMULA3 = "N · Cout · (Cin / group) · kernel volume · output positions MACs";
var channelsLastWeight = (call) => {
  const weight = call.tensor(1);
  const { shape } = weight;
  const channels = call.tensor(0).shape?.at(-1);
  if (shape === void 0 || channels === void 0) return channelsFirst(weight);
  const group = call.int("group") ?? 1;
  const fitsNot = (axis) => differ(multiply(shape.at(axis) ?? 1, group), channels);
  return fitsNot(-1) && !fitsNot(1) ? weight : channelsFirst(weight);
};
var inferLast = (weight) => (call) => {
  const x = call.tensor(0);
  const shape = convolutionShape(call, channelsFirst(x), weight(call));
  return [tensor(x.type, shape === void 0 ? void 0 : toChannelsLast(shape))];
};
var fusedConvolutionWork = (call, additionInputs) => {
  const activation = fusedActivation(call);
  return {
    macs: convolutionMacs(call.outDims(), call.dims(1)),
    ...activation,
    vector: plus(activation.vector, additions(call, ...additionInputs))
  };
};
var quantizedWork = (call) => ({
  macs: convolutionMacs(call.outDims(), call.dims(3)),
  operands: [0, 3],
  vector: additions(call, 8),
  quantization: times(2, volume(call.outDims()))
});
var inferQuantized = (call) => {
  const [x, w] = [call.tensor(0), call.tensor(3)];
  const type = call.tensor(7).type;
  if (call.int("channels_last") !== 1) return [tensor(type, convolutionShape(call, x, w))];
  const shape = convolutionShape(call, channelsFirst(x), w);
  return [tensor(type, shape === void 0 ? void 0 : toChannelsLast(shape))];
};
var inferDynamicPads = (call) => {
  const x = call.tensor(0);
  const spread = transposedConvolutionShape(call, x, call.tensor(1));
  if (spread === void 0 || !call.has(2)) return [tensor(x.type, spread)];
  const rank = spread.length - 2;
  const pads = elementsOf(call.tensor(2))?.map((element) => asDim(element));
  const cut = (extent, axis) => {
    const [begin, end] = [pads?.[axis], pads?.[axis + rank]];
    return begin === void 0 || end === void 0 ? call.unknown("missing-value") : nonNegative(call, subtract(extent, add(begin, end)), "positions");
  };
  const shape = [...spread.slice(0, 2), ...spread.slice(2).map(cut)];
  return [tensor(x.type, shape)];
};
var CONVOLUTION = {
  FusedConv: {
    infer: (call) => [tensor(call.tensor(0).type, convolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      `${FORMULA3}; 1 per output for the bias and for the residual, then the activation`,
      (call) => fusedConvolutionWork(call, [2, 3])
    )
  },
  NhwcConv: {
    infer: inferLast(channelsLastWeight),
    cost: counted(`${FORMULA3}; 1 per output for the bias`, (call) => fusedConvolutionWork(call, [2]))
  },
  NhwcFusedConv: {
    infer: inferLast((call) => call.tensor(1)),
    cost: counted(
      `${FORMULA3}; 1 per output for the bias and for the residual, then the activation`,
      (call) => fusedConvolutionWork(call, [2, 3])
    )
  },
  QLinearConv: {
    infer: inferQuantized,
    cost: counted(`${FORMULA3}; 1 per output for the bias, 2 to requantise`, quantizedWork)
  },
  ConvTransposeWithDynamicPads: {
    infer: inferDynamicPads,
    cost: counted(
      "N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 per output for the bias",
      (call) => ({
        macs: transposedConvolutionMacs(call.dims(0), call.dims(1)),
        vector: additions(call, 3)
      })
    )
  }
};

// src/analyzer/ops/microsoft/blocked.ts
var LARGEST_BLOCK = 16;
var reorderedInput = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const ordered = call.int("channels_last") === 1 ? toChannelsFirst(shape) : shape;
  return tensor(type, [...ordered.slice(0, 1), roundedChannels(call, dimAt(call, ordered, 1)), ...ordered.slice(2)]);
};
var roundedChannels = (call, channels) => isKnown(channels) && channels % LARGEST_BLOCK === 0 ? channels : takenChannels(call, channels);
var takenChannels = (call, channels) => {
  const taken = channelsTaken(call.readers(0), MAX_STEPS);
  if (taken === void 0 || !isKnown(channels)) return taken ?? call.unknown("missing-value");
  return taken >= channels && taken < channels + LARGEST_BLOCK ? taken : call.unknown("missing-value");
};
var MAX_STEPS = 8;
var channelsTaken = (readers, steps) => {
  for (const { node, input, readers: next } of readers) {
    if (node.domain !== "com.microsoft.nchwc" || node.opType.startsWith("Reorder") || steps === 0) continue;
    if (node.opType !== "Conv") {
      const further = channelsTaken(next(0), steps - 1);
      if (further !== void 0) return further;
      continue;
    }
    const weight = input(1);
    const group = node.attributes.get("group");
    const width = weight?.kind === "tensor" ? weight.shape?.[1] : void 0;
    if (typeof width === "number") return width * (group?.type === "int" ? group.value : 1);
  }
  return void 0;
};
var reorderedOutput = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const channels = sizeOf(call, "channels", 0) || dimAt(call, shape, 1);
  const plain3 = [...shape.slice(0, 1), channels, ...shape.slice(2)];
  return tensor(type, call.int("channels_last") === 1 ? toChannelsLast(plain3) : plain3);
};
var upsampled = (call) => {
  const { type, shape } = call.tensor(0);
  const factors = perAxis(call, "scales", shape?.length ?? 4, { least: 1, otherwise: 1 });
  return tensor(
    type,
    shape?.map((dim, axis) => multiply(dim, factors[axis] ?? 1))
  );
};
var reorder = moves("Channels are blocked or unblocked.");
var NCHWC = {
  Conv: {
    infer: (call) => [tensor(call.tensor(0).type, convolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      "N · Cout · (Cin / group) · kernel volume · output positions MACs; 1 per output for the bias and for the sum, then the activation",
      (call) => fusedConvolutionWork(call, [2, 3])
    )
  },
  MaxPool: pooling.MaxPool,
  AveragePool: pooling.AveragePool,
  GlobalMaxPool: pooling.GlobalMaxPool,
  GlobalAveragePool: pooling.GlobalAveragePool,
  Upsample: {
    infer: (call) => [upsampled(call)],
    cost: counted("9 per output for linear interpolation (3 lerps of 3), 0 for nearest", (call) => {
      const output = call.outDims();
      return {
        vector: times(
          interpolationFlops(call.string("mode") ?? "nearest", Math.max(0, output.length - 2)),
          volume(output)
        )
      };
    })
  },
  ReorderInput: { infer: (call) => [reorderedInput(call)], cost: reorder },
  ReorderOutput: { infer: (call) => [reorderedOutput(call)], cost: reorder }
};

// src/analyzer/ops/microsoft/decoder-attention.ts
var flagAt = (call, index) => {
  const element = elementOf(call.tensor(index));
  return typeof element === "boolean" ? element : void 0;
};
var keySource = (call) => {
  const [isCross, usesPast, hasState] = [flagAt(call, 8), flagAt(call, 9), flagAt(call, 10)];
  const cached = usesPast === false || hasState === false ? false : usesPast && hasState;
  if (isCross === void 0 || cached === void 0) return void 0;
  const past = dimAt(call, call.tensor(6).shape, 2);
  const own = dimAt(call, call.tensor(0).shape, 0);
  if (isCross)
    return cached ? { projected: 0, cached: past } : { projected: dimAt(call, call.tensor(1).shape, 0), cached: 0 };
  return { projected: own, cached: cached ? past : 0 };
};
var read2 = (call) => {
  const query = shapeOfRank(call, 0, 3);
  const heads = requireSize(call, "num_heads");
  const size = shareOf(call, dimAt(call, query, 2), heads);
  const source = keySource(call);
  const keys = source === void 0 ? call.unknown("data-dependent") : add(source.projected, source.cached);
  return {
    source,
    dims: {
      batch: dimAt(call, query, 1),
      queryHeads: heads,
      kvHeads: heads,
      queries: dimAt(call, query, 0),
      keys,
      headSize: size,
      valueSize: size
    }
  };
};
var infer2 = (call) => {
  const { type, shape } = call.tensor(0);
  const { dims } = read2(call);
  const cache = tensor(type, [dims.batch, dims.queryHeads, dims.keys, dims.headSize]);
  return [tensor(type, shape), cache, cache];
};
var count2 = (call) => {
  const [queries = 1, batch = 1, features = 1] = call.dims(0);
  const { dims, source } = read2(call);
  if (source === void 0) return call.giveUp("whether keys are projected or cached is known only at run time");
  const projected = times(batch, features, plus(queries, times(2, source.projected)));
  return withExtra(attentionWork(dims, { masked: call.has(5) }), {
    macs: times(projected, features),
    vector: projected
  });
};
var DECODER_ATTENTION = {
  DecoderAttention: {
    infer: infer2,
    cost: counted("S·B·C·C MACs for Q, T·B·C·2C for the keys that are not cached, then B·H·S·T·2D", count2)
  }
};

// src/analyzer/ops/microsoft/experts.ts
var PLAIN = { weights: [2, 4, 6], biases: [3, 5, 7] };
var QUANTIZED = { weights: [2, 5, 8], biases: [4, 7, 10] };
var expertWeights = (call, index, perElement3) => call.has(index) ? multiply(productDim(call.dims(index).slice(1)), perElement3) : 0;
var activationOf = (call) => {
  const name = call.string("activation_type") ?? "relu";
  return name === "swiglu" ? { vector: SILU.vector + 3, special: SILU.special } : name === "gelu" ? GELU : namedActivation(call, name);
};
var experts = (call, layers, packed) => {
  const input = call.dims(0);
  const hidden = input.at(-1) ?? 1;
  const tokens = productDim(input.slice(0, -1));
  const chosen2 = sizeOf(call, "k") ?? 1;
  const sizes = layers.weights.map((index) => expertWeights(call, index, packed.perElement));
  const experts2 = call.dims(layers.weights[0])[0] ?? 1;
  const inner = divideExactly(sizes[1] ?? 0, hidden) ?? call.giveUp("the second layer does not fit the hidden size");
  const activation = onElements(activationOf(call), times(tokens, chosen2, inner));
  const routing = onElements(SOFTMAX, times(tokens, experts2));
  const mixing = times(tokens, hidden, 2 * chosen2 - 1);
  const touched = minimum(experts2, multiply(tokens, chosen2));
  const type = call.typeOf(0);
  return {
    macs: times(tokens, chosen2, plus(...sizes)),
    ...type === void 0 ? {} : { operands: [type, packed.weight ?? type] },
    vector: plus(activation.vector, routing.vector, mixing, biasWork2(call, layers, times(tokens, chosen2))),
    special: plus(activation.special, routing.special),
    reads: touchedReads(call, layers, touched)
  };
};
var biasWork2 = (call, layers, runs) => plus(0, ...layers.biases.filter((index) => call.has(index)).map((index) => times(runs, call.dims(index).at(-1) ?? 1)));
var touchedReads = (call, layers, touched) => Object.fromEntries(
  layers.weights.filter((index) => call.has(index)).map((index) => [index, times(touched, volume(call.dims(index).slice(1)))])
);
var weightTypeOf = (quantization2, bits) => {
  if (quantization2.includes("fp4")) return "float4e2m1";
  if (quantization2 === "fp8") return "float8e4m3fn";
  return bits <= 2 ? "int2" : bits <= 4 ? "int4" : "int8";
};
var packingOf = (call) => {
  const weight = weightTypeOf(call.string("quant_type") ?? "int", sizeOf(call, "expert_weight_bits") ?? 4);
  const stored = call.typeOf(QUANTIZED.weights[0]);
  return { weight, perElement: stored === void 0 ? 1 : Math.max(1, bitsOf(stored) / bitsOf(weight)) };
};
var packedElements = (call) => {
  const { perElement: perElement3 } = packingOf(call);
  const weights = QUANTIZED.weights.filter((index) => call.has(index));
  return Object.fromEntries(weights.map((index) => [index, times(perElement3, volume(call.dims(index)))]));
};
var quantizedExperts = (call) => {
  const { perElement: perElement3, weight } = packingOf(call);
  const work2 = experts(call, QUANTIZED, { perElement: perElement3, weight });
  const weights = Object.values(work2.reads ?? {}).map((elements) => times(elements, perElement3));
  return { ...work2, quantization: plus(0, ...weights) };
};
var FORMULA4 = "tokens · k · (weights of fc1 + fc2 + fc3 of one expert) MACs; softmax of the router, activations, biases and mixing beside them; at most min(E, tokens · k) experts are read";
var plain2 = {
  infer: (call) => [like(call.tensor(0))],
  cost: counted(FORMULA4, (call) => experts(call, PLAIN, { perElement: 1, weight: void 0 }))
};
var EXPERTS = {
  MoE: plain2,
  ShardedMoE: plain2,
  QMoE: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted(`${FORMULA4}; one multiplication per weight read to dequantise it`, quantizedExperts),
    packed: packedElements
  }
};

// src/analyzer/ops/microsoft/gemm.ts
var FORMULA5 = "output elements × inner dimension MACs";
var GEMM = {
  FusedGemm: {
    infer: (call) => [tensor(call.tensor(0).type, productShape(call))],
    cost: counted(`${FORMULA5}, one add per output for C, then the activation`, (call) => {
      const activation = fusedActivation(call);
      return { ...productWork(call), ...activation, vector: plus(activation.vector, additions(call, 2)) };
    })
  },
  GemmFastGelu: {
    infer: (call) => [tensor(call.tensor(0).type, productShape(call))],
    cost: counted(`${FORMULA5}, one add per output for the bias, then GELU (tanh form)`, (call) => {
      const gelu = onElements(FAST_GELU, volume(call.outDims()));
      return { ...productWork(call), ...gelu, vector: plus(gelu.vector, additions(call, 2)) };
    })
  },
  GemmFloat8: {
    infer: (call) => [tensor(elementTypeAttribute(call, "dtype", "float"), productShape(call))],
    cost: counted(`${FORMULA5}, one add per output for C, then the activation`, (call) => {
      const activation = fusedActivation(call);
      return { ...productWork(call), ...activation, vector: plus(activation.vector, additions(call, 2)) };
    })
  },
  QGemm: {
    // Without an output zero point the result stays in float.
    infer: (call) => [tensor(call.has(8) ? call.tensor(8).type : "float", productShape(call, { a: 0, b: 3 }))],
    cost: counted(`${FORMULA5}, one add per output for C, two operations to requantise it`, (call) => ({
      ...productWork(call, { a: 0, b: 3 }),
      vector: additions(call, 6),
      quantization: times(2, volume(call.outDims()))
    }))
  },
  QOrderedMatMul: {
    infer: (call) => [tensor("int8", productShape(call, { a: 0, b: 2 }))],
    cost: counted(`${FORMULA5}, one add per output for the bias and for C, two operations to requantise it`, (call) => ({
      ...productWork(call, { a: 0, b: 2 }),
      vector: additions(call, 5, 6),
      quantization: times(2, volume(call.outDims()))
    }))
  }
};

// src/analyzer/ops/microsoft/generation.ts
var cacheShape = (declared, batch, length) => {
  const first = declared.length - 4;
  return declared.map((dim, axis) => axis === first ? batch : axis === first + 2 ? length : dim);
};
var declaredTensor = (call, info) => {
  if (info.type?.kind !== "tensor") return tensor(void 0, void 0);
  const shape = info.type.shape?.map((dim) => typeof dim === "number" ? dim : call.unknown("unbound-symbol"));
  return tensor(info.type.elementType, shape);
};
var decoderInput = (call, info, step, hasSharedCache) => {
  const declared = declaredTensor(call, info);
  const { type, shape } = declared;
  const name = info.name;
  if (name.includes("past_sequence_length"))
    return tensor(type, shape, typeof step.past === "number" ? [step.past] : void 0);
  if (name.startsWith("past") && shape !== void 0 && shape.length >= 4) {
    const own = hasSharedCache ? add(step.past, step.tokens) : step.past;
    return tensor(type, cacheShape(shape, step.sequences, name.includes("cross") ? step.encoded : own));
  }
  if (name.startsWith("encoder")) return tensor(type, shape && [step.sequences, step.encoded, ...shape.slice(2)]);
  if (name.includes("attention_mask")) return tensor(type, [step.sequences, add(step.past, step.tokens)]);
  if (name.includes("input_ids") || name.includes("position_ids")) return tensor(type, [step.sequences, step.tokens]);
  return declared;
};
var runDecoder = (call, graph, step, label) => {
  const isShared = graph.inputs.some((info) => info.name.includes("past_sequence_length"));
  const formal = graph.inputs.filter((info) => !graph.initializers.has(info.name));
  return call.run(
    graph,
    formal.map((info) => decoderInput(call, info, step, isShared)),
    label
  );
};
var decoderBodies = (call, graph, step, { count: count4, past }) => {
  const runAt = (length, label) => runDecoder(call, graph, { ...step, tokens: 1, past: length }, label);
  if (!isKnown(count4)) {
    const run = runAt(past, "decoder");
    return [{ label: "decoder", run, times: 1n, assumed: { name: "steps" } }];
  }
  if (count4 <= 0) return [];
  const middle = add(past, Math.floor((count4 - 1) / 2));
  if (count4 % 2 === 1) return [{ label: "decoder", run: runAt(middle, "decoder"), times: BigInt(count4) }];
  return [middle, add(middle, 1)].map((length, half) => {
    const label = `decoder[${half}]`;
    return { label, run: runAt(length, label), times: BigInt(count4 / 2) };
  });
};
var valueAt = (call, index) => asDim(elementOf(call.tensor(index)));
var stepCount = (call, prompt) => {
  const longest2 = maxLength(call);
  return isKnown(longest2) ? subtract(subtract(longest2, prompt), 1) : call.pinned("steps");
};
var runDecoderOnly = (call, decoder, sequences) => {
  const prompt = dimAt(call, call.tensor(0).shape, 1);
  const first = call.graph("init_decoder") ?? decoder;
  const step = { sequences, tokens: prompt, past: 0, encoded: 0 };
  const run = runDecoder(call, first, step, "prompt");
  const more = decoderBodies(call, decoder, step, { count: stepCount(call, prompt), past: prompt });
  return { bodies: [{ label: "prompt", run, times: 1n }, ...more], logits: run.outputs[0] };
};
var runEncoderDecoder = (call, decoder, sequences) => {
  const encoder = call.graph("encoder") ?? call.fail("attribute-invalid", `Cannot run ${call.opType} without its encoder`);
  const input = call.tensor(0);
  const batch = dimAt(call, input.shape, 0);
  const inputs = encoder.inputs.filter((info) => !encoder.initializers.has(info.name)).map(
    (info, index) => index === 0 ? input : encoderInput(call, info, { batch, length: dimAt(call, input.shape, -1) })
  );
  const run = call.run(encoder, inputs, "encoder");
  const step = { sequences, tokens: 1, past: 1, encoded: encodedLength(call, encoder, run) };
  const more = decoderBodies(call, decoder, step, { count: stepCount(call, 1), past: 1 });
  return { bodies: [{ label: "encoder", run, times: 1n }, ...more], logits: more[0]?.run.outputs[0] ?? run.outputs[0] };
};
var encoderInput = (call, info, { batch, length }) => {
  const declared = declaredTensor(call, info);
  return tensor(declared.type, info.name.includes("decoder") ? [batch, 1] : [batch, length]);
};
var encodedLength = (call, encoder, run) => {
  for (const [index, { name }] of encoder.outputs.entries()) {
    const fact = run.outputs[index];
    if (fact?.kind !== "tensor" || fact.shape === void 0) continue;
    if (name.includes("hidden_states")) return dimAt(call, fact.shape, 1);
    if (name.includes("cross") && fact.shape.length === 4) return dimAt(call, fact.shape, 2);
  }
  return call.unknown("missing-value");
};
var generate = (call, beams) => {
  const decoder = call.graph("decoder") ?? call.fail("attribute-invalid", `Cannot run ${call.opType} without its decoder`);
  const sequences = multiply(dimAt(call, call.tensor(0).shape, 0), beams);
  return (call.int("model_type") ?? 0) === 0 ? runDecoderOnly(call, decoder, sequences) : runEncoderDecoder(call, decoder, sequences);
};
var vocabularyOf = (call, logits) => {
  const stated = sizeOf(call, "vocab_size", -1) ?? -1;
  if (stated > 0) return stated;
  return logits?.kind === "tensor" ? dimAt(call, logits.shape, -1) : call.unknown("missing-value");
};
var chosen = (call, index, name) => valueAt(call, index) ?? call.pinned(name);
var maxLength = (call) => chosen(call, 1, "max_length");
var inferBeamSearch = (call) => {
  const beams = chosen(call, 3, "num_beams");
  const returned = chosen(call, 4, "num_return_sequences");
  const { bodies, logits } = generate(call, beams);
  const batch = dimAt(call, call.tensor(0).shape, 0);
  const scoreType = call.has(5) ? call.tensor(5).type : call.has(6) ? call.tensor(6).type : "float";
  const isDecoderOnly = (call.int("model_type") ?? 0) === 0;
  const steps = isDecoderOnly ? subtract(maxLength(call), dimAt(call, call.tensor(0).shape, 1)) : call.unknown("missing-value");
  return {
    outputs: [
      tensor("int32", [batch, returned, maxLength(call)]),
      tensor(scoreType, [batch, returned]),
      tensor(scoreType, [steps, batch, beams, vocabularyOf(call, logits)]),
      // Whisper only: attention of chosen heads, whose number is a value, and one probability per input.
      tensor("float", void 0),
      tensor(scoreType, [batch])
    ].slice(0, call.outputCount),
    bodies: { combine: "sum", items: bodies }
  };
};
var inferSearch = (call) => {
  const { bodies, logits } = generate(call, 1);
  const batch = dimAt(call, call.tensor(0).shape, 0);
  return {
    outputs: [tensor("int32", [batch, maxLength(call)]), tensor("float", [batch, vocabularyOf(call, logits)])].slice(
      0,
      call.outputCount
    ),
    bodies: { combine: "sum", items: bodies }
  };
};
var cost = {
  kind: "bodies",
  reason: "the prompt or the encoder once, the decoder once per further token up to max_length (an upper bound), with batch × beams sequences and a growing cache"
};
var GENERATION = {
  BeamSearch: { infer: inferBeamSearch, cost },
  WhisperBeamSearch: { infer: inferBeamSearch, cost },
  GreedySearch: { infer: inferSearch, cost },
  Sampling: { infer: inferSearch, cost }
};

// src/analyzer/ops/microsoft/grouped-attention.ts
var headSizeOf = (call, features, cache) => {
  const heads = requireSize(call, "num_heads");
  if (call.has(1)) return { size: shareOf(call, features, heads), isPacked: false };
  const cached = call.tensor(cache).shape?.at(-1);
  const isShared = cached !== void 0 && equals(features, multiply(heads, cached)) === true;
  if (isShared) return { size: cached, isPacked: false };
  const packedHeads = heads + 2 * requireSize(call, "kv_num_heads");
  const isEven = divideExactly(features, heads) !== void 0 && (isKnown(features) || heads > 1);
  const isPacked = divideExactly(features, packedHeads) !== void 0 || !isEven;
  return { size: shareOf(call, features, isPacked ? packedHeads : heads), isPacked };
};
var readGrouped = (call, keysOf) => {
  const query = call.tensor(0).shape;
  const { size, isPacked } = headSizeOf(call, dimAt(call, query, 2), 3);
  const queries = dimAt(call, query, 1);
  const fresh = call.has(1) ? dimAt(call, call.tensor(1).shape, 1) : isPacked ? queries : 0;
  const past = call.has(3) ? dimAt(call, call.tensor(3).shape, 2) : void 0;
  return {
    batch: dimAt(call, query, 0),
    queryHeads: requireSize(call, "num_heads"),
    kvHeads: requireSize(call, "kv_num_heads"),
    queries,
    keys: keysOf(past, fresh),
    headSize: size,
    valueSize: size,
    fresh
  };
};
var totalLength = (call, index) => sizeAt(call, index) ?? call.pinned("total_sequence_length");
var groupedKeys = (call) => (past, fresh) => {
  const stated = sizeAt(call, 6);
  if (stated !== void 0) return stated;
  const bound = call.pinned("total_sequence_length");
  return isKnown(bound) ? bound : add(past ?? 0, fresh);
};
var presentLength = (call, past, queries) => {
  if (past !== void 0 && call.int("sliding_window_cache") === 1) return past;
  if (past === void 0 && sizeAt(call, 6) === void 0) return queries;
  const total = totalLength(call, 6);
  return past === void 0 ? total : maximum(total, past);
};
var inferGrouped = (call) => {
  const dims = readGrouped(call, groupedKeys(call));
  const { type } = call.tensor(0);
  const caches = [3, 4].map((index) => {
    const { type: cacheType, shape } = call.tensor(index);
    const length = presentLength(call, call.has(index) ? dimAt(call, shape, 2) : void 0, dims.queries);
    return tensor(call.has(index) ? cacheType : type, [
      dims.batch,
      dims.kvHeads,
      length,
      shape?.at(-1) ?? dims.headSize
    ]);
  });
  const output = tensor(type, [dims.batch, dims.queries, multiply(dims.queryHeads, dims.headSize)]);
  return [output, ...caches, tensor(type, [dims.batch, dims.queryHeads, dims.queries, dims.keys])];
};
var bandOf = (call, causal) => {
  const window = call.int("local_window_size") ?? -1;
  if (!causal && window < 0) return void 0;
  return { left: window > 0 ? window - 1 : void 0, right: causal ? 0 : void 0 };
};
var windowedWork = (call, dims, options) => {
  const window = call.int("local_window_size") ?? -1;
  const keys = window > 0 ? minimum(dims.keys, window) : dims.keys;
  const capped = (call.float("softcap") ?? 0) !== 0;
  const work2 = attentionWork({ ...dims, keys }, { masked: options.masked, capped });
  const band = bandOf(call, options.causal);
  return band === void 0 ? work2 : { ...work2, causalMacs: attentionMacs(dims, bandPositions(dims.queries, dims.keys, band)) };
};
var preparedHeads = (dims) => times(dims.batch, plus(times(dims.queries, dims.queryHeads), times(dims.fresh, dims.kvHeads)));
var countGrouped = (call) => {
  for (const index of [0, ...[1, 3].filter((input) => call.has(input))]) call.dims(index);
  const dims = readGrouped(call, groupedKeys(call));
  const work2 = windowedWork(call, dims, { causal: call.int("causal") !== 0, masked: call.has(10) });
  const rows3 = preparedHeads(dims);
  const vector = headPreparation(call, { rows: rows3, headSize: dims.headSize, cosines: 7, norm: 14 });
  return { ...withExtra(work2, { vector }), ...SAME_OPERANDS };
};
var sparseDims = (call) => readGrouped(call, () => totalLength(call, 7));
var inferSparse = (call) => {
  const { batch, queries, queryHeads, headSize } = sparseDims(call);
  const output = tensor(call.tensor(0).type, [batch, queries, multiply(queryHeads, headSize)]);
  return [output, ...[3, 4].map((index) => tensor(call.tensor(index).type, call.tensor(index).shape))];
};
var blockDensity = (call) => {
  const rows3 = knownInts(call.tensor(5));
  const [layouts, ends] = call.tensor(5).shape ?? [];
  if (rows3 === void 0 || typeof layouts !== "number" || typeof ends !== "number") return void 0;
  const kept = Array.from({ length: layouts }, (_, layout2) => rows3[(layout2 + 1) * ends - 1] ?? 0);
  return { kept: kept.reduce((sum, blocks) => sum + blocks, 0), all: layouts * (ends - 1) ** 2 };
};
var share = (count4, kept, all) => typeof count4 === "bigint" ? count4 * BigInt(kept) / BigInt(Math.max(1, all)) : plus(floorDivide(multiply(count4, kept), Math.max(1, all)));
var countSparse = (call) => {
  for (const index of [0, 3]) call.dims(index);
  const dims = sparseDims(call);
  const causal = attentionMacs(dims, bandPositions(dims.queries, dims.keys, { left: void 0, right: 0 }));
  const density = blockDensity(call);
  const macs = density === void 0 ? causal : share(attentionMacs(dims), density.kept, density.all);
  const rows3 = preparedHeads(dims);
  const vector = headPreparation(call, { rows: rows3, headSize: dims.headSize, cosines: 9, norm: -1 });
  return { macs, ...SAME_OPERANDS, vector: plus(vector, softmaxOf(macs, dims)) };
};
var softmaxOf = (macs, dims) => {
  const perScore = add(dims.headSize, dims.valueSize);
  const scores = typeof macs === "bigint" && isKnown(perScore) && perScore > 0 ? macs / BigInt(perScore) : void 0;
  return scores === void 0 ? times(5, dims.batch, dims.queryHeads, dims.queries, dims.keys) : times(5, scores);
};
var readPaged = (call) => {
  const query = call.tensor(0).shape;
  const heads = requireSize(call, "num_heads");
  const { size } = headSizeOf(call, dimAt(call, query, 1), 3);
  const tokens = dimAt(call, query, 0);
  return {
    batch: 1,
    queryHeads: heads,
    kvHeads: requireSize(call, "kv_num_heads"),
    queries: tokens,
    keys: call.pinned("total_sequence_length"),
    headSize: size,
    valueSize: sizeOf(call, "v_head_size", 0) || size,
    fresh: tokens
  };
};
var inferPaged = (call) => {
  const { queries, queryHeads, valueSize } = readPaged(call);
  const caches = [3, 4].map((index) => tensor(call.tensor(index).type, call.tensor(index).shape));
  return [tensor(call.tensor(0).type, [queries, multiply(queryHeads, valueSize)]), ...caches];
};
var pagedPositions = (call) => {
  const ends = knownInts(call.tensor(5));
  const past = knownInts(call.tensor(6));
  if (ends === void 0 || past === void 0) return void 0;
  const pairs = past.map((cached, index) => {
    const fresh = (ends[index + 1] ?? 0) - (ends[index] ?? 0);
    const dense = fresh * (cached + fresh);
    return { dense, causal: dense - fresh * (fresh - 1) / 2 };
  });
  return pairs.reduce((sum, pair) => ({ dense: sum.dense + pair.dense, causal: sum.causal + pair.causal }), {
    dense: 0,
    causal: 0
  });
};
var countPaged = (call) => {
  call.dims(0);
  const dims = readPaged(call);
  const positions = pagedPositions(call);
  const exact = positions === void 0 ? dims : { ...dims, queries: 1, keys: positions.dense };
  const capped = (call.float("softcap") ?? 0) !== 0;
  const vector = headPreparation(call, { rows: preparedHeads(dims), headSize: dims.headSize, cosines: 8, norm: 12 });
  const work2 = { ...withExtra(attentionWork(exact, { capped }), { vector }), ...SAME_OPERANDS };
  return positions === void 0 || call.int("is_causal") === 0 ? work2 : { ...work2, causalMacs: attentionMacs(dims, BigInt(positions.causal)) };
};
var GROUPED_ATTENTION = {
  GroupQueryAttention: {
    infer: inferGrouped,
    cost: counted(
      "B·H·S·T·2D MACs with T = total_sequence_length, else past + new, at most the window; 5 per score for softmax; 3 per rotated value",
      countGrouped
    )
  },
  SparseAttention: {
    infer: inferSparse,
    cost: counted(
      "B·H·S·T·2D MACs × blocks kept / all blocks; causal and dense (an upper bound) when the blocks are data",
      countSparse
    )
  },
  PagedAttention: {
    infer: inferPaged,
    cost: counted(
      "H·(D + Dv) MACs per new token and key of its sequence; lengths that are data count as tokens × total_sequence_length, which the user binds",
      countPaged
    )
  }
};

// src/analyzer/ops/microsoft/integer.ts
var requantized = (call, inputs) => times(2, plus(volume(call.outDims()), ...inputs.map((index) => volume(call.dims(index)))));
var withRequantization = (words, inputs, work2) => counted(`${words}; 2 per input and output to dequantise and requantise`, (call) => ({
  ...work2(call),
  quantization: requantized(call, inputs)
}));
var broadcast = (call, ...inputs) => broadcastShapes(call, ...inputs.map((index) => call.tensor(index).shape));
var binary = {
  infer: (call) => [tensor(call.tensor(0).type, broadcast(call, 0, 3))],
  cost: withRequantization("1 per output", [0, 3], (call) => ({ vector: volume(call.outDims()) }))
};
var unary = (cost2) => ({
  infer: (call) => [like(call.tensor(0))],
  cost: withRequantization(`${cost2.vector} per element`, [0], (call) => onElements(cost2, volume(call.outDims())))
});
var FIRST_TRIPLE = 2;
var tripleInputs = (call) => call.inputs.map((_, index) => index).filter((index) => index >= FIRST_TRIPLE && (index - FIRST_TRIPLE) % 3 === 0);
var concatenated = (call) => {
  const { type } = call.tensor(1);
  const [first, ...rest] = tripleInputs(call).map((index) => call.tensor(index).shape);
  if (first === void 0 || rest.some((shape) => shape === void 0)) return tensor(type, void 0);
  const axis = requireAxis(call, call.requireInt("axis"), first.length);
  const joined2 = rest.reduce((sum, shape) => shape === void 0 ? sum : beside(call, sum, shape, axis), first);
  return tensor(type, joined2);
};
var beside = (call, a, b, axis) => {
  if (a.length !== b.length)
    call.fail("shape-mismatch", `Cannot concatenate tensors of rank ${a.length} and ${b.length}`);
  return a.map((dim, index) => {
    const other = b[index] ?? dim;
    if (index === axis) return add(dim, other);
    return unifyDims(dim, other) ?? call.fail("shape-mismatch", `Cannot concatenate: the tensors differ on axis ${index}`);
  });
};
var reducedShape = (call) => {
  const { shape } = call.tensor(0);
  if (shape === void 0) return void 0;
  const axes = requireAxes(call, call.ints("axes") ?? shape.map((_, axis) => axis), shape.length);
  if (call.int("keepdims") === 0) return dropAxes(shape, axes);
  return axes.reduce((reduced, axis) => replaceAxis(reduced, axis, 1), shape);
};
var INTEGER = {
  QLinearAdd: binary,
  QLinearMul: binary,
  QLinearLeakyRelu: unary({ vector: 2, special: 0 }),
  QLinearSigmoid: unary({ vector: 1, special: 1 }),
  QLinearSoftmax: unary(SOFTMAX),
  QLinearConcat: {
    infer: (call) => [concatenated(call)],
    cost: counted("4 per output to bring every input to the scale of the output", (call) => ({
      quantization: times(4, volume(call.outDims()))
    }))
  },
  QLinearWhere: {
    infer: (call) => [tensor(call.tensor(1).type, broadcast(call, 0, 1, 4))],
    cost: counted("4 per output to bring the chosen value to the scale of the output", (call) => ({
      quantization: times(4, volume(call.outDims()))
    }))
  },
  QLinearReduceMean: {
    infer: (call) => [tensor(call.tensor(0).type, reducedShape(call))],
    cost: withRequantization("1 per input element", [0], (call) => ({ vector: volume(call.dims(0)) }))
  },
  MulInteger: {
    infer: (call) => [tensor("int32", broadcast(call, 0, 2))],
    cost: counted("1 per output, and 1 per operand element with a zero point", (call) => ({
      vector: plus(
        volume(call.outDims()),
        call.has(1) ? volume(call.dims(0)) : 0n,
        call.has(3) ? volume(call.dims(2)) : 0n
      )
    }))
  },
  ReduceSumInteger: {
    infer: (call) => [tensor(call.tensor(0).type === "uint8" ? "uint32" : "int32", reducedShape(call))],
    cost: counted("1 per input element", (call) => ({ vector: volume(call.dims(0)) }))
  }
};

// src/analyzer/ops/microsoft/pooling.ts
var inferPool = (isChannelsLast) => (call) => {
  const x = call.tensor(0);
  if (!isChannelsLast(call)) return [tensor(x.type, pooledShape(call, x))];
  const shape = pooledShape(call, channelsFirst(x));
  return [tensor(x.type, shape === void 0 ? void 0 : toChannelsLast(shape))];
};
var inferGlobalPool = (call) => {
  const { type, shape } = call.tensor(0);
  const channel = call.int("channels_last") === 1 ? (shape?.length ?? 0) - 1 : 1;
  return [
    tensor(
      type,
      shape?.map((dim, axis) => axis === 0 || axis === channel ? dim : 1)
    )
  ];
};
var countWindow = (call) => ({
  vector: times(volume(call.outDims()), volume(call.ints("kernel_shape") ?? []))
});
var requantized2 = (call) => ({
  quantization: times(2, plus(volume(call.dims(0)), volume(call.outDims())))
});
var quantizedAveragePool = (isChannelsLast) => ({
  infer: inferPool(isChannelsLast),
  cost: counted("outputs · kernel volume; 2 per input and output to dequantise and requantise", (call) => ({
    ...countWindow(call),
    ...requantized2(call)
  }))
});
var POOLING = {
  NhwcMaxPool: channelsLastOperator(pooling.MaxPool),
  MaxpoolWithMask: { infer: inferPool(() => false), cost: counted("outputs · kernel volume", countWindow) },
  QLinearAveragePool: quantizedAveragePool((call) => call.int("channels_last") === 1),
  QLinearGlobalAveragePool: {
    infer: inferGlobalPool,
    cost: counted("1 per input element; 2 per input and output to dequantise and requantise", (call) => ({
      vector: volume(call.dims(0)),
      ...requantized2(call)
    }))
  }
};

// src/analyzer/ops/microsoft/internal-nhwc.ts
var fused = (operator, inputs) => {
  const turned = channelsLastOperator(operator, inputs);
  return { infer: turned.infer, cost: withActivation(turned.cost) };
};
var withActivation = (cost2) => cost2.kind === "counted" ? counted(`${cost2.formula}; then the fused activation`, (call) => {
  const work2 = cost2.count(call);
  const activation = fusedActivation(call);
  return {
    ...work2,
    vector: plus(work2.vector ?? 0n, activation.vector),
    special: plus(work2.special ?? 0n, activation.special)
  };
}) : cost2;
var quantizedTranspose = {
  infer: (call) => [tensor(call.tensor(7).type, transposedConvolutionShape(call, call.tensor(0), call.tensor(3)))],
  cost: counted(
    "N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 per output for the bias, 2 to requantise",
    (call) => ({
      macs: transposedConvolutionMacs(call.dims(0), call.dims(3)),
      operands: [0, 3],
      vector: additions(call, 8),
      quantization: times(2, volume(call.outDims()))
    })
  )
};
var INTERNAL_NHWC = {
  AveragePool: fused(pooling.AveragePool),
  BatchNormalization: fused(normalization.BatchNormalization),
  Conv: fused(convolution.Conv),
  ConvTranspose: fused(transposedConvolution.ConvTranspose),
  DepthToSpace: channelsLastOperator(layout.DepthToSpace),
  GlobalAveragePool: channelsLastOperator(pooling.GlobalAveragePool),
  GlobalLpPool: channelsLastOperator(pooling.GlobalLpPool),
  GlobalMaxPool: channelsLastOperator(pooling.GlobalMaxPool),
  GridSample: channelsLastOperator(sampling.GridSample),
  InstanceNormalization: fused(normalization.InstanceNormalization),
  LpPool: channelsLastOperator(pooling.LpPool),
  LRN: channelsLastOperator(normalization.LRN),
  MaxPool: fused(pooling.MaxPool),
  MaxUnpool: fused(transposedConvolution.MaxUnpool, [0, 1]),
  QLinearAveragePool: quantizedAveragePool(() => true),
  QLinearConv: channelsLastOperator(convolution.QLinearConv),
  QLinearConvTranspose: channelsLastOperator(quantizedTranspose),
  // Scales and sizes name the axes in the node's own order, so nothing is turned.
  Resize: resize.Resize,
  SpaceToDepth: channelsLastOperator(layout.SpaceToDepth)
};

// src/analyzer/ops/microsoft/linear-attention.ts
var windowed = (call, shape) => {
  const window = sizeOf(call, "state_window", 0) ?? 0;
  return window > 0 ? [window, ...shape] : shape;
};
var read3 = (call) => {
  const [queryHeads, kvHeads] = [requireSize(call, "q_num_heads"), requireSize(call, "kv_num_heads")];
  const query = shapeOfRank(call, 0, 3);
  return {
    batch: dimAt(call, query, 0),
    tokens: dimAt(call, query, 1),
    readers: Math.max(queryHeads, kvHeads),
    kvHeads,
    keySize: shareOf(call, dimAt(call, query, 2), queryHeads),
    valueSize: shareOf(call, dimAt(call, shapeOfRank(call, 2, 3), 2), kvHeads)
  };
};
var infer3 = (call) => {
  const { batch, tokens, readers, kvHeads, keySize, valueSize } = read3(call);
  const { type } = call.tensor(0);
  return [
    tensor(type, [batch, tokens, multiply(readers, valueSize)]),
    tensor(call.has(3) ? call.tensor(3).type : type, windowed(call, [batch, kvHeads, keySize, valueSize]))
  ];
};
var recurrenceMacs = (call, { readers, ...dims }) => linearAttentionMacs({ ...dims, queryHeads: readers }, ruleOf(call));
var readDelta = (call) => {
  const [query, value] = [call.tensor(0).shape, call.tensor(2).shape];
  const [queryHeads, valueHeads] = [dimAt(call, query, -2), dimAt(call, value, -2)];
  if (typeof queryHeads !== "number" || typeof valueHeads !== "number")
    return call.fail("shape-mismatch", "Cannot run GatedDeltaNet with a symbolic number of heads");
  const leading = query?.slice(0, -2);
  return {
    leading,
    batch: query?.length === 4 ? dimAt(call, query, 0) : stateBatch(call),
    tokens: leading === void 0 ? call.unknown("missing-value") : productDim(leading),
    readers: Math.max(queryHeads, valueHeads),
    kvHeads: valueHeads,
    keySize: dimAt(call, query, -1),
    valueSize: dimAt(call, value, -1)
  };
};
var requestsOf = (call, index) => nonNegative(call, subtract(dimAt(call, call.tensor(index).shape, 0), 1), "requests");
var stateBatch = (call) => call.has(6) ? dimAt(call, call.tensor(6).shape, 0) : requestsOf(call, 3);
var inferDelta = (call) => {
  const { leading, batch, readers, kvHeads, keySize, valueSize } = readDelta(call);
  const keyHeads = dimAt(call, call.tensor(1).shape, -2);
  const { type } = call.tensor(0);
  const step = [kvHeads, multiply(keyHeads, keySize), multiply(kvHeads, valueSize)];
  const captured = step.map((part) => multiply(sizeOf(call, "state_update_capacity", 0) ?? 0, part));
  return [
    tensor(type, leading === void 0 ? void 0 : [...leading, readers, valueSize]),
    tensor("float", [batch, kvHeads, valueSize, keySize]),
    tensor("float", [batch, captured.reduce(add, 0)])
  ];
};
var stateLength = (call) => multiply(
  nonNegative(call, subtract(dimAt(call, call.tensor(1).shape, 2), 1), "positions of state"),
  sizeOf(call, "dilation") ?? 1
);
var inferConvolution = (call) => {
  const input = call.tensor(0);
  const { shape, type } = input;
  if (shape === void 0 || (call.int("ndim") ?? 1) !== 1) return [like(input), tensor(type, void 0)];
  const state = call.int("channels_last") === 1 ? [...shape.slice(0, 1), stateLength(call), ...shape.slice(2)] : [...shape.slice(0, 2), stateLength(call)];
  return [like(input), tensor(type, windowed(call, state))];
};
var inferPackedConvolution = (call) => {
  const input = call.tensor(0);
  const batch = requestsOf(call, 2);
  const channels = dimAt(call, input.shape, 1);
  return [
    like(input),
    tensor(input.type, [batch, channels, stateLength(call)]),
    tensor(input.type, [batch, sizeOf(call, "state_update_capacity", 0) ?? 0, channels])
  ];
};
var countConvolution = (bias) => (call) => {
  const output = call.outDims();
  const activation = onElements(namedActivation(call, call.string("activation") ?? "none"), volume(output));
  return {
    macs: convolutionMacs(output, call.dims(1)),
    special: activation.special,
    vector: plus(activation.vector, additions(call, bias))
  };
};
var CONVOLUTION2 = "outputs · kernel volume MACs (depthwise); 1 per output for a bias, 2 for SiLU";
var RECURRENCE = "per token dk · dv · (kv heads · (1 + gate + delta) + output heads) MACs: the recurrence; chunked kernels execute more";
var countGate = (call) => {
  const decay = volume(call.dims(0));
  const beta = call.has(3) ? volume(call.dims(3)) : 0n;
  return { vector: plus(times(5, decay), beta), special: plus(times(2, decay), beta) };
};
var LINEAR_ATTENTION = {
  LinearAttention: {
    infer: infer3,
    cost: counted(RECURRENCE, (call) => {
      for (const index of [0, 2]) call.dims(index);
      return { macs: recurrenceMacs(call, read3(call)) };
    })
  },
  GatedDeltaNet: {
    infer: inferDelta,
    cost: counted(RECURRENCE, (call) => {
      for (const index of [0, 2]) call.dims(index);
      return { macs: recurrenceMacs(call, { ...readDelta(call), batch: 1 }) };
    })
  },
  LinearAttentionGate: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(call.has(3) ? 3 : 0))],
    cost: counted("5 per decay (bias, softplus, scale), 1 per beta (sigmoid)", countGate)
  },
  CausalConvWithState: { infer: inferConvolution, cost: counted(CONVOLUTION2, countConvolution(2)) },
  VarlenCausalConvWithState: { infer: inferPackedConvolution, cost: counted(CONVOLUTION2, countConvolution(3)) }
};

// src/analyzer/ops/microsoft/norm.ts
var inferSkip = (call) => {
  const input = like(call.tensor(0));
  const rows3 = input.shape?.map((dim, axis, dims) => axis === dims.length - 1 ? 1 : dim);
  const statistics = tensor("float", rows3);
  return [input, statistics, statistics, input];
};
var skipWork = (call, norm, bias) => {
  const shape = call.dims(0);
  return { vector: plus(norm(shape), times(call.has(bias) ? 2 : 1, volume(shape))) };
};
var inferEmbed = (call, type) => {
  const ids = call.tensor(0);
  const hidden = dimAt(call, call.tensor(2).shape, 1);
  const embedded2 = tensor(type, ids.shape === void 0 ? void 0 : [...ids.shape, hidden]);
  return [embedded2, tensor("int32", [dimAt(call, ids.shape, 0)]), embedded2];
};
var embedWork = (call) => {
  const output = call.outDims();
  const elements = volume(output);
  const tables = call.has(4) ? 3 : 2;
  return { vector: plus(times(tables - 1, elements), layerNormalizationFlops(output, true)), reads: embedReads(call) };
};
var embedReads = (call) => {
  const tokens = productDim(call.dims(0));
  const rowsOf = (index) => {
    const [rows3 = 1, hidden = 1] = call.dims(index);
    return times(minimum(tokens, rows3), hidden);
  };
  return call.has(4) ? { 2: rowsOf(2), 3: rowsOf(3), 4: rowsOf(4) } : { 2: rowsOf(2), 3: rowsOf(3) };
};
var groupWork = (call, additions2) => {
  const shape = call.dims(0);
  const silu = call.int("activation") === 1 ? onElements(SILU, volume(shape)) : { vector: 0n, special: 0n };
  return {
    vector: plus(layerNormalizationFlops(shape, true), times(additions2, volume(shape)), silu.vector),
    special: silu.special
  };
};
var engramWork = (call) => {
  const keys = call.dims(0);
  const elements = volume(keys);
  const gates = volume(keys.slice(0, -1));
  const normed = call.has(5) ? rmsNormalizationFlops(keys) : 0n;
  const gating = times(7, gates);
  return {
    vector: plus(times(2, rmsNormalizationFlops(keys)), times(2, elements), gating, elements, normed),
    special: times(3, gates)
  };
};
var LAYER = "layer norm 7 per element (6 without bias)";
var NORM = {
  SkipLayerNormalization: {
    infer: inferSkip,
    cost: counted(
      `1 per element for the residual, 1 for a bias, ${LAYER}`,
      (call) => skipWork(call, (shape) => layerNormalizationFlops(shape, call.has(3)), 4)
    )
  },
  SkipSimplifiedLayerNormalization: {
    infer: inferSkip,
    cost: counted(
      "1 per element for the residual, 1 for a bias, RMS norm 4 per element",
      (call) => skipWork(call, rmsNormalizationFlops, 3)
    )
  },
  EmbedLayerNormalization: {
    // The sum has the type of the embeddings, whatever the runtime's own rule says (docs/sources/onnx.md §2.17).
    infer: (call) => inferEmbed(call, call.tensor(2).type),
    cost: counted(`(tables − 1) adds per element, ${LAYER}; only the rows looked up are read`, embedWork)
  },
  QEmbedLayerNormalization: {
    infer: (call) => inferEmbed(call, call.tensor(8).type).slice(0, 2),
    cost: counted(`as EmbedLayerNormalization, and 2 per looked up value to dequantise it`, (call) => ({
      ...embedWork(call),
      quantization: times(2, call.has(4) ? 3 : 2, volume(call.outDims()))
    }))
  },
  GroupNorm: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("group norm 7 per element, SiLU 2 more when it is on", (call) => groupWork(call, 0))
  },
  SkipGroupNorm: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(0))],
    cost: counted(
      "1 per element for the residual, 1 for a bias, group norm 7, SiLU 2",
      (call) => groupWork(call, call.has(4) ? 2 : 1)
    )
  },
  GatedRMSNorm: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("RMS norm 4 per element, SiLU of the gate 2, gating 1", (call) => {
      const silu = onElements(SILU, volume(call.dims(0)));
      return {
        vector: plus(rmsNormalizationFlops(call.dims(0)), silu.vector, volume(call.dims(0))),
        special: silu.special
      };
    })
  },
  EngramGate: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(0))],
    cost: counted("two RMS norms (4 per element each), a dot product (2), a gate per row (7), gating (1)", engramWork)
  },
  QOrderedLayerNormalization: {
    infer: (call) => [tensor("int8", call.tensor(0).shape)],
    cost: counted(`${LAYER}; 4 per element to dequantise and requantise`, (call) => ({
      vector: layerNormalizationFlops(call.dims(0), call.has(3)),
      quantization: times(4, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/microsoft/opaque.ts
var inferSame2 = (call) => call.inputs.map((_, index) => like(call.tensor(index)));
var gathered = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 1, shape.length);
  const whole = multiply(shape[axis] ?? 1, sizeOf(call, "group_size") ?? 1);
  return tensor(type, replaceAxis(shape, axis, whole));
};
var COMPILED = "a compiled network: what it computes is not in the file";
var compiled = {
  infer: (call) => call.fail("unknown-operator", `Cannot look into ${call.opType}`, `The node holds ${COMPILED}.`),
  cost: uncounted(COMPILED)
};
var OPAQUE = {
  EPContext: compiled,
  Snpe: compiled,
  AllReduce: { infer: inferSame2, cost: moves("Parts are sent between devices and added up there.") },
  AllGather: { infer: (call) => [gathered(call)], cost: moves("Parts are sent between devices.") },
  AllToAll: { infer: inferSame2, cost: moves("Parts are sent between devices.") }
};

// src/analyzer/ops/microsoft/packed-matmul.ts
var packedType = (bits) => bits <= 2 ? "int2" : bits <= 4 ? "int4" : "int8";
var fromAttributes = (call) => ({ K: requireSize(call, "K"), N: requireSize(call, "N") });
var fromBitsAndBytes = (call) => {
  const { K, N } = fromAttributes(call);
  return call.int("transB") === 0 ? { K: N, N: K } : { K, N };
};
var fromShapeInput = (call) => {
  const [K, N] = call.tensor(2).value ?? [];
  return { K: asDim(K), N: asDim(N) };
};
var fromRows = (valuesPerByte) => (call) => {
  const [N, packed] = call.tensor(1).shape ?? [];
  return { K: packed === void 0 ? void 0 : multiply(packed, valuesPerByte), N };
};
var columnsOf = (call, K, N) => {
  const a = call.tensor(0);
  if (differ(a.shape?.at(-1), K))
    call.fail("shape-mismatch", `Cannot multiply A ${showTensor(a)} by a weight of ${String(K)} rows`);
  return a.shape === void 0 ? void 0 : [...a.shape.slice(0, -1), N ?? call.unknown("missing-value")];
};
var infer4 = (size) => (call) => {
  const { K, N } = size(call);
  return [tensor(call.tensor(0).type, columnsOf(call, K, N))];
};
var tokensOf = (call) => productDim(call.dims(0).slice(0, -1));
var innerOf = (call) => call.dims(0).at(-1) ?? 1;
var work = (call, weight, bias) => {
  const [K, N] = [innerOf(call), call.outDims().at(-1) ?? 1];
  return {
    macs: times(tokensOf(call), K, N),
    operands: [0, weight],
    vector: bias === void 0 ? 0n : additions(call, bias),
    quantization: times(K, N)
  };
};
var bitsOf2 = (call) => packedType(sizeOf(call, "bits") ?? 4);
var normWork = (call, skip, scale) => times((call.has(scale) ? 4 : 0) + (call.has(skip) ? 1 : 0), volume(call.dims(0)));
var inferMlp = (call) => {
  const a = call.tensor(0);
  return [tensor(a.type, columnsOf(call, requireSize(call, "K"), requireSize(call, "N"))), tensor(a.type, a.shape)];
};
var countMlp = (call) => {
  const elements = volume(call.outDims());
  const activation = onElements(namedActivation(call, call.string("activation") ?? ""), elements);
  return {
    macs: times(2, innerOf(call), elements),
    operands: [0, bitsOf2(call)],
    vector: plus(activation.vector, elements, additions(call, 5, 8), normWork(call, 1, 2)),
    special: activation.special,
    quantization: times(2, innerOf(call), call.outDims().at(-1) ?? 1)
  };
};
var inferQkv = (call) => {
  const a = call.tensor(0);
  const [K, Nq, Nkv] = [requireSize(call, "K"), requireSize(call, "Nq"), requireSize(call, "Nkv")];
  const shapes = [columnsOf(call, K, Nq), columnsOf(call, K, Nkv), columnsOf(call, K, Nkv), a.shape];
  return shapes.map((shape) => tensor(a.type, shape));
};
var countQkv = (call) => {
  const [Nq, Nkv] = [requireSize(call, "Nq"), requireSize(call, "Nkv")];
  const biases = (call.has(5) ? Nq : 0) + (call.has(8) ? Nkv : 0) + (call.has(11) ? Nkv : 0);
  return {
    macs: times(tokensOf(call), innerOf(call), Nq + 2 * Nkv),
    operands: [0, bitsOf2(call)],
    vector: plus(times(tokensOf(call), biases), normWork(call, 1, 2)),
    quantization: times(innerOf(call), Nq + 2 * Nkv)
  };
};
var packedElements2 = (call, { weight, zeroPoints, K, N }) => {
  const weights = { [weight]: times(K, N) };
  if (zeroPoints === void 0 || call.typeOf(zeroPoints) !== "uint8") return weights;
  return { ...weights, [zeroPoints]: times(N, ceilDivide(K, requireSize(call, "block_size"))) };
};
var nBits = (call) => packedElements2(call, { weight: 1, zeroPoints: 3, K: requireSize(call, "K"), N: requireSize(call, "N") });
var ofWeight = (size) => (call) => {
  const { K, N } = size(call);
  return K === void 0 || N === void 0 ? {} : packedElements2(call, { weight: 1, K, N });
};
var mlpElements = (call) => {
  const [K, N] = [requireSize(call, "K"), requireSize(call, "N")];
  return { ...packedElements2(call, { weight: 3, K, N }), ...packedElements2(call, { weight: 6, K, N }) };
};
var qkvElements = (call) => {
  const [K, Nq, Nkv] = [requireSize(call, "K"), requireSize(call, "Nq"), requireSize(call, "Nkv")];
  return Object.assign({}, ...[Nq, Nkv, Nkv].map((N, nth) => packedElements2(call, { weight: 3 + 3 * nth, K, N })));
};
var FORMULA6 = "tokens × K × N MACs; one multiplication per weight to dequantise it";
var PACKED_MATMUL = {
  MatMulNBits: {
    infer: infer4(fromAttributes),
    cost: counted(FORMULA6, (call) => work(call, bitsOf2(call), 5)),
    packed: nBits
  },
  MatMulBnb4: {
    infer: infer4(fromBitsAndBytes),
    cost: counted(FORMULA6, (call) => work(call, "int4")),
    packed: ofWeight(fromBitsAndBytes)
  },
  MatMulFpQ4: {
    infer: infer4(fromShapeInput),
    cost: counted(FORMULA6, (call) => work(call, "int4")),
    packed: ofWeight(fromShapeInput)
  },
  MatMulBlockQuantizedFp8Weight: {
    infer: infer4(fromRows(1)),
    cost: counted(FORMULA6, (call) => work(call, "float8e4m3fn", 4))
  },
  MatMulBlockQuantizedFp4Weight: {
    infer: infer4(fromRows(2)),
    cost: counted(FORMULA6, (call) => work(call, "float4e2m1", 5)),
    packed: ofWeight(fromRows(2))
  },
  MatMulNBitsMlp: {
    infer: inferMlp,
    cost: counted("2 × tokens × K × N MACs (gate and up); norm, biases, activation and gating beside them", countMlp),
    packed: mlpElements
  },
  MatMulNBitsQkv: {
    infer: inferQkv,
    cost: counted("tokens × K × (Nq + 2 Nkv) MACs; norm and biases beside them", countQkv),
    packed: qkvElements
  }
};

// src/analyzer/ops/microsoft/projected-attention.ts
var ATTENTION2 = { weight: 1, bias: 2, masks: [3, 5], past: 4, pastLength: 6 };
var DECODER2 = { weight: 1, bias: 2, masks: [3, 5], past: 4, pastLength: 6 };
var QUANTIZED2 = { weight: 1, bias: 2, masks: [5], past: 8, pastLength: -1 };
var projectionSizes = (call, at) => {
  const [q, k, v] = (call.ints("qkv_hidden_sizes") ?? []).map((size) => asDim(size));
  if (q !== void 0 && k !== void 0 && v !== void 0) return [q, k, v];
  const columns = call.tensor(at.weight).shape?.at(-1) ?? call.tensor(at.bias).shape?.at(-1) ?? call.unknown("missing-value");
  const third = shareOf(call, columns, 3);
  return [third, third, third];
};
var readProjected = (call, at) => {
  const input = shapeOfRank(call, 0, 3);
  const heads = requireSize(call, "num_heads");
  const sizes = projectionSizes(call, at);
  const queries = dimAt(call, input, 1);
  const past = call.has(at.past) ? dimAt(call, call.tensor(at.past).shape, 3) : void 0;
  const { keys, present } = cacheLengths(call, {
    past,
    fresh: queries,
    isShared: call.int("past_present_share_buffer") === 1,
    pastLengthInput: at.pastLength
  });
  const dims = {
    batch: dimAt(call, input, 0),
    queryHeads: heads,
    kvHeads: heads,
    queries,
    keys,
    headSize: shareOf(call, sizes[0], heads),
    valueSize: shareOf(call, sizes[2], heads)
  };
  return { dims, sizes, present };
};
var infer5 = (at, typeFrom) => (call) => {
  const { dims, sizes, present } = readProjected(call, at);
  const { type } = call.tensor(typeFrom);
  return [
    tensor(type, [dims.batch, dims.queries, sizes[2]]),
    tensor(type, [2, dims.batch, dims.queryHeads, present, dims.headSize])
  ];
};
var count3 = (at) => (call) => {
  for (const index of [0, at.weight, ...call.has(at.past) ? [at.past] : []]) call.dims(index);
  const { dims, sizes } = readProjected(call, at);
  const masked = at.masks.some((index) => call.has(index));
  const causal = call.int("unidirectional") === 1;
  const attention = attentionWork(dims, causal ? { masked, band: { left: void 0, right: 0 } } : { masked });
  const outputs = times(dims.batch, dims.queries, plus(...sizes));
  const rotated = call.int("do_rotary") === 1 ? sizeOf(call, "rotary_embedding_dim", 0) || dims.headSize : 0;
  return {
    ...withExtra(attention, {
      macs: times(outputs, call.dims(0).at(-1) ?? 1),
      vector: plus(
        call.has(at.bias) ? outputs : 0n,
        times(2, ROTARY_FLOPS, dims.batch, dims.queries, dims.queryHeads, rotated)
      )
    }),
    operands: [0, at.weight]
  };
};
var FORMULA7 = "B·S·Cin·(hq + hk + hv) MACs for the projections, then B·H·S·T·(D + Dv); 5 per score for softmax";
var countQuantized = (call) => {
  const { dims, sizes } = readProjected(call, QUANTIZED2);
  return { ...count3(QUANTIZED2)(call), quantization: times(2, dims.batch, dims.queries, plus(...sizes)) };
};
var readPacked2 = (call) => {
  const input = shapeOfRank(call, 0, 2);
  const heads = requireSize(call, "num_heads");
  const sizes = projectionSizes(call, { weight: 1, bias: 2 });
  const keys = dimAt(call, call.tensor(3).shape, 1);
  const dims = {
    batch: 1,
    queryHeads: heads,
    kvHeads: heads,
    queries: dimAt(call, input, 0),
    keys,
    headSize: shareOf(call, sizes[0], heads),
    valueSize: shareOf(call, sizes[2], heads)
  };
  return { dims, sizes, present: keys };
};
var countPacked2 = (call) => {
  for (const index of [0, 1, 3]) call.dims(index);
  const { dims, sizes } = readPacked2(call);
  const outputs = times(dims.queries, plus(...sizes));
  return withExtra(attentionWork(dims, { masked: call.has(5) }), {
    macs: times(outputs, call.dims(0).at(-1) ?? 1),
    vector: outputs
  });
};
var orderedSizes = (call) => [
  dimAt(call, call.tensor(5).shape, -1),
  dimAt(call, call.tensor(6).shape, -1),
  dimAt(call, call.tensor(7).shape, -1)
];
var readOrdered = (call) => {
  const input = shapeOfRank(call, 0, 3);
  const heads = requireSize(call, "num_heads");
  const sizes = orderedSizes(call);
  const queries = dimAt(call, input, 1);
  const keys = call.has(18) ? add(queries, dimAt(call, call.tensor(18).shape, 3)) : queries;
  const dims = {
    batch: dimAt(call, input, 0),
    queryHeads: heads,
    kvHeads: heads,
    queries,
    keys,
    headSize: shareOf(call, sizes[0], heads),
    valueSize: shareOf(call, sizes[2], heads)
  };
  return { dims, sizes, present: keys };
};
var countOrdered = (call) => {
  for (const index of [0, 5, 6, 7]) call.dims(index);
  const { dims, sizes } = readOrdered(call);
  const outputs = times(dims.batch, dims.queries, plus(...sizes));
  const causal = call.int("unidirectional") === 1;
  const attention = attentionWork(
    dims,
    causal ? { masked: true, band: { left: void 0, right: 0 } } : { masked: true }
  );
  return {
    ...withExtra(attention, { macs: times(outputs, call.dims(0).at(-1) ?? 1), vector: outputs }),
    operands: ["int8", "int8"],
    quantization: times(2, plus(outputs, volume(call.outDims())))
  };
};
var countLongformer = (weight) => (call) => {
  const [batch = 1, length = 1, features = 1] = call.dims(0);
  const window = add(multiply(2, requireSize(call, "window", 0)), 1);
  const tokens = productDim([batch, length]);
  const global = call.pinned("global_tokens");
  const local = plus(times(3, tokens, features, features), times(2, tokens, window, features));
  const perGlobal = plus(times(features, features), times(4, length, features));
  const again = isKnown(global) && global === 0 ? 0n : times(2, tokens, features, features);
  const scores = times(tokens, window, requireSize(call, "num_heads"));
  return {
    macs: plus(local, times(global, perGlobal), again),
    operands: [0, weight],
    vector: plus(times(6, scores), times(3, tokens, features)),
    special: times(2, scores)
  };
};
var LONGFORMER = "3·B·S·C·C + B·S·(2W + 1)·2C MACs for local windows; per global token C·C + 4·S·C, and K and V projected again: `global_tokens` is bound by the user";
var PROJECTED_ATTENTION = {
  Attention: { infer: infer5(ATTENTION2, 0), cost: counted(FORMULA7, count3(ATTENTION2)) },
  DecoderMaskedSelfAttention: { infer: infer5(DECODER2, 0), cost: counted(FORMULA7, count3(DECODER2)) },
  QAttention: {
    infer: infer5(QUANTIZED2, 3),
    cost: counted(`${FORMULA7}, 2 per projected value to dequantise`, countQuantized)
  },
  PackedAttention: {
    infer: (call) => {
      const { dims, sizes } = readPacked2(call);
      return [tensor(call.tensor(0).type, [dims.queries, sizes[2]])];
    },
    cost: counted(`${FORMULA7}; every token attends to the longest sequence (an upper bound)`, countPacked2)
  },
  QOrderedAttention: {
    infer: (call) => {
      const { dims, sizes } = readOrdered(call);
      return [tensor("int8", [dims.batch, dims.queries, sizes[2]])];
    },
    cost: counted(`${FORMULA7}, 2 per projected and output value to requantise`, countOrdered)
  },
  LongformerAttention: {
    infer: (call) => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted(LONGFORMER, countLongformer(1))
  },
  QOrderedLongformerAttention: {
    infer: (call) => [tensor("int8", call.tensor(0).shape)],
    cost: counted(LONGFORMER, countLongformer(2))
  }
};

// src/analyzer/ops/microsoft/quantization.ts
var TYPE_FROM_SCALE = 21;
var perElement = (of) => counted("2 quantisation operations per element", (call) => ({ quantization: times(2, of(call)) }));
var inferBlockFloat = (call) => {
  const { shape } = call.tensor(0);
  const rank = shape === void 0 ? call.unknown("missing-value") : shape.length;
  const dims = shape?.every(isKnown) === true ? tensor("int64", [rank], shape) : tensor("int64", [rank]);
  return [tensor("uint8", [call.unknown("data-dependent")]), dims, tensor("int64", [rank])];
};
var shapeFromValue = (call, index) => elementsOf(call.tensor(index))?.map((element) => asDim(element) ?? call.unknown("missing-value"));
var valuesPerElement = (call) => {
  const { type } = call.tensor(0);
  if (type !== "uint8") return 1;
  const bits = call.int("bits") ?? 4;
  return [1, 2, 4, 8].includes(bits) ? bitsOf(type) / bits : call.fail("attribute-invalid", `Cannot unpack values of ${bits} bits from bytes`, "2, 4 or 8 are possible");
};
var inferGather = (call) => {
  const data = call.tensor(0).shape;
  const indices = call.tensor(1).shape;
  const { type } = call.tensor(2);
  if (data === void 0 || indices === void 0) return [tensor(type, void 0)];
  const axis = requireAxis(call, call.int("gather_axis") ?? 0, data.length);
  const last = data.at(-1) ?? 1;
  const unpacked = replaceAxis(data, data.length - 1, multiply(last, valuesPerElement(call)));
  return [tensor(type, replaceAxis(unpacked, axis, ...indices))];
};
var countGather = (call) => {
  const values = volume(call.outDims());
  return { quantization: times(2, values), reads: { 0: storedElements(call, values) } };
};
var storedElements = (call, values) => {
  const per = valuesPerElement(call);
  if (typeof values === "bigint") return values / BigInt(per);
  const stored = divideExactly(values, per);
  return stored === void 0 ? values : times(stored);
};
var QUANTIZATION = {
  QuantizeLinear: quantization.QuantizeLinear,
  DequantizeLinear: throughView(quantization.DequantizeLinear, { since: TYPE_FROM_SCALE }),
  QuantizeBFP: { infer: inferBlockFloat, cost: perElement((call) => volume(call.dims(0))) },
  DequantizeBFP: {
    infer: (call) => [tensor(elementTypeAttribute(call, "dtype", "float"), shapeFromValue(call, 1))],
    cost: perElement((call) => volume(call.outDims()))
  },
  QuantizeWithOrder: {
    infer: (call) => [like(call.tensor(0), "int8")],
    cost: perElement((call) => volume(call.dims(0)))
  },
  DequantizeWithOrder: {
    infer: (call) => [like(call.tensor(0), elementTypeAttribute(call, "to", void 0))],
    cost: perElement((call) => volume(call.dims(0)))
  },
  GatherBlockQuantized: {
    infer: inferGather,
    cost: counted("2 per output element to dequantise it; only the gathered rows are read", countGather),
    packed: (call) => ({ 0: times(valuesPerElement(call), volume(call.dims(0))) })
  }
};

// src/analyzer/ops/microsoft/recurrent.ts
var directionsOf = (call) => call.string("direction") === "bidirectional" ? 2 : 1;
var read4 = (call, hiddenAxis, inputSize) => {
  const x = shapeOfRank(call, 0, 3);
  return {
    directions: directionsOf(call),
    steps: dimAt(call, x, 0),
    batch: dimAt(call, x, 1),
    inputSize,
    hiddenSize: sizeOf(call, "hidden_size") ?? dimAt(call, shapeOfRank(call, 2, 3), hiddenAxis)
  };
};
var readQuantized = (call) => read4(call, 1, dimAt(call, shapeOfRank(call, 0, 3), 2));
var readAttending = (call) => read4(call, 2, firstKnown(call, shapeOfRank(call, 1, 3)?.[2], shapeOfRank(call, 0, 3)?.[2]));
var infer6 = (dimsOf) => (call) => {
  const { directions, steps, batch, hiddenSize } = dimsOf(call);
  const { type } = call.tensor(0);
  const state = tensor(type, [directions, batch, hiddenSize]);
  return [tensor(type, [steps, directions, batch, hiddenSize]), state, state];
};
var cellWork = (call, dims) => {
  const updates = times(dims.directions, dims.steps, dims.batch, dims.hiddenSize);
  const bias = call.has(3) ? BigInt(LSTM_CELL.gates) : 0n;
  return { vector: times(LSTM_CELL.vector + bias, updates), special: times(LSTM_CELL.special, updates) };
};
var countQuantized2 = (call) => {
  for (const index of [0, 2]) call.dims(index);
  const dims = readQuantized(call);
  const gateValues = times(dims.directions, dims.steps, dims.batch, LSTM_CELL.gates, dims.hiddenSize);
  return {
    macs: recurrentMacs(dims, LSTM_CELL.gates),
    operands: ["uint8", 1],
    ...cellWork(call, dims),
    // 4 per input and hidden value to quantise it on the fly, 2 per gate value of either product to leave the integers.
    quantization: plus(times(4, volume(call.dims(0))), times(4, gateValues))
  };
};
var countAttending = (call) => {
  for (const index of [0, 1, 2]) call.dims(index);
  const dims = readAttending(call);
  const { directions, steps, batch, hiddenSize } = dims;
  const cells = { macs: recurrentMacs(dims, LSTM_CELL.gates), ...cellWork(call, dims) };
  if (!call.has(8)) return cells;
  const [, memorySteps = 1, memorySize = 1] = call.dims(11);
  const querySize = call.dims(8).at(-1) ?? 1;
  const runs = times(directions, batch, steps);
  const projected = times(directions, batch, memorySteps, memorySize, querySize);
  const perStep = plus(times(hiddenSize, querySize), times(memorySteps, querySize), times(memorySteps, memorySize));
  const mixed = call.has(13) ? volume(call.dims(13).slice(1)) : 0n;
  const scores = times(runs, memorySteps, plus(times(2, querySize), 5));
  return {
    macs: plus(cells.macs, projected, times(runs, plus(perStep, mixed))),
    vector: plus(cells.vector, scores),
    special: plus(cells.special, times(runs, memorySteps, plus(querySize, 2)))
  };
};
var LSTM = "directions · steps · batch · 4 · hidden · (input + hidden) MACs";
var RECURRENT = {
  DynamicQuantizeLSTM: {
    infer: infer6(readQuantized),
    cost: counted(`${LSTM}; 4 per input and per gate value to quantise and dequantise`, countQuantized2)
  },
  AttnLSTM: {
    infer: infer6(readAttending),
    cost: counted(
      `${LSTM}; the memory is projected once; every step queries, scores, sums and mixes it`,
      countAttending
    )
  }
};

// src/analyzer/ops/microsoft/rotary.ts
var rotatedElements = (call) => {
  const shape = call.dims(0);
  const rotated = sizeOf(call, "rotary_embedding_dim", 0) ?? 0;
  if (rotated === 0) return volume(shape);
  if (shape.length === 4) return times(volume(shape.slice(0, 3)), rotated);
  return times(volume(shape.slice(0, -1)), sizeOf(call, "num_heads", 0) || 1, rotated);
};
var rotary = {
  infer: (call) => [like(call.tensor(0))],
  cost: counted("3 per rotated element: 4 multiplications and 2 additions per pair", (call) => ({
    vector: times(ROTARY_FLOPS, rotatedElements(call)),
    // Of the cosine and sine tables only the rows of the positions are read.
    reads: tableReads(call)
  }))
};
var tableReads = (call) => {
  const shape = call.dims(0);
  const positions = shape.length === 4 ? productDim([shape[0] ?? 1, shape[2] ?? 1]) : productDim(shape.slice(0, 2));
  return { 2: times(positions, call.dims(2).at(-1) ?? 1), 3: times(positions, call.dims(3).at(-1) ?? 1) };
};
var countGemma = (call) => {
  const angles = times(2, volume(call.dims(0)));
  return { vector: plus(angles, times(3, plus(volume(call.dims(1)), volume(call.dims(3))))), special: angles };
};
var valueDim = (call, index) => asDim(elementOf(call.tensor(index))) ?? call.unknown("missing-value");
var inferRelative = (call) => {
  const table = call.tensor(0);
  return [tensor(table.type, [1, dimAt(call, table.shape, 1), valueDim(call, 1), valueDim(call, 2)])];
};
var inferGated = (call) => {
  const query = call.tensor(0);
  const isPacked = query.shape?.length === 2;
  if (query.shape !== void 0) shareOf(call, dimAt(call, query.shape, -1), requireSize(call, "num_heads"));
  const batch = isPacked ? dimAt(call, call.tensor(6).shape, 0) : dimAt(call, query.shape, 0);
  const length = dimAt(call, call.tensor(2).shape, 2);
  return [tensor(query.type, [batch, requireSize(call, "num_heads"), length, length])];
};
var countGated = (call) => {
  const query = call.dims(0);
  const [headSize = 1, gates = 1] = call.dims(3);
  const heads = requireSize(call, "num_heads");
  const rows3 = times(volume(query.slice(0, -1)), heads);
  const half = divideExactly(gates, 2) ?? call.giveUp("the gate weights do not split in two");
  const perRow = plus(times(2, half), 4);
  return {
    macs: times(rows3, headSize, gates),
    vector: plus(volume(query), times(rows3, perRow), times(rows3, gates), volume(call.outDims())),
    special: times(2, rows3)
  };
};
var ROTARY = {
  RotaryEmbedding: rotary,
  MRotaryEmbedding: rotary,
  GemmaRotaryEmbedding: {
    infer: (call) => [like(call.tensor(1)), like(call.tensor(3))],
    cost: counted("sin and cos per angle, 3 per element of q and of k", countGemma)
  },
  RelativePositionBias: {
    infer: inferRelative,
    cost: moves("Biases are looked up by distance.", (call) => ({ 0: volume(call.outDims()) }))
  },
  GatedRelativePositionBias: {
    infer: inferGated,
    cost: counted(
      "tokens · heads · head size · D MACs for the gates; bias, sigmoids and one product per output",
      countGated
    )
  }
};

// src/analyzer/ops/microsoft/signal.ts
var inferForward = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return [tensor(type, void 0)];
  return [tensor(type, [...shape.slice(0, -1), add(floorDivide(dimAt(call, shape, -1), 2), 1), 2])];
};
var inferInverse = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return [tensor(type, void 0)];
  return [
    tensor(type, [
      ...shape.slice(0, -2),
      multiply(2, nonNegative(call, subtract(dimAt(call, shape, -2), 1), "frequencies"))
    ])
  ];
};
var transformWork = (call, shape) => {
  const axes = call.int("signal_ndim") ?? 1;
  if (axes !== 1) return call.giveUp("only transforms over one axis are known");
  return { vector: fourierFlops(call, volume(shape.slice(0, -1)), shape.at(-1) ?? 1) };
};
var FOURIER = "5 · rows · L · log2 L: a model of the fast transform, not exact";
var inferCrops = (call) => {
  const x = call.tensor(0);
  const [height, width] = elementsOf(call.tensor(3)) ?? [];
  const sizes = [height, width].map((element) => asDim(element) ?? call.unknown("missing-value"));
  return [tensor(x.type, [dimAt(call, call.tensor(1).shape, 0), dimAt(call, x.shape, 1), ...sizes])];
};
var SIGNAL = {
  Rfft: { infer: inferForward, cost: counted(FOURIER, (call) => transformWork(call, call.dims(0))) },
  Irfft: { infer: inferInverse, cost: counted(FOURIER, (call) => transformWork(call, call.outDims())) },
  GridSample: sampling.GridSample,
  CropAndResize: {
    infer: inferCrops,
    cost: counted("9 per output for bilinear interpolation (3 lerps of 3), 0 for nearest", (call) => ({
      vector: times(interpolationFlops(call.string("mode") ?? "bilinear", 2), volume(call.outDims()))
    }))
  },
  DynamicTimeWarping: {
    infer: (call) => [tensor("int32", [2, call.pinned("path")])],
    cost: counted("3 per cell of the cost matrix: two comparisons and an addition", (call) => ({
      vector: times(3, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/microsoft/tensor.ts
var MARGINS_AS_INPUT = 13;
var expandedDims = (call) => {
  const { type, shape } = call.tensor(0);
  const axis = intOf(call.tensor(1));
  if (shape === void 0 || axis === void 0 || !isKnown(axis))
    return tensor(
      type,
      shape === void 0 ? void 0 : Array.from({ length: shape.length + 1 }, () => call.unknown("missing-value"))
    );
  const at = requireAxis(call, axis, shape.length + 1);
  return tensor(type, [...shape.slice(0, at), 1, ...shape.slice(at)]);
};
var unfolded = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axis = requireAxis(call, call.int("dim") ?? -1, shape.length);
  const size = requireSize(call, "size");
  const step = sizeOf(call, "step") ?? 1;
  const windows = nonNegative(call, add(floorDivide(subtract(dimAt(call, shape, axis), size), step), 1), "windows");
  return tensor(type, [...replaceAxis(shape, axis, windows), size]);
};
var unique = (call) => {
  const { type, shape } = call.tensor(0);
  const found = call.pinned("unique");
  return [tensor(type, [found]), tensor("int64", shape), tensor("int64", [found])];
};
var removedPadding = (call) => {
  const { type, shape } = call.tensor(0);
  const batch = dimAt(call, shape, 0);
  const lengths = knownInts(call.tensor(1));
  const sum = lengths?.reduce((tokens2, length) => tokens2 + length, 0);
  const tokens = sum === void 0 ? call.pinned("tokens") : asDim(sum);
  if (tokens === void 0) return call.fail("input-invalid", `Cannot keep ${sum} tokens`);
  return [
    tensor(type, [tokens, dimAt(call, shape, 2)]),
    tensor("int32", [batch, dimAt(call, shape, 1)]),
    tensor("int32", [add(batch, 1)]),
    tensor("int32", [1])
  ];
};
var restoredPadding = (call) => {
  const { type, shape } = call.tensor(0);
  const offsets = call.tensor(1).shape;
  return tensor(type, offsets === void 0 ? void 0 : [...offsets, dimAt(call, shape, 1)]);
};
var embedded = (call) => {
  const table = call.tensor(0);
  const indices = call.tensor(1).shape;
  return tensor(table.type, indices === void 0 ? void 0 : [...indices, dimAt(call, table.shape, 1)]);
};
var countDistances = (call) => {
  const [rows3 = 1, features = 1] = call.dims(0);
  const pairs = times(rows3, call.dims(1)[0] ?? 1);
  const roots = call.string("metric") === "euclidean" ? pairs : 0n;
  return { vector: plus(times(3, pairs, features), roots), special: roots };
};
var complexProduct = {
  infer: (call) => [
    tensor(call.tensor(0).type, broadcastShapes(call, call.tensor(0).shape, call.tensor(1).shape))
  ],
  cost: counted("3 per element: 4 multiplications and 2 additions per complex product", (call) => ({
    vector: times(3, volume(call.outDims()))
  }))
};
var countInverse = (call) => {
  const shape = call.dims(0);
  return { macs: times(volume(shape), shape.at(-1) ?? 1) };
};
var countWordConvolution = (call) => {
  const sequence = call.dims(0);
  const [filters = 1, ...window] = call.dims(1);
  const positions = add(subtract(sequence.at(-1) ?? 1, window.at(-2) ?? 1), 1);
  if (isKnown(positions) && positions < 0) return call.giveUp("the windows are longer than the words");
  const outputs = times(volume(sequence.slice(0, -1)), positions, filters);
  return {
    macs: times(outputs, volume(window)),
    operands: ["float", "float"],
    vector: times(3, outputs),
    special: outputs
  };
};
var RANGE_BY_ONE = throughView(generator.Range, {
  input: (index, fact) => index === 2 ? scalar("int64", 1) : fact
});
var TENSOR = {
  ExpandDims: { infer: (call) => [expandedDims(call)], cost: free("a view: no byte moves") },
  GatherND: throughView(gather.GatherND, { since: MARGINS_AS_INPUT }),
  // The margins may come as [1, 2 · rank].
  Pad: throughView(padding.Pad, {
    since: MARGINS_AS_INPUT,
    input: (index, fact) => index === 1 && fact.shape?.length === 2 ? tensor(fact.type, fact.shape.slice(1), fact.value ?? []) : fact
  }),
  Range: {
    infer: (call) => (call.has(2) ? generator.Range : RANGE_BY_ONE).infer(call),
    cost: generator.Range.cost
  },
  Trilu: layout.Trilu,
  Unique: { infer: unique, cost: moves("Sorting and searching: no arithmetic by convention.") },
  TorchEmbedding: {
    infer: (call) => [embedded(call)],
    cost: moves("Rows are copied.", (call) => ({ 0: volume(call.outDims()) }))
  },
  UnfoldTensor: { infer: (call) => [unfolded(call)], cost: moves("Windows are copied.") },
  RemovePadding: { infer: removedPadding, cost: moves("Tokens are copied.", (call) => ({ 0: volume(call.outDims()) })) },
  RestorePadding: { infer: (call) => [restoredPadding(call)], cost: moves("Tokens are copied.") },
  IsAllFinite: {
    infer: () => [tensor("bool", [])],
    cost: counted("1 comparison per input element", (call) => ({
      vector: plus(0, ...call.inputs.map((_, index) => volume(call.dims(index))))
    }))
  },
  CDist: {
    infer: (call) => [
      tensor(call.tensor(0).type, [dimAt(call, call.tensor(0).shape, 0), dimAt(call, call.tensor(1).shape, 0)])
    ],
    cost: counted(
      "rows · rows · features · 3: difference, product, sum; a root per pair when euclidean",
      countDistances
    )
  },
  ComplexMul: complexProduct,
  ComplexMulConj: complexProduct,
  Inverse: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("N³ MACs per matrix: elimination (a model, not what a kernel executes)", countInverse)
  },
  WordConvEmbedding: {
    infer: (call) => {
      const { shape } = call.tensor(0);
      const filters = dimAt(call, call.tensor(1).shape, 0);
      return [tensor("float", shape === void 0 ? void 0 : [...shape.slice(0, -1), filters])];
    },
    cost: counted(
      "words · window positions · filters · window · character features MACs; bias, tanh and maximum",
      countWordConvolution
    )
  }
};

// src/analyzer/ops/microsoft/tokens.ts
var hashesPerToken = (call) => multiply(longest(call) - 1, requireSize(call, "n_head_per_ngram"));
var longest = (call) => requireSize(call, "max_ngram_size");
var inferHashes = (batchOf) => (call) => {
  const { type, shape } = call.tensor(0);
  const hashes = shape === void 0 ? void 0 : [...shape, hashesPerToken(call)];
  const kept = [batchOf(call), longest(call) - 1];
  return [tensor(type, hashes), tensor(type, kept), tensor("int32", kept)];
};
var countHashes = (call) => {
  const tokens = volume(call.dims(0));
  const mixing = 2 * longest(call) - 1;
  return { vector: plus(times(tokens, mixing), times(tokens, hashesPerToken(call))) };
};
var hashing = counted("per token 2n − 1 operations to mix the longest n-gram, and a remainder per hash", countHashes);
var searched = moves("Tokens are searched and copied; there is no arithmetic.");
var TOKENS = {
  NGramHashMapping: { infer: inferHashes((call) => dimAt(call, call.tensor(0).shape, 0)), cost: hashing },
  VarlenNGramHashMapping: {
    infer: inferHashes((call) => nonNegative(call, subtract(dimAt(call, call.tensor(3).shape, 0), 1), "requests")),
    cost: hashing
  },
  NGramRepeatBlock: { infer: (call) => [like(call.tensor(1))], cost: searched },
  // The number of predicted tokens kept is data.
  BifurcationDetector: {
    infer: (call) => [tensor(call.tensor(1).type, [call.pinned("tokens")]), like(call.tensor(2))],
    cost: searched
  },
  Tokenizer: {
    infer: (call) => {
      const { shape } = call.tensor(0);
      return [tensor("string", shape === void 0 ? void 0 : [...shape, tokensPerText(call)])];
    },
    cost: searched
  },
  MurmurHash3: {
    infer: (call) => [like(call.tensor(0), call.int("positive") === 0 ? "int32" : "uint32")],
    cost: moves("Bits of keys are mixed; by convention no arithmetic is counted for hashing.")
  }
};
var tokensPerText = (call) => add(call.pinned("tokens"), call.int("mark") === 1 ? 2 : 0);

// src/analyzer/ops/ml/linear.ts
var samplesOf = (shape) => shape.length > 1 ? shape[0] ?? 1 : 1;
var featuresOf = (shape) => shape.at(-1) ?? 1;
var rows = (call, ...columns) => {
  const { shape } = call.tensor(0);
  return shape === void 0 ? void 0 : [samplesOf(shape), ...columns];
};
var labelCount = (call) => attributeLength(call, "classlabels_strings") || attributeLength(call, "classlabels_ints");
var classified = (call, columns) => [
  tensor(attributeLength(call, "classlabels_strings") > 0 ? "string" : "int64", rows(call)),
  tensor("float", rows(call, columns))
];
var linearFunctions = (call) => attributeLength(call, "intercepts") || labelCount(call);
var linearColumns = (call) => linearFunctions(call) === 1 && labelCount(call) === 2 ? 2 : linearFunctions(call);
var linearMacs = (call, functions) => times(samplesOf(call.dims(0)), featuresOf(call.dims(0)), functions);
var classCount = (call) => attributeLength(call, "vectors_per_class") || labelCount(call);
var isKernelClassifier = (call) => attributeLength(call, "vectors_per_class") > 0;
var machineColumns = (call) => {
  const classes = classCount(call);
  if (!isKernelClassifier(call) || attributeLength(call, "prob_a") > 0) return classes;
  return classes > 2 ? classes * (classes - 1) / 2 : 2;
};
var machineVectors = (call) => {
  const perClass = call.ints("vectors_per_class");
  if (perClass === void 0) return call.giveUp("the numbers of support vectors per class are too many to keep");
  return perClass.every((count4) => count4 >= 0 && Number.isSafeInteger(count4)) ? perClass.reduce((sum, count4) => sum + count4, 0) : call.giveUp("a number of support vectors is impossible");
};
var kernelMacs = (call, vectors, coefficientsPerVector) => plus(linearMacs(call, vectors), times(samplesOf(call.dims(0)), vectors, coefficientsPerVector));
var kernelSpecial = (call, vectors) => call.string("kernel_type") === "LINEAR" ? 0n : times(samplesOf(call.dims(0)), vectors);
var kernelWork = (call, vectors, coefficientsPerVector) => {
  const special = kernelSpecial(call, vectors);
  const differences = call.string("kernel_type") === "RBF" ? linearMacs(call, vectors) : 0n;
  return {
    macs: kernelMacs(call, vectors, coefficientsPerVector),
    operands: ["float", "float"],
    vector: plus(special, differences),
    special
  };
};
var LINEAR = {
  LinearClassifier: {
    infer: (call) => classified(call, linearColumns(call)),
    cost: counted("samples × features × decision functions MACs, one add per score for the intercept", (call) => ({
      macs: linearMacs(call, linearFunctions(call)),
      operands: ["float", "float"],
      vector: times(samplesOf(call.dims(0)), linearFunctions(call))
    }))
  },
  LinearRegressor: {
    infer: (call) => [tensor("float", rows(call, sizeOf(call, "targets") ?? 1))],
    cost: counted("samples × features × targets MACs, one add per output for the intercept", (call) => ({
      macs: linearMacs(call, sizeOf(call, "targets") ?? 1),
      operands: ["float", "float"],
      vector: attributeLength(call, "intercepts") > 0 ? volume(call.outDims()) : 0n
    }))
  },
  SVMClassifier: {
    infer: (call) => classified(call, machineColumns(call)),
    cost: counted(
      "samples × support vectors × features MACs and × (classes − 1) coefficients; linear: samples × features × classes",
      (call) => isKernelClassifier(call) ? kernelWork(call, machineVectors(call), classCount(call) - 1) : { macs: linearMacs(call, classCount(call)), operands: ["float", "float"] }
    )
  },
  SVMRegressor: {
    infer: (call) => [tensor("float", rows(call, 1))],
    cost: counted(
      "samples × support vectors × (features + 1) MACs; linear (n_supports = 0): samples × features",
      (call) => {
        const vectors = sizeOf(call, "n_supports", 0) ?? 0;
        return vectors > 0 ? kernelWork(call, vectors, 1) : { macs: linearMacs(call, 1), operands: ["float", "float"] };
      }
    )
  }
};

// src/analyzer/ops/ml/feature.ts
var perElement2 = (operations) => (call) => ({ vector: times(operations, volume(call.outDims())) });
var extracted = (call) => {
  const [data, indices] = [call.tensor(0).shape, call.tensor(1).shape];
  if (data === void 0 || indices === void 0) return void 0;
  const picked = productDim(indices);
  return data.length === 1 ? [1, picked] : [...data.slice(0, -1), picked];
};
var joined = (call) => {
  const first = call.tensor(0).shape;
  if (first === void 0) return void 0;
  const declared = call.ints("inputdimensions");
  if (declared?.some((width2) => width2 < 0 || !Number.isSafeInteger(width2)) === true)
    call.fail("attribute-invalid", `Cannot use inputdimensions [${declared.join(",")}]`);
  const widths = declared ?? call.inputs.map((_, index) => call.tensor(index).shape).map((shape) => shape && featuresOf(shape));
  const width = widths.reduce((sum, dim) => sum === void 0 || dim === void 0 ? void 0 : add(sum, dim), 0);
  return [samplesOf(first), width ?? call.unknown("missing-value")];
};
var oneHot = (call) => {
  const { shape } = call.tensor(0);
  requireOneList(call, ["cats_strings", "cats_int64s"]);
  const categories2 = attributeLength(call, "cats_strings") || attributeLength(call, "cats_int64s");
  return shape === void 0 ? void 0 : [...shape, categories2];
};
var NORM_OPERATIONS = /* @__PURE__ */ new Map([
  ["MAX", 2],
  ["L1", 2],
  ["L2", 3]
]);
var normalizing = (call) => {
  const elements = volume(call.outDims());
  const operations = NORM_OPERATIONS.get(call.string("norm") ?? "MAX") ?? call.giveUp("the norm is none of MAX, L1, L2");
  return { vector: times(operations, elements), special: elements };
};
var FEATURE = {
  ArrayFeatureExtractor: {
    infer: (call) => [tensor(call.tensor(0).type, extracted(call))],
    cost: moves("Columns are copied.", (call) => ({ 0: volume(call.outDims()) }))
  },
  Binarizer: {
    infer: (call) => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted("one comparison per element", perElement2(1))
  },
  FeatureVectorizer: {
    infer: (call) => [tensor("float", joined(call))],
    cost: moves("The inputs are copied side by side.")
  },
  Imputer: {
    infer: (call) => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted("one comparison per element", perElement2(1))
  },
  Normalizer: {
    infer: (call) => [tensor("float", call.tensor(0).shape)],
    cost: counted("per element: max or L1 two, L2 three operations, one of them the division", normalizing)
  },
  OneHotEncoder: {
    infer: (call) => [tensor("float", oneHot(call))],
    cost: moves("Categories are looked up; there is no arithmetic.")
  },
  Scaler: {
    infer: (call) => [tensor("float", call.tensor(0).shape)],
    cost: counted("one subtraction and one multiplication per element", perElement2(2))
  }
};

// src/analyzer/ops/ml/map.ts
var looked = moves("Keys are looked up; there is no arithmetic.");
var zipped = (call) => {
  requireOneList(call, ["classlabels_strings", "classlabels_int64s"]);
  const { shape } = call.tensor(0);
  const element = {
    kind: "map",
    keyType: attributeLength(call, "classlabels_strings") > 0 ? "string" : "int64",
    value: tensor("float", [])
  };
  return { kind: "sequence", element, length: shape === void 0 ? call.unknown("missing-value") : samplesOf(shape) };
};
var mapValueType = (call) => {
  const fact = call.inputs[0];
  return fact?.kind === "map" && fact.value?.kind === "tensor" ? fact.value.type : void 0;
};
var vectorized = (call) => {
  requireOneList(call, ["string_vocabulary", "int64_vocabulary"]);
  const width = attributeLength(call, "string_vocabulary") || attributeLength(call, "int64_vocabulary");
  return tensor(mapValueType(call), [1, width]);
};
var CAST_TYPES = /* @__PURE__ */ new Map([
  ["TO_FLOAT", "float"],
  ["TO_STRING", "string"],
  ["TO_INT64", "int64"]
]);
var cast = (call) => {
  const width = call.string("map_form") === "SPARSE" ? sizeOf(call, "max_map") ?? 1 : call.pinned("keys");
  return tensor(CAST_TYPES.get(call.string("cast_to") ?? "TO_FLOAT"), [1, width]);
};
var encodedType = (call) => {
  if (call.since < 2) return opposite(call.tensor(0).type);
  const [keys, values] = [tableOf(call, "keys"), tableOf(call, "values")];
  const { type } = call.tensor(0);
  const refuse = (what, why) => call.fail("attribute-invalid", `Cannot encode ${what}`, why);
  if (keys.length !== values.length)
    refuse(`${keys.length} keys as ${values.length} values`, "There is one value per key.");
  if (type !== void 0 && type !== keys.type) refuse(`${type} by ${keys.type} keys`, "Both must have one type.");
  const fallback = call.tensorAttribute("default_tensor");
  const single = fallback?.dims.reduce((product2, dim) => product2 * dim, 1) ?? 1;
  if (fallback !== void 0 && (fallback.elementType !== values.type || single !== 1))
    refuse(
      `as ${values.type} with a default of ${fallback.elementType}[${fallback.dims.join(",")}]`,
      "The default is one value of the type of the others."
    );
  return values.type;
};
var tableOf = (call, side) => {
  const own = call.tensorAttribute(`${side}_tensor`);
  const tables = [
    own && { type: own.elementType, length: attributeLength(call, `${side}_tensor`) },
    listOf(call, `${side}_strings`, "string"),
    listOf(call, `${side}_int64s`, "int64"),
    listOf(call, `${side}_floats`, "float")
  ];
  const [table, second] = tables.filter((each) => each !== void 0);
  return table !== void 0 && second === void 0 ? table : call.fail(
    "attribute-invalid",
    `Cannot encode with ${second === void 0 ? "no" : "two lists of"} ${side}`,
    `Exactly one of ${side}_tensor, ${side}_strings, ${side}_int64s and ${side}_floats is needed.`
  );
};
var listOf = (call, name, type) => call.attribute(name) === void 0 ? void 0 : { type, length: attributeLength(call, name) };
var opposite = (type) => {
  if (type === void 0) return void 0;
  return type === "string" ? "int64" : "string";
};
var categories = (call) => {
  const numbers = attributeLength(call, "cats_int64s");
  const texts = attributeLength(call, "cats_strings");
  if (numbers === 0 || numbers !== texts)
    return call.fail(
      "attribute-invalid",
      `Cannot map ${numbers} integers to ${texts} strings`,
      "cats_int64s and cats_strings must be given and have the same length."
    );
  return tensor(opposite(call.tensor(0).type), call.tensor(0).shape);
};
var MAP = {
  ZipMap: { infer: (call) => [zipped(call)], cost: looked },
  DictVectorizer: { infer: (call) => [vectorized(call)], cost: looked },
  CastMap: { infer: (call) => [cast(call)], cost: looked },
  CategoryMapper: { infer: (call) => [categories(call)], cost: looked },
  LabelEncoder: { infer: (call) => [tensor(encodedType(call), call.tensor(0).shape)], cost: looked }
};

// src/analyzer/ops/ml/tree.ts
var rows2 = (call, ...columns) => {
  const { shape } = call.tensor(0);
  return shape === void 0 ? void 0 : [samplesOf(shape), ...columns];
};
var targets = (call) => sizeOf(call, "n_targets") ?? call.unknown("missing-value");
var measureForest = ({ roots, children }) => {
  let longestPaths = 0;
  const seen2 = /* @__PURE__ */ new Set();
  for (const root of roots) {
    let level = [root];
    while (level.length > 0) {
      for (const node of level) {
        if (seen2.has(node)) return void 0;
        seen2.add(node);
      }
      const inner = level.filter((node) => children.has(node));
      if (inner.length > 0) longestPaths++;
      level = inner.flatMap((node) => children.get(node) ?? []);
    }
  }
  return { trees: roots.length, longestPaths };
};
var flatLinks = (call) => {
  const trees = call.ints("nodes_treeids");
  const nodes = call.ints("nodes_nodeids");
  const modes = call.strings("nodes_modes");
  const whenTrue = call.ints("nodes_truenodeids");
  const whenFalse = call.ints("nodes_falsenodeids");
  if (trees === void 0 || nodes === void 0 || modes === void 0) return void 0;
  if (whenTrue === void 0 || whenFalse === void 0) return void 0;
  const place = new Map(nodes.map((node, index) => [`${trees[index]}:${node}`, index]));
  const roots = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  for (const [index, tree] of trees.entries()) {
    if (!roots.has(tree)) roots.set(tree, index);
    if (modes[index] === "LEAF") continue;
    const next = [whenTrue[index], whenFalse[index]].map((node) => place.get(`${tree}:${node}`));
    children.set(
      index,
      next.filter((found) => found !== void 0)
    );
  }
  return { roots: [...roots.values()], children };
};
var splitLinks = (call) => {
  const roots = call.ints("tree_roots");
  const whenTrue = call.ints("nodes_truenodeids");
  const whenFalse = call.ints("nodes_falsenodeids");
  const trueLeaf = call.ints("nodes_trueleafs");
  const falseLeaf = call.ints("nodes_falseleafs");
  if (roots === void 0 || whenTrue === void 0 || whenFalse === void 0) return void 0;
  if (trueLeaf === void 0 || falseLeaf === void 0) return void 0;
  const inner = (links, leaves, index) => {
    const link = links[index];
    return link === void 0 || leaves[index] === 1 ? [] : [link];
  };
  const children = new Map(
    whenTrue.map((_, index) => [index, [...inner(whenTrue, trueLeaf, index), ...inner(whenFalse, falseLeaf, index)]])
  );
  return { roots, children };
};
var NODE_LISTS = ["nodes_splits", "nodes_truenodeids", "nodes_falsenodeids", "nodes_trueleafs", "nodes_falseleafs"];
var checkTreeEnsemble = (call) => {
  shapeOfRank(call, 0, 2);
  const nodes = attributeLength(call, "nodes_featureids");
  const odd = NODE_LISTS.find((name) => attributeLength(call, name) !== nodes);
  if (odd !== void 0)
    call.fail(
      "attribute-invalid",
      `Cannot use ${attributeLength(call, odd)} entries of "${odd}" with ${nodes} inner nodes`,
      "Each nodes_… attribute has one entry per inner node."
    );
  const [targetIds, weights] = [attributeLength(call, "leaf_targetids"), attributeLength(call, "leaf_weights")];
  if (targetIds !== weights)
    call.fail(
      "attribute-invalid",
      `Cannot use ${targetIds} leaf_targetids with ${weights} leaf_weights`,
      "Each leaf has one of both."
    );
  const { type } = call.tensor(0);
  for (const name of ["nodes_splits", "leaf_weights"]) {
    const own = call.tensorAttribute(name)?.elementType;
    if (type !== void 0 && own !== void 0 && own !== type)
      call.fail("attribute-invalid", `Cannot compare ${own} "${name}" with ${type} samples`, "The types must be equal.");
  }
};
var walk = (linksOf) => (call) => {
  const links = linksOf(call) ?? call.giveUp("the trees are too large to keep");
  const forest = measureForest(links) ?? call.giveUp("the nodes do not form trees");
  return { vector: times(samplesOf(call.dims(0)), plus(forest.longestPaths, forest.trees)) };
};
var FORMULA8 = "per sample: comparisons on the longest path of each tree (an upper bound) plus one add per tree";
var TREE = {
  TreeEnsembleClassifier: {
    infer: (call) => {
      const strings = attributeLength(call, "classlabels_strings");
      return [
        tensor(strings > 0 ? "string" : "int64", rows2(call)),
        tensor("float", rows2(call, strings || attributeLength(call, "classlabels_int64s")))
      ];
    },
    cost: counted(FORMULA8, walk(flatLinks))
  },
  TreeEnsembleRegressor: {
    infer: (call) => [tensor("float", rows2(call, targets(call)))],
    cost: counted(FORMULA8, walk(flatLinks))
  },
  TreeEnsemble: {
    infer: (call) => {
      checkTreeEnsemble(call);
      return [tensor(call.tensor(0).type, rows2(call, targets(call)))];
    },
    cost: counted(FORMULA8, walk(splitLinks))
  }
};

// src/analyzer/ops/rare-families.ts
var RARE_FAMILIES = {
  "ai.onnx.ml": [FEATURE, LINEAR, MAP, TREE],
  "com.microsoft": [
    ACTIVATION,
    ATTENTION,
    CONVOLUTION,
    DECODER_ATTENTION,
    EXPERTS,
    GEMM,
    GENERATION,
    GROUPED_ATTENTION,
    INTEGER,
    LINEAR_ATTENTION,
    MATMUL,
    NORM,
    OPAQUE,
    PACKED_MATMUL,
    POOLING,
    PROJECTED_ATTENTION,
    QUANTIZATION,
    RECURRENT,
    ROTARY,
    SIGNAL,
    TENSOR,
    TOKENS
  ],
  "com.microsoft.nchwc": [NCHWC],
  "com.ms.internal.nhwc": [INTERNAL_NHWC]
};
var rareFamilies = () => RARE_FAMILIES;
var loadRareFamilies = async () => {
};
export {
  loadRareFamilies,
  rareFamilies
};
