/** What is typed into a row of the month's grid: a report with the verdict that it gives, or why it cannot be taken. */
import { assess } from '#src/domain/assess.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Report, Rule, Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { inTermsOf } from '#src/desk/sheet/falls.ts'
import type { NameIndex } from '#src/desk/sheet/names.ts'
import { readDateCell } from '#src/desk/sheet/read-date-cell.ts'
import { readFigureCell, saysNothing, type CellFigure, type FigureNote } from '#src/desk/sheet/read-figure-cell.ts'
import type { ComplaintCode } from '#src/desk/sheet/sheet-fault.ts'
import { yardstick, type MonthRow } from './month-rows.ts'
import { scaleOf, type ScaleChoice } from './row-scale.ts'

/** What a row says, as it was typed. */
export interface TypedRow {
  readonly figure: string
  /** '' for the day of all. */
  readonly date: string
  readonly note: string
}

/** Nothing is typed. */
export const EMPTY_ROW: TypedRow = { figure: '', date: '', note: '' }

/** share: 0.85 of a percentage · far: a bare number many times the target, or next to nothing of it · far-written: one whose size is written, in a sheet where nobody is there to confirm it · no-day: the day of all is none. */
export type RowFault = ComplaintCode | 'share' | 'far' | 'far-written' | 'no-day'

/** A report before it is kept: it has still to be given an id and a source. */
export type RowReport = Omit<Report, 'id' | 'citation' | 'recorded' | 'standing'>

/** refused: the field that cannot be taken, and why; `times`: with `far`, the number as a multiple of what it is measured against. */
export type RowRead =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'refused'
      readonly field: 'figure' | 'date'
      readonly fault: RowFault
      readonly found: string
      readonly expected: string
      readonly times: number | null
    }
  | {
      readonly kind: 'read'
      readonly report: RowReport
      readonly notes: readonly FigureNote[]
      /** As a multiple of what it is measured against, where that is far too much for most; null: it is not. */
      readonly times: number | null
      /** What the rules say once the report is there, today. */
      readonly after: Assessment
      readonly isCorrection: boolean
    }

/** What rows are read with. `day`: of all rows that say none; null: none that can be used. */
export interface RowContext {
  readonly index: LedgerIndex
  readonly unitNames: NameIndex
  readonly rule: Rule
  readonly today: CalendarDate
  readonly lang: Language
  readonly day: CalendarDate | null
  readonly scale: ScaleChoice
  /** What a bare number is multiplied by, where the row itself says it; it goes before `scale`. */
  readonly size?: number
}

const MOST_TIMES = 20
const LEAST_SHARE = 0.001
const BARE = /^[+-]?[\d,]*\.?\d+$/

type Refused = Extract<RowRead, { kind: 'refused' }>

function refused(
  field: Refused['field'],
  fault: RowFault,
  found: string,
  expected = '',
  times: number | null = null,
): Refused {
  return { kind: 'refused', field, fault, found, expected, times }
}

/** Reads a row. Nothing is guessed: what is in doubt is refused in its place. */
export function readRow(row: MonthRow, typed: TypedRow, context: RowContext): RowRead {
  const [figureText, note] = [typed.figure.trim(), typed.note.trim()]
  const hasFigure = figureText !== '' && !saysNothing(figureText)
  if (!hasFigure && note === '') return { kind: 'empty' }
  const figure = hasFigure ? readFigure(row, figureText, context) : null
  if (figure && 'kind' in figure) return figure
  const date = readDay(typed.date, context)
  if (typeof date !== 'string') return date
  const { commitment, assessment } = row.item
  const corrected = assessment.reports.findLast((report) => report.date === date)
  // Words alone do not take the place of a number.
  const corrects = corrected && (figure || corrected.value === undefined) ? corrected.id : undefined
  const report: RowReport = {
    commitment: commitment.id,
    date,
    ...(figure ? { value: figure.figure.value } : {}),
    ...(figure && figure.figure.comparator !== 'exactly' ? { comparator: figure.figure.comparator } : {}),
    ...(note === '' ? {} : { note: { zh: note, en: note } }),
    ...(corrects === undefined ? {} : { corrects }),
  }
  return {
    kind: 'read',
    report,
    notes: figure?.notes ?? [],
    times: figure ? farTimes(figure.figure.value, yardstick(commitment, row.last)) : null,
    after: judged(row, report, context),
    isCorrection: corrects !== undefined,
  }
}

