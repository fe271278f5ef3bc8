/** Areas in proportion to amounts: the squarified treemap of Bruls, Huizing and van Wijk (2000). */

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One rectangle for each amount, in their order: sorted from large to small, all above 0. */
export const squarify = (amounts: readonly number[], space: Rectangle): readonly Rectangle[] => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const scale = total > 0 ? (space.width * space.height) / total : 0
  const areas = amounts.map(amount => amount * scale)
  const placed: Rectangle[] = []
  let [left, start] = [space, 0]
  while (start < areas.length) {
    const end = rowEnd(areas, start, Math.min(left.width, left.height))
    const row = areas.slice(start, end)
    const { rectangles, rest } = placeRow(row, left)
    placed.push(...rectangles)
    left = rest
    start = end
  }
  return placed
}

/** Rows grow as long as that makes their worst rectangle squarer. */
const rowEnd = (areas: readonly number[], start: number, side: number): number => {
  let end = start + 1
  while (
    end < areas.length &&
    worstRatio(areas.slice(start, end + 1), side) <= worstRatio(areas.slice(start, end), side)
  )
    end++
  return end
}

const worstRatio = (row: readonly number[], side: number): number => {
  const sum = row.reduce((total, area) => total + area, 0)
  const [largest, smallest] = [Math.max(...row), Math.min(...row)]
  const [side2, sum2] = [side * side, sum * sum]
  return Math.max((side2 * largest) / sum2, sum2 / (side2 * smallest))
}

const placeRow = (
  row: readonly number[],
  space: Rectangle,
): { readonly rectangles: readonly Rectangle[]; readonly rest: Rectangle } => {
  const sum = row.reduce((total, area) => total + area, 0)
  const isTall = space.width >= space.height
  const thickness = sum / (isTall ? space.height : space.width)
  let offset = 0
  const rectangles = row.map(area => {
    const length = thickness > 0 ? area / thickness : 0
    const placed = isTall
      ? { x: space.x, y: space.y + offset, width: thickness, height: length }
      : { x: space.x + offset, y: space.y, width: length, height: thickness }
    offset += length
    return placed
  })
  const rest = isTall
    ? { ...space, x: space.x + thickness, width: Math.max(0, space.width - thickness) }
    : { ...space, y: space.y + thickness, height: Math.max(0, space.height - thickness) }
  return { rectangles, rest }
}
