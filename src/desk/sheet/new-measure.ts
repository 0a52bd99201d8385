/** What a new commitment with a number counts, and how much of it is promised. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Citation, Measure, Target } from '#src/domain/ledger.ts'
import { FIGURE_COMPARATORS, type FigureComparator } from '#src/domain/terms.ts'
import { readBasis } from '#src/desk/grammar/read-basis.ts'
import { readChoice } from './choice-sets.ts'
import type { FigureColumn } from './columns.ts'
import { namesLowerLevel, namesReduction } from './falls.ts'
import { complain } from './import-draft.ts'
import { ensureUnit } from './import-names.ts'
import type { NewDates } from './new-dates.ts'
import { same, type NewRow } from './new-row.ts'
import { readDateCell } from './read-date-cell.ts'
import { readFigureCell, type CellFigure } from './read-figure-cell.ts'
import { rowUnit } from './row-units.ts'
import { warnOfNegative } from './warn-of-negative.ts'
import { cellText } from './workbook.ts'

/** The measure and its target; null where the row has no figure, or none with a unit, which is said. */
export function readMeasure(
  from: NewRow,
  title: string,
  dates: NewDates,
  citation: Citation,
): { readonly measure: Measure; readonly target: Target } | null {
  const { draft, place, row } = from
  const figure = readFigure(from, 'target')
  const unit = figure ? ensureUnit(draft, place, figure.unit, 'target') : null
  if (figure && unit === null)
    complain(draft, place, 'unit-missing', 'target', { found: cellText(row.cells.get('target')) })
  return figure && unit !== null ? measuredPart(from, { title, figure, unit, ...dates, citation }) : null
}

function readFigure({ draft, place, row, headings }: NewRow, column: FigureColumn): CellFigure | null {
  const cell = row.cells.get(column)
  if (cell === undefined) return null
  const read = readFigureCell(cell, rowUnit(draft, row, column, headings), draft.units, draft.names.unit)
  if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(cell) })
  if (!('figure' in read)) return null
  warnOfNegative(draft, place, column, cell, read.figure)
  return read.figure
}

interface MeasuredPart {
  readonly title: string
  readonly figure: CellFigure
  readonly unit: string
  readonly due: string | null
  readonly announced: CalendarDate
  readonly citation: Citation
}

function measuredPart(
  from: NewRow,
  { title, figure, unit, due, announced, citation }: MeasuredPart,
): { readonly measure: Measure; readonly target: Target } {
  const { draft, place, row } = from
  const metric = cellText(row.cells.get('metric')).trim() || title
  const start = readFigure(from, 'baseline')
  const written = cellText(row.cells.get('target'))
  const said = comparatorOf(from, figure.comparator)
  const falls = figure.change === 'fall' && figure.value < 0
  const comesDown = falls || namesLowerLevel(`${title} ${metric} ${written}`)
  const comparator = said === 'exactly' ? (comesDown ? 'at-most' : 'at-least') : said
  const isLimit = comparator === 'at-most' || comparator === 'less-than'
  const decreases = (start !== null && start.value > figure.value) || (comesDown && isLimit)
  const direction = decreases ? 'decrease' : isLimit || falls ? 'hold' : 'increase'
  if (falls) complain(draft, place, 'fall-as-negative', 'target', { found: written, expected: String(figure.value) })
  else if (direction === 'increase' && namesReduction(`${title} ${metric} ${written}`))
    complain(draft, place, 'assumed-direction', 'target', { found: written, expected: String(figure.value) })
  const measure: Measure = {
    metric: same(metric),
    unit,
    basis: readBasis(`${title}${metric}`, draft.units.find(({ id }) => id === unit)?.name.zh ?? '', start !== null),
    direction,
    baseline: start
      ? {
          value: start.value,
          ...(start.comparator === 'exactly' ? {} : { comparator: start.comparator }),
          date: startDate(from, announced),
          citation,
        }
      : null,
  }
  const cited = written.trim() === '' ? citation : { ...citation, figure: written.trim().slice(0, 40) }
  const target = {
    since: announced,
    comparator,
    value: figure.value,
    due,
    hedged: figure.hedged,
    citation: cited,
  } as const
  if (measure.basis === 'cumulative') complain(draft, place, 'assumed-basis', 'target', { found: written })
  return { measure, target }
}

function comparatorOf({ draft, place, row }: NewRow, written: FigureComparator): FigureComparator {
  const cell = cellText(row.cells.get('comparator')).trim()
  if (cell === '') return written
  const chosen = FIGURE_COMPARATORS.find((each) => each === readChoice('comparator', cell))
  if (!chosen) complain(draft, place, 'choice-unknown', 'comparator', { found: cell })
  return chosen ?? written
}

function startDate({ draft, place, row }: NewRow, announced: CalendarDate): CalendarDate {
  const cell = row.cells.get('baseline-date')
  const read = cell === undefined ? null : readDateCell(cell, draft.context.today)
  if (read && 'date' in read) return read.date
  if (read && cell !== undefined) complain(draft, place, read.fault, 'baseline-date', { found: cellText(cell) })
  const assumed = `${Number(announced.slice(0, 4)) - 1}-12-31`
  complain(draft, place, 'assumed-date', 'baseline', { expected: assumed })
  return assumed
}
