/** One changed cell of a row, applied to the commitment that the row belongs to. */
import type { Commitment, Text } from '#src/domain/ledger.ts'
import { id as seriesId } from '#src/domain/schema.ts'
import { BASES, LANGUAGES } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { readChoice } from './choice-sets.ts'
import { isEdited, type ColumnId } from './columns.ts'
import { refuse, type EditContext } from './edit-cell.ts'
import { figureOf, withComparator, withDue, withFigure, withUpperEnd } from './edit-target.ts'
import { complain } from './import-draft.ts'
import { nameOf, readBodyIds, readNames } from './import-names.ts'
import { readDateCell } from './read-date-cell.ts'
import { readTargetCell, readUnit } from './read-figure-cell.ts'
import { rowUnit } from './row-units.ts'
import { languageOf } from './table-language.ts'
import { cellText, type SheetCell } from './workbook.ts'

/**
 * The commitment with the value of one column in place of its own; the same
 * commitment where nothing differs, or where the cell cannot be taken, which
 * is then said. Progress is not edited: it becomes a report.
 */
export function editCommitment(
  commitment: Commitment,
  column: ColumnId,
  cell: SheetCell,
  edit: EditContext,
): Commitment {
  const { draft, place } = edit
  if (!isEdited(column)) return refuse(commitment, column, cell, edit)
  switch (column) {
    case 'title':
    case 'summary':
      return withText(commitment, column, cell, edit)
    case 'metric': {
      const metric = cellText(cell).trim()
      const { measure } = commitment
      if (!measure || metric === '') return refuse(commitment, column, cell, edit)
      const text = inItsLanguage(measure.metric, metric, column, edit)
      return text ? { ...commitment, measure: { ...measure, metric: text } } : commitment
    }
    case 'comparator':
      return withComparator(commitment, cell, edit)
    case 'target':
      return withFigure(commitment, cell, edit)
    case 'upTo':
      return withUpperEnd(commitment, cell, edit)
    case 'basis':
      return withBasis(commitment, cell, edit)
    case 'series':
      return withSeries(commitment, cell, edit)
    case 'due':
      return withDue(commitment, cell, edit)
    case 'baseline':
    case 'baseline-date':
      return withBaseline(commitment, column, cell, edit)
    case 'unit':
      return withUnit(commitment, cell, edit)
    case 'lead':
      return withLead(commitment, cell, edit)
    case 'supporting':
    case 'region':
    case 'sector':
      return withList(commitment, column, cell, edit)
    case 'announced': {
      const read = readDateCell(cell, draft.context.today)
      if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(cell) })
      return 'date' in read ? { ...commitment, announced: read.date } : commitment
    }
    default:
      return assertNever(column)
  }
}

function withText(commitment: Commitment, column: 'title' | 'summary', cell: SheetCell, edit: EditContext): Commitment {
  const text = cellText(cell)
  if (text.trim() === '') {
    complain(edit.draft, edit.place, 'required-empty', column)
    return commitment
  }
  const now = inItsLanguage(commitment[column], text, column, edit)
  return now ? { ...commitment, [column]: now } : commitment
}

/* A text takes the place of the one in the language of the table, and of both where they were the same in that language; null: nobody knows which it is, and it is not taken. */
function inItsLanguage(before: Text, text: string, column: ColumnId, { draft, place }: EditContext): Text | null {
  const { textLanguage } = draft
  if (textLanguage === null ? before.zh === text || before.en === text : before[textLanguage] === text) return before
  const wasOne = before.zh === before.en && languageOf(before.zh) === languageOf(text)
  if (wasOne) return { zh: text, en: text }
  if (textLanguage === null || (languageOf(text) ?? textLanguage) !== textLanguage) {
    const answer = draft.doubts.ask({ code: 'language', about: '', sheet: place.sheet, example: text })
    const language = LANGUAGES.find((each) => each === answer)
    if (!language) complain(draft, place, 'not-answered', column, { found: text })
    return language ? { ...before, [language]: text } : null
  }
  return { ...before, [textLanguage]: text }
}

function withBasis(commitment: Commitment, cell: SheetCell, { draft, place }: EditContext): Commitment {
  const basis = BASES.find((each) => each === readChoice('basis', cellText(cell)))
  if (!basis) complain(draft, place, 'choice-unknown', 'basis', { found: cellText(cell) })
  const { measure } = commitment
  return basis && measure ? { ...commitment, measure: { ...measure, basis } } : commitment
}

