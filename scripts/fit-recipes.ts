/** Which measured rows make which latency profile. */
import type { Precision } from '../src/analyzer/hardware/precision.ts'
import type { RunFilter } from './fit-data.ts'

export interface Recipe {
  /** Id of the profile. */
  readonly id: string
  /** Id of the device in the catalogue. */
  readonly device: string
  readonly runtime: string
  readonly version: string
  readonly precision: Precision
  readonly rows: RunFilter
  /** Profile whose parameters are the prior; default: the family defaults of the model. */
  readonly prior?: string
  /** Few points: only three scalars (compute, memory, overhead) move against the prior. */
  readonly scalars?: true
  /** Operations and bytes per second that stand in for figures the vendor does not publish. */
  readonly reference?: { readonly peak: number; readonly bandwidth: number }
}

const scalars = (prior: string) => ({ prior, scalars: true }) as const

const timm = (device: string, runtime: string, precision: string): RunFilter => ({
  file: 'timm.csv',
  where: { device, runtime, precision },
})
const paddle = (device: string, precision: string): RunFilter => ({
  file: 'paddleclas.csv',
  where: { device, precision, runtime: 'tensorrt' },
})
const gemm = (gpu: string): RunFilter => ({ file: 'vidur_gemm.csv', where: { gpu } })

const RTX_3090 = 'NVIDIA GeForce RTX 3090'
const RTX_4090 = 'NVIDIA GeForce RTX 4090'
const RTX_5090 = 'NVIDIA GeForce RTX 5090'
const RTX_PRO = 'NVIDIA RTX PRO 6000 Blackwell Max-Q'
const COMPILE_24 = { runtime: 'pytorch-compile', version: '2.4' }
const COMPILE_29 = { runtime: 'pytorch-compile', version: '2.9' }
const EAGER_24 = { runtime: 'pytorch-eager', version: '2.4' }
const EAGER_29 = { runtime: 'pytorch-eager', version: '2.9' }
const TENSORRT_8 = { runtime: 'tensorrt', version: '8' }

const large: readonly Recipe[] = [
  {
    id: 'rtx4090',
    device: 'nvidia-rtx-4090',
    ...COMPILE_29,
    precision: 'fp16',
    rows: timm(RTX_4090, 'pytorch-2.91-compile-nchw', 'amp'),
  },
  {
    id: 'rtx5090',
    device: 'nvidia-rtx-5090',
    ...COMPILE_29,
    precision: 'fp16',
    rows: timm(RTX_5090, 'pytorch-2.91-compile-nchw', 'amp'),
  },
  {
    id: 'rtx-pro-6000',
    device: 'nvidia-rtx-pro-6000-maxq',
    ...COMPILE_29,
    precision: 'fp16',
    rows: timm(RTX_PRO, 'pytorch-2.91-compile-nchw', 'amp'),
  },
  {
    id: 'rtx-pro-6000-bf16',
    device: 'nvidia-rtx-pro-6000-maxq',
    ...COMPILE_29,
    precision: 'bf16',
    rows: timm(RTX_PRO, 'pytorch-2.91-compile-nchw', 'bf16'),
  },
  {
    id: 'rtx3090-eager',
    device: 'nvidia-rtx-3090',
    ...EAGER_24,
    precision: 'fp16',
    rows: timm(RTX_3090, 'pytorch-2.40-eager-nchw', 'amp'),
  },
  {
    id: 'rtx4090-eager',
    device: 'nvidia-rtx-4090',
    ...EAGER_29,
    precision: 'fp16',
    rows: timm(RTX_4090, 'pytorch-2.91-eager-nchw', 'amp'),
  },
  {
    id: 'rtx5090-eager',
    device: 'nvidia-rtx-5090',
    ...EAGER_29,
    precision: 'fp16',
    rows: timm(RTX_5090, 'pytorch-2.91-eager-nchw', 'amp'),
  },
  {
    id: 'rtx-pro-6000-eager',
    device: 'nvidia-rtx-pro-6000-maxq',
    ...EAGER_29,
    precision: 'fp16',
    rows: timm(RTX_PRO, 'pytorch-2.91-eager-nchw', 'amp'),
  },
  {
    id: 'i7-12700h',
    device: 'intel-i7-12700h',
    ...COMPILE_24,
    precision: 'fp32',
    rows: timm('Intel Core i7-12700H', 'pytorch-2.40-compile-nchw', 'fp32'),
  },
  {
    id: 'i9-10940x',
    device: 'intel-i9-10940x',
    ...COMPILE_24,
    precision: 'fp32',
    rows: timm('Intel Core i9-10940X', 'pytorch-2.40-compile-nchw', 'fp32'),
  },
]

