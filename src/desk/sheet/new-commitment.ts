/** A row that no commitment answers to, as a new one. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Citation, Commitment, Measure, Target, Text } from '#src/domain/ledger.ts'
import { COMPARATORS, type Comparator } from '#src/domain/terms.ts'
import { readBasis } from '#src/desk/grammar/read-basis.ts'
import { readChoice } from './choice-sets.ts'
import type { DataRow } from './data-rows.ts'
import { namesLowerLevel, namesReduction } from './falls.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { addNamed, ensureUnit, nameOf, readNames, rootOf, type NamedColumn } from './import-names.ts'
import { makeId } from './make-id.ts'
import { readDateCell, readDeadlineCell } from './read-date-cell.ts'
import { readFigureCell, type CellFigure } from './read-figure-cell.ts'
import type { RowIdentity } from './row-identity.ts'
import { unitOf, type FigureColumn, type HeadingUnits } from './row-units.ts'
import { newTitle, noteTitle } from './task-title.ts'
import { warnOfNegative } from './warn-of-negative.ts'
import { cellText } from './workbook.ts'

/** What is known of a row before it is taken. `isShared`: the table has its title for several regions. */
export interface NewRowFacts {
  readonly headings: HeadingUnits
  readonly identity: RowIdentity
  readonly isShared: boolean
}

interface NewRow {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly row: DataRow
  readonly headings: HeadingUnits
}

/** What stands for a lead or a sector that nobody gave. */
export const UNSTATED: Text = { zh: '未注明', en: 'Not stated' }

