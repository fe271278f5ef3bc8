/** Colours for terminals, or none. */
import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan'
export type Paint = Readonly<Record<Style, (text: string) => string>>

const same = (text: string): string => text

export const plainPaint: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same, cyan: same }

/** The caller has decided already whether the output is a terminal. */
const styled =
  (style: Style) =>
  (text: string): string =>
    styleText(style, text, { validateStream: false })

const colours: Paint = {
  bold: styled('bold'),
  dim: styled('dim'),
  red: styled('red'),
  green: styled('green'),
  yellow: styled('yellow'),
  blue: styled('blue'),
  cyan: styled('cyan'),
}

export interface TextStyle {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

export const paintFor = ({ color }: TextStyle): Paint => (color ? colours : plainPaint)
