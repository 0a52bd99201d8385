import { LINES } from './shape.ts'

/** How many rows and how many units to ask an overview's slide has. */
export interface OverviewLayout {
  readonly rows: number
  readonly asks: number
  /** Whether a line says what is urgent: the sentence says it too. */
  readonly urgent: boolean
}

/** Of a slide's 36 lines, those left for the rows between heading and whom to ask; a row takes this many lines of text. */
const FREE = 10
const ROW = 3.3

/** About how many rows an overview has, under a scale of text and a margin (part of the height, at each edge). What fits is measured as it is drawn. */
export function overviewRows(scale: number, margin: number): number {
  return Math.max(1, Math.floor((FREE - 2 * margin * LINES) / (ROW * scale)))
}

/** More rows than these say less than one unit more; with fewer than FEW_ROWS the line of what is urgent is in the way. */
const GOOD_ROWS = 3
const FEW_ROWS = 2

/** What gives way next, least missed first: rows beyond a few, then units, the line of what is urgent, then the last rows; at last one row alone. Null: nothing is left to give. */
function lessThan(layout: OverviewLayout): OverviewLayout | null {
  const { rows, asks, urgent } = layout
  if (rows > GOOD_ROWS) return { ...layout, rows: rows - 1 }
  if (urgent && rows <= FEW_ROWS) return { ...layout, urgent: false }
  if (asks > 1 && asks >= rows) return { ...layout, asks: asks - 1 }
  if (rows > 1) return { ...layout, rows: rows - 1 }
  return asks > 0 ? { ...layout, asks: asks - 1 } : null
}

/** The ways to lay it out, the fullest first. */
export function layoutsOf(rows: number, asks: number): readonly OverviewLayout[] {
  const layouts: OverviewLayout[] = []
  for (let next: OverviewLayout | null = { rows, asks, urgent: true }; next; next = lessThan(next)) layouts.push(next)
  return layouts
}
