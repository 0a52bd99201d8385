/** One changed cell of a row, applied to the commitment that the row belongs to. */
import type { Commitment, Target } from '#src/domain/ledger.ts'
import { FIGURE_COMPARATORS } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { readChoice } from './choice-sets.ts'
import { isEdited, type ColumnId, type FigureColumn } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { inTermsOf } from './falls.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { nameOf, readNames } from './import-names.ts'
import { readDateCell, readDeadlineCell } from './read-date-cell.ts'
import { readFigureCell, readUnit } from './read-figure-cell.ts'
import { rowUnit, type HeadingUnits } from './row-units.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** What an edit needs to know beside the cell. */
export interface EditContext {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly row: DataRow
  readonly headings: HeadingUnits
  /** The position of the target that the row shows. */
  readonly target: number
}

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
      return { ...commitment, measure: { ...measure, metric: { ...measure.metric, [draft.context.lang]: metric } } }
    }
    case 'comparator': {
      const comparator = FIGURE_COMPARATORS.find((each) => each === readChoice('comparator', cellText(cell)))
      if (!comparator) complain(draft, place, 'choice-unknown', column, { found: cellText(cell) })
      return comparator ? withTarget(commitment, column, cell, edit, { comparator }) : commitment
    }
    case 'target': {
      const value = figureOf(commitment, column, cell, edit)
      return value === null ? commitment : withTarget(commitment, column, cell, edit, { value })
    }
    case 'due':
      return withDue(commitment, cell, edit)
    case 'baseline':
    case 'baseline-date':
      return withBaseline(commitment, column, cell, edit)
    case 'unit':
      return withUnit(commitment, cell, edit)
    case 'lead': {
      const [lead, ...more] = readNames(draft, place, 'lead', cell)
      if (more.length > 0 && lead !== undefined)
        complain(draft, place, 'several-leads', column, {
          found: cellText(cell),
          expected: nameOf(draft, 'lead', lead),
        })
      return lead === undefined || lead === commitment.lead ? commitment : { ...commitment, lead }
    }
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

function refuse(commitment: Commitment, column: ColumnId, cell: SheetCell, { draft, place }: EditContext): Commitment {
  complain(draft, place, 'not-editable', column, { found: cellText(cell) })
  return commitment
}

function withText(commitment: Commitment, column: 'title' | 'summary', cell: SheetCell, edit: EditContext): Commitment {
  const text = cellText(cell)
  if (text.trim() === '') {
    complain(edit.draft, edit.place, 'required-empty', column)
    return commitment
  }
  return { ...commitment, [column]: { ...commitment[column], [edit.draft.context.lang]: text } }
}

function withTarget(
  commitment: Commitment,
  column: ColumnId,
  cell: SheetCell,
  edit: EditContext,
  part: Partial<Target>,
): Commitment {
  if (!commitment.targets[edit.target]) return refuse(commitment, column, cell, edit)
  return {
    ...commitment,
    targets: commitment.targets.map((target, at) => (at === edit.target ? { ...target, ...part } : target)),
  }
}

/* The value of a cell in the unit of the commitment; null where it cannot be taken. */
function figureOf(
  commitment: Commitment,
  column: FigureColumn,
  cell: SheetCell,
  { draft, place, row, headings }: EditContext,
): number | null {
  const { measure } = commitment
  const read = readFigureCell(cell, rowUnit(draft, row, column, headings), draft.units, draft.names.unit)
  if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(cell) })
  if ('none' in read && measure) complain(draft, place, 'required-empty', column)
  if (!('figure' in read)) return null
  const unit = read.figure.unit
  if (unit !== null && unit.id !== null && unit.id !== measure?.unit) {
    complain(draft, place, 'unit-differs', column, {
      found: cellText(cell),
      expected: draft.units.find(({ id }) => id === measure?.unit)?.name[draft.context.lang] ?? '',
    })
    return null
  }
  return inTermsOf(read.figure, commitment)?.value ?? read.figure.value
}

function withDue(commitment: Commitment, cell: SheetCell, edit: EditContext): Commitment {
  const { draft, place } = edit
  const read = cell === null ? { due: null, assumed: false, open: false } : readDeadlineCell(cell, commitment.announced)
  if ('fault' in read) {
    complain(draft, place, read.fault, 'due', { found: cellText(cell) })
    return commitment
  }
  if (read.assumed) complain(draft, place, 'assumed-year', 'due', { found: cellText(cell), expected: read.due ?? '' })
  const { due } = read
  if (commitment.targets.length > 0)
    return commitment.targets[edit.target]?.due === due
      ? commitment
      : withTarget(commitment, 'due', cell, edit, { due })
  const [step, more] = commitment.milestones
  if (!step && due === null) return commitment
  return step && !more ? { ...commitment, milestones: [{ ...step, due }] } : refuse(commitment, 'due', cell, edit)
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
  const target = readFigureCell(
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
  const read = readNames(draft, place, column, cell)
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
