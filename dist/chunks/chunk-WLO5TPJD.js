import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  estimate,
  isDiagnostic
} from "./chunk-7OUUXD7M.js";
import {
  analyzeFile
} from "./chunk-D66BWYMD.js";
import {
  findDevice
} from "./chunk-JTZTMYAV.js";
import {
  isPrecision
} from "./chunk-A5L3RCYN.js";
import {
  requestKey
} from "./chunk-765IMHWV.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";

// src/budget/judge/structure-facts.ts
var structureFacts = (model) => {
  const files = /* @__PURE__ */ new Set();
  collectGraph(model.graph, files);
  for (const definition of model.functions.values()) collectNodes(definition.nodes, files);
  return { dynamicAxes: dynamicAxes(model.graph), externalFiles: [...files].sort() };
};
var dynamicAxes = (graph) => graph.inputs.filter(({ name }) => !graph.initializers.has(name)).flatMap(({ name, type }) => {
  if (type === void 0 || type.kind !== "tensor" && type.kind !== "sparse-tensor") return [];
  if (type.shape === void 0) return [`${name}[*]=?`];
  return type.shape.flatMap((dim, axis) => typeof dim === "number" ? [] : [`${name}[${axis}]=${dim ?? "?"}`]);
});
var collectGraph = (graph, files) => {
  for (const tensor of graph.initializers.values()) collectTensor(tensor, files);
  collectNodes(graph.nodes, files);
};
var collectNodes = (nodes, files) => {
  for (const node of nodes) for (const attribute of node.attributes.values()) collectAttribute(attribute, files);
};
var collectAttribute = (attribute, files) => {
  if (attribute.type === "tensor") collectTensor(attribute.value, files);
  else if (attribute.type === "tensors") for (const tensor of attribute.value) collectTensor(tensor, files);
  else if (attribute.type === "graph") collectGraph(attribute.value, files);
  else if (attribute.type === "graphs") for (const graph of attribute.value) collectGraph(graph, files);
};
var collectTensor = (tensor, files) => {
  if (tensor.external !== void 0) files.add(tensor.external.location);
};

// src/gate/measure/measure.ts
var measureModel = (request) => {
  const analysis = analyzeFile(request.file, { bind: request.bind });
  if (!analysis.ok) return { ok: false, diagnostics: analysis.diagnostics };
  const { profile, model } = analysis;
  const emptied = emptiedBy(request.bind, profile);
  if (emptied !== void 0) return { ok: false, diagnostics: [...profile.diagnostics, emptied] };
  const { predictions, problems } = predictAll(profile, request);
  return {
    ok: true,
    measured: {
      profile,
      predictions,
      structure: structureFacts(model),
      ...request.scenario === null ? {} : { scenario: request.scenario }
    },
    diagnostics: [...profile.diagnostics, ...problems]
  };
};
var emptiedBy = (bind, { totals }) => {
  const [zero] = Object.entries(bind).find(([, value]) => value === 0 || Array.isArray(value) && value.includes(0)) ?? [];
  if (zero === void 0 || totals.flops !== 0n || totals.params === 0n || totals.isLowerBound) return void 0;
  return diagnostic("binding-conflict", {}, `Cannot judge a model of which nothing is left: "${zero}" is bound to 0`, {
    why: "Every count of it is 0, so every limit would hold.",
    fix: "Bind the size that the model runs with, at least 1."
  });
};
var predictAll = (profile, { estimates, customDevices }) => {
  const made = estimates.map((wanted) => ({ wanted, found: predict(profile, wanted, customDevices) }));
  return {
    predictions: new Map(
      made.flatMap(({ wanted, found }) => isDiagnostic(found) ? [] : [[requestKey(wanted), found]])
    ),
    problems: made.flatMap(({ found }) => isDiagnostic(found) ? [found] : [])
  };
};
var predict = (profile, wanted, customDevices) => {
  const custom = customDevices.get(wanted.device);
  const device = custom?.device ?? findDevice(wanted.device);
  if ("code" in device) return device;
  const precision = wanted.precision !== null && isPrecision(wanted.precision) ? wanted.precision : custom?.profile?.precision ?? storedPrecision(profile);
  const calibrated = custom?.profile?.precision === precision ? custom.profile : null;
  return estimate(profile, device, {
    precision,
    ...calibrated === null ? {} : { profile: calibrated },
    ...wanted.batch === null ? {} : { batch: wanted.batch },
    ...wanted.runtime === null ? {} : { runtime: wanted.runtime }
  });
};
var PRECISION_OF = {
  float: "fp32",
  double: "fp32",
  float16: "fp16",
  bfloat16: "bf16",
  int8: "int8",
  uint8: "int8"
};
var storedPrecision = (profile) => {
  const [most] = Object.entries(profile.totals.macsByType).sort(([, a], [, b]) => a === b ? 0 : a > b ? -1 : 1);
  return PRECISION_OF[most?.[0].split("×")[0] ?? "float"] ?? "fp32";
};

export {
  structureFacts,
  measureModel,
  predictAll,
  predict,
  storedPrecision
};