const smallBatch: readonly Recipe[] = [
  {
    id: 'v100-trt-fp32',
    device: 'nvidia-v100-sxm2',
    ...TENSORRT_8,
    precision: 'fp32',
    rows: paddle('NVIDIA V100', 'fp32'),
  },
  {
    id: 't4-trt-fp32',
    device: 'nvidia-t4',
    ...TENSORRT_8,
    precision: 'fp32',
    rows: paddle('NVIDIA T4', 'fp32'),
    prior: 'rtx3090-eager',
  },
  {
    id: 't4-trt-fp16',
    device: 'nvidia-t4',
    ...TENSORRT_8,
    precision: 'fp16',
    rows: paddle('NVIDIA T4', 'fp16'),
    prior: 'rtx3090-eager',
  },
]

const linearLayers: readonly Recipe[] = [
  {
    id: 'h100-gemm',
    device: 'nvidia-h100-sxm',
    runtime: 'pytorch-eager',
    version: '2.1',
    precision: 'fp16',
    rows: gemm('H100'),
  },
  {
    id: 'a100-gemm',
    device: 'nvidia-a100-sxm-80gb',
    runtime: 'pytorch-eager',
    version: '2.1',
    precision: 'fp16',
    rows: gemm('A100'),
  },
  {
    id: 'a40-gemm',
    device: 'nvidia-a40',
    runtime: 'pytorch-eager',
    version: '2.1',
    precision: 'fp16',
    rows: gemm('A40'),
  },
]

const ncnn = (device: string, precision: string): RunFilter => ({
  file: 'ncnn.csv',
  where: { device, precision, unit: 'cpu', threads: '4' },
})
const NCNN = { runtime: 'ncnn', version: '2024' }
const PI_5 = 'Raspberry Pi 5 Broadcom BCM2712, Cortex-A76 (ARMv8) (2.4GHz x 4)'
const PI_4 = 'Raspberry Pi 4 Model B Broadcom BCM2711B0, Cortex-A72 (ARMv8) (1.8GHz x 4)'
const RK3588 = 'OrangePi5 Plus, Rockchip RK3588 (Quad Core A76 2.4GHz + Quad Core A55 1.8GHz)'
const RK3566 = 'OrangePicm4, Rockchip Rk3566 (Cortex-A55 1.8GHz x 4)'

/** ncnn computes in FP16 where the CPU can (Cortex-A55, A76), in FP32 on the Cortex-A72. */
const smallCpus: readonly Recipe[] = [
  {
    id: 'sd855-cpu-paddle',
    device: 'qcom-sd-855-cpu',
    runtime: 'paddle-lite',
    version: 'not stated',
    precision: 'fp32',
    rows: { file: 'paddleclas.csv', where: { device: 'Qualcomm Snapdragon 855', threads: '4' } },
    prior: 'i7-12700h',
  },
  {
    id: 'pi5-ncnn',
    device: 'raspberry-pi-5',
    ...NCNN,
    precision: 'fp16',
    rows: ncnn(PI_5, 'ncnn-default'),
    prior: 'i7-12700h',
  },
  {
    id: 'pi5-ncnn-int8',
    device: 'raspberry-pi-5',
    ...NCNN,
    precision: 'int8',
    rows: ncnn(PI_5, 'int8'),
    ...scalars('pi5-ncnn'),
  },
  {
    id: 'pi4-ncnn',
    device: 'raspberry-pi-4',
    ...NCNN,
    precision: 'fp32',
    rows: ncnn(PI_4, 'ncnn-default'),
    ...scalars('pi5-ncnn'),
  },
  {
    id: 'rk3588-cpu-ncnn',
    device: 'rockchip-rk3588-cpu',
    ...NCNN,
    precision: 'fp16',
    rows: ncnn(RK3588, 'ncnn-default'),
    ...scalars('pi5-ncnn'),
  },
  {
    id: 'rk3588-cpu-ncnn-int8',
    device: 'rockchip-rk3588-cpu',
    ...NCNN,
    precision: 'int8',
    rows: ncnn(RK3588, 'int8'),
    ...scalars('pi5-ncnn'),
  },
  {
    id: 'rk3566-cpu-ncnn',
    device: 'rockchip-rk3566-cpu',
    ...NCNN,
    precision: 'fp16',
    rows: ncnn(RK3566, 'ncnn-default'),
    ...scalars('pi5-ncnn'),
  },
]