/** Adds the commitment of a row; null (and said) where it has no title, or none of its own. */
export function addCommitment(
  draft: ImportDraft,
  place: RowPlace,
  row: DataRow,
  { headings, identity, isShared }: NewRowFacts,
): Commitment | null {
  const from: NewRow = { draft, place, row, headings }
  if (identity.title === '') {
    complain(draft, place, 'no-title', 'title')
    return null
  }
  const { title, clash } = newTitle(identity, draft.titles, isShared)
  if (clash !== null) {
    if (clash.row === null)
      complain(draft, place, 'ambiguous-title', 'title', { found: identity.title, expected: clash.id })
    else complain(draft, place, 'duplicate-differs', 'title', { found: identity.title, expected: String(clash.row) })
    return null
  }
  const said = saidAnnounced(from)
  const due = readDue(from, said ?? draft.context.announced)
  const announced = said ?? assumedAnnounced(from, due)
  const reference = cellText(row.cells.get('source')).trim()
  const citation: Citation = {
    source: draft.context.source.id,
    ...(reference === '' ? {} : { section: same(reference) }),
  }
  const figure = readFigure(from, 'target')
  const unit = figure ? ensureUnit(draft, place, figure.unit, 'target') : null
  if (figure && unit === null)
    complain(draft, place, 'unit-missing', 'target', { found: cellText(row.cells.get('target')) })
  const measured =
    figure && unit !== null
      ? measuredPart(from, { title: identity.title, figure, unit, due, announced, citation })
      : null
  const steps = measured === null && due !== null ? [{ id: 'm1', title, due, citation }] : []
  const lead = firstOf(from, 'lead')
  const speaker = cellText(row.cells.get('speaker')).trim()
  const note = cellText(row.cells.get('notes')).trim()
  const summary = cellText(row.cells.get('summary')).trim()
  const commitment: Commitment = {
    id: makeId('c', title.zh, draft.taken),
    title,
    summary: summary === '' ? title : same(summary),
    kind: measured ? 'measured' : steps.length > 0 ? 'milestone' : 'direction',
    ...(speaker === '' ? {} : { speaker: speakerOf(speaker) }),
    lead,
    supporting: row.cells.has('supporting')
      ? readNames(draft, place, 'supporting', row.cells.get('supporting') ?? null).filter((id) => id !== lead)
      : [],
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
  noteTitle(draft.titles, title, { id: commitment.id, region: identity.words.region.zh, row: row.row })
  return commitment
}

function same(text: string): Text {
  return { zh: text, en: text }
}

function speakerOf(text: string): NonNullable<Commitment['speaker']> {
  const [name = text, ...role] = text.split(/[，,\s]+/)
  return { name: same(name), role: role.length > 0 ? same(role.join(' ')) : UNSTATED }
}

function readDue({ draft, place, row }: NewRow, announced: CalendarDate): string | null {
  const cell = row.cells.get('due')
  if (cell === undefined) return null
  const read = readDeadlineCell(cell, announced)
  if ('fault' in read) {
    complain(draft, place, read.fault, 'due', { found: cellText(cell) })
    return null
  }
  if (read.open) complain(draft, place, 'no-deadline-said', 'due', { found: cellText(cell) })
  if (read.assumed) complain(draft, place, 'assumed-year', 'due', { found: cellText(cell), expected: read.due ?? '' })
  return read.due
}

function saidAnnounced({ draft, place, row }: NewRow): CalendarDate | null {
  const cell = row.cells.get('announced')
  if (cell === undefined) return null
  const read = readDateCell(cell, draft.context.today)
  if ('date' in read) return read.date
  complain(draft, place, read.fault, 'announced', { found: cellText(cell) })
  return null
}

/* A deadline that lies before the day assumed for all was promised earlier: at the latest on the first day of its year. */
function assumedAnnounced({ draft, place }: NewRow, due: string | null): CalendarDate {
  const { announced } = draft.context
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  if (last === null || last > announced) {
    draft.left.announced += 1
    return announced
  }
  const assumed = last.endsWith('-01-01') ? `${Number(last.slice(0, 4)) - 1}-01-01` : `${last.slice(0, 4)}-01-01`
  complain(draft, place, 'assumed-announced-earlier', 'announced', { expected: assumed })
  return assumed
}

function readFigure({ draft, place, row, headings }: NewRow, column: FigureColumn): CellFigure | null {
  const cell = row.cells.get(column)
  if (cell === undefined) return null
  const read = readFigureCell(cell, unitOf(draft, row, column, headings), draft.units, draft.names.unit)
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

function comparatorOf({ draft, place, row }: NewRow, written: Comparator): Comparator {
  const cell = cellText(row.cells.get('comparator')).trim()
  if (cell === '') return written
  const chosen = COMPARATORS.find((each) => each === readChoice('comparator', cell))
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

function firstOf(from: NewRow, column: NamedColumn): string {
  const [id, ...more] = listOf(from, column)
  if (more.length > 0)
    complain(from.draft, from.place, 'several-leads', column, {
      found: cellText(from.row.cells.get(column)),
      expected: nameOf(from.draft, column, id ?? ''),
    })
  return id ?? ''
}

/* Never empty: what the row leaves open is the topmost region, or said to be unstated. Of a column that the table does not have, one note says it for all rows. */
function listOf({ draft, place, row }: NewRow, column: NamedColumn): readonly string[] {
  const cell = row.cells.get(column)
  const ids = cell === undefined ? [] : readNames(draft, place, column, cell)
  if (ids.length > 0) return ids
  const name = UNSTATED[draft.context.lang]
  if (column === 'region') {
    const id = rootOf(draft) ?? addNamed(draft, 'region', name)
    if (place.letters.has(column))
      complain(draft, place, 'assumed-region', column, { expected: nameOf(draft, column, id) })
    else draft.left.region += 1
    return [id]
  }
  const kind = column === 'sector' ? 'sector' : 'organisation'
  const known = kind === 'sector' ? draft.sectors : draft.organisations
  const id =
    known.find((each) => each.name.zh === UNSTATED.zh || each.name.en === UNSTATED.en)?.id ??
    addNamed(draft, kind, name)
  if (place.letters.has(column))
    complain(draft, place, column === 'sector' ? 'assumed-sector' : 'assumed-lead', column, { expected: name })
  else draft.left[column === 'sector' ? 'sector' : 'lead'] += 1
  return [id]
}
