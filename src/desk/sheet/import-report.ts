/** The figure, stage and words of a row's progress as a report. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { STAGES, type Stage } from '#src/domain/terms.ts'
import { readChoice } from './choice-sets.ts'
import type { ColumnId } from './columns.ts'
import { inTermsOf } from './falls.ts'
import { complain, isWaiting, type ImportDraft, type RowPlace } from './import-draft.ts'
import { makeId } from './make-id.ts'
import { isNearlyDone, readFinish, stageInWords } from './progress-words.ts'
import { readDateCell } from './read-date-cell.ts'
import { readFigureCell, saysNothing, type ReadUnit } from './read-figure-cell.ts'
import { sayNotes, warnOfNegative } from './warn-of-negative.ts'
import { ownDay } from './own-day.ts'
import { lastOfSplitYear, splitYearIn } from './split-year.ts'
import { inOwnUnit, unitNameOf } from './own-unit.ts'
import { valueInWords, type ReadValue } from './value-in-words.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** What a row says of progress; null cells: nothing. */
export interface ProgressCells {
  readonly latest: SheetCell
  readonly date: SheetCell
  readonly progress: SheetCell
  readonly stage: SheetCell
  /** The unit of bare numbers. */
  readonly unit: ReadUnit | null
  /** The day that the heading or the title gives; null: none. */
  readonly given: CalendarDate | null
}

/** A yes that says nothing of what it is said of. */
const YES = /^(?:[√✓✔☑]|是|已?达标|y|yes|ok)$/i

/** Words longer than this name no stage but the end. */
const SHORT_NOTE = 12

/* In either language: a table has one. */
function saysNote({ note }: Report, text: string): boolean {
  return (note?.zh ?? '') === text || (note?.en ?? '') === text
}

/** Adds a report on a commitment, which corrects `shown` where both are of one day. Null where the row says nothing that can be taken, or nothing new. */
export function addReport(
  draft: ImportDraft,
  place: RowPlace,
  commitment: Commitment,
  cells: ProgressCells,
  shown: Report | null,
): Report | null {
  const value = readValue(draft, place, commitment, cells)
  const note = cellText(cells.progress).trim()
  const stage = readStage(draft, place, commitment, cells, note)
  if (value === null && stage === null && (note === '' || saysNothing(note))) return null
  const date = readDate(draft, place, cells)
  if (date === null) return null
  const { today, source } = draft.context
  /* Words alone do not take the place of a number. */
  const corrected = shown?.date === date && (value !== null || shown.value === undefined) ? shown.id : undefined
  const text = saysNothing(note) ? '' : note
  const own = draft.reportsOn.get(commitment.id) ?? []
  const says = (report: Report) =>
    report.date === date &&
    report.value === value?.value &&
    report.stage === (stage ?? undefined) &&
    report.milestone === stepOf(commitment, stage).milestone &&
    saysNote(report, text)
  if (own.some(says)) return null
  const report: Report = {
    id: makeId('r', `${commitment.id} ${date} ${value?.value ?? ''} ${note}`, draft.taken),
    commitment: commitment.id,
    date,
    recorded: today,
    ...(value === null ? {} : { value: value.value }),
    ...(value === null || value.comparator === 'exactly' ? {} : { comparator: value.comparator }),
    ...(stage === null ? {} : { stage }),
    ...stepOf(commitment, stage),
    ...(text === '' ? {} : { note: { zh: text, en: text } }),
    standing: 'self-reported',
    ...(corrected === undefined ? {} : { corrects: corrected }),
    citation: { source: source.id },
  }
  draft.reports.push(report)
  draft.reportsOn.set(commitment.id, [...own, report])
  return report
}

/* A task of one step is finished with it. */
function stepOf({ milestones }: Commitment, stage: Stage | null): Pick<Report, 'milestone'> {
  const [step, more] = milestones
  return stage === 'completed' && step && !more ? { milestone: step.id } : {}
}

function readValue(
  draft: ImportDraft,
  place: RowPlace,
  commitment: Commitment,
  { latest, progress, unit }: ProgressCells,
): ReadValue | null {
  const cell = latest === null ? null : readFigureCell(latest, unit, draft.units, draft.names.unit)
  if (cell && 'fault' in cell) complain(draft, place, cell.fault, 'latest', { found: cellText(latest) })
  if (cell) sayNotes(draft, place, 'latest', latest, cell)
  const figure = cell && 'figure' in cell ? cell.figure : null
  if (figure && commitment.kind !== 'measured') {
    const code = isWaiting(draft, place) ? 'not-answered' : 'figure-without-target'
    complain(draft, place, code, 'latest', { found: cellText(latest) })
    return null
  }
  const isMoney = figure !== null && figure.unit === null && isOfOtherMoney(draft, place, commitment)
  const own = figure && !isMoney ? inOwnUnit(draft, commitment, figure) : null
  if (figure && own === null) {
    complain(draft, place, 'unit-differs', 'latest', {
      found: cellText(latest),
      expected: unitNameOf(draft, commitment),
    })
    return null
  }
  if (own) {
    if (own.isConverted)
      complain(draft, place, 'unit-converted', 'latest', { found: cellText(latest), expected: own.shown })
    const counted = inTermsOf(own.figure, commitment)
    if (counted) warnOfNegative(draft, place, 'latest', latest, counted)
    else complain(draft, place, 'direction-unclear', 'latest', { found: cellText(latest) })
    return counted
  }
  if (latest !== null || commitment.kind !== 'measured') return null
  return valueInWords(draft, place, commitment, cellText(progress))
}

