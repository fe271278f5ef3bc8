import {
  joules,
  seconds
} from "./chunk-5JMB2QBP.js";
import {
  diagnostic
} from "./chunk-C4C3EQW6.js";
import {
  bitsOf,
  isInteger
} from "./chunk-5RVUSMIJ.js";

// src/analyzer/hardware/catalogue/device-data.json
var device_data_default = {
  units: { peak: "TFLOPS or TOPS, dense, whole device", bandwidth: "GB/s", memory: "GB", cache: "MB", tdp: "W" },
  sources: {
    mle: "stas00/ml-engineering@744d01e compute/accelerator/README.md (dense TFLOPS, bandwidth, cache and measured-matmul tables; CC-BY-SA-4.0)",
    epoch: 'Epoch AI "Machine Learning Hardware" table (CC-BY) as data/ml_hardware.csv in natepaulo43-oss/Capstone-AI-Capex-Wall@efc5e00; each row there links the vendor datasheet',
    neuron: "aws-neuron/aws-neuron-sdk@81ce03a about-neuron/arch/neuron-hardware/{inferentia2,trainium,trainium2}.rst",
    rocm: "ROCm/ROCm@e396b48 docs/reference/gpu-arch-specs.rst",
    llmv: "hahnyuan/LLM-Viewer@472f71f hardwares/hardware_params.py",
    onnxtool: "ThanatosShinji/onnx-tool@00f5f0a onnx_tool/device.py",
    llma: "cli99/llm-analysis@d841e40 llm_analysis/gpu_configs/*.json",
    habitat: "geoffxy/habitat@5f01e52 analyzer/habitat/data/devices.yml and mlp/devices.csv",
    ane: "hollance/neural-engine@d0bb530 docs/supported-devices.md",
    rknnfreq: "airockchip/rknn_model_zoo@bad6c73 scaling_frequency.sh (CPU/NPU/DDR clocks used) and README.md",
    ocvzoo: "opencv/opencv_zoo@966be4c benchmark/README.md (per-device hardware lines)",
    ncnn: "Tencent/ncnn@a4d2ea1 benchmark/README.md (per-device core list and clocks)",
    axera: "AXERA-TECH/ax-samples@2d08c3c benchmark/*.md",
    tiny: "mlcommons/tiny_results_v1.2@cadb362 summary.csv",
    espnn: "espressif/esp-nn@d45b843 README.md",
    orinnx: "NVIDIA Jetson Orin NX Series datasheet PDF, github.com/icub-tech-iit/cad-libraries/files/13056089 (up to 100 TOPS, 10-25 W)",
    idx: "agreeing excerpts in the public code index (no single repository shown by the index)",
    msys2: "msys2/MINGW-packages pull request 29765 (runner CPU was EPYC 7763, now also EPYC 9V74)",
    ghdocs: 'GitHub Docs "GitHub-hosted runners reference" as quoted in gruntwork-io/terragrunt pull request 6840 (ubuntu-latest: 4 vCPU, 16 GB, 14 GB SSD, x64)',
    h200page: 'itkb.uw.cz 2026/06 "NVIDIA H200 vs B300" (dense) and morphllm.com/nvidia-h200 (states which figures are with sparsity)',
    ov: "openvinotoolkit/openvino@16867e9 docs/sphinx_setup/_static/benchmarks_files/OV-benchmark-data.csv (TDP column)",
    orinnano: "hokwangchoi/jetson-orin-nano-benchmarks README (1024 CUDA cores, 32 tensor cores, 68 GB/s, 40 TOPS, 67 TOPS in Super mode)",
    mem: "vendor datasheet or architecture white paper, from memory; not looked up here",
    arch: "computed: cores x FLOP/cycle x sustained clock (formula in note)"
  },
  devices: [
    { id: "nvidia-h200-sxm", name: "NVIDIA H200 SXM 141GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["h200", "h200-sxm"], peak: { fp64: 33.5, fp32: 66.9, tf32: 494.7, fp16: 989.4, bf16: 989.4, fp8: 1978.9, int8: 1978.9 }, bandwidth: 4800, memory: 141, cache: 50, tdp: 700, engines: 1, year: 2024, sources: ["mle", "epoch", "h200page"], confidence: "sourced", note: "Marketing figures 1979 (FP16) and 3958 (FP8/INT8) are with 2:4 sparsity. Several web pages label them dense: wrong." },
    { id: "nvidia-h200-nvl", name: "NVIDIA H200 NVL 141GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["h200-nvl"], peak: { fp64: 30, fp32: 60, tf32: 417.5, fp16: 835.5, bf16: 835.5, fp8: 1670.5, int8: 1670.5 }, bandwidth: 4800, memory: 141, cache: 50, tdp: 600, engines: 1, year: 2024, sources: ["h200page", "mem"], confidence: "sourced", note: "Source gives 1671 FP16 / 3341 FP8 with sparsity; halved." },
    { id: "nvidia-h100-sxm", name: "NVIDIA H100 SXM5 80GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["h100", "h100-sxm", "h100-sxm5", "nvidia-h100"], peak: { fp64: 33.5, fp32: 66.9, tf32: 494.7, fp16: 989.4, bf16: 989.4, fp8: 1978.9, int8: 1978.9 }, bandwidth: 3350, memory: 80, cache: 50, tdp: 700, engines: 1, year: 2022, sources: ["mle", "epoch", "llma"], confidence: "sourced", note: "Measured best matmul 794.5 TFLOPS BF16 = 80% of peak (mle). LLM GEMM fit on Vidur data: e_c 0.84, e_m 0.89, 4.7 us floor." },
    { id: "nvidia-h100-pcie", name: "NVIDIA H100 PCIe 80GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["h100-pcie"], peak: { fp64: 25.6, fp32: 51.2, tf32: 378, fp16: 756, bf16: 756, fp8: 1513, int8: 1513 }, bandwidth: 2e3, memory: 80, cache: 50, tdp: 350, engines: 1, year: 2022, sources: ["mle", "epoch"], confidence: "sourced", note: "Some tools list 1513-1600 as FP16: that is sparse. Bandwidth is 2000-2039 by source." },
    { id: "nvidia-h100-nvl", name: "NVIDIA H100 NVL 94GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["h100-nvl"], peak: { fp64: 30, fp32: 60, tf32: 417.5, fp16: 835.5, bf16: 835.5, fp8: 1670.5, int8: 1670.5 }, bandwidth: 3938, memory: 94, cache: 50, tdp: 400, engines: 1, year: 2024, sources: ["epoch", "mem"], confidence: "sourced", note: "Per card. FP16, bandwidth, TDP sourced; the rest halved from the sparse product brief (memory)." },
    { id: "nvidia-gh200", name: "NVIDIA GH200 (one Hopper GPU, HBM3e)", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["gh200"], peak: { fp64: 33.5, fp32: 66.9, tf32: 494.7, fp16: 989.4, bf16: 989.4, fp8: 1978.9, int8: 1978.9 }, bandwidth: 4800, memory: 141, cache: 50, tdp: 900, engines: 1, year: 2023, sources: ["mle", "epoch"], confidence: "sourced", note: "The HBM3 variant is 96 GB, 4000 GB/s. TDP is for the module." },
    { id: "nvidia-b200-sxm", name: "NVIDIA B200 SXM 180GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["b200"], peak: { fp64: 37, fp32: 80, tf32: 1125, fp16: 2250, bf16: 2250, fp8: 4500, int8: 4500, fp4: 9e3 }, bandwidth: 8e3, memory: 180, cache: 126, tdp: 1e3, engines: 1, year: 2024, sources: ["mle", "epoch"], confidence: "sourced", note: "Epoch gives 7700 GB/s and FP64 31; FP64 37 is memory. 126 MB L2 is stated for Blackwell GB200." },
    { id: "nvidia-gb200", name: "NVIDIA GB200 (one Blackwell GPU)", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["gb200"], peak: { fp64: 40, fp32: 80, tf32: 1250, fp16: 2500, bf16: 2500, fp8: 5e3, int8: 5e3, fp4: 1e4 }, bandwidth: 8e3, memory: 186, cache: 126, tdp: 1200, engines: 1, year: 2025, sources: ["mle", "epoch"], confidence: "sourced", note: "Per GPU; the superchip has two. FP64 40 is memory (Epoch: 45)." },
    { id: "nvidia-b300-sxm", name: "NVIDIA B300 SXM 288GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["b300"], peak: { fp64: 1.2, fp32: 75, tf32: 1125, fp16: 2250, bf16: 2250, fp8: 4500, int8: 157.5, fp4: 13500 }, bandwidth: 8e3, memory: 288, cache: 126, tdp: 1100, engines: 1, year: 2025, sources: ["mle", "epoch"], confidence: "sourced", note: "INT8 is cut on Blackwell Ultra: Epoch 157.5, while the mle table says 4500 - do not use INT8 here without checking. FP4 12600-15000 by source." },
    { id: "nvidia-a100-sxm-80gb", name: "NVIDIA A100 SXM 80GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a100", "a100-sxm", "a100-80gb", "nvidia-a100"], peak: { fp64: 9.7, fp32: 19.5, tf32: 156, fp16: 312, bf16: 312, int8: 624, int4: 1248 }, bandwidth: 2039, memory: 80, cache: 40, tdp: 400, engines: 1, year: 2020, sources: ["mle", "epoch", "llmv"], confidence: "sourced", note: "624 FP16 is sparse. FP16 78 (TechPowerUp) is the non-tensor rate." },
    { id: "nvidia-a100-sxm-40gb", name: "NVIDIA A100 SXM 40GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a100-40gb"], peak: { fp64: 9.7, fp32: 19.5, tf32: 156, fp16: 312, bf16: 312, int8: 624, int4: 1248 }, bandwidth: 1555, memory: 40, cache: 40, tdp: 400, engines: 1, year: 2020, sources: ["epoch", "llmv"], confidence: "sourced", note: "" },
    { id: "nvidia-a100-pcie-80gb", name: "NVIDIA A100 PCIe 80GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a100-pcie"], peak: { fp64: 9.7, fp32: 19.5, tf32: 156, fp16: 312, bf16: 312, int8: 624, int4: 1248 }, bandwidth: 1935, memory: 80, cache: 40, tdp: 300, engines: 1, year: 2021, sources: ["mle", "epoch"], confidence: "sourced", note: "Same nominal peak as SXM at 300 W; sustained clocks are lower." },
    { id: "nvidia-a100-pcie-40gb", name: "NVIDIA A100 PCIe 40GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: [], peak: { fp64: 9.7, fp32: 19.5, tf32: 156, fp16: 312, bf16: 312, int8: 624, int4: 1248 }, bandwidth: 1555, memory: 40, cache: 40, tdp: 250, engines: 1, year: 2020, sources: ["llma", "epoch"], confidence: "sourced", note: "onnx-tool lists 1935 GB/s for the 40 GB card: that is the 80 GB one." },
    { id: "nvidia-l40s", name: "NVIDIA L40S 48GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["l40s"], peak: { fp64: 1.43, fp32: 91.6, tf32: 183, fp16: 362, bf16: 362, fp8: 733, int8: 733, int4: 1466 }, bandwidth: 864, memory: 48, cache: 96, tdp: 350, engines: 1, year: 2023, sources: ["mle", "mem"], confidence: "sourced", note: "Ada data-centre card: full-rate FP32 accumulate, unlike GeForce. L2, TDP, INT4, FP64 memory." },
    { id: "nvidia-l40", name: "NVIDIA L40 48GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["l40"], peak: { fp32: 90.5, tf32: 90.5, fp16: 181, bf16: 181, fp8: 362, int8: 362, int4: 724 }, bandwidth: 864, memory: 48, cache: 96, tdp: 300, engines: 1, year: 2022, sources: ["epoch", "llmv", "mem"], confidence: "sourced", note: "" },
    { id: "nvidia-l4", name: "NVIDIA L4 24GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["l4"], peak: { fp64: 0.49, fp32: 30.3, tf32: 60, fp16: 121, bf16: 121, fp8: 242.5, int8: 242.5, int4: 485 }, bandwidth: 300, memory: 24, cache: 48, tdp: 72, engines: 1, year: 2023, sources: ["epoch", "mem"], confidence: "sourced", note: "72 W cap: sustained clock is well under boost in long runs (datasheet peak needs 2.04 GHz)." },
    { id: "nvidia-a10", name: "NVIDIA A10 24GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a10"], peak: { fp64: 0.98, fp32: 31.2, tf32: 62.5, fp16: 125, bf16: 125, int8: 250, int4: 500 }, bandwidth: 600, memory: 24, cache: 6, tdp: 150, engines: 1, year: 2021, sources: ["llma", "epoch", "mem"], confidence: "sourced", note: "" },
    { id: "nvidia-a10g", name: "NVIDIA A10G 24GB (AWS g5)", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a10g"], peak: { fp64: 0.98, fp32: 31.5, tf32: 35, fp16: 70, bf16: 70, int8: 140, int4: 280 }, bandwidth: 600, memory: 24, cache: 6, tdp: 300, engines: 1, year: 2021, sources: ["llma", "epoch", "mem"], confidence: "sourced", note: "Not an A10: tensor peak is 70, not 125. TDP is given as 150 (Epoch) or 300 W (AWS datasheet, memory)." },
    { id: "nvidia-a30", name: "NVIDIA A30 24GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a30"], peak: { fp64: 5.2, fp32: 10.3, tf32: 82, fp16: 165, bf16: 165, int8: 330, int4: 661 }, bandwidth: 933, memory: 24, cache: 24, tdp: 165, engines: 1, year: 2021, sources: ["onnxtool", "mem"], confidence: "sourced", note: "" },
    { id: "nvidia-a40", name: "NVIDIA A40 48GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a40"], peak: { fp64: 0.58, fp32: 37.4, tf32: 74.8, fp16: 149.7, bf16: 149.7, int8: 299.3, int4: 598.7 }, bandwidth: 696, memory: 48, cache: 6, tdp: 300, engines: 1, year: 2020, sources: ["epoch", "llmv", "onnxtool"], confidence: "sourced", note: "" },
    { id: "nvidia-a2", name: "NVIDIA A2 16GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["a2"], peak: { fp32: 4.5, tf32: 9, fp16: 18, bf16: 18, int8: 36, int4: 72 }, bandwidth: 200, memory: 16, cache: null, tdp: 60, engines: 1, year: 2021, sources: ["mem"], confidence: "recalled", note: "Measured MLPerf SingleStream rows exist (v2.0-v3.0)." },
    { id: "nvidia-v100-sxm2", name: "NVIDIA V100 SXM2", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["v100", "nvidia-v100", "v100-sxm2"], peak: { fp64: 7.8, fp32: 15.7, fp16: 125, int8: 62.8 }, bandwidth: 900, memory: 32, cache: 6, tdp: 300, engines: 1, year: 2017, sources: ["epoch", "habitat", "llmv"], confidence: "sourced", note: "16 and 32 GB variants. No INT8 tensor cores: INT8 is DP4A (llmv 62)." },
    { id: "nvidia-v100-pcie", name: "NVIDIA V100 PCIe", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["v100-pcie"], peak: { fp64: 7, fp32: 14, fp16: 112, int8: 56 }, bandwidth: 900, memory: 16, cache: 6, tdp: 250, engines: 1, year: 2017, sources: ["epoch", "llmv"], confidence: "sourced", note: "No INT8 tensor cores: INT8 is DP4A, as on the SXM2 card." },
    { id: "nvidia-t4", name: "NVIDIA T4 16GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["t4"], peak: { fp64: 0.25, fp32: 8.1, fp16: 65, int8: 130, int4: 260 }, bandwidth: 320, memory: 16, cache: 4, tdp: 70, engines: 1, year: 2018, sources: ["epoch", "habitat", "mem"], confidence: "sourced", note: "70 W cap: sustained tensor rate is far below boost; batch-1 TensorRT FP16 classification reached a median of 2% and at most 16% of peak in the PaddleClas table." },
    { id: "nvidia-p4", name: "NVIDIA Tesla P4 8GB", vendor: "NVIDIA", class: "datacenter-gpu", aliases: ["p4"], peak: { fp32: 5.7, fp16: 0.09, int8: 22 }, bandwidth: 192, memory: 8, cache: 2, tdp: 75, engines: 1, year: 2016, sources: ["epoch", "mem"], confidence: "sourced", note: "FP16 runs at 1/64 rate: use FP32." },
    { id: "nvidia-rtx-pro-6000-maxq", name: "NVIDIA RTX PRO 6000 Blackwell Max-Q", vendor: "NVIDIA", class: "workstation-gpu", aliases: ["rtx-pro-6000", "rtx-pro-6000-max-q"], peak: { fp32: 110, fp16: 439, bf16: 439, fp8: 878, int8: 878, fp4: 1755 }, bandwidth: 1792, memory: 96, cache: 128, tdp: 300, engines: 1, year: 2025, sources: ["mem"], confidence: "recalled", note: 'Derived from "3511 AI TOPS" (FP4 sparse). Measured timm table exists.' },
    { id: "nvidia-rtx-a6000", name: "NVIDIA RTX A6000 48GB", vendor: "NVIDIA", class: "workstation-gpu", aliases: ["a6000", "rtx-a6000"], peak: { fp64: 1.2, fp32: 38.7, tf32: 77.4, fp16: 154.8, bf16: 154.8, int8: 309.7, int4: 619.3 }, bandwidth: 768, memory: 48, cache: 6, tdp: 300, engines: 1, year: 2020, sources: ["llmv", "epoch"], confidence: "sourced", note: "" },
    { id: "nvidia-rtx-5090", name: "NVIDIA GeForce RTX 5090", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx5090", "rtx-5090"], peak: { fp64: 1.64, fp32: 104.8, tf32: 104.8, fp16: 209.5, bf16: 209.5, fp8: 419, int8: 838, fp4: 1676 }, bandwidth: 1792, memory: 32, cache: 96, tdp: 575, engines: 1, year: 2025, sources: ["onnxtool", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. FP32, FP16, bandwidth sourced. onnx-tool INT8 1676 is sparse; dense is 838." },
    { id: "nvidia-rtx-4090", name: "NVIDIA GeForce RTX 4090", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx4090", "rtx-4090"], peak: { fp64: 1.29, fp32: 82.6, tf32: 82.6, fp16: 165.2, bf16: 165.2, fp8: 330.3, int8: 660.6, int4: 1321.2 }, bandwidth: 1008, memory: 24, cache: 72, tdp: 450, engines: 1, year: 2022, sources: ["onnxtool", "epoch", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. FP16 165.2 and INT8 660.6 sourced; INT4 and FP8 memory." },
    { id: "nvidia-rtx-4080", name: "NVIDIA GeForce RTX 4080", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx4080", "rtx-4080"], peak: { fp64: 0.76, fp32: 48.7, tf32: 48.7, fp16: 97.5, bf16: 97.5, fp8: 194.9, int8: 389.9, int4: 779.8 }, bandwidth: 717, memory: 16, cache: 64, tdp: 320, engines: 1, year: 2022, sources: ["epoch", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. INT8, FP32, bandwidth sourced; other tensor rates memory." },
    { id: "nvidia-rtx-4070", name: "NVIDIA GeForce RTX 4070", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx4070", "rtx-4070"], peak: { fp64: 0.46, fp32: 29.1, tf32: 29.1, fp16: 58.3, bf16: 58.3, fp8: 116.6, int8: 233.2, int4: 466.4 }, bandwidth: 504, memory: 12, cache: 36, tdp: 200, engines: 1, year: 2023, sources: ["epoch", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. Epoch lists 285 W, which is the 4070 Ti. INT8, FP32, bandwidth sourced; other tensor rates memory." },
    { id: "nvidia-rtx-4060", name: "NVIDIA GeForce RTX 4060", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx4060", "rtx-4060"], peak: { fp64: 0.24, fp32: 15.1, tf32: 15.1, fp16: 30.2, bf16: 30.2, fp8: 60.5, int8: 121, int4: 242 }, bandwidth: 272, memory: 8, cache: 24, tdp: 115, engines: 1, year: 2023, sources: ["mem"], confidence: "recalled", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc." },
    { id: "nvidia-rtx-3090", name: "NVIDIA GeForce RTX 3090", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx3090", "rtx-3090"], peak: { fp64: 0.56, fp32: 35.6, tf32: 35.6, fp16: 71.2, bf16: 71.2, int8: 284.7, int4: 569.4 }, bandwidth: 936, memory: 24, cache: 6, tdp: 350, engines: 1, year: 2020, sources: ["epoch", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. INT8, FP32, bandwidth sourced; FP16 rates memory (GA102 white paper)." },
    { id: "nvidia-rtx-3080", name: "NVIDIA GeForce RTX 3080 10GB", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx3080", "rtx-3080"], peak: { fp64: 0.47, fp32: 29.8, tf32: 29.8, fp16: 59.5, bf16: 59.5, int8: 238, int4: 476 }, bandwidth: 760, memory: 10, cache: 5, tdp: 320, engines: 1, year: 2020, sources: ["epoch", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. FP32, bandwidth, TDP sourced; tensor rates memory." },
    { id: "nvidia-rtx-3060", name: "NVIDIA GeForce RTX 3060 12GB", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx3060", "rtx-3060"], peak: { fp64: 0.2, fp32: 12.7, tf32: 12.7, fp16: 25.5, bf16: 25.5, int8: 102, int4: 204 }, bandwidth: 360, memory: 12, cache: 3, tdp: 170, engines: 1, year: 2021, sources: ["mem"], confidence: "recalled", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc." },
    { id: "nvidia-rtx-2080ti", name: "NVIDIA GeForce RTX 2080 Ti", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["rtx2080ti", "rtx-2080ti"], peak: { fp64: 0.42, fp32: 13.4, fp16: 53.8, int8: 215.2, int4: 430.3 }, bandwidth: 616, memory: 11, cache: 5.5, tdp: 250, engines: 1, year: 2018, sources: ["epoch", "habitat", "mem"], confidence: "sourced", note: "GeForce: fp16/bf16 given at the FP32-accumulate rate frameworks use, half the FP16-accumulate rate in peak_fp16acc. Reference clocks; Founders Edition is 5.8% higher (113.8 FP16-acc), and Epoch mixes the two." },
    { id: "nvidia-gtx-1080ti", name: "NVIDIA GeForce GTX 1080 Ti", vendor: "NVIDIA", class: "consumer-gpu", aliases: ["gtx1080ti", "gtx-1080ti"], peak: { fp64: 0.35, fp32: 11.3, fp16: 0.18, int8: 45 }, bandwidth: 484, memory: 11, cache: 2.75, tdp: 250, engines: 1, year: 2017, sources: ["epoch", "habitat", "mem"], confidence: "sourced", note: "FP16 runs at 1/64 rate: FP32 is the right precision. INT8 is DP4A." },
    { id: "jetson-orin-nano-8gb", name: "Jetson Orin Nano 8GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["jetson-orin-nano", "orin-nano"], peak: { fp32: 1.28, fp16: 10, int8: 20 }, bandwidth: 68, memory: 8, cache: null, tdp: 15, engines: 1, year: 2023, sources: ["orinnano", "ocvzoo", "mem"], confidence: "sourced", note: '"40 TOPS" is sparse INT8. 1024 CUDA cores at 625 MHz sourced. No DLA. Memory shared with CPU. Power mode 7-15 W.' },
    { id: "jetson-orin-nano-super-8gb", name: "Jetson Orin Nano 8GB Super (MAXN_SUPER)", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["jetson-orin-nano-super", "orin-nano-super"], peak: { fp32: 2.09, fp16: 16.7, int8: 33.4 }, bandwidth: 102, memory: 8, cache: null, tdp: 25, engines: 1, year: 2024, sources: ["orinnano", "mem"], confidence: "recalled", note: '"67 TOPS" (sourced) is sparse INT8; 102 GB/s is memory, and the same source still prints 68. Same module with higher clocks: without JetPack 6.2 MAXN_SUPER use the row above (and 68 GB/s).' },
    { id: "jetson-orin-nx-16gb", name: "Jetson Orin NX 16GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["jetson-orin-nx", "orin-nx"], peak: { fp32: 1.88, fp16: 15, int8: 30 }, bandwidth: 102.4, memory: 16, cache: null, tdp: 25, engines: 1, year: 2023, sources: ["orinnx", "mem"], confidence: "sourced", note: '"100 TOPS" = sparse GPU 60 + sparse DLA 40; a CUDA/TensorRT GPU engine can use 30 dense. DLAs are separate engines.' },
    { id: "jetson-agx-orin-64gb", name: "Jetson AGX Orin 64GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["jetson-agx-orin", "agx-orin", "orin"], peak: { fp32: 5.3, fp16: 42.5, int8: 85 }, bandwidth: 204.8, memory: 64, cache: 4, tdp: 60, engines: 1, year: 2022, sources: ["idx", "mem"], confidence: "sourced", note: '"275 TOPS" = sparse GPU 170 + sparse DLA 105. GPU dense INT8 is 85.' },
    { id: "jetson-agx-orin-32gb", name: "Jetson AGX Orin 32GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["agx-orin-32gb"], peak: { fp32: 3.33, fp16: 27, int8: 54 }, bandwidth: 204.8, memory: 32, cache: 4, tdp: 40, engines: 1, year: 2022, sources: ["idx", "mem"], confidence: "recalled", note: '"200 TOPS" = sparse GPU 108 + sparse DLA 92.' },
    { id: "jetson-agx-thor", name: "Jetson AGX Thor (T5000) 128GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["thor", "jetson-thor"], peak: { fp32: 8.1, fp16: 258.5, fp8: 517.5, fp4: 1035 }, bandwidth: 273, memory: 128, cache: null, tdp: 130, engines: 1, year: 2025, sources: ["mem"], confidence: "recalled", note: '"2070 TFLOPS" is FP4 with sparsity. INT8 left out: not certain.' },
    { id: "jetson-xavier-nx", name: "Jetson Xavier NX 8GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["xavier-nx"], peak: { fp32: 0.84, fp16: 6.8, int8: 13.5 }, bandwidth: 59.7, memory: 8, cache: 0.5, tdp: 20, engines: 1, year: 2020, sources: ["mem", "arch"], confidence: "recalled", note: '"21 TOPS" includes two DLAs (about 4.5 each). 48 tensor cores at 1.1 GHz. Early datasheets: 51.2 GB/s.' },
    { id: "jetson-agx-xavier", name: "Jetson AGX Xavier 32GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["agx-xavier", "xavier"], peak: { fp32: 1.41, fp16: 11.3, int8: 22.6 }, bandwidth: 136.5, memory: 32, cache: 0.5, tdp: 30, engines: 1, year: 2018, sources: ["ncnn", "mem"], confidence: "recalled", note: '"32 TOPS" includes two DLAs (about 5 each). 64 tensor cores sourced.' },
    { id: "jetson-tx2", name: "Jetson TX2 8GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: ["tx2"], peak: { fp32: 0.67, fp16: 1.33 }, bandwidth: 59.7, memory: 8, cache: 0.5, tdp: 15, engines: 1, year: 2017, sources: ["ncnn", "mem"], confidence: "recalled", note: "256 Pascal cores sourced. No INT8 dot product in TensorRT on this part." },
    { id: "jetson-nano", name: "Jetson Nano 4GB", vendor: "NVIDIA", class: "embedded-gpu", aliases: [], peak: { fp32: 0.236, fp16: 0.472 }, bandwidth: 25.6, memory: 4, cache: 0.25, tdp: 10, engines: 1, year: 2019, sources: ["ocvzoo", "mem"], confidence: "recalled", note: "128 Maxwell cores at 921 MHz. No INT8. Measured TensorRT FP16: median 65% of peak." },
    { id: "amd-mi300x", name: "AMD Instinct MI300X 192GB", vendor: "AMD", class: "datacenter-gpu", aliases: ["mi300x"], peak: { fp64: 81.7, fp32: 163.4, tf32: 653.7, fp16: 1307.4, bf16: 1307.4, fp8: 2614.9, int8: 2614.9 }, bandwidth: 5300, memory: 192, cache: 256, tdp: 750, engines: 1, year: 2023, sources: ["mle", "epoch", "rocm"], confidence: "sourced", note: "cache = Infinity Cache; L2 is 4 MB per XCD (32 MB). Measured best matmul only 51% of peak (mle): derate more than NVIDIA." },
    { id: "amd-mi325x", name: "AMD Instinct MI325X 256GB", vendor: "AMD", class: "datacenter-gpu", aliases: ["mi325x"], peak: { fp64: 81.7, fp32: 163.4, tf32: 653.7, fp16: 1307.4, bf16: 1307.4, fp8: 2614.9, int8: 2614.9 }, bandwidth: 6e3, memory: 256, cache: 256, tdp: 1e3, engines: 1, year: 2024, sources: ["mle", "epoch", "rocm"], confidence: "sourced", note: "" },
    { id: "amd-mi355x", name: "AMD Instinct MI355X 288GB", vendor: "AMD", class: "datacenter-gpu", aliases: ["mi355x"], peak: { fp32: 157.3, fp16: 2500, bf16: 2500, fp8: 5e3, int8: 5e3, fp4: 10100 }, bandwidth: 8e3, memory: 288, cache: 256, tdp: 1400, engines: 1, year: 2025, sources: ["mle", "epoch"], confidence: "sourced", note: "" },
    { id: "amd-mi250x", name: "AMD Instinct MI250X 128GB (both dies)", vendor: "AMD", class: "datacenter-gpu", aliases: ["mi250x"], peak: { fp64: 47.9, fp32: 47.9, tf32: 95.7, fp16: 383, bf16: 383, int8: 383 }, bandwidth: 3277, memory: 128, cache: 16, tdp: 560, engines: 2, year: 2021, sources: ["mle", "epoch", "rocm"], confidence: "sourced", note: "The OS sees two GPUs: one die is 191.5 FP16 and 1638 GB/s. Use half for a single-stream model. No FP8, no INT8 speed-up." },
    { id: "amd-rx-7900xtx", name: "AMD Radeon RX 7900 XTX", vendor: "AMD", class: "consumer-gpu", aliases: ["rx-7900-xtx", "7900xtx"], peak: { fp64: 1.92, fp32: 61.4, fp16: 122.8, bf16: 122.8, int8: 122.8, int4: 245.6 }, bandwidth: 960, memory: 24, cache: 96, tdp: 355, engines: 1, year: 2022, sources: ["epoch", "mem"], confidence: "sourced", note: "FP32 61.4 needs dual issue; 30.7 is typical. INT8 has no speed-up over FP16. cache = Infinity Cache. Epoch lists 335 W." },
    { id: "intel-gaudi2", name: "Intel Gaudi 2 96GB", vendor: "Intel", class: "ai-accelerator", aliases: ["gaudi2"], peak: { bf16: 432, fp8: 865 }, bandwidth: 2460, memory: 96, cache: 48, tdp: 600, engines: 1, year: 2022, sources: ["mle", "epoch", "onnxtool"], confidence: "sourced", note: "cache = software-managed SRAM." },
    { id: "intel-gaudi3", name: "Intel Gaudi 3 128GB (OAM)", vendor: "Intel", class: "ai-accelerator", aliases: ["gaudi3"], peak: { fp32: 229, bf16: 1677, fp8: 1677 }, bandwidth: 3700, memory: 128, cache: 96, tdp: 900, engines: 1, year: 2024, sources: ["mle", "epoch"], confidence: "sourced", note: "White paper says 1835 at a clock (1.75 GHz) that does not ship; 1677 at 1.6 GHz." },
    { id: "intel-arc-a770", name: "Intel Arc A770 16GB", vendor: "Intel", class: "consumer-gpu", aliases: ["arc-a770", "a770"], peak: { fp32: 17.2, fp16: 137.6, bf16: 137.6, int8: 275.2 }, bandwidth: 560, memory: 16, cache: 16, tdp: 225, engines: 1, year: 2022, sources: ["onnxtool", "mem"], confidence: "sourced", note: "At 2.1 GHz game clock; 2.4 GHz boost gives 19.7 FP32." },
    { id: "intel-core-ultra-155h-npu", name: "Intel Core Ultra 7 155H NPU (Meteor Lake)", vendor: "Intel", class: "npu", aliases: ["core-ultra-155h-npu", "meteor-lake-npu"], peak: { fp16: 5.5, int8: 11 }, bandwidth: 89.6, memory: null, cache: 4, tdp: 28, engines: 1, year: 2023, sources: ["mem"], confidence: "recalled", note: "Memory shared with CPU; 89.6 GB/s is dual DDR5-5600, LPDDR5x-7467 is 119.5. TDP is the SoC. Measured (165H NPU, OpenVINO INT8): ResNet-50 1.61 ms." },
    { id: "intel-core-ultra-258v-npu", name: "Intel Core Ultra 7 258V NPU (Lunar Lake)", vendor: "Intel", class: "npu", aliases: ["core-ultra-258v-npu", "lunar-lake-npu"], peak: { fp16: 23.5, int8: 47 }, bandwidth: 136.5, memory: 32, cache: null, tdp: 17, engines: 1, year: 2024, sources: ["mem"], confidence: "recalled", note: "47 (258V) or 48 (top bin) TOPS INT8. TDP is the SoC." },
    { id: "intel-xeon-8480plus", name: "Intel Xeon Platinum 8480+ (1 socket)", vendor: "Intel", class: "cpu", aliases: ["xeon-8480", "sapphire-rapids", "xeon-8480+"], peak: { fp32: 7.2, bf16: 229, int8: 459 }, bandwidth: 307.2, memory: null, cache: 105, tdp: 350, engines: 1, year: 2023, sources: ["mem", "arch"], confidence: "derived", note: "56 cores x 64 FP32 FLOP/cycle x 2.0 GHz; AMX 2048 BF16 / 4096 INT8 per cycle, at base clock. AMX/AVX-512 clocks vary with load. 8x DDR5-4800. cache = L3." },
    { id: "intel-xeon-6980p", name: "Intel Xeon 6980P (1 socket)", vendor: "Intel", class: "cpu", aliases: ["xeon-6980p", "granite-rapids"], peak: { fp32: 16.4, bf16: 524, fp16: 524, int8: 1049 }, bandwidth: 614.4, memory: null, cache: 504, tdp: 500, engines: 1, year: 2024, sources: ["mem", "arch"], confidence: "derived", note: "128 cores x 64 x 2.0 GHz; AMX as above. 12x DDR5-6400; MRDIMM-8800 gives 844.8 GB/s." },
    { id: "intel-i9-13900k", name: "Intel Core i9-13900K", vendor: "Intel", class: "cpu", aliases: ["i9-13900k"], peak: { fp32: 2.5, int8: 10 }, bandwidth: 89.6, memory: null, cache: 36, tdp: 125, engines: 1, year: 2022, sources: ["llmv", "ov", "arch"], confidence: "derived", note: "8 P x 32 x 5.5 GHz + 16 E x 16 x 4.3 GHz, AVX2 (no AVX-512: LLM-Viewer assumes it). VNNI gives 4x. Package limit 253 W. onnx-tool uses 1.25 TFLOPS and 75.5 GB/s as practical figures. Measured OpenVINO INT8: ResNet-50 2.22 ms." },
    { id: "intel-i7-12700h", name: "Intel Core i7-12700H", vendor: "Intel", class: "cpu", aliases: ["i7-12700h"], peak: { fp32: 1, int8: 4 }, bandwidth: 76.8, memory: null, cache: 24, tdp: 45, engines: 1, year: 2022, sources: ["ov", "arch"], confidence: "derived", note: "6 P x 32 x 3.5 GHz + 8 E x 16 x 2.6 GHz sustained guess. Measured timm (1,440 models, batch 1) and OpenVINO rows exist: prefer the calibrated profile." },
    { id: "intel-i9-10940x", name: "Intel Core i9-10940X", vendor: "Intel", class: "cpu", aliases: ["i9-10940x"], peak: { fp32: 3, int8: 11.8 }, bandwidth: 93.9, memory: null, cache: 19.25, tdp: 165, engines: 1, year: 2019, sources: ["arch"], confidence: "derived", note: "14 cores x 64 x 3.3 GHz AVX-512. Measured timm table (1,435 models, batch 1) exists." },
    { id: "intel-n100", name: "Intel N100", vendor: "Intel", class: "cpu", aliases: ["n100"], peak: { fp32: 0.185, int8: 0.74 }, bandwidth: 38.4, memory: null, cache: 6, tdp: 6, engines: 1, year: 2023, sources: ["mem", "arch"], confidence: "derived", note: "4 E-cores x 16 x 2.9 GHz sustained; single-channel DDR5-4800. Boost 3.4 GHz is brief at 6 W." },
    { id: "amd-epyc-9654", name: "AMD EPYC 9654 (1 socket)", vendor: "AMD", class: "cpu", aliases: ["epyc-9654", "genoa"], peak: { fp32: 7.4, bf16: 14.7, int8: 29.5 }, bandwidth: 460.8, memory: null, cache: 384, tdp: 360, engines: 1, year: 2022, sources: ["mem", "arch"], confidence: "derived", note: "96 cores x 32 x 2.4 GHz base (Zen 4: AVX-512 in two halves); boost 3.55 GHz all-core gives 10.9. 12x DDR5-4800." },
    { id: "amd-zen4-core", name: "AMD EPYC Zen 4, one core", vendor: "AMD", class: "cpu", aliases: ["zen4-core"], peak: { fp32: 0.118 }, bandwidth: null, memory: null, cache: null, tdp: null, engines: 1, year: 2022, sources: ["arch"], confidence: "derived", note: "32 x 3.7 GHz boost (Zen 4: AVX-512 in two halves). For runs with one thread." },
    { id: "amd-epyc-7763", name: "AMD EPYC 7763 (1 socket)", vendor: "AMD", class: "cpu", aliases: ["epyc-7763", "milan"], peak: { fp32: 5, int8: 10 }, bandwidth: 204.8, memory: null, cache: 256, tdp: 280, engines: 1, year: 2021, sources: ["msys2", "mem", "arch"], confidence: "derived", note: "64 cores x 32 x 2.45 GHz, AVX2, no VNNI (INT8 about 2x at best). 8x DDR4-3200." },
    { id: "github-ubuntu-latest", name: "GitHub-hosted runner ubuntu-latest (4 vCPU)", vendor: "GitHub", class: "cpu", aliases: ["ubuntu-latest", "github-runner"], peak: { fp32: 0.2, int8: 0.4 }, bandwidth: null, memory: 16, cache: null, tdp: null, engines: 1, year: 2024, sources: ["ghdocs", "msys2", "arch"], confidence: "derived", note: "4 vCPU = 2 physical cores (SMT): 2 x 32 x 3.2 GHz on EPYC 7763, but jobs also land on EPYC 9V74 (Zen 4) and others, and the host is shared. Never use a runner as the reference device; bandwidth is not stated by anyone: measure." },
    { id: "aws-graviton3", name: "AWS Graviton3 (64 vCPU, c7g)", vendor: "AWS", class: "cpu", aliases: ["graviton3"], peak: { fp32: 5.3, bf16: 21.3, int8: 42.6 }, bandwidth: 307.2, memory: null, cache: 32, tdp: null, engines: 1, year: 2022, sources: ["mem", "arch"], confidence: "derived", note: "64 Neoverse V1 x 32 x 2.6 GHz; BF16/INT8 matmul instructions 4x/8x. 8x DDR5-4800. cache = shared L3; L2 1 MB per core." },
    { id: "aws-graviton4", name: "AWS Graviton4 (96 vCPU, c8g)", vendor: "AWS", class: "cpu", aliases: ["graviton4"], peak: { fp32: 8.6, bf16: 34.4, int8: 68.8 }, bandwidth: 537.6, memory: null, cache: 36, tdp: null, engines: 1, year: 2024, sources: ["mem", "arch"], confidence: "derived", note: "96 Neoverse V2 x 32 x 2.8 GHz; 12x DDR5-5600; L2 2 MB per core." },
    { id: "aws-inferentia2", name: "AWS Inferentia2 (one chip, 2 NeuronCore-v2)", vendor: "AWS", class: "ai-accelerator", aliases: ["inferentia2", "inf2"], peak: { fp32: 47.5, tf32: 190, fp16: 190, bf16: 190, fp8: 190, int8: 380 }, bandwidth: 880, memory: 32, cache: 48, tdp: null, engines: 1, year: 2023, sources: ["neuron", "epoch"], confidence: "sourced", note: "820 GiB/s in the docs = 880 GB/s. One NeuronCore is half. cache = 2x 24 MB SRAM (memory)." },
    { id: "aws-trainium1", name: "AWS Trainium (one chip)", vendor: "AWS", class: "ai-accelerator", aliases: ["trainium1", "trn1"], peak: { fp32: 47.5, tf32: 190, fp16: 190, bf16: 190, int8: 380 }, bandwidth: 880, memory: 32, cache: 48, tdp: null, engines: 1, year: 2022, sources: ["neuron", "epoch"], confidence: "sourced", note: "Epoch says 420 INT8; the AWS docs say 380." },
    { id: "aws-trainium2", name: "AWS Trainium2 (one chip)", vendor: "AWS", class: "ai-accelerator", aliases: ["trainium2", "trn2"], peak: { fp32: 181, tf32: 667, fp16: 667, bf16: 667, fp8: 1299 }, bandwidth: 2900, memory: 96, cache: null, tdp: 500, engines: 1, year: 2024, sources: ["neuron", "mle", "epoch"], confidence: "sourced", note: "2563 is 4:1 sparse." },
    { id: "google-tpu-v4", name: "Google TPU v4", vendor: "Google", class: "ai-accelerator", aliases: ["tpu-v4"], peak: { bf16: 275, int8: 275 }, bandwidth: 1200, memory: 32, cache: null, tdp: 340, engines: 1, year: 2021, sources: ["mle", "epoch"], confidence: "sourced", note: "Per chip. TDP is an Epoch estimate." },
    { id: "google-tpu-v5e", name: "Google TPU v5e", vendor: "Google", class: "ai-accelerator", aliases: ["tpu-v5e"], peak: { bf16: 197, int8: 394 }, bandwidth: 819, memory: 16, cache: null, tdp: 225, engines: 1, year: 2023, sources: ["mle", "epoch"], confidence: "sourced", note: "Per chip. TDP is an Epoch estimate." },
    { id: "google-tpu-v5p", name: "Google TPU v5p", vendor: "Google", class: "ai-accelerator", aliases: ["tpu-v5p"], peak: { bf16: 459, int8: 918 }, bandwidth: 2765, memory: 95, cache: null, tdp: 540, engines: 1, year: 2023, sources: ["mle", "epoch"], confidence: "sourced", note: "Per chip. TDP is an Epoch estimate." },
    { id: "google-tpu-v6e", name: "Google TPU v6e Trillium", vendor: "Google", class: "ai-accelerator", aliases: ["tpu-v6e"], peak: { bf16: 918, fp8: 918, int8: 1836 }, bandwidth: 1640, memory: 32, cache: null, tdp: 380, engines: 1, year: 2024, sources: ["mle", "epoch"], confidence: "sourced", note: "Per chip. TDP is an Epoch estimate." },
    { id: "google-coral-edgetpu", name: "Google Coral Edge TPU (USB or M.2)", vendor: "Google", class: "npu", aliases: ["coral", "edgetpu", "coral-edgetpu"], peak: { int8: 4 }, bandwidth: null, memory: null, cache: 8, tdp: 2, engines: 1, year: 2019, sources: ["mem"], confidence: "recalled", note: "INT8 only. 8 MB on-chip SRAM holds weights; a larger model streams weights over USB 3 / PCIe x1 (about 0.3-0.5 GB/s) on every inference: that link, not TOPS, sets latency. cache = that SRAM. 2 TOPS/W." },
    { id: "apple-m1", name: "Apple M1 (8-core GPU)", vendor: "Apple", class: "soc", aliases: ["m1"], peak: { fp32: 2.6 }, bandwidth: 68.3, memory: 16, cache: null, tdp: null, engines: 1, year: 2020, sources: ["ane", "idx", "mem"], confidence: "sourced", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Neural Engine TOPS (ane) and 68 GB/s (idx) sourced; GPU memory." },
    { id: "apple-m1-max", name: "Apple M1 Max (32-core GPU)", vendor: "Apple", class: "soc", aliases: ["m1-max"], peak: { fp32: 10.4 }, bandwidth: 409.6, memory: 64, cache: null, tdp: null, engines: 1, year: 2021, sources: ["ane", "mem"], confidence: "recalled", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Neural Engine TOPS sourced (ane); the rest memory." },
    { id: "apple-m2", name: "Apple M2 (10-core GPU)", vendor: "Apple", class: "soc", aliases: ["m2"], peak: { fp32: 3.6 }, bandwidth: 102.4, memory: 24, cache: null, tdp: null, engines: 1, year: 2022, sources: ["ane", "mem"], confidence: "recalled", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Neural Engine TOPS sourced (ane); the rest memory." },
    { id: "apple-m2-max", name: "Apple M2 Max (38-core GPU)", vendor: "Apple", class: "soc", aliases: ["m2-max"], peak: { fp32: 13.6 }, bandwidth: 409.6, memory: 96, cache: null, tdp: null, engines: 1, year: 2023, sources: ["ane", "mem"], confidence: "recalled", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Neural Engine TOPS sourced (ane); the rest memory." },
    { id: "apple-m3", name: "Apple M3 (10-core GPU)", vendor: "Apple", class: "soc", aliases: ["m3"], peak: { fp32: 3.5 }, bandwidth: 102.4, memory: 24, cache: null, tdp: null, engines: 1, year: 2023, sources: ["mem"], confidence: "recalled", note: "GPU fp32 in peak; ane_tops is the Neural Engine. 18 TOPS is FP16; later parts quote INT8." },
    { id: "apple-m3-max", name: "Apple M3 Max (40-core GPU)", vendor: "Apple", class: "soc", aliases: ["m3-max"], peak: { fp32: 14.1 }, bandwidth: 409.6, memory: 128, cache: null, tdp: null, engines: 1, year: 2023, sources: ["idx", "mem"], confidence: "sourced", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Bandwidth sourced." },
    { id: "apple-m4", name: "Apple M4 (10-core GPU)", vendor: "Apple", class: "soc", aliases: ["m4"], peak: { fp32: 4.3 }, bandwidth: 120, memory: 32, cache: null, tdp: null, engines: 1, year: 2024, sources: ["idx", "mem"], confidence: "sourced", note: "GPU fp32 in peak; ane_tops is the Neural Engine. 38 TOPS is INT8." },
    { id: "apple-m4-pro", name: "Apple M4 Pro (20-core GPU)", vendor: "Apple", class: "soc", aliases: ["m4-pro"], peak: { fp32: 8.5 }, bandwidth: 273, memory: 64, cache: null, tdp: null, engines: 1, year: 2024, sources: ["idx", "mem"], confidence: "sourced", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Bandwidth sourced." },
    { id: "apple-m4-max", name: "Apple M4 Max (40-core GPU)", vendor: "Apple", class: "soc", aliases: ["m4-max"], peak: { fp32: 17 }, bandwidth: 546, memory: 128, cache: null, tdp: null, engines: 1, year: 2024, sources: ["idx", "mem"], confidence: "sourced", note: "GPU fp32 in peak; ane_tops is the Neural Engine. Bandwidth sourced; GPU rate estimated." },
    { id: "apple-a17-pro", name: "Apple A17 Pro", vendor: "Apple", class: "soc", aliases: ["a17-pro", "iphone-15-pro"], peak: { fp32: 2.1 }, bandwidth: 51.2, memory: 8, cache: null, tdp: null, engines: 1, year: 2023, sources: ["mem"], confidence: "recalled", note: "GPU fp32 in peak; ane_tops is the Neural Engine. 35 TOPS is INT8; the M3 engine is the same generation and quoted as 18 (FP16)." },
    { id: "qcom-sd-8-gen2", name: "Snapdragon 8 Gen 2 (Hexagon)", vendor: "Qualcomm", class: "npu", aliases: ["snapdragon-8-gen2", "sd8gen2", "qcs8550"], peak: {}, bandwidth: 67.2, memory: 12, cache: null, tdp: null, engines: 1, year: 2022, sources: ["mem"], confidence: "recalled", note: "Qualcomm publishes no TOPS. Calibrate from measured/aihub.csv (QCS8550 proxy is this silicon)." },
    { id: "qcom-sd-8-gen3", name: "Snapdragon 8 Gen 3 (Hexagon)", vendor: "Qualcomm", class: "npu", aliases: ["snapdragon-8-gen3", "sd8gen3", "galaxy-s24"], peak: {}, bandwidth: 76.8, memory: 12, cache: null, tdp: null, engines: 1, year: 2023, sources: ["mem"], confidence: "recalled", note: "No vendor TOPS; third parties say 34-45. Use the measured profile (Galaxy S24 rows)." },
    { id: "qcom-sd-8-elite", name: "Snapdragon 8 Elite (Hexagon)", vendor: "Qualcomm", class: "npu", aliases: ["snapdragon-8-elite", "sd8elite", "galaxy-s25"], peak: {}, bandwidth: 85.3, memory: 12, cache: null, tdp: null, engines: 1, year: 2024, sources: ["mem"], confidence: "recalled", note: "No vendor TOPS. Galaxy S25 rows exist. Median achieved on 7 common w8a8 models: 15 TOPS; float 6 TFLOPS." },
    { id: "qcom-x-elite", name: "Snapdragon X Elite (Hexagon)", vendor: "Qualcomm", class: "npu", aliases: ["snapdragon-x-elite", "x-elite"], peak: { int8: 45 }, bandwidth: 135, memory: 64, cache: null, tdp: null, engines: 1, year: 2024, sources: ["mem"], confidence: "recalled", note: "45 TOPS INT8. Measured rows: X Elite CRD." },
    { id: "qcom-cloud-ai-100-pro", name: "Qualcomm Cloud AI 100 Pro (75 W)", vendor: "Qualcomm", class: "npu", aliases: [], peak: { fp16: 200, int8: 400 }, bandwidth: 137, memory: 32, cache: null, tdp: 75, engines: 1, year: 2020, sources: ["mem"], confidence: "recalled", note: "144 MB on-die SRAM. Standard card: 350/175." },
    { id: "qcom-cloud-ai-100-ultra", name: "Qualcomm Cloud AI 100 Ultra", vendor: "Qualcomm", class: "npu", aliases: [], peak: { fp16: 288, int8: 870 }, bandwidth: 548, memory: 128, cache: null, tdp: 150, engines: 4, year: 2023, sources: ["mem"], confidence: "recalled", note: "Four SoCs on one card." },
    { id: "qcom-qcs6490", name: "Qualcomm QCS6490 (Hexagon 770)", vendor: "Qualcomm", class: "npu", aliases: ["qcs6490"], peak: { int8: 12 }, bandwidth: null, memory: 8, cache: null, tdp: null, engines: 1, year: 2021, sources: ["mem"], confidence: "recalled", note: "Up to 12 TOPS. Median achieved on six w8a8 models: 2.9. Float models fall back: AI Hub publishes few float rows for it. ONNX Runtime ResNet-50 w8a8 takes 32 ms against 2.6 ms in TFLite: unsupported nodes fell to the CPU." },
    { id: "qcom-qcs9075", name: "Qualcomm QCS9075 / IQ-9075", vendor: "Qualcomm", class: "npu", aliases: ["qcs9075"], peak: { int8: 100 }, bandwidth: null, memory: 36, cache: null, tdp: null, engines: 2, year: 2024, sources: ["mem"], confidence: "recalled", note: "100 TOPS claimed over two NPUs; median achieved on 7 models: 7.4." },
    { id: "rockchip-rk3588-npu", name: "Rockchip RK3588 NPU", vendor: "Rockchip", class: "npu", aliases: ["rk3588-npu", "rk3588"], peak: { int8: 6 }, bandwidth: 33.8, memory: null, cache: null, tdp: null, engines: 3, year: 2022, sources: ["ocvzoo", "rknnfreq"], confidence: "sourced", note: "Three cores of 2 TOPS at 1 GHz: a single model normally runs on ONE core (2 TOPS). DDR clock 2112 MHz x 64 bit = 33.8 GB/s in the vendor benchmark. Measured single-core utilisation: median 50%, best 82%." },
    { id: "qcom-sd-855-cpu", name: "Qualcomm Snapdragon 855 (Kryo 485 CPU)", vendor: "Qualcomm", class: "cpu", aliases: ["sd855-cpu", "snapdragon-855-cpu"], peak: { fp32: 0.219, fp16: 0.438, int8: 0.876 }, bandwidth: 34.1, memory: null, cache: 2, tdp: null, engines: 1, year: 2019, sources: ["ncnn", "mem", "arch"], confidence: "derived", note: "(2.84 + 3 x 2.42) GHz x 16 + 4 x 1.8 GHz x 8 FLOP/cycle; FP16 2x, INT8 dot product 4x. LPDDR4X-2133 x 64 bit. PaddleClas rows (Paddle-Lite) exist." },
    { id: "rockchip-rk3588-cpu", name: "Rockchip RK3588 CPU (4x A76 2.4 + 4x A55 1.8)", vendor: "Rockchip", class: "cpu", aliases: ["rk3588-cpu"], peak: { fp32: 0.154, fp16: 0.307, int8: 0.614 }, bandwidth: 33.8, memory: null, cache: 3, tdp: null, engines: 1, year: 2022, sources: ["ncnn", "rknnfreq", "arch"], confidence: "derived", note: "Big cluster only: 4 x 16 x 2.4 GHz; FP16 2x, INT8 dot product 4x. LPDDR5 boards reach 43 GB/s. cache = L3." },
    { id: "rockchip-rk3588-gpu", name: "Rockchip RK3588 GPU (Mali-G610 MP4)", vendor: "Rockchip", class: "embedded-gpu", aliases: ["rk3588-gpu", "mali-g610"], peak: { fp32: 0.5, fp16: 1 }, bandwidth: 33.8, memory: null, cache: 1, tdp: null, engines: 1, year: 2022, sources: ["mem"], confidence: "recalled", note: "" },
    { id: "rockchip-rk3576-npu", name: "Rockchip RK3576 NPU", vendor: "Rockchip", class: "npu", aliases: ["rk3576-npu", "rk3576"], peak: { int8: 6 }, bandwidth: null, memory: null, cache: null, tdp: null, engines: 2, year: 2024, sources: ["mem"], confidence: "recalled", note: "Two cores of 3 TOPS; single-core utilisation median 35%." },
    { id: "rockchip-rk3566-npu", name: "Rockchip RK3566 NPU", vendor: "Rockchip", class: "npu", aliases: ["rk3566-npu", "rk3566", "rk3568-npu", "rk3568"], peak: { int8: 1 }, bandwidth: 8.4, memory: null, cache: null, tdp: null, engines: 1, year: 2020, sources: ["rknnfreq", "mem"], confidence: "sourced", note: "0.8 or 1 TOPS by datasheet revision; NPU 1 GHz, DDR 1056 MHz x 32 bit = 8.4 GB/s in the vendor benchmark. RK3568: 12.5 GB/s." },
    { id: "rockchip-rk3566-cpu", name: "Rockchip RK3566 CPU (4x A55 1.8)", vendor: "Rockchip", class: "cpu", aliases: ["rk3566-cpu"], peak: { fp32: 0.058, fp16: 0.115, int8: 0.23 }, bandwidth: 8.4, memory: null, cache: 0.5, tdp: null, engines: 1, year: 2020, sources: ["ncnn", "rknnfreq", "arch"], confidence: "derived", note: "4 x 8 x 1.8 GHz." },
    { id: "rockchip-rv1126", name: "Rockchip RV1126 NPU", vendor: "Rockchip", class: "npu", aliases: ["rv1126"], peak: { int8: 2 }, bandwidth: null, memory: null, cache: null, tdp: null, engines: 1, year: 2020, sources: ["ocvzoo"], confidence: "sourced", note: "" },
    { id: "hailo-8", name: "Hailo-8", vendor: "Hailo", class: "npu", aliases: ["hailo8"], peak: { int8: 26 }, bandwidth: null, memory: null, cache: null, tdp: 2.5, engines: 1, year: 2021, sources: ["idx", "mem"], confidence: "sourced", note: "Dataflow chip, no DRAM: models that do not fit are split into contexts swapped over PCIe. Latency is not 1/FPS (vendor example: ResNet-50 1329 FPS, 2.94 ms). Published FPS utilisation at batch 1: median 9%, best 55%." },
    { id: "hailo-8l", name: "Hailo-8L", vendor: "Hailo", class: "npu", aliases: ["hailo8l"], peak: { int8: 13 }, bandwidth: null, memory: null, cache: null, tdp: 1.5, engines: 1, year: 2023, sources: ["idx", "mem"], confidence: "sourced", note: "As Hailo-8. Batch 1 utilisation median 8%." },
    { id: "hailo-10h", name: "Hailo-10H", vendor: "Hailo", class: "npu", aliases: ["hailo10h"], peak: { int8: 20, int4: 40 }, bandwidth: null, memory: 8, cache: null, tdp: 2.5, engines: 1, year: 2025, sources: ["mem"], confidence: "recalled", note: "On-module LPDDR4." },
    { id: "hailo-15h", name: "Hailo-15H", vendor: "Hailo", class: "npu", aliases: ["hailo15h"], peak: { int8: 20 }, bandwidth: null, memory: null, cache: null, tdp: null, engines: 1, year: 2023, sources: ["mem"], confidence: "recalled", note: "Vision SoC." },
    { id: "raspberry-pi-4", name: "Raspberry Pi 4B CPU (4x A72 1.5-1.8)", vendor: "Raspberry Pi", class: "cpu", aliases: ["rpi4", "pi4"], peak: { fp32: 0.048 }, bandwidth: 12.8, memory: 8, cache: 1, tdp: 7, engines: 1, year: 2019, sources: ["ocvzoo", "ncnn", "arch"], confidence: "derived", note: "4 x 8 x 1.5 GHz (1.8 on later boards). No FP16 arithmetic, no dot product: INT8 gains little. Sustained memory rate is nearer 4-6 GB/s. Throttles without cooling." },
    { id: "raspberry-pi-5", name: "Raspberry Pi 5 CPU (4x A76 2.4)", vendor: "Raspberry Pi", class: "cpu", aliases: ["rpi5", "pi5"], peak: { fp32: 0.154, fp16: 0.307, int8: 0.614 }, bandwidth: 17.1, memory: 8, cache: 2, tdp: 12, engines: 1, year: 2023, sources: ["ncnn", "arch"], confidence: "derived", note: "4 x 16 x 2.4 GHz; LPDDR4X-4267 x 32 bit." },
    { id: "nxp-imx8mplus-npu", name: "NXP i.MX 8M Plus NPU", vendor: "NXP", class: "npu", aliases: ["imx8mplus-npu", "imx8mp-npu"], peak: { int8: 2.3 }, bandwidth: 16, memory: null, cache: null, tdp: null, engines: 1, year: 2021, sources: ["mem"], confidence: "recalled", note: "INT8 only (VIP8000). LPDDR4-4000 x 32 bit." },
    { id: "nxp-imx8mplus-cpu", name: "NXP i.MX 8M Plus CPU (4x A53 1.8)", vendor: "NXP", class: "cpu", aliases: ["imx8mplus-cpu", "imx8mp-cpu"], peak: { fp32: 0.058 }, bandwidth: 16, memory: null, cache: 0.5, tdp: null, engines: 1, year: 2021, sources: ["arch"], confidence: "derived", note: "4 x 8 x 1.8 GHz." },
    { id: "nxp-imx93-npu", name: "NXP i.MX 93 (Ethos-U65)", vendor: "NXP", class: "npu", aliases: ["imx93-npu"], peak: { int8: 0.51 }, bandwidth: 7.5, memory: null, cache: null, tdp: null, engines: 1, year: 2022, sources: ["mem"], confidence: "recalled", note: "256 MAC/cycle at 1 GHz." },
    { id: "axera-ax650n", name: "Axera AX650N", vendor: "Axera", class: "npu", aliases: ["ax650n"], peak: { int8: 18, int4: 72 }, bandwidth: null, memory: null, cache: null, tdp: null, engines: 3, year: 2023, sources: ["axera", "mem"], confidence: "sourced", note: "Three NPU cores in the vendor tables; int8 figure from memory. One-core utilisation (against 6): median 40%, best 85%." },
    { id: "axera-ax630c", name: "Axera AX630C", vendor: "Axera", class: "npu", aliases: ["ax630c"], peak: { int8: 3.2, int4: 12.8 }, bandwidth: null, memory: null, cache: null, tdp: null, engines: 1, year: 2023, sources: ["axera", "mem"], confidence: "sourced", note: "" },
    { id: "ambarella-cv22", name: "Ambarella CV22 / CVflow", vendor: "Ambarella", class: "npu", aliases: ["cv22"], peak: {}, bandwidth: null, memory: null, cache: null, tdp: null, engines: 1, year: 2018, sources: ["mem"], confidence: "recalled", note: "Ambarella publishes no TOPS and no bandwidth: usable only as a custom device with measured points." },
    { id: "huawei-ascend-310", name: "Huawei Ascend 310 (Atlas 200)", vendor: "Huawei", class: "npu", aliases: ["ascend-310"], peak: { fp16: 8, int8: 16 }, bandwidth: 51, memory: 8, cache: null, tdp: 8, engines: 1, year: 2018, sources: ["epoch", "ocvzoo"], confidence: "sourced", note: "Boards are sold as 22, 16 or 8 TOPS INT8." },
    { id: "khadas-vim3-npu", name: "Amlogic A311D NPU (Khadas VIM3)", vendor: "Amlogic", class: "npu", aliases: ["vim3", "vim3-npu"], peak: { int8: 5 }, bandwidth: null, memory: 4, cache: null, tdp: null, engines: 1, year: 2019, sources: ["ocvzoo"], confidence: "sourced", note: "1536 MAC; OpenCV Zoo has measured TIM-VX rows." },
    { id: "st-stm32h7", name: "STM32H743/H7A3 (Cortex-M7)", vendor: "STMicroelectronics", class: "mcu", aliases: ["stm32h7"], peak: { fp32: 96e-5, int8: 192e-5 }, bandwidth: null, memory: 1e-3, cache: null, tdp: 0.5, engines: 1, year: 2017, sources: ["tiny", "mem", "arch"], confidence: "derived", note: "480 MHz x 2 FLOP (FP32) / 2 MAC (16-bit SIMD). Published MLPerf Tiny runs: H7A3 at 280 MHz, person detection 23.8 ms and 2965 uJ (X-CUBE-AI). 1-1.4 MB SRAM, 2 MB flash: fit is the first question." },
    { id: "st-stm32l4r5", name: "STM32L4R5 (Cortex-M4)", vendor: "STMicroelectronics", class: "mcu", aliases: ["stm32l4r5"], peak: { fp32: 24e-5, int8: 48e-5 }, bandwidth: null, memory: 64e-5, cache: null, tdp: 0.1, engines: 1, year: 2017, sources: ["tiny", "arch"], confidence: "derived", note: "120 MHz. MLPerf Tiny: person detection 88.9 ms, 3895 uJ." },
    { id: "st-stm32u575", name: "STM32U575 (Cortex-M33)", vendor: "STMicroelectronics", class: "mcu", aliases: ["stm32u575"], peak: { fp32: 32e-5, int8: 64e-5 }, bandwidth: null, memory: 79e-5, cache: null, tdp: 0.1, engines: 1, year: 2021, sources: ["tiny", "arch"], confidence: "derived", note: "160 MHz. MLPerf Tiny: person detection 59.3 ms, 1355 uJ." },
    { id: "espressif-esp32-s3", name: "ESP32-S3 (2x LX7 240 MHz)", vendor: "Espressif", class: "mcu", aliases: ["esp32-s3", "esp32s3"], peak: { int8: 77e-4 }, bandwidth: null, memory: 5e-4, cache: null, tdp: 0.5, engines: 1, year: 2021, sources: ["espnn", "arch"], confidence: "derived", note: "Per core: 16 INT8 MAC/cycle x 240 MHz. 512 KB SRAM + external PSRAM (64 KB data cache). Person detection 54 ms, MobileNetV3-Small 1434 ms with ESP-NN; without it 2300 and 26000 ms: the kernel library decides." },
    { id: "espressif-esp32-p4", name: "ESP32-P4 (2x RISC-V 360 MHz)", vendor: "Espressif", class: "mcu", aliases: ["esp32-p4", "esp32p4"], peak: { int8: 0.0115 }, bandwidth: null, memory: 8e-4, cache: null, tdp: null, engines: 1, year: 2024, sources: ["espnn", "arch"], confidence: "derived", note: "16 INT8 MAC/cycle x 360 MHz per core." }
  ]
};

// src/analyzer/hardware/catalogue/nearest-names.ts
var MAX_DISTANCE_SHARE = 0.4;
var MAX_SUGGESTIONS = 3;
var MAX_LENGTH = 64;
var nearestNames = (name, known) => {
  if (name.length === 0 || name.length > MAX_LENGTH) return [];
  return known.map((candidate) => ({ candidate, distance: candidate.includes(name) ? 0.5 : editDistance(name, candidate) })).filter(({ candidate, distance: distance2 }) => distance2 <= MAX_DISTANCE_SHARE * Math.max(name.length, candidate.length)).sort((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length).slice(0, MAX_SUGGESTIONS).map(({ candidate }) => candidate);
};
var editDistance = (a, b) => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replace = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replace, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

// src/analyzer/hardware/catalogue/device.ts
var DEVICE_CLASSES = [
  "datacenter-gpu",
  "workstation-gpu",
  "consumer-gpu",
  "embedded-gpu",
  "ai-accelerator",
  "npu",
  "soc",
  "cpu",
  "mcu"
];
var isDeviceClass = (text) => DEVICE_CLASSES.some((name) => name === text);
var CONFIDENCES = ["sourced", "recalled", "derived", "user"];
var isConfidence = (text) => CONFIDENCES.some((name) => name === text);
var TERA = 1e12;
var GIGA = 1e9;
var MEGA = 1e6;
var toDevice = (row) => {
  const { class: deviceClass, confidence, peak } = row;
  if (!isDeviceClass(deviceClass) || !isConfidence(confidence)) throw new Error(`device-data.json: bad row ${row.id}`);
  return {
    ...row,
    class: deviceClass,
    confidence,
    peak: scalePeaks(peak, TERA),
    bandwidth: scaled(row.bandwidth, GIGA),
    memory: scaled(row.memory, GIGA),
    cache: scaled(row.cache, MEGA),
    idle: null,
    sources: row.sources.map((key) => SOURCES.get(key) ?? key)
  };
};
var scaled = (value, unit) => value === null ? null : Math.round(value * unit);
var scalePeaks = (peaks, unit) => Object.fromEntries(
  Object.entries(peaks).flatMap(([name, value]) => value === void 0 ? [] : [[name, Math.round(value * unit)]])
);
var SOURCES = new Map(Object.entries(device_data_default.sources));
var devices = device_data_default.devices.map(toDevice);
var BY_NAME = new Map(
  devices.flatMap((device) => [device.id, ...device.aliases].map((name) => [name, device]))
);
var findDevice = (name) => {
  const found = BY_NAME.get(name.trim().toLowerCase());
  if (found !== void 0) return found;
  const near = nearestNames(name.trim().toLowerCase(), [...BY_NAME.keys()]);
  const fix = near.length === 0 ? "Run `flopgate hardware` for the list" : `Did you mean ${near.join(" or ")}?`;
  return diagnostic("device-unknown", {}, `Cannot find the device "${name}"`, {
    why: "It is not in the catalogue, and no custom device has this name.",
    fix
  });
};
var searchDevices = (query) => {
  const text = query.text?.toLowerCase() ?? "";
  return devices.filter(
    (device) => (query.class === void 0 || device.class === query.class) && [device.id, device.name, device.vendor, ...device.aliases].some((name) => name.toLowerCase().includes(text))
  );
};

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
  for (let at2 = wanted; at2 !== null; at2 = PRECISIONS[at2].wider) {
    const rate = peaks[at2];
    if (rate !== void 0 && (best === void 0 || rate > best.rate)) best = { precision: at2, rate };
  }
  return best;
};

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
      const scaled2 = scalings.reduce((sum2, { taken }) => sum2 + taken, 0);
      const values = kernels.find((kernel2) => isValues(kernel2, scores, softmax) && available(kernel2, count));
      if (values === void 0 || source === "trace" && scaled2 < 2 * count) continue;
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

// src/analyzer/hardware/predict/compare-hardware.ts
var compareHardware = (profile, devices2, options = {}) => {
  const rows = [];
  const missing = [];
  for (const device of devices2) {
    const { precision = usualPrecision(device), ...rest } = options;
    const result = estimate(profile, device, { ...rest, precision });
    if (isDiagnostic(result)) {
      missing.push({ device: device.id, diagnostic: result });
      continue;
    }
    const { nodes, ...shown } = result;
    const operations = nodes.reduce((sum2, node) => sum2 + node.operations, 0);
    rows.push({
      ...shown,
      operationsPerJoule: efficiencyOf(device, precision, { operations, seconds: result.latency.point })
    });
  }
  const ordered = rows.map((row) => notSlowerThanLesser(row, rows));
  ordered.sort((a, b) => rankOf(a) - rankOf(b) || a.latency.point - b.latency.point);
  return { rows: ordered, missing };
};
var DECIDES = 4;
var rankOf = ({ fitsInMemory, grade, latency, precision }) => {
  const isVague = latency.high > DECIDES * latency.low;
  const trust = fitsInMemory === false ? 3 : grade === "C" ? 2 : isVague ? 1 : 0;
  return 2 * trust + (precision.startsWith("int") ? 1 : 0);
};
var notSlowerThanLesser = (row, rows) => {
  if (row.grade !== "B") return row;
  const lesser = rows.filter((other) => other.grade !== "C" && other.latency.point < row.latency.point && exceeds(row, other)).sort((a, b) => a.latency.point - b.latency.point)[0];
  if (lesser === void 0) return row;
  const { point } = lesser.latency;
  const gain = row.latency.point / point;
  return {
    ...row,
    latency: { low: seconds(Math.min(row.latency.low, lesser.latency.low)), point, high: row.latency.high },
    throughputPerSecond: row.throughputPerSecond * gain,
    energy: row.energy === null ? null : sooner(row.energy, gain),
    operationsPerJoule: row.operationsPerJoule === null ? null : { ...row.operationsPerJoule, achieved: row.operationsPerJoule.achieved * gain },
    notes: [...row.notes, `Not slower than ${lesser.deviceName}, which it exceeds in every published figure.`]
  };
};
var sooner = ({ low, point, high }, gain) => ({
  low: joules(Math.min(low, point / gain)),
  point: joules(point / gain),
  high
});
var exceeds = (row, other) => {
  const [own, rival] = [findDevice(row.device), findDevice(other.device)];
  if ("code" in own || "code" in rival || own.id === rival.id || row.precision !== other.precision) return false;
  const [ownPeak, rivalPeak] = [usedPeak(own.peak, row.precision), usedPeak(rival.peak, row.precision)];
  if (ownPeak === void 0 || rivalPeak === void 0) return false;
  return own.vendor === rival.vendor && kindOf(own) === kindOf(rival) && own.year >= rival.year && ownPeak.rate / own.engines >= rivalPeak.rate / rival.engines && own.bandwidth !== null && rival.bandwidth !== null && own.bandwidth >= rival.bandwidth;
};
var kindOf = (device) => device.class.endsWith("-gpu") && device.class !== "embedded-gpu" ? "gpu" : device.class;
var usualPrecision = (device) => {
  const { fp32 = 0, fp16 = 0, bf16 = 0, int8 } = device.peak;
  if (device.class === "cpu" && fp32 > 0) return "fp32";
  if (fp16 > fp32) return "fp16";
  if (bf16 > fp32) return "bf16";
  if (fp32 > 0) return "fp32";
  return int8 === void 0 && device.class === "npu" ? "fp16" : "int8";
};
var efficiencyOf = (device, precision, run) => {
  const peak = usedPeak(device.peak, precision);
  if (device.tdp === null || peak === void 0 || run.seconds === 0) return null;
  return { achieved: run.operations / run.seconds / device.tdp, ceiling: peak.rate / device.tdp };
};

export {
  devices,
  findDevice,
  searchDevices,
  isDiagnostic,
  estimate,
  compareHardware
};
