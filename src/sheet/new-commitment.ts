/** A row that no commitment answers to, as a new one. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Citation, Commitment, Measure, Target, Text } from '#src/domain/ledger.ts'
import { COMPARATORS, type Comparator } from '#src/domain/terms.ts'
import { readChoice } from './choice-sets.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { addNamed, ensureUnit, readNames, rootOf, type NamedColumn } from './import-names.ts'
import { makeId } from './make-id.ts'
import { readDateCell, readDeadlineCell } from './read-date-cell.ts'
import { readFigureCell, type CellFigure } from './read-figure-cell.ts'
import { unitOf, type FigureColumn, type HeadingUnits } from './row-units.ts'
import { cellText } from './workbook.ts'

interface NewRow {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly row: DataRow
  readonly headings: HeadingUnits
}

const UNSTATED: Text = { zh: '未注明', en: 'Not stated' }

/** Adds the commitment of a row; null (and said) where it has no title. */
export function addCommitment(draft: ImportDraft, place: RowPlace, row: DataRow, headings: HeadingUnits): Commitment | null {
  const from: NewRow = { draft, place, row, headings }
  const title = titleOf(from)
  if (title === '') {
    complain(draft, place, 'no-title', 'title')
    return null
  }
  const due = readDue(from)
  const announced = readAnnounced(from, due)
  const reference = cellText(row.cells.get('source')).trim()
  const citation: Citation = { source: draft.context.source.id, ...(reference === '' ? {} : { section: same(reference) }) }
  const figure = readFigure(from, 'target')
  const unit = figure ? ensureUnit(draft, place, figure.unit, 'target') : null
  if (figure && unit === null) complain(draft, place, 'unit-missing', 'target', { found: cellText(row.cells.get('target')) })
  const measured = figure && unit !== null ? measuredPart(from, { title, figure, unit, due, announced, citation }) : null
  const steps = measured === null && due !== null ? [{ id: 'm1', title: same(title), due, citation }] : []
  const lead = firstOf(from, 'lead')
  const speaker = cellText(row.cells.get('speaker')).trim()
  const note = cellText(row.cells.get('notes')).trim()
  const commitment: Commitment = {
    id: makeId('c', title, draft.taken),
    title: same(title),
    summary: same(cellText(row.cells.get('summary')).trim() || title),
    kind: measured ? 'measured' : steps.length > 0 ? 'milestone' : 'direction',
    ...(speaker === '' ? {} : { speaker: speakerOf(speaker) }),
    lead,
    supporting: row.cells.has('supporting') ? readNames(draft, place, 'supporting', row.cells.get('supporting') ?? null).filter((id) => id !== lead) : [],
    regions: listOf(from, 'region'),
    sectors: listOf(from, 'sector'),
    firmness: 'stated',
    announced,
    ...(measured ? { measure: measured.measure } : {}),
    targets: measured ? [measured.target] : [],
    milestones: steps,
    restates: [],
    notes: note === '' ? [] : [same(note)],
    citations: [citation],
  }
  draft.commitments.set(commitment.id, commitment)
  draft.added.add(commitment.id)
  draft.addedTitles.add(title)
  return commitment
}

/* A task merged over several rows has a metric in each: both together name one commitment. */
function titleOf({ draft, row }: NewRow): string {
  const metric = cellText(row.cells.get('metric')).trim()
  const title = cellText(row.cells.get('title')).trim() || metric
  return draft.addedTitles.has(title) && metric !== '' && metric !== title ? `${title}：${metric}` : title
}

function same(text: string): Text {
  return { zh: text, en: text }
}

function speakerOf(text: string): NonNullable<Commitment['speaker']> {
  const [name = text, ...role] = text.split(/[，,\s]+/)
  return { name: same(name), role: role.length > 0 ? same(role.join(' ')) : UNSTATED }
}

function readDue({ draft, place, row }: NewRow): string | null {
  const cell = row.cells.get('due')
  if (cell === undefined) return null
  const read = readDeadlineCell(cell, draft.context.announced)
  if ('fault' in read) {
    complain(draft, place, read.fault, 'due', { found: cellText(cell) })
    return null
  }
  if (read.open) complain(draft, place, 'no-deadline-said', 'due', { found: cellText(cell) })
  if (read.assumed) complain(draft, place, 'assumed-year', 'due', { found: cellText(cell), expected: read.due ?? '' })
  return read.due
}

