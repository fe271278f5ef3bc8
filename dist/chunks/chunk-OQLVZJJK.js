import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  CONTRACTIONS,
  NODE_CLASSES,
  isContraction
} from "./chunk-7ZB5YGJL.js";
import {
  bitsOfPrecision,
  isPrecision,
  usedPeak
} from "./chunk-A5L3RCYN.js";
import {
  devices,
  findDevice
} from "./chunk-DCIISLDD.js";
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

// src/analyzer/hardware/catalogue/onnxruntime-data.json
var onnxruntime_data_default = {
  profiles: [
    { id: "zen4-core-onnxruntime", device: "amd-zen4-core", runtime: "onnxruntime", version: "1.32", precision: "fp32", batch: [1, 1], points: 31, models: 31, families: 31, reference: { peak: 118e9, bandwidth: 768e8, cache: 0 }, error: { count: 31, mape: 0.07007429031232147, median: 0.05497226018903323, p90: 0.13447173533549406, spearman: 0.992741935483871 }, interval: { low: 0.844224597451953, high: 1.1845189100367484 }, ratio: { low: 0.821, high: 1.22 }, familiar: { conv: 442, conv_pw: 640, conv_dw: 313, conv_grp: 127, gemm: 404, bmm: 120, norm: 93, softmax: 10, elt: 75, pool: 41, move: 98, bn: 31, attention: 206 }, parameters: { "overhead.contraction": 5385e-9, "overhead.other": 5385e-9, "overhead.base": 2692e-15, "saturation.k.conv": 1e-12, "saturation.k.conv_pw": 1e-12, "saturation.k.conv_grp": 1e-12, "saturation.k.gemm": 1e-12, "saturation.k.bmm": 1e-12, "saturation.n.conv": 1e-12, "saturation.n.conv_pw": 1e-12, "saturation.n.conv_grp": 1e-12, "saturation.n.gemm": 1e-12, "saturation.n.bmm": 1e-12, "saturation.outputs.conv": 1e-12, "saturation.outputs.conv_pw": 1e-12, "saturation.outputs.conv_dw": 1e-12, "saturation.outputs.conv_grp": 1e-12, "saturation.outputs.gemm": 1e-12, "saturation.outputs.bmm": 1e-12, "compute.conv": 0.9265, "memory.conv": 1853e6, "compute.conv_pw": 0.865, "memory.conv_pw": 173e7, "compute.conv_dw": 0.1648, "memory.conv_dw": 1648e6, "compute.conv_grp": 0.3292, "memory.conv_grp": 1646e6, "compute.gemm": 0.814, "memory.gemm": 1628e6, "compute.bmm": 0.3267, "memory.bmm": 6534e5, "memory.norm": 0.6504, "memory.softmax": 0.8806, "memory.elt": 0.566, "memory.pool": 0.849, "memory.move": 0.8417, "memory.resize": 0.9877, "memory.bn": 6e5, "compute.attention": 0.5914, "memory.attention": 1183e6, folded: 1e-12, winograd: 1, misaligned: 1, cache: 1, weights: 1 } }
  ]
};

