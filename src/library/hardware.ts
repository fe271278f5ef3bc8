/** The part of the library that predicts: the catalogue of devices and the latency model. */
export { devices, findDevice, searchDevices } from '../analyzer/hardware/catalogue/device.ts'
export type { Device, DeviceClass } from '../analyzer/hardware/catalogue/device.ts'
export { compareHardware } from '../analyzer/hardware/predict/compare-hardware.ts'
export type { CompareOptions, Comparison, HardwareRow } from '../analyzer/hardware/predict/compare-hardware.ts'
export { estimate, isDiagnostic } from '../analyzer/hardware/predict/estimate.ts'
export type { Estimate, EstimateOptions } from '../analyzer/hardware/predict/estimate.ts'
export type { Precision } from '../analyzer/hardware/precision.ts'
