/** A row of a commitment that is known: what differs is edited, or becomes a report. */
import type { Commitment } from '#src/domain/ledger.ts'
import { checkCompletion } from './check-completion.ts'
import { columnsThatAre, type ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { editCommitment } from './edit-commitment.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import type { MergeOptions, RowCells } from './merge-options.ts'
import { mergeProgress, PROGRESS } from './merge-progress.ts'
import { plain } from './plain.ts'
import { restated } from './restate.ts'
import { isAsSaved } from './as-saved.ts'
import { cellText, isSameCell, type SheetCell } from './workbook.ts'

/** What a foreign sheet says in its own words, which is no change to the ledger's. */
const OWN_WORDS = columnsThatAre('new', 'judged', 'shown')
const JUDGED = columnsThatAre('judged')
/** What says nothing of a commitment without a number. */
const OF_NUMBERS: ReadonlySet<ColumnId> = new Set(['metric', 'unit'])

/** Takes what a row changes. An empty cell of a sheet that is not ours says nothing. */
export function mergeRow(
  draft: ImportDraft,
  row: DataRow,
  place: RowPlace,
  before: Commitment,
  options: MergeOptions,
): void {
  const isOurs = options.exported !== null
  const exported: RowCells = options.exported?.get(before.id) ?? draft.currentCells(before.id) ?? {}
  const changed = [...options.letters.keys()].filter(
    (column) =>
      !isSameCell(row.cells.get(column) ?? null, exported[column] ?? null) &&
      (isOurs || (row.cells.has(column) && !isAsSaved(row.cells.get(column) ?? null, exported[column] ?? null))),
  )
  /* A row that was matched by its title has no other title to give. */
  const byTitle = cellText(row.cells.get('id')).trim() !== before.id
  const edits = changed.filter(
    (column) =>
      !PROGRESS.has(column) &&
      (isOurs
        ? column !== 'number'
        : !OWN_WORDS.has(column) && !(before.measure === undefined && OF_NUMBERS.has(column))) &&
      !(byTitle && column === 'title'),
  )
  const shown = cellText(exported.target ?? null)
  const at = before.targets.findLastIndex(({ value }) => String(value) === shown)
  const target = at < 0 ? before.targets.length - 1 : at
  let commitment = before
  for (const column of edits) {
    const cell = row.cells.get(column) ?? null
    if (isOurs) warnOfBoth(draft, place, before.id, column, { cell, exported: exported[column] ?? null })
    const next =
      column === 'notes' && !isOurs
        ? withNote(commitment, cell)
        : editCommitment(commitment, column, cell, { draft, place, row, headings: options.units, target })
    if (next !== commitment && JSON.stringify(next) !== JSON.stringify(commitment)) {
      commitment = next
      draft.changes.push({
        sheet: place.sheet,
        row: place.row,
        column,
        commitment: before.id,
        before: exported[column] ?? null,
        after: cell,
      })
    }
  }
  commitment = restated(before, commitment, { draft, place, row, target, tableDay: options.figureDate, isOurs })
  const { targets, milestones } = commitment
  if (targets === before.targets && milestones === before.milestones) forgetTargetChanges(draft, place, before.id)
  draft.commitments.set(before.id, commitment)
  if (!isOurs) checkCompletion(draft, row, place, commitment, options.units)
  const progress = changed.filter((column) => PROGRESS.has(column))
  if (progress.length > 0) mergeProgress(draft, row, place, commitment, { options, exported, progress })
}

const OF_TARGET: ReadonlySet<ColumnId> = new Set(['target', 'upTo', 'comparator', 'due'])

/* What a row says otherwise of a target that stays as it was is no change. */
function forgetTargetChanges({ changes }: ImportDraft, place: RowPlace, id: string): void {
  for (let at = changes.length - 1; at >= 0; at -= 1) {
    const change = changes[at]
    if (change?.row !== place.row || change.commitment !== id) break
    if (OF_TARGET.has(change.column)) changes.splice(at, 1)
  }
}

function withNote(commitment: Commitment, cell: SheetCell): Commitment {
  const note = cellText(cell).trim()
  const isKnown = commitment.notes.some(({ zh, en }) => plain(zh) === plain(note) || plain(en) === plain(note))
  return isKnown || note === '' ? commitment : { ...commitment, notes: [...commitment.notes, { zh: note, en: note }] }
}

/* The record sheets of the same workbook were changed too, to something else. */
function warnOfBoth(
  draft: ImportDraft,
  place: RowPlace,
  id: string,
  column: ColumnId,
  { cell, exported }: { readonly cell: SheetCell; readonly exported: SheetCell },
): void {
  if (JUDGED.has(column)) return
  const current = draft.currentCells(id)?.[column] ?? null
  if (!isSameCell(current, exported) && !isSameCell(current, cell))
    complain(draft, place, 'both-changed', column, { found: cellText(cell), expected: cellText(current) })
}
