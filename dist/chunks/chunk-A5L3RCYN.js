import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/analyzer/hardware/precision.ts
var PRECISIONS = {
  fp64: { bits: 64, wider: null },
  fp32: { bits: 32, wider: "fp64" },
  // TF32 computes with 19 bits but is stored as FP32 (NVIDIA A100 white paper).
  tf32: { bits: 32, wider: "fp32" },
  fp16: { bits: 16, wider: "fp32" },
  bf16: { bits: 16, wider: "fp32" },
  fp8: { bits: 8, wider: "fp16" },
  int8: { bits: 8, wider: "fp16" },
  fp4: { bits: 4, wider: "fp8" },
  int4: { bits: 4, wider: "int8" }
};
var isPrecision = (text) => Object.hasOwn(PRECISIONS, text);
var precisionNames = Object.keys(PRECISIONS).filter(isPrecision);
var bitsOfPrecision = (precision) => PRECISIONS[precision].bits;
var usedPeak = (peaks, wanted) => {
  let best;
  for (let at = wanted; at !== null; at = PRECISIONS[at].wider) {
    const rate = peaks[at];
    if (rate !== void 0 && (best === void 0 || rate > best.rate)) best = { precision: at, rate };
  }
  return best;
};

export {
  isPrecision,
  precisionNames,
  bitsOfPrecision,
  usedPeak
};
