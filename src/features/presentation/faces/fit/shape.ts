import type { BoxSize } from './use-box.ts'

/** tall: a phone held upright, one column that scrolls · tight: large text on a small screen, what matters most alone · wide: a wall, three columns. */
export type Shape = 'tall' | 'tight' | 'usual' | 'wide'

/** Lines of text in the height of a slide: the style sheets divide by the same. */
export const LINES = 36
/** With fewer lines or ems a line than this, margins and scale taken off, a slide is tight. */
const TIGHT = { lines: 26, ems: 40 } as const
const TALL = 0.9
const WIDE = 2.4

/** The shape of a box under a scale of text. `part`: of width and height, what the margins leave. */
export function shapeOf({ width, height }: BoxSize, scale: number, part: number): Shape {
  if (width < TALL * height) return 'tall'
  if (width > WIDE * height) return 'wide'
  const lines = (LINES * part) / scale
  return lines < TIGHT.lines || (lines * width) / height < TIGHT.ems ? 'tight' : 'usual'
}
