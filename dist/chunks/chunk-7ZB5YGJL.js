import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/analyzer/hardware/node-class.ts
var NODE_CLASSES = [
  "conv",
  "conv_pw",
  "conv_dw",
  "conv_grp",
  "gemm",
  "bmm",
  "norm",
  "softmax",
  "elt",
  "pool",
  "move",
  "resize",
  "bn",
  "attention"
];
var CONTRACTIONS = ["conv", "conv_pw", "conv_dw", "conv_grp", "gemm", "bmm", "attention"];
var isContraction = (name) => CONTRACTIONS.some((other) => other === name);

export {
  NODE_CLASSES,
  CONTRACTIONS,
  isContraction
};
