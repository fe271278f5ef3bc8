/** Devices, and which of them suits a model: the tables of `flopgate hardware` and `compare-hardware`. */
import type { HardwareRow, Comparison } from '../../analyzer/hardware/predict/compare-hardware.ts'
import type { Device } from '../../analyzer/hardware/catalogue/device.ts'
import type { LatencyProfile } from '../../analyzer/hardware/catalogue/latency-profile.ts'
import { bytes } from '../../units.ts'
import { type Blocks, left, paragraph, right, table } from '../blocks/blocks.ts'
import { code, prose } from '../blocks/inline.ts'
import { printMarkdown } from '../blocks/print-markdown.ts'
import { printTerminal } from '../blocks/print-terminal.ts'
import { plainName } from '../text/escape.ts'
import type { TextStyle } from '../text/paint.ts'
import { textTable } from '../text/table.ts'
import {
  formatBytes,
  formatDecimal,
  formatJoules,
  formatSeconds,
  formatPercent,
  formatSignificant,
} from '../../quantity-text.ts'

const DIGITS = 3
const rate = (value: number | null | undefined, unit: string): string =>
  value === null || value === undefined ? '–' : formatDecimal(BigInt(Math.round(value)), unit, DIGITS)
const size = (value: number | null): string =>
  value === null ? '–' : formatBytes(bytes(BigInt(Math.round(value))), DIGITS)

/** One line per device. */
export const deviceList = (devices: readonly Device[], { width }: TextStyle): string =>
  textTable(
    {
      columns: [
        left('Device'),
        left('Name'),
        left('Class'),
        right('fp32'),
        right('fp16'),
        right('int8'),
        right('Bandwidth'),
        right('Memory'),
      ],
      rows: devices.map(device => [
        plainName(device.id),
        plainName(device.name),
        device.class,
        rate(device.peak.fp32, 'FLOP/s'),
        rate(device.peak.fp16 ?? device.peak.bf16, 'FLOP/s'),
        rate(device.peak.int8, 'OP/s'),
        rate(device.bandwidth, 'B/s'),
        size(device.memory),
      ]),
    },
    width,
  )

/** Everything that is known about one device, and what was measured on it. */
export const deviceText = (device: Device, profiles: readonly LatencyProfile[]): string => {
  const facts: readonly (readonly [string, string])[] = [
    ['Id', device.id],
    ['Aliases', device.aliases.join(', ') || '–'],
    ['Class', `${device.class}, ${device.vendor}, ${device.year}`],
    ...Object.entries(device.peak).map(
      ([type, value]) => [`Peak ${type}`, `${rate(value, type.startsWith('int') ? 'OP/s' : 'FLOP/s')} dense`] as const,
    ),
    ['Bandwidth', rate(device.bandwidth, 'B/s')],
    ['Memory', size(device.memory)],
    ['Cache', size(device.cache)],
    ['Power', device.tdp === null ? '–' : `${device.tdp} W${device.idle === null ? '' : `, ${device.idle} W idle`}`],
    ...(device.engines > 1 ? [['Engines', `${device.engines}; one model normally runs on one`] as const] : []),
    ['Figures', device.confidence],
    ...device.sources.map(source => ['Source', source] as const),
    ...(device.note === '' ? [] : [['Note', device.note] as const]),
    ...profiles.map(
      ({ runtime, version, precision, points, error }) =>
        [
          'Measured',
          `${runtime} ${version}, ${precision}: ${points} runs, median error ${formatPercent(error.median)} on unseen families`,
        ] as const,
    ),
    ...(profiles.length === 0 ? [['Measured', 'no profile of its own: family profile or data sheet'] as const] : []),
  ]
  const table = {
    columns: [left('What'), left('Value')],
    rows: facts.map(([what, value]) => [what, plainName(value, MAX_FACT)]),
  }
  return `${plainName(device.name)}\n\n${textTable(table)}`
}
const MAX_FACT = 400

/** Which hardware suits the model, at a glance. As wide as it is: a device whose name is cut cannot be put into a budget. */
export const comparisonText = (comparison: Comparison): string =>
  printTerminal(comparisonBlocks(comparison), { color: false, width: Infinity })

export const comparisonMarkdown = (comparison: Comparison): string => printMarkdown(comparisonBlocks(comparison))

const comparisonBlocks = (comparison: Comparison): Blocks => [
  ...comparisonTable(comparison.rows),
  ...paragraph(prose(missingText(comparison), MAX_FACT)),
]

const comparisonTable = (rows: readonly HardwareRow[]): Blocks =>
  table({
    columns: [
      left('Device'),
      left('Precision'),
      right('Latency'),
      right('90 % interval'),
      left('Grade'),
      left('Bound by'),
      right('Per second'),
      right('Energy'),
      right('TFLOP/s/W'),
      left('Fits'),
    ],
    rows: rows.map(row => [
      code(row.device),
      row.precision,
      formatSeconds(row.latency.point),
      row.latency.low === row.latency.high
        ? 'best case'
        : `${formatSeconds(row.latency.low)} – ${formatSeconds(row.latency.high)}`,
      row.grade,
      boundText(row),
      formatSignificant(row.throughputPerSecond, 2),
      row.energy === null ? '–' : `${formatJoules(row.energy.low)} – ${formatJoules(row.energy.high)}`,
      wattText(row),
      row.fitsInMemory === null ? '?' : row.fitsInMemory ? 'yes' : 'NO',
    ]),
  })

/** "memory 71 %": what takes most of the time. */
const boundText = ({ bound }: HardwareRow): string => {
  const [most] = Object.entries(bound).toSorted(([, a], [, b]) => b - a)
  return most === undefined ? '–' : `${most[0]} ${formatPercent(most[1])}`
}

const TERA = 1e12
const wattText = ({ operationsPerJoule }: HardwareRow): string => {
  if (operationsPerJoule === null) return '–'
  const [achieved, ceiling] = [operationsPerJoule.achieved, operationsPerJoule.ceiling].map(value =>
    formatSignificant(value / TERA, 2),
  )
  return `${achieved} of ${ceiling}`
}

const missingText = ({ missing }: Comparison): string =>
  missing.length === 0
    ? ''
    : `No prediction for ${missing.length} ${missing.length === 1 ? 'device' : 'devices'}: ${missing
        .slice(0, MAX_NAMED)
        .map(({ device }) => device)
        .join(', ')}${missing.length > MAX_NAMED ? ', …' : ''} (no published peak for the precision).`
const MAX_NAMED = 5
