/** What a new commitment with a number counts, and how much of it is promised. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Citation, Measure, Target } from '#src/domain/ledger.ts'
import { BASES } from '#src/domain/terms.ts'
import { isLevelToKeepDown } from '#src/desk/grammar/direction.ts'
import { readBasis } from '#src/desk/grammar/read-basis.ts'
import { readChoice } from './choice-sets.ts'
import { columnOf, type FigureColumn } from './columns.ts'
import { namesFall, negated } from './falls.ts'
import { complain } from './import-draft.ts'
import { hasOnlyNames, isGoalInWords, isRecurring, saysSize } from './goal-in-words.ts'
import { impliedUnit } from './implied-unit.ts'
import { ensureUnit } from './import-names.ts'
import type { NewDates } from './new-dates.ts'
import { same, type NewRow } from './new-row.ts'
import { dueByPlan } from './plan-year.ts'
import { isOnlyDeadline, readDateCell } from './read-date-cell.ts'
import { PERCENT, readFigureCell, readTargetCell, saysNothing, type CellFigure } from './read-figure-cell.ts'
import { rowUnit } from './row-units.ts'
import { statedPath } from './stated-path.ts'
import { secondAims } from './second-aim.ts'
import { aimOf, type Aim } from './target-aim.ts'
import { sayNotes, warnOfNegative } from './warn-of-negative.ts'
import { dayOfBaseline, isFlowBefore } from './year-before.ts'
import { cellText } from './workbook.ts'

/** A commitment's measure with the first of its targets. */
interface Measured {
  readonly measure: Measure
  readonly target: Target
}

/** The measure and its target; null where the row has no figure, or none with a unit or of a known basis, which is said. */
export function readMeasure(from: NewRow, title: string, dates: NewDates, citation: Citation): Measured | null {
  const { draft, place, row } = from
  const read = readFigure(from, 'target')
  if (read === null) return null
  const written = cellText(row.cells.get('target'))
  const start = readFigure(from, 'baseline')
  const metric = cellText(row.cells.get('metric')).trim() || title
  const figure = { ...read, unit: read.unit ?? impliedUnit(read, metric, title) }
  const isFlow = start !== null && isFlowOf(from, start)
  const basis = basisOf(from, {
    figure,
    ...dates,
    metric,
    /* What was done in the year before is compared with a year. */
    words: `${title} ${metric} ${written}${isFlow ? ' 年度' : ''}`,
    hasStart: start !== null && !isFlow,
  })
  const named = asNamed(figure, `${title} ${metric}`)
  const ranged = basis === null ? named : withUpperEnd(from, named)
  const level = start !== null && isFlow ? null : start
  const aim = basis === null ? null : aimOf(from, { title, metric, figure: ranged, basis, start: level })
  /* A unit comes into the ledger only with a number that is taken. */
  const unit = aim === null ? null : ensureUnit(draft, place, figure.unit, 'target')
  if (aim === null) complain(draft, place, 'not-answered', 'target', { found: written })
  else if (unit === null) complain(draft, place, 'unit-missing', 'target', { found: written })
  if (basis === null || aim === null || unit === null) return null
  const others = secondAims(written)
  if (others.length > 0) complain(draft, place, 'aim-without-number', 'target', { found: others.join('；') })
  return measuredPart(from, { metric, figure: ranged, aim, start, unit, basis, ...dates, citation })
}

function readFigure({ draft, place, row, headings }: NewRow, column: FigureColumn): CellFigure | null {
  const cell = row.cells.get(column)
  if (cell === undefined) return null
  const readCell = column === 'target' ? readTargetCell : readFigureCell
  const read = readCell(cell, rowUnit(draft, row, column, headings), draft.units, draft.names.unit)
  if (column === 'target' && 'figure' in read && saysSize(cellText(cell))) {
    complain(draft, place, 'size-in-target', column, { found: cellText(cell) })
    return null
  }
  if (column === 'target' && 'figure' in read && isRecurring(cellText(cell))) {
    complain(draft, place, 'figure-unclear', column, { found: cellText(cell) })
    return null
  }
  const isWords = 'figure' in read && hasOnlyNames(cellText(cell))
  if (column === 'target' && (isWords || isOnlyDeadline(cell, draft.context.announced))) {
    complain(draft, place, 'target-in-words', column, { found: cellText(cell) })
    return null
  }
  const isGoal = column === 'target' && isGoalInWords(cellText(cell))
  if ('fault' in read)
    complain(draft, place, isGoal ? 'target-in-words' : read.fault, column, { found: cellText(cell) })
  if (!('figure' in read)) return null
  warnOfNegative(draft, place, column, cell, read.figure)
  sayNotes(draft, place, column, cell, read)
  return read.figure
}

function isFlowOf({ place, draft }: NewRow, { unit }: CellFigure): boolean {
  const name = draft.names.unit.byId.get(unit?.id ?? '')?.zh ?? unit?.name ?? ''
  return !PERCENT.test(name) && isFlowBefore(place.headings.get('baseline') ?? '')
}