// src/analyzer/hardware/catalogue/profile-data.json
var profile_data_default = {
  ceiling: { low: 1, high: 5.1 },
  transfer: { gpu: { low: 0.517, high: 1.74 }, cpu: { low: 0.576, high: 1.9 }, arm: { low: 0.529, high: 1.78 }, qualcomm: { low: 0.379, high: 2.58 } },
  profiles: [
    { id: "rtx4090", device: "nvidia-rtx-4090", runtime: "pytorch-compile", version: "2.9", precision: "fp16", batch: [256, 1024], points: 1042, models: 834, families: 134, reference: { peak: 1652e11, bandwidth: 1008e9, cache: 72e6 }, error: { count: 1042, mape: 0.125, median: 0.0762, p90: 0.264, spearman: 0.987 }, interval: { low: 0.744, high: 1.28 }, ratio: { low: 0.85, high: 1.18 }, familiar: { conv: 479, conv_pw: 654, conv_dw: 407, conv_grp: 128, gemm: 432, bmm: 101, norm: 283, softmax: 52, elt: 16, pool: 62, move: 244, resize: 2, bn: 32, attention: 136 }, parameters: { "overhead.contraction": 4341e-9, "overhead.other": 1554e-9, "overhead.base": 2619e-8, "saturation.k.conv": 388.9, "saturation.k.conv_pw": 22.76, "saturation.k.conv_grp": 29.66, "saturation.k.gemm": 101.4, "saturation.k.bmm": 26.08, "saturation.n.conv": 13.78, "saturation.n.conv_pw": 12.68, "saturation.n.conv_grp": 12, "saturation.n.gemm": 35.46, "saturation.n.bmm": 16.46, "saturation.outputs.conv": 64120, "saturation.outputs.conv_pw": 66880, "saturation.outputs.conv_dw": 63930, "saturation.outputs.conv_grp": 63860, "saturation.outputs.gemm": 64110, "saturation.outputs.bmm": 63930, "compute.conv": 1.082, "memory.conv": 1.125, "compute.conv_pw": 0.8967, "memory.conv_pw": 0.5635, "compute.conv_dw": 0.1806, "memory.conv_dw": 0.4779, "compute.conv_grp": 0.69, "memory.conv_grp": 0.7095, "compute.gemm": 0.9748, "memory.gemm": 0.5985, "compute.bmm": 0.793, "memory.bmm": 1.224, "memory.norm": 1.084, "memory.softmax": 1, "memory.elt": 4.938, "memory.pool": 1.895, "memory.move": 1.61, "memory.resize": 0.6802, "memory.bn": 1.871, "compute.attention": 1.872, "memory.attention": 1.514, folded: 0.1326, winograd: 1.073, misaligned: 1.536, cache: 1.028, weights: 1.027 } },
    { id: "rtx5090", device: "nvidia-rtx-5090", runtime: "pytorch-compile", version: "2.9", precision: "fp16", batch: [384, 1024], points: 1043, models: 834, families: 134, reference: { peak: 2095e11, bandwidth: 1792e9, cache: 96e6 }, error: { count: 1043, mape: 0.122, median: 0.076, p90: 0.261, spearman: 0.988 }, interval: { low: 0.756, high: 1.28 }, ratio: { low: 0.839, high: 1.19 }, familiar: { conv: 477, conv_pw: 655, conv_dw: 402, conv_grp: 128, gemm: 431, bmm: 120, norm: 283, softmax: 48, elt: 14, pool: 57, move: 249, resize: 3, bn: 32, attention: 175 }, parameters: { "overhead.contraction": 3984e-9, "overhead.other": 2346e-9, "overhead.base": 2488e-8, "saturation.k.conv": 310.7, "saturation.k.conv_pw": 21.78, "saturation.k.conv_grp": 26.24, "saturation.k.gemm": 208.5, "saturation.k.bmm": 27.25, "saturation.n.conv": 10.28, "saturation.n.conv_pw": 11.88, "saturation.n.conv_grp": 9.749, "saturation.n.gemm": 18.09, "saturation.n.bmm": 16.51, "saturation.outputs.conv": 62580, "saturation.outputs.conv_pw": 67050, "saturation.outputs.conv_dw": 63960, "saturation.outputs.conv_grp": 63630, "saturation.outputs.gemm": 62700, "compute.conv": 1.052, "memory.conv": 1.258, "compute.conv_pw": 0.8937, "memory.conv_pw": 0.5194, "compute.conv_dw": 0.09742, "memory.conv_dw": 0.4508, "compute.conv_grp": 0.5016, "memory.conv_grp": 0.6435, "compute.gemm": 0.9888, "memory.gemm": 0.7524, "compute.bmm": 0.8039, "memory.bmm": 0.8015, "memory.norm": 0.8026, "memory.softmax": 1.021, "memory.elt": 4.56, "memory.pool": 1.734, "memory.move": 1.225, "memory.resize": 0.6033, "memory.bn": 2.062, "compute.attention": 1.713, "memory.attention": 0.9573, folded: 0.1028, winograd: 1.091, misaligned: 1.485, cache: 1.097, weights: 1.008 } },
    { id: "rtx-pro-6000", device: "nvidia-rtx-pro-6000-maxq", runtime: "pytorch-compile", version: "2.9", precision: "fp16", batch: [384, 2048], points: 1044, models: 835, families: 134, reference: { peak: 439e12, bandwidth: 1792e9, cache: 128e6 }, error: { count: 1044, mape: 0.121, median: 0.0785, p90: 0.256, spearman: 0.988 }, interval: { low: 0.771, high: 1.29 }, ratio: { low: 0.855, high: 1.17 }, familiar: { conv: 486, conv_pw: 655, conv_dw: 406, conv_grp: 128, gemm: 431, bmm: 119, norm: 234, softmax: 49, elt: 14, pool: 57, move: 260, resize: 8, bn: 32, attention: 149 }, parameters: { "overhead.contraction": 7963e-9, "overhead.other": 2338e-9, "overhead.base": 3799e-8, "saturation.k.conv": 417.4, "saturation.k.conv_pw": 23.83, "saturation.k.conv_grp": 30.73, "saturation.k.gemm": 497.5, "saturation.k.bmm": 26.44, "saturation.n.conv": 10.66, "saturation.n.conv_pw": 12.5, "saturation.n.conv_grp": 12.67, "saturation.n.gemm": 10.02, "saturation.n.bmm": 16.09, "saturation.outputs.conv": 63120, "saturation.outputs.conv_pw": 66190, "saturation.outputs.conv_dw": 63530, "saturation.outputs.conv_grp": 63800, "saturation.outputs.gemm": 61430, "saturation.outputs.bmm": 63980, "compute.conv": 0.5752, "memory.conv": 1.098, "compute.conv_pw": 0.4591, "memory.conv_pw": 0.4774, "compute.conv_dw": 0.03007, "memory.conv_dw": 0.4398, "compute.conv_grp": 0.271, "memory.conv_grp": 0.5075, "compute.gemm": 0.6089, "memory.gemm": 1.427, "compute.bmm": 0.4834, "memory.bmm": 0.7731, "memory.norm": 0.9756, "memory.softmax": 0.9363, "memory.elt": 4.148, "memory.pool": 1.725, "memory.move": 1.123, "memory.resize": 0.5141, "memory.bn": 1.796, "compute.attention": 0.9865, "memory.attention": 1.062, folded: 0.08369, winograd: 1.103, misaligned: 1.562, cache: 1.118, weights: 1.005 } },
    { id: "rtx-pro-6000-bf16", device: "nvidia-rtx-pro-6000-maxq", runtime: "pytorch-compile", version: "2.9", precision: "bf16", batch: [384, 2048], points: 1040, models: 831, families: 134, reference: { peak: 439e12, bandwidth: 1792e9, cache: 128e6 }, error: { count: 1040, mape: 0.122, median: 0.074, p90: 0.244, spearman: 0.987 }, interval: { low: 0.764, high: 1.29 }, ratio: { low: 0.848, high: 1.18 }, familiar: { conv: 547, conv_pw: 655, conv_dw: 406, conv_grp: 128, gemm: 426, bmm: 111, norm: 267, softmax: 45, elt: 18, pool: 58, move: 256, resize: 3, bn: 32, attention: 126 }, parameters: { "overhead.contraction": 4015e-9, "overhead.other": 3423e-9, "overhead.base": 2346e-8, "saturation.k.conv": 518.6, "saturation.k.conv_pw": 22.65, "saturation.k.conv_grp": 48.35, "saturation.k.gemm": 432.8, "saturation.k.bmm": 23.08, "saturation.n.conv": 14.48, "saturation.n.conv_pw": 11.86, "saturation.n.conv_grp": 20.71, "saturation.n.gemm": 16.69, "saturation.n.bmm": 15.14, "saturation.outputs.conv": 63730, "saturation.outputs.conv_pw": 66160, "saturation.outputs.conv_dw": 63780, "saturation.outputs.conv_grp": 63780, "saturation.outputs.gemm": 60170, "saturation.outputs.bmm": 63920, "compute.conv": 0.5422, "memory.conv": 1.146, "compute.conv_pw": 0.4894, "memory.conv_pw": 0.467, "compute.conv_dw": 0.03721, "memory.conv_dw": 0.4157, "compute.conv_grp": 0.2992, "memory.conv_grp": 0.5171, "compute.gemm": 0.6221, "memory.gemm": 1.51, "compute.bmm": 0.4391, "memory.bmm": 0.8827, "memory.norm": 0.9414, "memory.softmax": 0.9891, "memory.elt": 3.503, "memory.pool": 1.614, "memory.move": 1.061, "memory.resize": 0.4932, "memory.bn": 1.579, "compute.attention": 1.144, "memory.attention": 1.323, folded: 0.07475, winograd: 1.257, misaligned: 1.701, cache: 1.289, weights: 1.008 } },
    { id: "rtx3090-eager", device: "nvidia-rtx-3090", runtime: "pytorch-eager", version: "2.4", precision: "fp16", batch: [256, 1024], points: 921, models: 729, families: 127, reference: { peak: 712e11, bandwidth: 936e9, cache: 6e6 }, error: { count: 921, mape: 0.106, median: 0.0742, p90: 0.221, spearman: 0.987 }, interval: { low: 0.824, high: 1.29 }, ratio: { low: 0.821, high: 1.22 }, familiar: { conv: 504, conv_pw: 616, conv_dw: 352, conv_grp: 128, gemm: 350, bmm: 130, norm: 181, softmax: 35, elt: 108, pool: 101, move: 88, resize: 12, bn: 47, attention: 132 }, parameters: { "overhead.contraction": 6707e-8, "overhead.other": 6703e-9, "overhead.base": 1125e-7, "saturation.k.conv": 341.4, "saturation.k.conv_pw": 25.23, "saturation.k.conv_grp": 66.2, "saturation.k.gemm": 124.8, "saturation.k.bmm": 33.3, "saturation.n.conv": 28.67, "saturation.n.conv_pw": 157.9, "saturation.n.conv_grp": 41.39, "saturation.n.gemm": 31.45, "saturation.n.bmm": 15.05, "saturation.outputs.conv": 64060, "saturation.outputs.conv_pw": 63240, "saturation.outputs.conv_dw": 67160, "saturation.outputs.conv_grp": 64010, "saturation.outputs.gemm": 62810, "compute.conv": 0.9306, "memory.conv": 1.091, "compute.conv_pw": 0.8054, "memory.conv_pw": 1.042, "compute.conv_dw": 0.02852, "memory.conv_dw": 0.7409, "compute.conv_grp": 0.9274, "memory.conv_grp": 0.7171, "compute.gemm": 1.046, "memory.gemm": 0.4079, "compute.bmm": 1.096, "memory.bmm": 0.3764, "memory.norm": 0.6218, "memory.softmax": 0.5749, "memory.elt": 0.8734, "memory.pool": 0.7069, "memory.move": 1.394, "memory.resize": 0.1923, "memory.bn": 1.01, "compute.attention": 1.152, "memory.attention": 0.8782, folded: 1.661, winograd: 1.114, misaligned: 1.149, cache: 2.199, weights: 0.9999 } },
    { id: "rtx4090-eager", device: "nvidia-rtx-4090", runtime: "pytorch-eager", version: "2.9", precision: "fp16", batch: [256, 1024], points: 1043, models: 834, families: 134, reference: { peak: 1652e11, bandwidth: 1008e9, cache: 72e6 }, error: { count: 1043, mape: 0.134, median: 0.0885, p90: 0.303, spearman: 0.981 }, interval: { low: 0.737, high: 1.39 }, ratio: { low: 0.764, high: 1.31 }, familiar: { conv: 575, conv_pw: 655, conv_dw: 386, conv_grp: 128, gemm: 435, bmm: 130, norm: 293, softmax: 65, elt: 168, pool: 167, move: 271, resize: 14, bn: 50, attention: 145 }, parameters: { "overhead.contraction": 3714e-9, "overhead.other": 292e-8, "overhead.base": 2305e-8, "saturation.k.conv": 930.4, "saturation.k.conv_pw": 241.5, "saturation.k.conv_grp": 54.49, "saturation.k.gemm": 25.17, "saturation.k.bmm": 36.05, "saturation.n.conv": 24.82, "saturation.n.conv_pw": 35.61, "saturation.n.conv_grp": 54.18, "saturation.n.gemm": 15.14, "saturation.n.bmm": 15.58, "saturation.outputs.conv": 65290, "saturation.outputs.conv_pw": 61680, "saturation.outputs.conv_dw": 63490, "saturation.outputs.conv_grp": 63960, "saturation.outputs.gemm": 63440, "saturation.outputs.bmm": 63970, "compute.conv": 1.095, "memory.conv": 1.083, "compute.conv_pw": 0.773, "memory.conv_pw": 0.9088, "compute.conv_dw": 0.01817, "memory.conv_dw": 1.919, "compute.conv_grp": 0.7373, "memory.conv_grp": 1.202, "compute.gemm": 1.049, "memory.gemm": 0.4758, "compute.bmm": 0.9222, "memory.bmm": 0.4917, "memory.norm": 0.7011, "memory.softmax": 0.4432, "memory.elt": 1.052, "memory.pool": 0.7317, "memory.move": 0.8149, "memory.resize": 0.2182, "memory.bn": 1.785, "compute.attention": 1.108, "memory.attention": 1.204, folded: 1.873, winograd: 1, misaligned: 1.013, cache: 1.45, weights: 0.9866 } },
    { id: "rtx5090-eager", device: "nvidia-rtx-5090", runtime: "pytorch-eager", version: "2.9", precision: "fp16", batch: [384, 1024], points: 1043, models: 834, families: 134, reference: { peak: 2095e11, bandwidth: 1792e9, cache: 96e6 }, error: { count: 1043, mape: 0.118, median: 0.0823, p90: 0.238, spearman: 0.986 }, interval: { low: 0.804, high: 1.31 }, ratio: { low: 0.802, high: 1.25 }, familiar: { conv: 564, conv_pw: 652, conv_dw: 375, conv_grp: 128, gemm: 429, bmm: 125, norm: 479, softmax: 57, elt: 156, pool: 175, move: 271, resize: 14, bn: 35, attention: 136 }, parameters: { "overhead.contraction": 4068e-9, "overhead.other": 2536e-9, "overhead.base": 3813e-8, "saturation.k.conv": 1034, "saturation.k.conv_pw": 460.2, "saturation.k.conv_grp": 67.34, "saturation.k.gemm": 19.96, "saturation.k.bmm": 33.2, "saturation.n.conv": 18.91, "saturation.n.conv_pw": 11.33, "saturation.n.conv_grp": 44.22, "saturation.n.gemm": 13.48, "saturation.n.bmm": 15.23, "saturation.outputs.conv": 65290, "saturation.outputs.conv_pw": 61360, "saturation.outputs.conv_dw": 64650, "saturation.outputs.conv_grp": 63940, "saturation.outputs.gemm": 61470, "saturation.outputs.bmm": 63900, "compute.conv": 1.171, "memory.conv": 0.9729, "compute.conv_pw": 0.748, "memory.conv_pw": 0.7406, "compute.conv_dw": 0.02449, "memory.conv_dw": 1.079, "compute.conv_grp": 0.7565, "memory.conv_grp": 0.7503, "compute.gemm": 0.8981, "memory.gemm": 0.3949, "compute.bmm": 0.5759, "memory.bmm": 0.4167, "memory.norm": 0.1857, "memory.softmax": 0.3916, "memory.elt": 0.7197, "memory.pool": 0.5671, "memory.move": 0.6005, "memory.resize": 0.1811, "memory.bn": 1.574, "compute.attention": 1.063, "memory.attention": 0.9628, folded: 1.046, winograd: 1, misaligned: 1.053, cache: 1.506, weights: 0.9763 } },
    { id: "rtx-pro-6000-eager", device: "nvidia-rtx-pro-6000-maxq", runtime: "pytorch-eager", version: "2.9", precision: "fp16", batch: [1024, 2048], points: 1044, models: 835, families: 134, reference: { peak: 439e12, bandwidth: 1792e9, cache: 128e6 }, error: { count: 1044, mape: 0.136, median: 0.0912, p90: 0.306, spearman: 0.984 }, interval: { low: 0.755, high: 1.43 }, ratio: { low: 0.741, high: 1.35 }, familiar: { conv: 590, conv_pw: 655, conv_dw: 392, conv_grp: 128, gemm: 436, bmm: 129, norm: 328, softmax: 53, elt: 158, pool: 141, move: 292, resize: 14, bn: 37, attention: 153 }, parameters: { "overhead.contraction": 8886e-9, "overhead.other": 948e-8, "overhead.base": 6206e-8, "saturation.k.conv": 1557, "saturation.k.conv_pw": 284.3, "saturation.k.conv_grp": 48.83, "saturation.k.gemm": 28.27, "saturation.k.bmm": 35.89, "saturation.n.conv": 19.42, "saturation.n.conv_pw": 24.03, "saturation.n.conv_grp": 60.53, "saturation.n.bmm": 15.57, "saturation.outputs.conv": 64340, "saturation.outputs.conv_pw": 64010, "saturation.outputs.conv_dw": 64960, "saturation.outputs.conv_grp": 63950, "saturation.outputs.gemm": 63420, "saturation.outputs.bmm": 63980, "compute.conv": 0.7122, "memory.conv": 0.8584, "compute.conv_pw": 0.3595, "memory.conv_pw": 0.6534, "compute.conv_dw": 8547e-6, "memory.conv_dw": 0.9572, "compute.conv_grp": 0.3788, "memory.conv_grp": 0.8246, "compute.gemm": 0.5773, "memory.gemm": 0.3255, "compute.bmm": 0.4952, "memory.bmm": 0.3544, "memory.norm": 0.5078, "memory.softmax": 0.4365, "memory.elt": 0.7764, "memory.pool": 0.5992, "memory.move": 0.5225, "memory.resize": 0.1779, "memory.bn": 1.552, "compute.attention": 0.604, "memory.attention": 0.817, folded: 1.398, winograd: 1.04, misaligned: 1.087, cache: 1.763, weights: 0.9853 } },
    { id: "i7-12700h", device: "intel-i7-12700h", runtime: "pytorch-compile", version: "2.4", precision: "fp32", batch: [1, 1], points: 918, models: 725, families: 126, reference: { peak: 1e12, bandwidth: 768e8, cache: 24e6 }, error: { count: 918, mape: 0.101, median: 0.0689, p90: 0.205, spearman: 0.995 }, interval: { low: 0.83, high: 1.27 }, ratio: { low: 0.821, high: 1.22 }, familiar: { conv: 411, conv_pw: 618, conv_dw: 302, conv_grp: 127, gemm: 376, bmm: 119, norm: 83, softmax: 9, elt: 68, pool: 14, move: 85, bn: 27, attention: 201 }, parameters: { "overhead.contraction": 3504e-10, "overhead.other": 227e-9, "overhead.base": 5541e-10, "saturation.k.conv": 39.58, "saturation.k.conv_pw": 66, "saturation.k.conv_grp": 19.65, "saturation.k.gemm": 35.78, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.08, "saturation.n.conv_pw": 23.31, "saturation.n.conv_grp": 5.777, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 12310, "saturation.outputs.conv_pw": 22580, "saturation.outputs.conv_dw": 125400, "saturation.outputs.conv_grp": 43060, "saturation.outputs.gemm": 20480, "saturation.outputs.bmm": 34680, "compute.conv": 0.375, "memory.conv": 0.1619, "compute.conv_pw": 0.3968, "memory.conv_pw": 0.2101, "compute.conv_dw": 0.07899, "memory.conv_dw": 0.1068, "compute.conv_grp": 0.3962, "memory.conv_grp": 0.1587, "compute.gemm": 0.3707, "memory.gemm": 0.351, "compute.bmm": 0.721, "memory.bmm": 0.1214, "memory.norm": 0.08564, "memory.softmax": 0.1587, "memory.elt": 0.1672, "memory.pool": 0.2174, "memory.move": 0.1519, "memory.resize": 0.1503, "memory.bn": 0.2137, "compute.attention": 0.6158, "memory.attention": 0.16, folded: 0.169, winograd: 1.239, misaligned: 1.109, cache: 3.085, weights: 3.619 } },
    { id: "i9-10940x", device: "intel-i9-10940x", runtime: "pytorch-compile", version: "2.4", precision: "fp32", batch: [1, 1], points: 915, models: 723, families: 126, reference: { peak: 3e12, bandwidth: 939e8, cache: 1925e4 }, error: { count: 915, mape: 0.141, median: 0.0954, p90: 0.269, spearman: 0.986 }, interval: { low: 0.787, high: 1.37 }, ratio: { low: 0.708, high: 1.41 }, familiar: { conv: 350, conv_pw: 624, conv_dw: 320, conv_grp: 127, gemm: 357, bmm: 123, norm: 319, softmax: 13, elt: 86, pool: 32, move: 189, bn: 28, attention: 218 }, parameters: { "overhead.contraction": 3017e-8, "overhead.other": 1156e-8, "overhead.base": 1616e-7, "saturation.k.conv": 53.18, "saturation.k.conv_pw": 268.2, "saturation.k.conv_grp": 33.98, "saturation.k.gemm": 36.51, "saturation.k.bmm": 50.56, "saturation.n.conv": 32.05, "saturation.n.conv_pw": 24.71, "saturation.n.conv_grp": 13.95, "saturation.n.gemm": 31.27, "saturation.n.bmm": 385, "saturation.outputs.conv": 142600, "saturation.outputs.conv_pw": 107800, "saturation.outputs.conv_dw": 376900, "saturation.outputs.conv_grp": 99330, "saturation.outputs.gemm": 27540, "saturation.outputs.bmm": 37380, "compute.conv": 0.8587, "memory.conv": 0.1963, "compute.conv_pw": 0.8879, "memory.conv_pw": 0.3939, "compute.conv_dw": 0.07394, "memory.conv_dw": 0.2483, "compute.conv_grp": 0.8031, "memory.conv_grp": 0.1971, "compute.gemm": 0.6209, "memory.gemm": 0.5985, "compute.bmm": 1.35, "memory.bmm": 0.2777, "memory.norm": 0.06501, "memory.softmax": 0.2389, "memory.elt": 0.2416, "memory.pool": 0.3195, "memory.move": 0.1802, "memory.resize": 0.2682, "memory.bn": 0.4295, "compute.attention": 0.5922, "memory.attention": 0.2685, folded: 0.1382, winograd: 1.737, misaligned: 1.132, cache: 3.98, weights: 4.507 } },
    { id: "v100-trt-fp32", device: "nvidia-v100-sxm2", runtime: "tensorrt", version: "8", precision: "fp32", batch: [1, 8], points: 284, models: 96, families: 26, reference: { peak: 157e11, bandwidth: 9e11, cache: 6e6 }, error: { count: 284, mape: 0.186, median: 0.109, p90: 0.437, spearman: 0.958 }, interval: { low: 0.6, high: 1.53 }, ratio: { low: 0.729, high: 1.37 }, familiar: { conv: 126, conv_pw: 202, conv_dw: 59, conv_grp: 63, gemm: 81, bmm: 18, norm: 38, softmax: 1, elt: 35, pool: 70, move: 89, resize: 5, bn: 50, attention: 36 }, parameters: { "overhead.contraction": 1852e-8, "overhead.other": 1591e-8, "overhead.base": 4404e-8, "saturation.k.conv": 32.01, "saturation.k.conv_pw": 31.54, "saturation.k.conv_grp": 51.33, "saturation.k.gemm": 41.43, "saturation.k.bmm": 33.58, "saturation.n.conv": 14.62, "saturation.n.conv_pw": 16.06, "saturation.n.conv_grp": 39.9, "saturation.n.gemm": 17.43, "saturation.n.bmm": 16.49, "saturation.outputs.conv": 64610, "saturation.outputs.conv_pw": 62360, "saturation.outputs.conv_dw": 57920, "saturation.outputs.conv_grp": 78680, "saturation.outputs.gemm": 105300, "saturation.outputs.bmm": 67720, "compute.conv": 1.501, "memory.conv": 0.6981, "compute.conv_pw": 0.9773, "memory.conv_pw": 0.5839, "compute.conv_dw": 0.1717, "memory.conv_dw": 0.5562, "compute.conv_grp": 0.3657, "memory.conv_grp": 0.6003, "compute.gemm": 0.8083, "memory.gemm": 0.5576, "compute.bmm": 0.9455, "memory.bmm": 0.5689, "memory.norm": 0.5691, "memory.softmax": 0.5689, "memory.elt": 0.5847, "memory.pool": 0.5652, "memory.move": 0.6154, "memory.resize": 0.5987, "memory.bn": 0.7019, "compute.attention": 0.6714, "memory.attention": 0.5902, folded: 0.3014, winograd: 1.21, misaligned: 1.251, cache: 2.009, weights: 0.8245 } },
    { id: "t4-trt-fp32", device: "nvidia-t4", runtime: "tensorrt", version: "8", precision: "fp32", batch: [1, 8], points: 121, models: 42, families: 13, reference: { peak: 81e11, bandwidth: 32e10, cache: 4e6 }, error: { count: 121, mape: 0.202, median: 0.185, p90: 0.399, spearman: 0.938 }, interval: { low: 0.715, high: 2.02 }, ratio: { low: 0.755, high: 1.32 }, familiar: { conv: 86, conv_pw: 98, conv_dw: 19, conv_grp: 27, softmax: 2, elt: 4, pool: 7, move: 6, resize: 10, bn: 17 }, parameters: { "overhead.contraction": 1916e-8, "overhead.other": 2029e-9, "overhead.base": 4081e-8, "saturation.k.conv": 320.1, "saturation.k.conv_pw": 25.49, "saturation.k.conv_grp": 93.25, "saturation.k.gemm": 124.9, "saturation.k.bmm": 33.3, "saturation.n.conv": 25.49, "saturation.n.conv_pw": 127.4, "saturation.n.conv_grp": 65.48, "saturation.n.gemm": 31.45, "saturation.n.bmm": 15.05, "saturation.outputs.conv": 35670, "saturation.outputs.conv_pw": 195700, "saturation.outputs.conv_dw": 77330, "saturation.outputs.conv_grp": 65330, "saturation.outputs.gemm": 63040, "compute.conv": 1.41, "memory.conv": 1.04, "compute.conv_pw": 1.362, "memory.conv_pw": 0.9425, "compute.conv_dw": 0.03885, "memory.conv_dw": 0.6269, "compute.conv_grp": 1.337, "memory.conv_grp": 0.682, "compute.gemm": 1.777, "memory.gemm": 0.3802, "compute.bmm": 1.865, "memory.bmm": 0.3502, "memory.norm": 0.5786, "memory.softmax": 0.5433, "memory.elt": 0.8678, "memory.pool": 0.625, "memory.move": 1.402, "memory.resize": 0.1902, "memory.bn": 1.192, "compute.attention": 1.959, "memory.attention": 0.8171, folded: 1.246, winograd: 1.149, misaligned: 1.152, cache: 2.211, weights: 0.9765 } },
    { id: "t4-trt-fp16", device: "nvidia-t4", runtime: "tensorrt", version: "8", precision: "fp16", batch: [1, 8], points: 121, models: 42, families: 13, reference: { peak: 65e12, bandwidth: 32e10, cache: 4e6 }, error: { count: 121, mape: 0.334, median: 0.277, p90: 0.653, spearman: 0.867 }, interval: { low: 0.521, high: 2.56 }, ratio: { low: 0.58, high: 1.73 }, familiar: { conv: 80, conv_pw: 106, conv_dw: 19, conv_grp: 27, gemm: 1, softmax: 3, elt: 13, pool: 24, move: 17, resize: 10, bn: 18 }, parameters: { "overhead.contraction": 2996e-8, "overhead.other": 2824e-9, "overhead.base": 7764e-8, "saturation.k.conv": 315.7, "saturation.k.conv_pw": 25.17, "saturation.k.conv_grp": 70.12, "saturation.k.gemm": 124.8, "saturation.k.bmm": 33.3, "saturation.n.conv": 26.53, "saturation.n.conv_pw": 143.5, "saturation.n.conv_grp": 45.3, "saturation.n.gemm": 31.45, "saturation.n.bmm": 15.05, "saturation.outputs.conv": 56410, "saturation.outputs.conv_pw": 70170, "saturation.outputs.conv_dw": 67840, "saturation.outputs.conv_grp": 64020, "saturation.outputs.gemm": 62800, "compute.conv": 0.7169, "memory.conv": 0.5015, "compute.conv_pw": 0.6243, "memory.conv_pw": 0.6441, "compute.conv_dw": 0.02246, "memory.conv_dw": 0.2291, "compute.conv_grp": 0.7143, "memory.conv_grp": 0.1461, "compute.gemm": 0.8374, "memory.gemm": 0.1715, "compute.bmm": 0.8778, "memory.bmm": 0.1547, "memory.norm": 0.2555, "memory.softmax": 0.2484, "memory.elt": 0.3306, "memory.pool": 0.2863, "memory.move": 0.6141, "memory.resize": 0.0974, "memory.bn": 0.5224, "compute.attention": 0.9222, "memory.attention": 0.3609, folded: 2.104, winograd: 1.118, misaligned: 1.136, cache: 1.825, weights: 0.9141 } },
    { id: "h100-gemm", device: "nvidia-h100-sxm", runtime: "pytorch-eager", version: "2.1", precision: "fp16", batch: [1, 1], points: 936, models: 4, families: 4, reference: { peak: 9894e11, bandwidth: 335e10, cache: 5e7 }, error: { count: 936, mape: 0.0655, median: 0.0479, p90: 0.147, spearman: 0.998 }, interval: { low: 0.862, high: 1.17 }, ratio: { low: 0.814, high: 1.23 }, familiar: { gemm: 936 }, parameters: { "overhead.contraction": 1564e-9, "overhead.other": 2296e-9, "overhead.base": 2508e-9, "saturation.k.gemm": 18.41, "saturation.n.gemm": 23.64, "saturation.outputs.gemm": 273e3, "compute.conv": 0.6469, "memory.conv": 0.8005, "compute.conv_pw": 0.6469, "memory.conv_pw": 0.8005, "compute.conv_dw": 0.1078, "memory.conv_dw": 0.8005, "compute.conv_grp": 0.3234, "memory.conv_grp": 0.8005, "compute.gemm": 0.7562, "memory.gemm": 0.9633, "compute.bmm": 0.6469, "memory.bmm": 0.8005, "memory.norm": 0.8005, "memory.softmax": 0.8005, "memory.elt": 0.8005, "memory.pool": 0.8005, "memory.move": 0.8005, "memory.resize": 0.8005, "memory.bn": 0.8005, "compute.attention": 0.4313, "memory.attention": 0.8005, cache: 1, weights: 1.055 } },
    { id: "a100-gemm", device: "nvidia-a100-sxm-80gb", runtime: "pytorch-eager", version: "2.1", precision: "fp16", batch: [1, 1], points: 1704, models: 6, families: 6, reference: { peak: 312e12, bandwidth: 2039e9, cache: 4e7 }, error: { count: 1704, mape: 0.055, median: 0.0389, p90: 0.117, spearman: 0.999 }, interval: { low: 0.894, high: 1.13 }, ratio: { low: 0.842, high: 1.19 }, familiar: { gemm: 1704 }, parameters: { "overhead.contraction": 1501e-9, "overhead.other": 2618e-9, "overhead.base": 2867e-9, "saturation.k.gemm": 56.36, "saturation.n.gemm": 14.03, "saturation.outputs.gemm": 98020, "compute.conv": 0.6426, "memory.conv": 0.6991, "compute.conv_pw": 0.6426, "memory.conv_pw": 0.6991, "compute.conv_dw": 0.1071, "memory.conv_dw": 0.6991, "compute.conv_grp": 0.3213, "memory.conv_grp": 0.6991, "compute.gemm": 0.7513, "memory.gemm": 0.7569, "compute.bmm": 0.6426, "memory.bmm": 0.6991, "memory.norm": 0.6991, "memory.softmax": 0.6991, "memory.elt": 0.6991, "memory.pool": 0.6991, "memory.move": 0.6991, "memory.resize": 0.6991, "memory.bn": 0.6991, "compute.attention": 0.4284, "memory.attention": 0.6991, cache: 1, weights: 0.9528 } },
    { id: "a40-gemm", device: "nvidia-a40", runtime: "pytorch-eager", version: "2.1", precision: "fp16", batch: [1, 1], points: 936, models: 4, families: 4, reference: { peak: 1497e11, bandwidth: 696e9, cache: 6e6 }, error: { count: 936, mape: 0.0598, median: 0.0433, p90: 0.125, spearman: 0.998 }, interval: { low: 0.882, high: 1.13 }, ratio: { low: 0.833, high: 1.2 }, familiar: { gemm: 936 }, parameters: { "overhead.contraction": 1383e-9, "overhead.other": 221e-8, "overhead.base": 2146e-9, "saturation.k.gemm": 82.77, "saturation.n.gemm": 12.53, "saturation.outputs.gemm": 40780, "compute.conv": 0.6765, "memory.conv": 0.767, "compute.conv_pw": 0.6765, "memory.conv_pw": 0.767, "compute.conv_dw": 0.1127, "memory.conv_dw": 0.767, "compute.conv_grp": 0.3382, "memory.conv_grp": 0.767, "compute.gemm": 0.7871, "memory.gemm": 1.31, "compute.bmm": 0.6765, "memory.bmm": 0.767, "memory.norm": 0.767, "memory.softmax": 0.767, "memory.elt": 0.767, "memory.pool": 0.767, "memory.move": 0.767, "memory.resize": 0.767, "memory.bn": 0.767, "compute.attention": 0.451, "memory.attention": 0.767, cache: 1.104, weights: 1.688 } },
    { id: "sd855-cpu-paddle", device: "qcom-sd-855-cpu", runtime: "paddle-lite", version: "not stated", precision: "fp32", batch: [1, 1], points: 8, models: 8, families: 2, reference: { peak: 219e9, bandwidth: 341e8, cache: 2e6 }, error: { count: 8, mape: 0.344, median: 0.407, p90: 0.525, spearman: 0.41 }, interval: { low: 0.423, high: 2.36 }, ratio: { low: 0.423, high: 2.36 }, familiar: { conv_pw: 8, conv_dw: 8, gemm: 8, move: 2 }, parameters: { "overhead.contraction": 2895e-10, "overhead.other": 1888e-10, "overhead.base": 4626e-10, "saturation.k.conv": 39.57, "saturation.k.conv_pw": 63.65, "saturation.k.conv_grp": 19.65, "saturation.k.gemm": 35.78, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.06, "saturation.n.conv_pw": 22.75, "saturation.n.conv_grp": 5.777, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 12300, "saturation.outputs.conv_pw": 20440, "saturation.outputs.conv_dw": 113800, "saturation.outputs.conv_grp": 43060, "saturation.outputs.gemm": 20470, "saturation.outputs.bmm": 34680, "compute.conv": 5.4, "memory.conv": 0.255, "compute.conv_pw": 5.713, "memory.conv_pw": 0.3231, "compute.conv_dw": 1.169, "memory.conv_dw": 0.1533, "compute.conv_grp": 5.705, "memory.conv_grp": 0.252, "compute.gemm": 5.337, "memory.gemm": 0.5785, "compute.bmm": 10.38, "memory.bmm": 0.1927, "memory.norm": 0.136, "memory.softmax": 0.2519, "memory.elt": 0.2694, "memory.pool": 0.3476, "memory.move": 0.2586, "memory.resize": 0.2386, "memory.bn": 0.3392, "compute.attention": 8.867, "memory.attention": 0.254, folded: 0.1787, winograd: 1.239, misaligned: 1.104, cache: 3.221, weights: 3.496 } },
    { id: "pi5-ncnn", device: "raspberry-pi-5", runtime: "ncnn", version: "2024", precision: "fp16", batch: [1, 1], points: 15, models: 15, families: 13, reference: { peak: 307e9, bandwidth: 171e8, cache: 2e6 }, error: { count: 15, mape: 0.209, median: 0.23, p90: 0.459, spearman: 0.946 }, interval: { low: 0.584, high: 1.95 }, ratio: { low: 0.584, high: 1.95 }, familiar: { conv: 7, conv_pw: 12, conv_dw: 10, conv_grp: 1, gemm: 4, elt: 2, move: 2 }, parameters: { "overhead.contraction": 2983e-10, "overhead.other": 1938e-10, "overhead.base": 4747e-10, "saturation.k.conv": 41.24, "saturation.k.conv_pw": 61.25, "saturation.k.conv_grp": 19.73, "saturation.k.gemm": 35.65, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.36, "saturation.n.conv_pw": 22.51, "saturation.n.conv_grp": 5.838, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 14270, "saturation.outputs.conv_pw": 17080, "saturation.outputs.conv_dw": 87180, "saturation.outputs.conv_grp": 43510, "saturation.outputs.gemm": 18670, "saturation.outputs.bmm": 34680, "compute.conv": 0.8239, "memory.conv": 0.7602, "compute.conv_pw": 0.8949, "memory.conv_pw": 0.9916, "compute.conv_dw": 0.2208, "memory.conv_dw": 0.4877, "compute.conv_grp": 0.9618, "memory.conv_grp": 0.7503, "compute.gemm": 0.9346, "memory.gemm": 1.703, "compute.bmm": 1.775, "memory.bmm": 0.5736, "memory.norm": 0.4046, "memory.softmax": 0.7497, "memory.elt": 0.7945, "memory.pool": 1.023, "memory.move": 0.7466, "memory.resize": 0.7105, "memory.bn": 1.01, "compute.attention": 1.516, "memory.attention": 0.7559, folded: 0.1691, winograd: 1.206, misaligned: 1, cache: 3.128, weights: 3.541 } },
    { id: "pi5-ncnn-int8", device: "raspberry-pi-5", runtime: "ncnn", version: "2024", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 614e9, bandwidth: 171e8, cache: 2e6 }, error: { count: 5, mape: 0.245, median: 0.311, p90: 0.343, spearman: 0.9 }, interval: { low: 0.483, high: 2.07 }, ratio: { low: 0.483, high: 2.07 }, familiar: { conv: 4, conv_pw: 3, conv_dw: 1, gemm: 1 }, parameters: { "overhead.contraction": 2987e-10, "overhead.other": 194e-9, "overhead.base": 4753e-10, "saturation.k.conv": 41.24, "saturation.k.conv_pw": 61.25, "saturation.k.conv_grp": 19.73, "saturation.k.gemm": 35.65, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.36, "saturation.n.conv_pw": 22.51, "saturation.n.conv_grp": 5.838, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 14270, "saturation.outputs.conv_pw": 17080, "saturation.outputs.conv_dw": 87180, "saturation.outputs.conv_grp": 43510, "saturation.outputs.gemm": 18670, "saturation.outputs.bmm": 34680, "compute.conv": 0.455, "memory.conv": 0.7626, "compute.conv_pw": 0.4942, "memory.conv_pw": 0.9948, "compute.conv_dw": 0.1219, "memory.conv_dw": 0.4892, "compute.conv_grp": 0.5311, "memory.conv_grp": 0.7528, "compute.gemm": 0.5161, "memory.gemm": 1.709, "compute.bmm": 0.9801, "memory.bmm": 0.5755, "memory.norm": 0.406, "memory.softmax": 0.7522, "memory.elt": 0.797, "memory.pool": 1.026, "memory.move": 0.749, "memory.resize": 0.7128, "memory.bn": 1.013, "compute.attention": 0.8371, "memory.attention": 0.7584, folded: 0.1691, winograd: 1.206, misaligned: 1, cache: 3.128, weights: 3.541 } },
    { id: "pi4-ncnn", device: "raspberry-pi-4", runtime: "ncnn", version: "2024", precision: "fp32", batch: [1, 1], points: 15, models: 15, families: 13, reference: { peak: 48e9, bandwidth: 128e8, cache: 1e6 }, error: { count: 15, mape: 0.175, median: 0.153, p90: 0.341, spearman: 0.95 }, interval: { low: 0.598, high: 1.54 }, ratio: { low: 0.598, high: 1.54 }, familiar: { conv: 7, conv_pw: 12, conv_dw: 10, conv_grp: 1, gemm: 4, elt: 1, move: 1 }, parameters: { "overhead.contraction": 2983e-10, "overhead.other": 1937e-10, "overhead.base": 4746e-10, "saturation.k.conv": 41.24, "saturation.k.conv_pw": 61.25, "saturation.k.conv_grp": 19.73, "saturation.k.gemm": 35.65, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.36, "saturation.n.conv_pw": 22.51, "saturation.n.conv_grp": 5.838, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 14270, "saturation.outputs.conv_pw": 17080, "saturation.outputs.conv_dw": 87180, "saturation.outputs.conv_grp": 43510, "saturation.outputs.gemm": 18670, "saturation.outputs.bmm": 34680, "compute.conv": 0.8166, "memory.conv": 0.8225, "compute.conv_pw": 0.8869, "memory.conv_pw": 1.073, "compute.conv_dw": 0.2188, "memory.conv_dw": 0.5276, "compute.conv_grp": 0.9532, "memory.conv_grp": 0.8119, "compute.gemm": 0.9262, "memory.gemm": 1.843, "compute.bmm": 1.759, "memory.bmm": 0.6207, "memory.norm": 0.4378, "memory.softmax": 0.8112, "memory.elt": 0.8596, "memory.pool": 1.107, "memory.move": 0.8078, "memory.resize": 0.7688, "memory.bn": 1.092, "compute.attention": 1.502, "memory.attention": 0.8179, folded: 0.1691, winograd: 1.206, misaligned: 1, cache: 3.128, weights: 3.541 } },
    { id: "rk3588-cpu-ncnn", device: "rockchip-rk3588-cpu", runtime: "ncnn", version: "2024", precision: "fp16", batch: [1, 1], points: 15, models: 15, families: 13, reference: { peak: 307e9, bandwidth: 338e8, cache: 3e6 }, error: { count: 15, mape: 0.294, median: 0.261, p90: 0.775, spearman: 0.9 }, interval: { low: 0.45, high: 1.88 }, ratio: { low: 0.45, high: 1.88 }, familiar: { conv: 7, conv_pw: 12, conv_dw: 10, conv_grp: 1, gemm: 4, elt: 1, move: 1 }, parameters: { "overhead.contraction": 2982e-10, "overhead.other": 1937e-10, "overhead.base": 4745e-10, "saturation.k.conv": 41.24, "saturation.k.conv_pw": 61.25, "saturation.k.conv_grp": 19.73, "saturation.k.gemm": 35.65, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.36, "saturation.n.conv_pw": 22.51, "saturation.n.conv_grp": 5.838, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 14270, "saturation.outputs.conv_pw": 17080, "saturation.outputs.conv_dw": 87180, "saturation.outputs.conv_grp": 43510, "saturation.outputs.gemm": 18670, "saturation.outputs.bmm": 34680, "compute.conv": 0.9391, "memory.conv": 0.69, "compute.conv_pw": 1.02, "memory.conv_pw": 0.9, "compute.conv_dw": 0.2516, "memory.conv_dw": 0.4426, "compute.conv_grp": 1.096, "memory.conv_grp": 0.681, "compute.gemm": 1.065, "memory.gemm": 1.546, "compute.bmm": 2.023, "memory.bmm": 0.5206, "memory.norm": 0.3673, "memory.softmax": 0.6805, "memory.elt": 0.7211, "memory.pool": 0.9282, "memory.move": 0.6776, "memory.resize": 0.6449, "memory.bn": 0.9163, "compute.attention": 1.728, "memory.attention": 0.6861, folded: 0.1691, winograd: 1.206, misaligned: 1, cache: 3.128, weights: 3.541 } },
    { id: "rk3588-cpu-ncnn-int8", device: "rockchip-rk3588-cpu", runtime: "ncnn", version: "2024", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 614e9, bandwidth: 338e8, cache: 3e6 }, error: { count: 5, mape: 0.274, median: 0.236, p90: 0.517, spearman: 0.9 }, interval: { low: 0.487, high: 2.05 }, ratio: { low: 0.487, high: 2.05 }, familiar: { conv: 4, conv_pw: 3, conv_dw: 1, gemm: 1 }, parameters: { "overhead.contraction": 2987e-10, "overhead.other": 194e-9, "overhead.base": 4753e-10, "saturation.k.conv": 41.24, "saturation.k.conv_pw": 61.25, "saturation.k.conv_grp": 19.73, "saturation.k.gemm": 35.65, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.36, "saturation.n.conv_pw": 22.51, "saturation.n.conv_grp": 5.838, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 14270, "saturation.outputs.conv_pw": 17080, "saturation.outputs.conv_dw": 87180, "saturation.outputs.conv_grp": 43510, "saturation.outputs.gemm": 18670, "saturation.outputs.bmm": 34680, "compute.conv": 0.5152, "memory.conv": 0.767, "compute.conv_pw": 0.5595, "memory.conv_pw": 1.001, "compute.conv_dw": 0.138, "memory.conv_dw": 0.4921, "compute.conv_grp": 0.6014, "memory.conv_grp": 0.7571, "compute.gemm": 0.5843, "memory.gemm": 1.719, "compute.bmm": 1.11, "memory.bmm": 0.5788, "memory.norm": 0.4083, "memory.softmax": 0.7565, "memory.elt": 0.8016, "memory.pool": 1.032, "memory.move": 0.7533, "memory.resize": 0.7169, "memory.bn": 1.019, "compute.attention": 0.9478, "memory.attention": 0.7628, folded: 0.1691, winograd: 1.206, misaligned: 1, cache: 3.128, weights: 3.541 } },
    { id: "rk3566-cpu-ncnn", device: "rockchip-rk3566-cpu", runtime: "ncnn", version: "2024", precision: "fp16", batch: [1, 1], points: 15, models: 15, families: 13, reference: { peak: 115e9, bandwidth: 84e8, cache: 5e5 }, error: { count: 15, mape: 0.177, median: 0.141, p90: 0.326, spearman: 0.982 }, interval: { low: 0.608, high: 1.5 }, ratio: { low: 0.608, high: 1.5 }, familiar: { conv: 7, conv_pw: 12, conv_dw: 10, conv_grp: 1, gemm: 4, elt: 1, move: 1 }, parameters: { "overhead.contraction": 2984e-10, "overhead.other": 1938e-10, "overhead.base": 4748e-10, "saturation.k.conv": 41.24, "saturation.k.conv_pw": 61.25, "saturation.k.conv_grp": 19.73, "saturation.k.gemm": 35.65, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.36, "saturation.n.conv_pw": 22.51, "saturation.n.conv_grp": 5.838, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 14270, "saturation.outputs.conv_pw": 17080, "saturation.outputs.conv_dw": 87180, "saturation.outputs.conv_grp": 43510, "saturation.outputs.gemm": 18670, "saturation.outputs.bmm": 34680, "compute.conv": 0.605, "memory.conv": 0.8164, "compute.conv_pw": 0.6571, "memory.conv_pw": 1.065, "compute.conv_dw": 0.1621, "memory.conv_dw": 0.5237, "compute.conv_grp": 0.7062, "memory.conv_grp": 0.8058, "compute.gemm": 0.6862, "memory.gemm": 1.829, "compute.bmm": 1.303, "memory.bmm": 0.616, "memory.norm": 0.4346, "memory.softmax": 0.8052, "memory.elt": 0.8532, "memory.pool": 1.098, "memory.move": 0.8018, "memory.resize": 0.7631, "memory.bn": 1.084, "compute.attention": 1.113, "memory.attention": 0.8119, folded: 0.1691, winograd: 1.206, misaligned: 1, cache: 3.128, weights: 3.541 } },
    { id: "jetson-nano-trt", device: "jetson-nano", runtime: "tensorrt", version: "5", precision: "fp16", batch: [1, 1], points: 10, models: 10, families: 3, reference: { peak: 472e9, bandwidth: 256e8, cache: 25e4 }, error: { count: 10, mape: 0.208, median: 0.112, p90: 0.389, spearman: 0.964 }, interval: { low: 0.648, high: 1.54 }, ratio: { low: 0.648, high: 1.54 }, familiar: { conv: 10, conv_pw: 3 }, parameters: { "overhead.contraction": 3515e-10, "overhead.other": 2277e-10, "overhead.base": 556e-9, "saturation.k.conv": 39.61, "saturation.k.conv_pw": 66.17, "saturation.k.conv_grp": 19.65, "saturation.k.gemm": 35.78, "saturation.k.bmm": 69.55, "saturation.n.conv": 14.1, "saturation.n.conv_pw": 23.33, "saturation.n.conv_grp": 5.777, "saturation.n.gemm": 5.964, "saturation.n.bmm": 185.9, "saturation.outputs.conv": 12550, "saturation.outputs.conv_pw": 22530, "saturation.outputs.conv_dw": 125400, "saturation.outputs.conv_grp": 43060, "saturation.outputs.gemm": 20490, "saturation.outputs.bmm": 34680, "compute.conv": 0.9645, "memory.conv": 1.418, "compute.conv_pw": 0.9949, "memory.conv_pw": 1.828, "compute.conv_dw": 0.2028, "memory.conv_dw": 0.9281, "compute.conv_grp": 1.017, "memory.conv_grp": 1.379, "compute.gemm": 0.9513, "memory.gemm": 3.05, "compute.bmm": 1.851, "memory.bmm": 1.055, "memory.norm": 0.7441, "memory.softmax": 1.379, "memory.elt": 1.453, "memory.pool": 1.889, "memory.move": 1.319, "memory.resize": 1.306, "memory.bn": 1.855, "compute.attention": 1.581, "memory.attention": 1.39, folded: 0.1691, winograd: 1.25, misaligned: 1.111, cache: 3.085, weights: 3.587 } },
    { id: "agx-xavier-trt", device: "jetson-agx-xavier", runtime: "tensorrt", version: "5", precision: "fp16", batch: [1, 1], points: 13, models: 13, families: 4, reference: { peak: 113e11, bandwidth: 1365e8, cache: 5e5 }, error: { count: 13, mape: 0.459, median: 0.486, p90: 0.707, spearman: 0.857 }, interval: { low: 0.438, high: 2.28 }, ratio: { low: 0.703, high: 1.42 }, familiar: { conv: 11, conv_pw: 11, conv_dw: 2, gemm: 2, pool: 7, move: 3, bn: 3 }, parameters: { "overhead.contraction": 1745e-8, "overhead.other": 4661e-8, "overhead.base": 5394e-8, "saturation.k.conv": 31.98, "saturation.k.conv_pw": 31.24, "saturation.k.conv_grp": 51.33, "saturation.k.gemm": 41.41, "saturation.k.bmm": 33.58, "saturation.n.conv": 14.64, "saturation.n.conv_pw": 16.08, "saturation.n.conv_grp": 39.9, "saturation.n.gemm": 17.43, "saturation.n.bmm": 16.49, "saturation.outputs.conv": 68570, "saturation.outputs.conv_pw": 71880, "saturation.outputs.conv_dw": 56860, "saturation.outputs.conv_grp": 78680, "saturation.outputs.gemm": 101800, "saturation.outputs.bmm": 67720, "compute.conv": 0.7132, "memory.conv": 0.6468, "compute.conv_pw": 0.4325, "memory.conv_pw": 0.5325, "compute.conv_dw": 0.08132, "memory.conv_dw": 0.5084, "compute.conv_grp": 0.1716, "memory.conv_grp": 0.5433, "compute.gemm": 0.3826, "memory.gemm": 0.5055, "compute.bmm": 0.4437, "memory.bmm": 0.5149, "memory.norm": 0.5151, "memory.softmax": 0.5149, "memory.elt": 0.5292, "memory.pool": 0.5121, "memory.move": 0.5459, "memory.resize": 0.5419, "memory.bn": 0.6207, "compute.attention": 0.3151, "memory.attention": 0.5342, folded: 0.3022, winograd: 1.203, misaligned: 1.251, cache: 2.004, weights: 0.8041 } },
    { id: "sd8gen3-fp16", device: "qcom-sd-8-gen3", runtime: "tflite", version: "AI Hub 2025", precision: "fp16", batch: [1, 1], points: 14, models: 14, families: 11, reference: { peak: 17e12, bandwidth: 68e9, cache: 0 }, error: { count: 14, mape: 0.324, median: 0.136, p90: 0.621, spearman: 0.969 }, interval: { low: 0.426, high: 1.89 }, ratio: { low: 0.426, high: 1.89 }, familiar: { conv: 5, conv_pw: 8, conv_dw: 7, conv_grp: 2, gemm: 6, norm: 3, elt: 1, move: 5, bn: 1, attention: 2 }, parameters: { "overhead.contraction": 9164e-10, "overhead.other": 3311e-10, "overhead.base": 5386e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 1.249, "memory.conv": 2.676, "compute.conv_pw": 1.384, "memory.conv_pw": 5.787, "compute.conv_dw": 0.09341, "memory.conv_dw": 3.553, "compute.conv_grp": 1.069, "memory.conv_grp": 2.766, "compute.gemm": 0.6817, "memory.gemm": 8.13, "compute.bmm": 1.791, "memory.bmm": 3.898, "memory.norm": 0.9037, "memory.softmax": 3.354, "memory.elt": 3.4, "memory.pool": 4.542, "memory.move": 2.652, "memory.resize": 3.765, "memory.bn": 6.139, "compute.attention": 0.7313, "memory.attention": 3.767, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "sd8gen3-int8", device: "qcom-sd-8-gen3", runtime: "tflite", version: "AI Hub 2025", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 34e12, bandwidth: 68e9, cache: 0 }, error: { count: 5, mape: 0.414, median: 0.473, p90: 0.571, spearman: 0.8 }, interval: { low: 0.315, high: 3.18 }, ratio: { low: 0.315, high: 3.18 }, familiar: { conv: 3, conv_pw: 3, conv_grp: 2, gemm: 1, move: 2, bn: 1, attention: 1 }, parameters: { "overhead.contraction": 9208e-10, "overhead.other": 3327e-10, "overhead.base": 5412e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 1.188, "memory.conv": 3.197, "compute.conv_pw": 1.316, "memory.conv_pw": 6.914, "compute.conv_dw": 0.08887, "memory.conv_dw": 4.246, "compute.conv_grp": 1.017, "memory.conv_grp": 3.305, "compute.gemm": 0.6485, "memory.gemm": 9.714, "compute.bmm": 1.703, "memory.bmm": 4.658, "memory.norm": 1.08, "memory.softmax": 4.008, "memory.elt": 4.063, "memory.pool": 5.427, "memory.move": 3.169, "memory.resize": 4.499, "memory.bn": 7.335, "compute.attention": 0.6958, "memory.attention": 4.501, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "sd8gen2-fp16", device: "qcom-sd-8-gen2", runtime: "tflite", version: "AI Hub 2025", precision: "fp16", batch: [1, 1], points: 14, models: 14, families: 11, reference: { peak: 17e12, bandwidth: 68e9, cache: 0 }, error: { count: 14, mape: 0.33, median: 0.239, p90: 0.575, spearman: 0.974 }, interval: { low: 0.539, high: 1.85 }, ratio: { low: 0.539, high: 1.85 }, familiar: { conv: 4, conv_pw: 8, conv_dw: 7, conv_grp: 2, gemm: 5, norm: 2, elt: 1, move: 3, bn: 1, attention: 2 }, parameters: { "overhead.contraction": 9943e-10, "overhead.other": 3592e-10, "overhead.base": 5844e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 0.8644, "memory.conv": 2.306, "compute.conv_pw": 0.9578, "memory.conv_pw": 4.987, "compute.conv_dw": 0.06465, "memory.conv_dw": 3.062, "compute.conv_grp": 0.7396, "memory.conv_grp": 2.384, "compute.gemm": 0.4718, "memory.gemm": 7.007, "compute.bmm": 1.239, "memory.bmm": 3.36, "memory.norm": 0.7789, "memory.softmax": 2.891, "memory.elt": 2.931, "memory.pool": 3.915, "memory.move": 2.286, "memory.resize": 3.245, "memory.bn": 5.291, "compute.attention": 0.5062, "memory.attention": 3.246, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "sd8gen2-int8", device: "qcom-sd-8-gen2", runtime: "tflite", version: "AI Hub 2025", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 34e12, bandwidth: 68e9, cache: 0 }, error: { count: 5, mape: 0.341, median: 0.252, p90: 0.645, spearman: 0.8 }, interval: { low: 0.275, high: 3.64 }, ratio: { low: 0.275, high: 3.64 }, familiar: { conv: 3, conv_pw: 3, conv_grp: 2, gemm: 1, move: 1, bn: 1, attention: 1 }, parameters: { "overhead.contraction": 9359e-10, "overhead.other": 3382e-10, "overhead.base": 5501e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 0.9833, "memory.conv": 2.815, "compute.conv_pw": 1.09, "memory.conv_pw": 6.088, "compute.conv_dw": 0.07355, "memory.conv_dw": 3.739, "compute.conv_grp": 0.8413, "memory.conv_grp": 2.91, "compute.gemm": 0.5368, "memory.gemm": 8.554, "compute.bmm": 1.41, "memory.bmm": 4.101, "memory.norm": 0.9508, "memory.softmax": 3.529, "memory.elt": 3.578, "memory.pool": 4.779, "memory.move": 2.79, "memory.resize": 3.961, "memory.bn": 6.459, "compute.attention": 0.5758, "memory.attention": 3.963, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "sd8elite-fp16", device: "qcom-sd-8-elite", runtime: "tflite", version: "AI Hub 2025", precision: "fp16", batch: [1, 1], points: 14, models: 14, families: 11, reference: { peak: 17e12, bandwidth: 68e9, cache: 0 }, error: { count: 14, mape: 0.348, median: 0.138, p90: 0.791, spearman: 0.982 }, interval: { low: 0.389, high: 1.97 }, ratio: { low: 0.389, high: 1.97 }, familiar: { conv: 4, conv_pw: 8, conv_dw: 7, conv_grp: 2, gemm: 6, norm: 4, elt: 1, move: 5, bn: 1, attention: 2 }, parameters: { "overhead.contraction": 8202e-10, "overhead.other": 2963e-10, "overhead.base": 4821e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 1.65, "memory.conv": 3.209, "compute.conv_pw": 1.828, "memory.conv_pw": 6.94, "compute.conv_dw": 0.1234, "memory.conv_dw": 4.262, "compute.conv_grp": 1.412, "memory.conv_grp": 3.317, "compute.gemm": 0.9007, "memory.gemm": 9.75, "compute.bmm": 2.366, "memory.bmm": 4.675, "memory.norm": 1.084, "memory.softmax": 4.023, "memory.elt": 4.078, "memory.pool": 5.448, "memory.move": 3.181, "memory.resize": 4.516, "memory.bn": 7.362, "compute.attention": 0.9663, "memory.attention": 4.517, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "sd8elite-int8", device: "qcom-sd-8-elite", runtime: "tflite", version: "AI Hub 2025", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 34e12, bandwidth: 68e9, cache: 0 }, error: { count: 5, mape: 0.374, median: 0.444, p90: 0.621, spearman: 0.8 }, interval: { low: 0.399, high: 2.51 }, ratio: { low: 0.399, high: 2.51 }, familiar: { conv: 3, conv_pw: 3, conv_grp: 2, gemm: 1, move: 2, bn: 1, attention: 1 }, parameters: { "overhead.contraction": 8993e-10, "overhead.other": 3249e-10, "overhead.base": 5286e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 1.318, "memory.conv": 3.371, "compute.conv_pw": 1.46, "memory.conv_pw": 7.291, "compute.conv_dw": 0.09857, "memory.conv_dw": 4.477, "compute.conv_grp": 1.128, "memory.conv_grp": 3.485, "compute.gemm": 0.7194, "memory.gemm": 10.24, "compute.bmm": 1.889, "memory.bmm": 4.912, "memory.norm": 1.139, "memory.softmax": 4.226, "memory.elt": 4.284, "memory.pool": 5.723, "memory.move": 3.342, "memory.resize": 4.744, "memory.bn": 7.734, "compute.attention": 0.7717, "memory.attention": 4.746, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "x-elite-fp16", device: "qcom-x-elite", runtime: "onnxruntime-qnn", version: "AI Hub 2025", precision: "fp16", batch: [1, 1], points: 14, models: 14, families: 11, reference: { peak: 17e12, bandwidth: 68e9, cache: 0 }, error: { count: 14, mape: 0.269, median: 0.179, p90: 0.588, spearman: 0.969 }, interval: { low: 0.468, high: 2.44 }, ratio: { low: 0.468, high: 2.44 }, familiar: { conv: 4, conv_pw: 8, conv_dw: 7, conv_grp: 2, gemm: 5, norm: 2, elt: 1, move: 4, bn: 1, attention: 2 }, parameters: { "overhead.contraction": 1024e-9, "overhead.other": 3699e-10, "overhead.base": 6017e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 0.9222, "memory.conv": 2.253, "compute.conv_pw": 1.022, "memory.conv_pw": 4.872, "compute.conv_dw": 0.06898, "memory.conv_dw": 2.992, "compute.conv_grp": 0.7891, "memory.conv_grp": 2.329, "compute.gemm": 0.5034, "memory.gemm": 6.846, "compute.bmm": 1.322, "memory.bmm": 3.282, "memory.norm": 0.7609, "memory.softmax": 2.824, "memory.elt": 2.863, "memory.pool": 3.825, "memory.move": 2.233, "memory.resize": 3.17, "memory.bn": 5.169, "compute.attention": 0.5401, "memory.attention": 3.172, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "qcs9075-fp16", device: "qcom-qcs9075", runtime: "tflite", version: "AI Hub 2025", precision: "fp16", batch: [1, 1], points: 13, models: 13, families: 10, reference: { peak: 17e12, bandwidth: 68e9, cache: 0 }, error: { count: 13, mape: 0.269, median: 0.279, p90: 0.601, spearman: 0.94 }, interval: { low: 0.553, high: 1.81 }, ratio: { low: 0.553, high: 1.81 }, familiar: { conv: 4, conv_pw: 8, conv_dw: 7, conv_grp: 2, gemm: 4, norm: 1, move: 1, bn: 1, attention: 2 }, parameters: { "overhead.contraction": 9371e-10, "overhead.other": 3386e-10, "overhead.base": 5508e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 0.5976, "memory.conv": 2.174, "compute.conv_pw": 0.6622, "memory.conv_pw": 4.703, "compute.conv_dw": 0.0447, "memory.conv_dw": 2.888, "compute.conv_grp": 0.5113, "memory.conv_grp": 2.248, "compute.gemm": 0.3262, "memory.gemm": 6.607, "compute.bmm": 0.8568, "memory.bmm": 3.168, "memory.norm": 0.7344, "memory.softmax": 2.726, "memory.elt": 2.763, "memory.pool": 3.691, "memory.move": 2.155, "memory.resize": 3.06, "memory.bn": 4.989, "compute.attention": 0.35, "memory.attention": 3.061, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "qcs9075-int8", device: "qcom-qcs9075", runtime: "tflite", version: "AI Hub 2025", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 34e12, bandwidth: 68e9, cache: 0 }, error: { count: 5, mape: 0.291, median: 0.12, p90: 0.649, spearman: 0.9 }, interval: { low: 0.281, high: 3.56 }, ratio: { low: 0.281, high: 3.56 }, familiar: { conv: 3, conv_pw: 3, conv_grp: 2, gemm: 1, move: 1, bn: 1, attention: 1 }, parameters: { "overhead.contraction": 9452e-10, "overhead.other": 3415e-10, "overhead.base": 5556e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 0.8827, "memory.conv": 2.648, "compute.conv_pw": 0.9781, "memory.conv_pw": 5.727, "compute.conv_dw": 0.06602, "memory.conv_dw": 3.517, "compute.conv_grp": 0.7552, "memory.conv_grp": 2.737, "compute.gemm": 0.4818, "memory.gemm": 8.047, "compute.bmm": 1.266, "memory.bmm": 3.858, "memory.norm": 0.8945, "memory.softmax": 3.32, "memory.elt": 3.366, "memory.pool": 4.496, "memory.move": 2.625, "memory.resize": 3.727, "memory.bn": 6.076, "compute.attention": 0.5169, "memory.attention": 3.728, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } },
    { id: "ax650n", device: "axera-ax650n", runtime: "pulsar2", version: "not stated", precision: "int8", batch: [1, 1], points: 5, models: 5, families: 5, reference: { peak: 6e12, bandwidth: 34e9, cache: 0 }, error: { count: 5, mape: 0.284, median: 0.319, p90: 0.509, spearman: 0.9 }, interval: { low: 0.473, high: 2.11 }, ratio: { low: 0.473, high: 2.11 }, familiar: { conv: 3, conv_pw: 2, conv_dw: 1, gemm: 1, bmm: 1, norm: 1, move: 1, attention: 1 }, parameters: { "overhead.contraction": 9091e-10, "overhead.other": 3284e-10, "overhead.base": 5343e-9, "saturation.k.conv": 52.29, "saturation.k.conv_pw": 251.2, "saturation.k.conv_grp": 33.86, "saturation.k.gemm": 36.5, "saturation.k.bmm": 54.41, "saturation.n.conv": 30.83, "saturation.n.conv_pw": 24.48, "saturation.n.conv_grp": 13.88, "saturation.n.gemm": 31.37, "saturation.n.bmm": 426.4, "saturation.outputs.conv": 116700, "saturation.outputs.conv_pw": 90210, "saturation.outputs.conv_dw": 491600, "saturation.outputs.conv_grp": 98930, "saturation.outputs.gemm": 26880, "saturation.outputs.bmm": 37630, "compute.conv": 1.437, "memory.conv": 2.321, "compute.conv_pw": 1.593, "memory.conv_pw": 5.021, "compute.conv_dw": 0.1075, "memory.conv_dw": 3.083, "compute.conv_grp": 1.23, "memory.conv_grp": 2.4, "compute.gemm": 0.7846, "memory.gemm": 7.054, "compute.bmm": 2.061, "memory.bmm": 3.382, "memory.norm": 0.7841, "memory.softmax": 2.91, "memory.elt": 2.95, "memory.pool": 3.941, "memory.move": 2.301, "memory.resize": 3.267, "memory.bn": 5.326, "compute.attention": 0.8417, "memory.attention": 3.268, folded: 0.1355, winograd: 1.817, misaligned: 1.143, cache: 3.98, weights: 4.819 } }
  ]
};

// src/analyzer/hardware/catalogue/latency-profile.ts
var typed = profile_data_default;
var fromExports = onnxruntime_data_default;
var present = (values) => Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
var latencyProfiles = [...typed.profiles, ...fromExports.profiles].map((profile) => {
  const { precision, batch, familiar, parameters: parameters2 } = profile;
  if (!isPrecision(precision)) throw new Error(`profile-data.json: bad precision in ${profile.id}`);
  return {
    ...profile,
    precision,
    batch: [batch[0] ?? 1, batch[1] ?? 1],
    familiar: present(familiar),
    parameters: present(parameters2)
  };
});
var UNMEASURED_TRANSFER = 1.5;
var transferSpread = (group, { interval }) => {
  const measured = group === void 0 ? void 0 : typed.transfer[group];
  if (measured === void 0) {
    return { low: interval.low ** UNMEASURED_TRANSFER, high: interval.high ** UNMEASURED_TRANSFER };
  }
  return { low: Math.min(interval.low, measured.low), high: Math.max(interval.high, measured.high) };
};
var ceilingSpread = typed.ceiling;
var knownRuntimes = [...new Set(latencyProfiles.map((profile) => profile.runtime))].sort();

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
  latencyProfiles,
  selectProfile,
  isDiagnostic,
  estimate
};
