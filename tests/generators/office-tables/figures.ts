/** A figure as an office writes it into a cell. */
import { cell, type Cell } from './sheet.ts'
import type { Habit } from './habits.ts'
import type { Making } from './making.ts'
import type { Unit } from './truth.ts'

interface Written {
  readonly value: number
  readonly unit: Unit
  /** Whether the unit stands behind the number. */
  readonly hasUnit: boolean
  /** The name of the column, for chance. */
  readonly column: string
  /** The place of the task. */
  readonly at: number
}

const thousands = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })
const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

/* Habits of one cell: each is seen in some cells, and a cell has one. `text`: as it would stand without a habit. */
const WRITERS: Partial<Record<Habit, (text: string, written: Written, isCsv: boolean) => Cell | null>> = {
  'footnote-words': (text, { at }) => cell(`${text}${['注1', '见附件2', '（注2）', '[3]', '①', '注：含结转'][at % 6]}`),
  superscript: (text, { at }, isCsv) =>
    isCsv
      ? null
      : { value: `${text}${(at % 3) + 1}`, runs: [{ text }, { text: `${(at % 3) + 1}`, isSuperscript: true }] },
  'struck-figure': (text, { value, hasUnit, unit }, isCsv) => {
    const old = `${Math.round(value * 0.7)}${hasUnit ? unit.word : ''}`
    return isCsv ? null : { value: `${old}${text}`, runs: [{ text: old, isStruck: true }, { text }] }
  },
  'full-width': (text) => cell(fullWidth(text)),
  'zero-width': (text, { at }) =>
    cell(at % 2 === 0 ? `\u200B${text}` : `${text.slice(0, 1)}\u200B${text.slice(1)}\u00A0`),
  'scaling-format': (_text, { value, unit, hasUnit }, isCsv) => {
    if (isCsv || hasUnit) return null
    // Yuan are kept, and shown in the unit of the heading: the point is a literal sign.
    if (unit.word === '万元') return { value: Math.round(value * 1e4), format: '0!.0,', shown: value.toFixed(1) }
    return { value: Math.round(value * 1e8), format: '0!.00,,', shown: value.toFixed(2) }
  },
  scientific: (_text, { value }, isCsv) => (isCsv && value >= 1000 ? { value, shown: scientific(value) } : null),
  'full-width-percent': (text, { unit, value }) => (unit.word === '%' ? cell(`${value}％`) : cell(text)),
  'percent-format': (_text, { unit, value }) =>
    unit.word === '%' ? { value: share(value), format: '0.00%', shown: `${value.toFixed(2)}%` } : null,
  'fraction-under-percent': (_text, { unit, value }) => (unit.word === '%' ? cell(share(value)) : null),
  thousands: (_text, { value, hasUnit, unit }, isCsv) =>
    isCsv || hasUnit
      ? cell(`${thousands(value)}${hasUnit ? unit.word : ''}`)
      : { value, format: '#,##0.00', shown: thousands(value) },
  'numbers-as-text': (text) => cell(text),
}
const WRITING = Object.keys(WRITERS) as readonly Habit[]
/* A column is written in one way; the others turn up in it. */
const WHOLE_COLUMN: ReadonlySet<Habit> = new Set([
  'scientific',
  'percent-format',
  'fraction-under-percent',
  'scaling-format',
  'numbers-as-text',
])

const share = (value: number) => Number((value / 100).toFixed(6))
/** As Excel saves a wide number in a narrow column: three digits, where they are enough. */
function scientific(value: number): string {
  const [digits = '', power = ''] = value.toExponential(2).split('e')
  return `${digits}E+${power.replace('+', '').padStart(2, '0')}`
}

/** The cell of a figure. */
export function figureCell(written: Written, { has, random, recipe }: Making): Cell {
  const text = `${written.value}${written.hasUnit ? written.unit.word : ''}`
  for (const habit of WRITING) {
    if (!has(habit)) continue
    if (!WHOLE_COLUMN.has(habit) && random(`${habit} ${written.column} ${written.at}`).chance(0.6)) continue
    const made = WRITERS[habit]?.(text, written, recipe.form === 'csv')
    if (made) return made
  }
  return cell(written.hasUnit ? text : written.value)
}
