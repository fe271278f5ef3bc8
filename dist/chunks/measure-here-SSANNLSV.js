import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  modelFile
} from "./chunk-DBU7GHEB.js";
import "./chunk-T6KAECAY.js";

// src/cli/measure-here.ts
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
var WARM_UP = 3;
var MAX_RUNS = 50;
var MAX_SECONDS = 5;
var measureHere = async (path, profile, io) => {
  const runtime = await loadRuntime(io);
  if (runtime === void 0)
    return { ok: false, why: "onnxruntime-node is not installed here. Run `npm install onnxruntime-node` to measure." };
  const feeds = /* @__PURE__ */ new Map();
  for (const input of profile.inputs) {
    const data = zeros(input);
    if (data === void 0) return { ok: false, why: `The input "${input.name}" cannot be filled with zeros.` };
    feeds.set(input.name, new runtime.Tensor(data.type, data.values, data.dims));
  }
  try {
    const session = await runtime.InferenceSession.create(modelFile(path, io));
    return { ok: true, ...await time(() => session.run(Object.fromEntries(feeds))), runtime: "onnxruntime-node" };
  } catch (error) {
    return {
      ok: false,
      why: `The runtime refuses the model: ${error instanceof Error ? error.message : String(error)}`
    };
  }
};
var time = async (run) => {
  for (let index = 0; index < WARM_UP; index++) await run();
  const times = [];
  const started = performance.now();
  while (times.length < MAX_RUNS && performance.now() - started < MAX_SECONDS * 1e3) {
    const before = performance.now();
    await run();
    times.push((performance.now() - before) / 1e3);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { seconds: sorted[Math.floor(sorted.length / 2)] ?? 0, runs: times.length };
};
var isRuntime = (value) => typeof value === "object" && value !== null && "Tensor" in value && "InferenceSession" in value;
var loadRuntime = async ({ cwd }) => {
  try {
    const file = createRequire(join(resolve(cwd), "package.json")).resolve("onnxruntime-node");
    const loaded = await import(pathToFileURL(file).href);
    if (isRuntime(loaded)) return loaded;
    const inner = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : void 0;
    return isRuntime(inner) ? inner : void 0;
  } catch {
    return void 0;
  }
};
var ARRAYS = {
  float: ["float32", (length) => new Float32Array(length)],
  double: ["float64", (length) => new Float64Array(length)],
  float16: ["float16", (length) => new Uint16Array(length)],
  int8: ["int8", (length) => new Int8Array(length)],
  uint8: ["uint8", (length) => new Uint8Array(length)],
  int16: ["int16", (length) => new Int16Array(length)],
  uint16: ["uint16", (length) => new Uint16Array(length)],
  int32: ["int32", (length) => new Int32Array(length)],
  uint32: ["uint32", (length) => new Uint32Array(length)],
  int64: ["int64", (length) => new BigInt64Array(length)],
  uint64: ["uint64", (length) => new BigUint64Array(length)],
  bool: ["bool", (length) => new Uint8Array(length)]
};
var MAX_ELEMENTS = 2 ** 27;
var zeros = ({ shape, type }) => {
  const array = type === null ? void 0 : ARRAYS[type];
  const dims = shape?.flatMap((dim) => typeof dim === "number" ? [dim] : []);
  if (array === void 0 || dims === void 0 || dims.length !== shape?.length) return void 0;
  const length = dims.reduce((product, dim) => product * dim, 1);
  return length > MAX_ELEMENTS ? void 0 : { type: array[0], values: array[1](length), dims };
};
export {
  measureHere
};