const torch2trt = (device: string): RunFilter => ({
  file: 'torch2trt.csv',
  where: { device, runtime: 'tensorrt', precision: 'fp16' },
})
const jetsons: readonly Recipe[] = [
  {
    id: 'jetson-nano-trt',
    device: 'jetson-nano',
    ...TENSORRT_8,
    version: '5',
    precision: 'fp16',
    rows: torch2trt('NVIDIA Jetson Nano'),
    prior: 'i7-12700h',
  },
  {
    id: 'agx-xavier-trt',
    device: 'jetson-agx-xavier',
    ...TENSORRT_8,
    version: '5',
    precision: 'fp16',
    rows: torch2trt('NVIDIA Jetson AGX Xavier'),
    prior: 'v100-trt-fp32',
  },
]

const aihub = (soc: string, precision: string): RunFilter => ({
  file: 'aihub.csv',
  // TFLite is not published for the laptop chip.
  where: { soc, precision, unit: 'npu', runtime: soc.endsWith('x-elite') ? 'onnx' : 'tflite' },
})
// Qualcomm publishes neither peak nor, for some chips, bandwidth. These are reference values of the fit, in the range of
// the TOPS claimed for the family (docs/sources/hardware.md §2); the fitted efficiencies belong to them and mean nothing alone.
const HEXAGON = { fp16: 17e12, int8: 34e12, bandwidth: 68e9 }
const hexagon = (id: string, device: string, soc: string): readonly Recipe[] => {
  const runtime = id === 'x-elite' ? 'onnxruntime-qnn' : 'tflite'
  const shared = { device, runtime, version: 'AI Hub 2025' }
  const { fp16, int8, bandwidth } = HEXAGON
  return [
    {
      ...shared,
      id: `${id}-fp16`,
      precision: 'fp16',
      rows: aihub(soc, 'float'),
      reference: { peak: fp16, bandwidth },
      ...(id === 'sd8gen3' ? { prior: 'i9-10940x' } : scalars('sd8gen3-fp16')),
    },
    {
      ...shared,
      id: `${id}-int8`,
      precision: 'int8',
      rows: aihub(soc, 'w8a8'),
      reference: { peak: int8, bandwidth },
      ...scalars('sd8gen3-fp16'),
    },
  ]
}
const qualcomm: readonly Recipe[] = [
  ...hexagon('sd8gen3', 'qcom-sd-8-gen3', 'qualcomm-snapdragon-8gen3'),
  ...hexagon('sd8gen2', 'qcom-sd-8-gen2', 'qualcomm-qcs8550-proxy'),
  ...hexagon('sd8elite', 'qcom-sd-8-elite', 'qualcomm-snapdragon-8-elite-for-galaxy'),
  ...hexagon('x-elite', 'qcom-x-elite', 'qualcomm-snapdragon-x-elite'),
  ...hexagon('qcs9075', 'qcom-qcs9075', 'qualcomm-qcs9075'),
  ...hexagon('qcs6490', 'qcom-qcs6490', 'qualcomm-qcs6490'),
]

const axera: readonly Recipe[] = [
  {
    id: 'ax650n',
    device: 'axera-ax650n',
    runtime: 'pulsar2',
    version: 'not stated',
    precision: 'int8',
    rows: { file: 'axera.csv', where: { device: 'Axera AX650N', threads: '1 Core' } },
    // 6 TOPS is one core of three; the bandwidth is not published (LPDDR4x, assumed).
    reference: { peak: 6e12, bandwidth: 34e9 },
    ...scalars('sd8gen3-fp16'),
  },
]

/** In an order in which every prior comes before its users. */
export const RECIPES: readonly Recipe[] = [
  ...large,
  ...smallBatch,
  ...linearLayers,
  ...smallCpus,
  ...jetsons,
  ...qualcomm,
  ...axera,
]