interface TakenFigure {
  readonly figure: CellFigure
  readonly notes: readonly FigureNote[]
}

function readFigure(row: MonthRow, text: string, context: RowContext): TakenFigure | Refused {
  const { commitment } = row.item
  const unit = unitOf(commitment, context.index)
  if (commitment.kind !== 'measured' || !unit) return refused('figure', 'figure-without-target', text)
  const against = yardstick(commitment, row.last)
  const size = context.size ?? scaleOf(commitment, unit, against, context.scale, context.lang).size
  const column = { id: unit.id, name: unit.name.zh, scale: size, isKnown: true }
  const read = readFigureCell(text, column, context.index.ledger.units, context.unitNames)
  if ('fault' in read) return refused('figure', read.fault, text)
  if ('none' in read) return refused('figure', 'figure-unclear', text)
  const { figure, notes = [] } = read
  if (figure.unit && figure.unit.id !== unit.id) return refused('figure', 'unit-differs', text, unit.name[context.lang])
  const counted = inTermsOf(figure, commitment)
  if (!counted) return refused('figure', 'direction-unclear', text)
  const doubt = BARE.test(text.normalize('NFKC')) ? bareDoubt(counted.value, against, unit) : null
  return doubt ? refused('figure', doubt.fault, text, unit.name[context.lang], doubt.times) : { figure: counted, notes }
}

/* One whose size is written is taken: somebody meant it. It is said all the same. */
function farTimes(value: number, against: number | null): number | null {
  const times = against === null || against === 0 ? 0 : Math.abs(value / against)
  return times > MOST_TIMES ? times : null
}

/* A number without its unit may be of another power of ten than the row, a share may be a fraction. */
function bareDoubt(
  value: number,
  against: number | null,
  unit: Unit,
): { readonly fault: 'share' | 'far'; readonly times: number | null } | null {
  if (value === 0 || against === null || against === 0) return null
  const times = Math.abs(value / against)
  if (/^[%％]/.test(unit.name.zh)) {
    const isFraction = Math.abs(value) <= 1 && Math.abs(against) > 5
    return isFraction ? { fault: 'share', times: null } : null
  }
  return times > MOST_TIMES || (unit.additive && times < LEAST_SHARE) ? { fault: 'far', times } : null
}

function readDay(typed: string, { day, today }: RowContext): CalendarDate | Refused {
  const text = typed.trim()
  if (text === '') {
    if (day === null) return refused('date', 'no-day', '')
    return day > today ? refused('date', 'date-in-future', day, today) : day
  }
  // 6月 counts as its last day, as it does in a table.
  const read = readDateCell(text, today)
  if ('fault' in read || parseDeadline(read.date) === null) return refused('date', 'date-unclear', text)
  return read.date > today ? refused('date', 'date-in-future', text, today) : read.date
}

/* Only the commitment and its reports are looked at, so that it costs the same in a ledger of ten thousand. */
function judged({ item: { commitment } }: MonthRow, report: RowReport, { index, rule, today }: RowContext): Assessment {
  const { ledger, reports } = index
  const added: Report = {
    ...report,
    id: 'typed',
    recorded: today,
    standing: 'self-reported',
    citation: { source: '' },
  }
  const own = indexLedger({
    ...ledger,
    regions: [],
    sectors: [],
    organisations: [],
    sources: [],
    facts: [],
    commitments: [commitment],
    reports: [...(reports.get(commitment.id) ?? []), added],
  })
  return assess(own, commitment, today, rule)
}