/* A deadline that lies before the day assumed for all was promised earlier: at the latest on the first day of its year. */
function readAnnounced({ draft, place, row }: NewRow, due: string | null): CalendarDate {
  const { announced, today } = draft.context
  const cell = row.cells.get('announced')
  if (cell !== undefined) {
    const read = readDateCell(cell, today)
    if ('date' in read) return read.date
    complain(draft, place, read.fault, 'announced', { found: cellText(cell) })
  }
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  if (last === null || last > announced) return announced
  const assumed = last.endsWith('-01-01') ? `${Number(last.slice(0, 4)) - 1}-01-01` : `${last.slice(0, 4)}-01-01`
  complain(draft, place, 'assumed-date', 'announced', { expected: assumed })
  return assumed
}

function readFigure({ draft, place, row, headings }: NewRow, column: FigureColumn): CellFigure | null {
  const cell = row.cells.get(column)
  if (cell === undefined) return null
  const read = readFigureCell(cell, unitOf(draft, row, column, headings), draft.units, draft.names.unit)
  if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(cell) })
  return 'figure' in read ? read.figure : null
}

interface MeasuredPart {
  readonly title: string
  readonly figure: CellFigure
  readonly unit: string
  readonly due: string | null
  readonly announced: CalendarDate
  readonly citation: Citation
}

function measuredPart(from: NewRow, { title, figure, unit, due, announced, citation }: MeasuredPart): { readonly measure: Measure; readonly target: Target } {
  const { draft, place, row } = from
  const metric = cellText(row.cells.get('metric')).trim() || title
  const start = readFigure(from, 'baseline')
  const comparator = comparatorOf(from, figure.comparator)
  const isLimit = comparator === 'at-most' || comparator === 'less-than'
  const direction = start && start.value > figure.value ? 'decrease' : isLimit ? 'hold' : 'increase'
  const written = cellText(row.cells.get('target'))
  const measure: Measure = {
    metric: same(metric),
    unit,
    basis: basisOf(from, `${title}${metric}`, unit, start !== null),
    direction,
    baseline: start ? { value: start.value, ...(start.comparator === 'exactly' ? {} : { comparator: start.comparator }), date: startDate(from, announced), citation } : null,
  }
  const cited = written.trim() === '' ? citation : { ...citation, figure: written.trim().slice(0, 40) }
  const target = { since: announced, comparator: comparator === 'exactly' && !isLimit ? 'at-least' : comparator, value: figure.value, due, hedged: figure.hedged, citation: cited } as const
  if (measure.basis === 'cumulative') complain(draft, place, 'assumed-basis', 'target', { found: written })
  return { measure, target }
}

function comparatorOf({ draft, place, row }: NewRow, written: Comparator): Comparator {
  const cell = cellText(row.cells.get('comparator')).trim()
  if (cell === '') return written
  const chosen = COMPARATORS.find((each) => each === readChoice('comparator', cell))
  if (!chosen) complain(draft, place, 'choice-unknown', 'comparator', { found: cell })
  return chosen ?? written
}

function basisOf({ draft }: NewRow, words: string, unit: string, hasBaseline: boolean): Measure['basis'] {
  const name = draft.units.find(({ id }) => id === unit)?.name.zh ?? ''
  if (/^[%‰％]/.test(name) || /百分点/.test(name)) return 'rate'
  if (/全年|年度|当年|每年|本年/.test(words)) return 'annual-flow'
  return hasBaseline ? 'stock' : 'cumulative'
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

function firstOf(from: NewRow, column: NamedColumn): string {
  const [id, ...more] = listOf(from, column)
  if (more.length > 0) complain(from.draft, from.place, 'several-leads', column, { found: cellText(from.row.cells.get(column)), expected: id ?? '' })
  return id ?? ''
}

/* Never empty: what the row leaves open is the topmost region, or said to be unstated. */
function listOf({ draft, place, row }: NewRow, column: NamedColumn): readonly string[] {
  const cell = row.cells.get(column)
  const ids = cell === undefined ? [] : readNames(draft, place, column, cell)
  if (ids.length > 0) return ids
  const name = UNSTATED[draft.context.lang]
  if (column === 'region') {
    const id = rootOf(draft) ?? addNamed(draft, 'region', name)
    complain(draft, place, 'assumed-region', column, { expected: id })
    return [id]
  }
  const kind = column === 'sector' ? 'sector' : 'organisation'
  const known = kind === 'sector' ? draft.sectors : draft.organisations
  const id = known.find((each) => each.name.zh === UNSTATED.zh || each.name.en === UNSTATED.en)?.id ?? addNamed(draft, kind, name)
  complain(draft, place, column === 'sector' ? 'assumed-sector' : 'assumed-lead', column, { expected: name })
  return [id]
}
