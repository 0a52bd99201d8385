/** A changed cell of a row that belongs to its target: how much, how it is meant, by when. */
import type { Commitment, Target } from '#src/domain/ledger.ts'
import { COMPARATORS } from '#src/domain/terms.ts'
import { readChoice } from './choice-sets.ts'
import type { ColumnId, FigureColumn } from './columns.ts'
import { refuse, type EditContext } from './edit-cell.ts'
import { isGoalInWords } from './goal-in-words.ts'
import { inTermsOf } from './falls.ts'
import { complain } from './import-draft.ts'
import { readDueSteps } from './due-steps.ts'
import { dueByPlan } from './plan-year.ts'
import { readDeadlineCell } from './read-date-cell.ts'
import { readFigureCell, readTargetCell, type CellFigure } from './read-figure-cell.ts'
import { rowUnit } from './row-units.ts'
import { sayNotes } from './warn-of-negative.ts'
import { cellText, isBlank, type SheetCell } from './workbook.ts'

/* The commitment with a part of the target that the row shows in place of its own; only a range keeps its upper end. */
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
    targets: commitment.targets.map((target, at) => (at === edit.target ? fitted({ ...target, ...part }) : target)),
  }
}

function fitted(target: Target): Target {
  if (target.comparator === 'between') return target
  const { upTo: _upTo, ...rest } = target
  return rest
}

/* A cell in the unit of the commitment, as it counts it; null where it cannot be taken. */
function readIn(
  commitment: Commitment,
  column: FigureColumn,
  cell: SheetCell,
  { draft, place, row, headings }: EditContext,
): CellFigure | null {
  const { measure } = commitment
  /* A task whose goal is in words has no number that could differ. */
  if (column === 'target' && !measure && isGoalInWords(cellText(cell))) return null
  const readCell = column === 'target' ? readTargetCell : readFigureCell
  const read = readCell(cell, rowUnit(draft, row, column, headings), draft.units, draft.names.unit)
  if ('fault' in read) complain(draft, place, read.fault, column, { found: cellText(cell) })
  if ('none' in read && measure) complain(draft, place, 'required-empty', column)
  if (!('figure' in read)) return null
  sayNotes(draft, place, column, cell, read)
  const unit = read.figure.unit
  if (unit !== null && unit.id !== null && unit.id !== measure?.unit) {
    complain(draft, place, 'unit-differs', column, {
      found: cellText(cell),
      expected: draft.units.find(({ id }) => id === measure?.unit)?.name[draft.context.lang] ?? '',
    })
    return null
  }
  return inTermsOf(read.figure, commitment) ?? read.figure
}

/** The value of a cell in the unit of the commitment; null where it cannot be taken, which is said. */
export function figureOf(
  commitment: Commitment,
  column: FigureColumn,
  cell: SheetCell,
  edit: EditContext,
): number | null {
  return readIn(commitment, column, cell, edit)?.value ?? null
}

/** The commitment with its target meant otherwise. */
export function withComparator(commitment: Commitment, cell: SheetCell, edit: EditContext): Commitment {
  const comparator = COMPARATORS.find((each) => each === readChoice('target-comparator', cellText(cell)))
  if (!comparator) complain(edit.draft, edit.place, 'choice-unknown', 'comparator', { found: cellText(cell) })
  return comparator ? withTarget(commitment, 'comparator', cell, edit, { comparator }) : commitment
}

/** The commitment with another number to reach. 4.5%—5% makes it a range; one number in a row that has no upper end makes a range none. */
export function withFigure(commitment: Commitment, cell: SheetCell, edit: EditContext): Commitment {
  const figure = readIn(commitment, 'target', cell, edit)
  if (figure === null) return commitment
  const { value, upTo, comparator } = figure
  /* A bare number says nothing of 力争; words say all of it. */
  const hedged = typeof cell === 'string' ? { hedged: figure.hedged } : {}
  if (upTo !== null)
    return withTarget(commitment, 'target', cell, edit, { value, upTo, comparator: 'between', ...hedged })
  const wasRange = commitment.targets[edit.target]?.comparator === 'between'
  const endsRange = wasRange && !edit.row.cells.has('upTo')
  const saysHow = comparator !== 'exactly' && !edit.row.cells.has('comparator')
  const now = comparator === 'exactly' ? ('at-least' as const) : comparator
  const part = endsRange || (saysHow && !wasRange) ? { value, comparator: now } : { value }
  return withTarget(commitment, 'target', cell, edit, { ...part, ...hedged })
}

/** The commitment with another upper end of its target, which is a range from then on; an empty cell takes the range away where the comparison was changed too. */
export function withUpperEnd(commitment: Commitment, cell: SheetCell, edit: EditContext): Commitment {
  const target = commitment.targets[edit.target]
  if (isBlank(cell)) {
    if (target?.comparator === 'between') complain(edit.draft, edit.place, 'required-empty', 'upTo')
    return commitment
  }
  const upTo = figureOf(commitment, 'upTo', cell, edit)
  return upTo === null ? commitment : withTarget(commitment, 'upTo', cell, edit, { upTo, comparator: 'between' })
}

/** The commitment with another deadline: of its target, or of its only step. */
export function withDue(commitment: Commitment, cell: SheetCell, edit: EditContext): Commitment {
  const { draft, place } = edit
  const steps = commitment.milestones.length > 1 ? readDueSteps(cellText(cell), commitment.announced) : null
  if (steps && steps.map(({ due }) => due).join() === commitment.milestones.map(({ due }) => due).join())
    return commitment
  const read = cell === null ? { due: null, assumed: false, open: false } : readDeadlineCell(cell, commitment.announced)
  if ('fault' in read) {
    complain(draft, place, read.fault, 'due', { found: cellText(cell) })
    return commitment
  }
  if (read.assumed) complain(draft, place, 'assumed-year', 'due', { found: cellText(cell), expected: read.due ?? '' })
  const { targets, announced } = commitment
  const ofPlan = targets.length > 0 ? dueByPlan(draft, place, read.due, true, announced).due : null
  const due = ofPlan ?? read.due
  if (commitment.targets.length > 0)
    return commitment.targets[edit.target]?.due === due
      ? commitment
      : withTarget(commitment, 'due', cell, edit, { due })
  const [step, more] = commitment.milestones
  if (!step && due === null) return commitment
  return step && !more ? { ...commitment, milestones: [{ ...step, due }] } : refuse(commitment, 'due', cell, edit)
}
