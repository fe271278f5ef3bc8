/** Hand-made SVG: where the FLOPs of a model are, by layer scope and by operator. */
import type { NodeProfile, Profile } from '../../analyzer/profile/profile.ts'
import { operatorName } from '../../analyzer/profile/totals.ts'
import { flops } from '../../units.ts'
import { html } from '../text/escape.ts'
import { squarify } from './treemap.ts'
import { formatFlops, formatGrowth, growthOf, formatPart } from '../../quantity-text.ts'

const WIDTH = 960
const HEIGHT = 320
/** More areas than this cannot be told apart. */
const MAX_AREAS = 60
const MAX_BARS = 10
/** Hues of the scopes on the first level that differs, in degrees. */
const HUES = [212, 28, 140, 280, 350, 180, 50, 310, 95, 240] as const

interface Group {
  readonly scope: string
  readonly flops: bigint
}

/** FLOPs by layer scope, as deep as still gives areas that can be read. */
export const scopeTreemap = (profile: Profile): string => {
  const groups = scopeGroups(profile.nodes.filter(node => node.flops > 0n))
  if (groups.length < 2) return ''
  const rectangles = squarify(
    groups.map(group => Number(group.flops)),
    { x: 0, y: 0, width: WIDTH, height: HEIGHT },
  )
  const shared = sharedDepth(groups)
  const topOf = ({ scope }: Group): string => scope.split('/')[shared] ?? ''
  const tops = [...new Set(groups.map(topOf))]
  const areas = rectangles.map((rectangle, index) => {
    const group = groups[index]
    return group === undefined
      ? ''
      : area(group, rectangle, {
          hue: HUES[tops.indexOf(topOf(group)) % HUES.length] ?? 0,
          total: profile.totals.flops,
        })
  })
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="FLOPs by layer">${areas.join('')}</svg>`
}

/** Levels that all areas have in common: colours tell the first level apart on which they differ. */
const sharedDepth = (groups: readonly Group[]): number => {
  const [first = [], ...others] = groups.map(({ scope }) => scope.split('/'))
  const end = first.findIndex((part, depth) => others.some(parts => parts[depth] !== part))
  return Math.max(0, end)
}

const scopeGroups = (nodes: readonly NodeProfile[]): readonly Group[] => {
  for (let depth = MAX_DEPTH; depth > 1; depth--) {
    const groups = groupAt(nodes, depth)
    if (groups.length <= MAX_AREAS) return groups
  }
  return groupAt(nodes, 1).slice(0, MAX_AREAS)
}
const MAX_DEPTH = 5

const groupAt = (nodes: readonly NodeProfile[], depth: number): readonly Group[] => {
  const sums = new Map<string, bigint>()
  for (const node of nodes) {
    const scope = node.scope.slice(0, depth).join('/') || operatorName(node)
    sums.set(scope, (sums.get(scope) ?? 0n) + node.flops)
  }
  return [...sums]
    .map(([scope, sum]) => ({ scope, flops: sum }))
    .toSorted((a, b) => (a.flops === b.flops ? 0 : a.flops > b.flops ? -1 : 1))
}

/** Labels need about this much room, in units of the drawing. */
const LABEL_WIDTH = 60
const LABEL_HEIGHT = 18
const CHARACTER = 7.4

const area = (
  { scope, flops: amount }: Group,
  { x, y, width, height }: ReturnType<typeof squarify>[number],
  { hue, total }: { readonly hue: number; readonly total: bigint },
): string => {
  const share = total === 0n ? '' : ` (${formatPart(amount, total)})`
  const title = `<title>${html(scope, 120)}: ${formatFlops(flops(amount))}${share}</title>`
  const box = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`
  const hasLabel = width > LABEL_WIDTH && height > LABEL_HEIGHT
  const room = Math.floor((width - 8) / CHARACTER)
  const label = hasLabel
    ? `<text x="${(x + 4).toFixed(1)}" y="${(y + 14).toFixed(1)}">${html(scope.split('/').slice(-2).join('/'), room)}</text>`
    : ''
  return `<g><rect ${box} fill="hsl(${hue} 55% 62%)" stroke="#fff"/>${label}${title}</g>`
}

/** One bar for each operator; with a base, a thin one for it. */
export const operatorBars = (profile: Profile, base: Profile | null): string => {
  const before = base?.byOperator ?? {}
  const names = [...new Set([...Object.keys(profile.byOperator), ...Object.keys(before)])]
  const bars = names
    .map(name => ({
      name,
      head: Object.hasOwn(profile.byOperator, name) ? (profile.byOperator[name]?.flops ?? 0n) : 0n,
      base: Object.hasOwn(before, name) ? (before[name]?.flops ?? 0n) : 0n,
    }))
    .filter(bar => bar.head > 0n || bar.base > 0n)
    .toSorted((a, b) => (a.head === b.head ? 0 : a.head > b.head ? -1 : 1))
    .slice(0, MAX_BARS)
  const most = bars.reduce((largest, bar) => [largest, bar.head, bar.base].reduce((a, b) => (a > b ? a : b)), 1n)
  const rows = bars.map((bar, index) => barRow(bar, { top: index * BAR_STEP, most, hasBase: base !== null }))
  return bars.length === 0
    ? ''
    : `<svg viewBox="0 0 ${WIDTH} ${bars.length * BAR_STEP}" role="img" aria-label="FLOPs by operator">${rows.join('')}</svg>`
}

const BAR_STEP = 26
const BAR_START = 200
const BAR_ROOM = 520

interface Bar {
  readonly name: string
  readonly head: bigint
  readonly base: bigint
}

const barRow = (
  { name, head, base }: Bar,
  { top, most, hasBase }: { readonly top: number; readonly most: bigint; readonly hasBase: boolean },
): string => {
  const length = (amount: bigint): string => ((Number((amount * 10_000n) / most) / 10_000) * BAR_ROOM).toFixed(1)
  const growth = hasBase ? growthOf(head - base, base) : null
  const change = hasBase ? (growth === null ? ' (new)' : ` (${formatGrowth(growth)})`) : ''
  const old = hasBase
    ? `<rect x="${BAR_START}" y="${top + 17}" width="${length(base)}" height="4" fill="#8c959f"/>`
    : ''
  return (
    `<text x="${BAR_START - 8}" y="${top + 14}" text-anchor="end">${html(name, 28)}</text>` +
    `<rect x="${BAR_START}" y="${top + 3}" width="${length(head)}" height="13" fill="#2f6fde"/>${old}` +
    `<text x="${BAR_START + Number(length(head)) + 6}" y="${top + 14}">${formatFlops(flops(head), 3)}${change}</text>`
  )
}
