/** Devices: names that neither the catalogue nor the budget knows, and figures that cannot be. */
import { findDevice } from '../../analyzer/hardware/catalogue/device.ts'
import { knownRuntimes } from '../../analyzer/hardware/catalogue/latency-profile.ts'
import { nearestNames } from '../../analyzer/hardware/catalogue/nearest-names.ts'
import { diagnostic, type Diagnostic, type SourcePosition } from '../../diagnostic.ts'
import type { Budget, CustomDevice } from '../budget.ts'

export const checkDevices = (budget: Budget): readonly Diagnostic[] => [
  ...unknownNames(budget),
  ...unknownRuntimes(budget),
  ...budget.devices.flatMap(checkPeaks),
  ...repeated(budget.devices),
]

const unknownNames = ({ models, devices }: Budget): readonly Diagnostic[] => {
  const custom = devices.map(({ id }) => id)
  const rules = models.flatMap(model => model.rules.flatMap(rule => (rule.type === 'device' ? [rule] : [])))
  const found = [
    ...rules.flatMap(({ device, position }) => checkName(device, position, custom)),
    ...devices.flatMap(({ extends: parent, fallbackDevice, position }, index) => [
      // A device can extend those above it only: no circles.
      ...checkName(parent, position, custom.slice(0, index)),
      ...checkName(fallbackDevice, position, custom),
    ]),
  ]
  // Rules of `defaults:` appear in every model but are written once.
  return [...new Map(found.map(item => [`${placeKey(item.where.position)} ${item.what}`, item])).values()]
}

/** A rule for a runtime that nobody measured would be judged by something else. A calibration may bring its own. */
const unknownRuntimes = ({ models, devices }: Budget): readonly Diagnostic[] => {
  const calibrated = new Set(devices.flatMap(({ id, profile }) => (profile === null ? [] : [id])))
  const found = models.flatMap(model =>
    model.rules.flatMap(rule => {
      if (rule.type !== 'device' || rule.runtime === null) return []
      if (calibrated.has(rule.device) || knownRuntimes.includes(rule.runtime)) return []
      const near = nearestNames(rule.runtime, knownRuntimes)[0]
      return [
        diagnostic('value-invalid', { position: rule.position }, `Cannot predict for the runtime "${rule.runtime}"`, {
          why: `No profile of it exists. Measured runtimes: ${knownRuntimes.join(', ')}.`,
          fix: near === undefined ? 'Remove `runtime:`, or calibrate a device of your own' : `Did you mean "${near}"?`,
        }),
      ]
    }),
  )
  return [...new Map(found.map(item => [placeKey(item.where.position), item])).values()]
}

const placeKey = (position: SourcePosition | undefined): string =>
  `${position?.file}:${position?.line}:${position?.column}`

const checkName = (name: string | null, position: SourcePosition, custom: readonly string[]): readonly Diagnostic[] => {
  if (name === null || custom.includes(name)) return []
  const found = findDevice(name)
  if (!('code' in found)) return []
  const near = nearestNames(name, custom)[0]
  return [{ ...found, where: { position }, ...(near === undefined ? {} : { fix: `Did you mean "${near}"?` }) }]
}

/** Narrower integers are as fast as wider floats on all hardware that has both, unless the vendor says why not. */
const checkPeaks = ({ id, peak, note, position }: CustomDevice): readonly Diagnostic[] => {
  const { int8, fp16 } = peak
  if (int8 === undefined || fp16 === undefined || int8 >= fp16 || note !== null) return []
  return [
    diagnostic('value-invalid', { position }, `Cannot believe the peaks of "${id}": int8 is slower than fp16`, {
      fix: 'Correct the peaks, or say why with `note:`',
    }),
  ]
}

const repeated = (devices: readonly CustomDevice[]): readonly Diagnostic[] =>
  devices
    .filter(({ id }, index) => devices.findIndex(other => other.id === id) < index)
    .map(({ id, position }) =>
      diagnostic('duplicate-id', { position }, `Cannot tell two devices apart: the id "${id}" is used twice`, {
        fix: 'Give this device its own name',
      }),
    )