function withLead(commitment: Commitment, cell: SheetCell, { draft, place, row }: EditContext): Commitment {
  const { leads, helpers, isSaid } = readBodyIds(draft, place, 'lead', cell)
  const [lead, ...more] = leads
  if (lead === undefined) return commitment
  if (more.length > 0 || (!isSaid && helpers.length > 0))
    complain(draft, place, 'several-leads', 'lead', { found: cellText(cell), expected: nameOf(draft, 'lead', lead) })
  /* Who helps is named in a cell of its own, if the table has one. */
  const named = row.cells.has('supporting') ? [] : [...more, ...helpers]
  const supporting = [...new Set([...commitment.supporting, ...named])].filter((id) => id !== lead)
  const isSame = lead === commitment.lead && named.every((id) => commitment.supporting.includes(id))
  return isSame ? commitment : { ...commitment, lead, supporting }
}

/* An id by which the same promise of other years is found; an empty cell takes it out of its series. */
function withSeries(commitment: Commitment, cell: SheetCell, { draft, place }: EditContext): Commitment {
  const written = cellText(cell).trim()
  const { series: _series, ...rest } = commitment
  if (written === '') return rest
  if (seriesId.safeParse(written).success) return { ...commitment, series: written }
  complain(draft, place, 'id-malformed', 'series', { found: written })
  return commitment
}

function withBaseline(
  commitment: Commitment,
  column: 'baseline' | 'baseline-date',
  cell: SheetCell,
  edit: EditContext,
): Commitment {
  const { draft, place, row } = edit
  const { measure } = commitment
  if (!measure) return refuse(commitment, column, cell, edit)
  if (column === 'baseline') {
    const value = figureOf(commitment, column, cell, edit)
    if (value === null) return commitment
    if (measure.baseline) return { ...commitment, measure: { ...measure, baseline: { ...measure.baseline, value } } }
    const date = readDateCell(row.cells.get('baseline-date') ?? null, draft.context.today)
    if ('fault' in date) return refuse(commitment, column, cell, edit)
    return {
      ...commitment,
      measure: { ...measure, baseline: { value, date: date.date, citation: { source: draft.context.source.id } } },
    }
  }
  const read = readDateCell(cell, draft.context.today)
  if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(cell) })
  return 'date' in read && measure.baseline
    ? { ...commitment, measure: { ...measure, baseline: { ...measure.baseline, date: read.date } } }
    : commitment
}

/* Only a unit that the ledger has: a new one would change what every number of the commitment means. */
function withUnit(commitment: Commitment, cell: SheetCell, { draft, place, row, headings }: EditContext): Commitment {
  const target = readTargetCell(
    row.cells.get('target') ?? null,
    rowUnit(draft, row, 'target', headings),
    draft.units,
    draft.names.unit,
  )
  /* 5亿元 says its unit itself, whatever the column of units says. */
  if ('figure' in target && commitment.measure && target.figure.unit?.id === commitment.measure.unit) return commitment
  const unit = readUnit(cellText(cell), draft.units, draft.names.unit)
  if (commitment.measure && unit?.id === commitment.measure.unit) return commitment
  if (!commitment.measure || !unit || unit.id === null || unit.scale !== 1) {
    complain(draft, place, 'unit-differs', 'unit', {
      found: cellText(cell),
      expected: draft.units.find(({ id }) => id === commitment.measure?.unit)?.name[draft.context.lang] ?? '',
    })
    return commitment
  }
  return { ...commitment, measure: { ...commitment.measure, unit: unit.id } }
}

const LISTS = { supporting: 'supporting', region: 'regions', sector: 'sectors' } as const

function withList(
  commitment: Commitment,
  column: keyof typeof LISTS,
  cell: SheetCell,
  { draft, place }: EditContext,
): Commitment {
  const bodies = column === 'supporting' ? readBodyIds(draft, place, column, cell) : null
  const read = bodies ? [...bodies.leads, ...bodies.helpers] : readNames(draft, place, column, cell)
  /* Who leads is not named among those who help. */
  const ids =
    column === 'supporting' && !commitment.supporting.includes(commitment.lead)
      ? read.filter((id) => id !== commitment.lead)
      : read
  const own = commitment[LISTS[column]]
  if (ids.join() === own.join()) return commitment
  if (ids.length === 0 && column !== 'supporting') {
    if (cellText(cell).trim() === '') complain(draft, place, 'required-empty', column)
    return commitment
  }
  return { ...commitment, [LISTS[column]]: ids }
}