/* A bare number under Spend to date is money, and no figure of what counts homes. */
function isOfOtherMoney(draft: ImportDraft, { headings }: RowPlace, commitment: Commitment): boolean {
  return (
    /\bspen[dt]|expenditure|[£$€]|支出|支付|拨付|投资|资金|经费/i.test(headings.get('latest') ?? '') &&
    !/[元£€$]|pounds?|yuan|dollars?|euros?|%/i.test(unitNameOf(draft, commitment))
  )
}

/* The stage that a row says, in its own column or in its words; one that its words contradict is not taken. */
function readStage(
  draft: ImportDraft,
  place: RowPlace,
  commitment: Commitment,
  { stage }: ProgressCells,
  note: string,
): Stage | null {
  const { kind, title, milestones } = commitment
  const text = cellText(stage).trim()
  const said = saysNothing(note) ? null : readFinish(note, title.zh)
  const chosen = text === '' ? null : stageSaid(text, title.zh)
  if (text !== '' && chosen === null) complain(draft, place, 'choice-unknown', 'stage', { found: text })
  /* 是 under 是否达标 is said of a figure so far, not of the end. */
  if (
    chosen === 'completed' &&
    YES.test(text) &&
    (kind === 'measured' || /达标/.test(place.headings.get('stage') ?? ''))
  ) {
    complain(draft, place, 'finish-unclear', 'stage', { found: text })
    return null
  }
  const isNotDone = said === 'unfinished' || (said === 'unclear' && isNearlyDone(note))
  const contradicts = chosen === 'completed' ? isNotDone : chosen !== null && said === 'finished'
  if (contradicts) {
    complain(draft, place, 'stage-contradicted', 'stage', { found: text, expected: note })
    return null
  }
  if (chosen === 'completed' && kind === 'milestone' && milestones.length > 1)
    complain(draft, place, 'finish-unclear', 'stage', { found: text })
  if (chosen) return chosen
  if (kind === 'milestone' && said === 'unclear' && milestones.length <= 1) {
    const ask = { code: 'finish', about: '', sheet: place.sheet, example: note, usual: 'open' } as const
    if (draft.doubts.ask(ask) === 'completed') return 'completed'
  }
  /* Of a task of several steps 已完成 may be said of one of them. */
  if (kind === 'milestone' && (said === 'unclear' || (said === 'finished' && milestones.length > 1)))
    complain(draft, place, 'finish-unclear', place.letters.has('progress') ? 'progress' : 'completion', { found: note })
  if (said === 'finished' && milestones.length > 1) return null
  if (saysNothing(note)) return null
  return said === 'finished' || note.length <= SHORT_NOTE ? stageInWords(note, said) : null
}

/** The stage in a cell of a column of stages; null: no such word. */
function stageSaid(text: string, title: string): Stage | null {
  return STAGES.find((each) => each === readChoice('stage', text)) ?? stageInWords(text, readFinish(text, title))
}

/** Whether what a row says of progress finishes the task of that title. */
export function finishes(progress: SheetCell, stage: SheetCell, title: string): boolean {
  const said = readFinish(cellText(progress).trim(), title)
  const chosen = cellText(stage).trim() === '' ? null : stageSaid(cellText(stage).trim(), title)
  return chosen === null ? said === 'finished' : chosen === 'completed' && said !== 'unfinished'
}

function readDate(
  draft: ImportDraft,
  place: RowPlace,
  { date, given, latest, progress }: ProgressCells,
): CalendarDate | null {
  const { today, figureDate } = draft.context
  const column: ColumnId = 'latest-date'
  if (date !== null && !saysNothing(cellText(date))) {
    const read = readDateCell(date, today)
    if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(date) })
    else if (read.date > today)
      complain(draft, place, 'date-in-future', column, { found: cellText(date), expected: today })
    else return read.date
    return null
  }
  /* What the figure says itself comes before the day of the table. */
  const words = cellText(latest ?? progress)
  const own = ownDay(words, given ?? figureDate, today)
  if (own !== null) return own
  const over = splitYearIn(words)
  if (over !== null) {
    const last = lastOfSplitYear(draft, place.sheet, over, words)
    const at = place.letters.has('latest') ? 'latest' : 'progress'
    if (last === null) complain(draft, place, 'not-answered', at, { found: words })
    if (last === null || last <= today) return last
  }
  const assumed = given ?? figureDate
  if (assumed === null) complain(draft, place, 'figure-without-date', column)
  else if (place.letters.has(column)) complain(draft, place, 'assumed-date', column, { expected: assumed })
  else draft.left.date += 1
  return assumed
}