interface MeasuredPart extends NewDates {
  readonly aim: Aim
  readonly metric: string
  readonly figure: CellFigure
  readonly start: CellFigure | null
  readonly unit: string
  readonly basis: Measure['basis']
  readonly citation: Citation
}

/* 下降3% under a name that counts the fall itself (能耗下降率) is 3 of it; under any other it is a change of −3. */
function asNamed(figure: CellFigure, name: string): CellFigure {
  return figure.change === 'fall' && figure.value < 0 && namesFall(name) ? negated(figure) : figure
}

function measuredPart(from: NewRow, part: MeasuredPart): Measured {
  const { row } = from
  const { metric, figure, aim, start, unit, basis, announced, citation } = part
  const { comparator } = aim
  /* What is where it shall be is kept there. */
  const isKept = start?.value === figure.value && figure.upTo === null && basis !== 'annual-rate'
  const direction = isKept ? 'hold' : aim.direction
  const due = dueOf(from, part)
  const written = cellText(row.cells.get('target'))
  const measure: Measure = {
    metric: same(metric),
    unit,
    basis,
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
  const target: Target = {
    since: announced,
    comparator,
    value: figure.value,
    ...(figure.upTo === null ? {} : { upTo: figure.upTo }),
    due,
    hedged: figure.hedged,
    ...statedPath(from, { figure, basis, direction, due, announced }),
    citation: cited,
  }
  return { measure, target }
}

/* The deadline of a row, or of the plan that it is part of, which is said. */
function dueOf({ draft, place, row }: NewRow, { due, announced, isOfTarget = false }: NewDates): string | null {
  if (isOfTarget) return due
  const hasDue = row.cells.has('due') && !saysNothing(cellText(row.cells.get('due')))
  const { due: year, isAsked } = dueByPlan(draft, place, due, hasDue, announced)
  if (year !== null)
    complain(draft, place, 'due-of-heading', 'due', { found: place.plan?.heading ?? '', expected: year })
  if (year === null && due === null && !row.cells.has('due') && !isAsked) draft.left.due += 1
  return year ?? due
}

/* A column for the upper end makes a range of the target; one that is not above the lower end is not taken. */
function withUpperEnd(from: NewRow, figure: CellFigure): CellFigure {
  const upTo = readFigure(from, 'upTo')?.value ?? null
  if (upTo === null || upTo === figure.upTo) return figure
  if (upTo > figure.value) return { ...figure, upTo }
  complain(from.draft, from.place, 'figure-unclear', 'upTo', { found: cellText(from.row.cells.get('upTo')) })
  return figure
}

interface BasisWords extends NewDates {
  readonly figure: CellFigure
  readonly metric: string
  readonly words: string
  readonly hasStart: boolean
}

/* As the row says, or as its words and the person who imports it say; null: nobody does. */
function basisOf(
  { draft, place, row }: NewRow,
  { figure, metric, words, hasStart, due, announced }: BasisWords,
): Measure['basis'] | null {
  const cell = cellText(row.cells.get('basis')).trim()
  const chosen = BASES.find((each) => each === readChoice('basis', cell))
  if (chosen) return chosen
  if (cell !== '') complain(draft, place, 'choice-unknown', 'basis', { found: cell })
  const unitName = draft.units.find(({ id }) => id === figure.unit?.id)?.name.zh ?? figure.unit?.name ?? ''
  const isLevel = hasStart || isLevelToKeepDown(metric, unitName, cellText(row.cells.get('target')))
  const context = { isLevel, isChange: figure.change !== null, due, announced }
  const read = readBasis(words, unitName, context)
  if (read !== null && read !== 'cumulative') return read
  const about = place.headings.get('target') ?? columnOf('target')[draft.context.lang]
  const ask = { about, sheet: place.sheet, example: `${metric} ${cellText(row.cells.get('target')).trim()}` }
  const answer =
    read === null
      ? draft.doubts.ask({ ...ask, code: 'share-basis' })
      : draft.doubts.ask({ ...ask, code: 'basis', usual: read })
  return BASES.find((each) => each === answer) ?? null
}

function startDate({ draft, place, row }: NewRow, announced: CalendarDate): CalendarDate {
  const cell = row.cells.get('baseline-date')
  const read = cell === undefined ? null : readDateCell(cell, draft.context.today)
  if (read && 'date' in read) return read.date
  if (read && cell !== undefined) complain(draft, place, read.fault, 'baseline-date', { found: cellText(cell) })
  const named = dayOfBaseline(draft, place)
  if (named !== null && named < draft.context.today) return named
  const assumed = `${Number(announced.slice(0, 4)) - 1}-12-31`
  complain(draft, place, 'assumed-date', 'baseline', { expected: assumed })
  return assumed
}
