/** What a row says of progress: a report, where it is new. */
import type { Commitment } from '#src/domain/ledger.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { percentagesOf } from './check-completion.ts'
import { columnsThatAre, type ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { inTermsOf } from './falls.ts'
import { unreportedSteps } from './human-row.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { dayOfRemark } from './own-day.ts'
import { addReport } from './import-report.ts'
import type { MergeOptions, RowCells } from './merge-options.ts'
import { readFigureCell } from './read-figure-cell.ts'
import { plainNumber } from './record-field.ts'
import { rowUnit } from './row-units.ts'
import { stageOfStatus } from './stage-of-status.ts'
import { scaleSaid } from './sure-figure.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** A bare number below this share of a target that says 万 itself may count those. */
const DOUBTFUL_SHARE = 0.01

/** The columns that become a report, not an edit. */
export const PROGRESS = columnsThatAre('report')

/** How a row stands to what is known. */
interface ProgressMerge {
  readonly options: MergeOptions
  /** The cells as they were exported, or as they stand now. */
  readonly exported: RowCells
  /** Those of the columns that differ. */
  readonly progress: readonly ColumnId[]
}

/** Adds the changed progress of a known commitment, unless it says the same in other words. */
export function mergeProgress(
  draft: ImportDraft,
  row: DataRow,
  place: RowPlace,
  commitment: Commitment,
  { options, exported, progress }: ProgressMerge,
): void {
  const isOurs = options.exported !== null
  if (!isOurs && saysTheSame(draft, row, commitment, progress, options)) return
  const cells = new Map(row.cells)
  /* On a new day, words and stage of the old one are said again only where they were written again. */
  if (isOurs && progress.includes('latest-date'))
    for (const column of ['progress', 'stage'] as const) if (!progress.includes(column)) cells.delete(column)
  if (!addProgress(draft, { ...row, cells }, place, commitment, options)) return
  for (const column of progress)
    draft.changes.push({
      sheet: place.sheet,
      row: place.row,
      column,
      commitment: commitment.id,
      before: exported[column] ?? null,
      after: row.cells.get(column) ?? null,
    })
}

/* 12万 where the ledger has 120000, of the same day or of none: nothing new. */
function saysTheSame(
  draft: ImportDraft,
  row: DataRow,
  commitment: Commitment,
  progress: readonly ColumnId[],
  { units }: MergeOptions,
): boolean {
  if (progress.some((column) => column !== 'latest')) return false
  const figure = draft.assessmentOf(commitment.id)?.figure
  const read = readFigureCell(
    row.cells.get('latest') ?? null,
    rowUnit(draft, row, 'latest', units),
    draft.units,
    draft.names.unit,
  )
  return 'figure' in read && inTermsOf(read.figure, commitment)?.value === figure?.value
}

/* 960 beside a target of 1200万元: as many yuan, or as many ten thousands. */
function isOfOtherScale(latest: SheetCell, row: DataRow, { targets }: Commitment): boolean {
  const target = targets.at(-1)?.value ?? 0
  const value = typeof latest === 'number' ? latest : plainNumber(cellText(latest))
  const isScaled = scaleSaid(cellText(row.cells.get('target'))) !== null
  return isScaled && value !== null && value !== 0 && Math.abs(value) < Math.abs(target) * DOUBTFUL_SHARE
}

/** Adds the progress of a row as a report; false (and said, where something stood there) when there is none. */
export function addProgress(
  draft: ImportDraft,
  row: DataRow,
  place: RowPlace,
  commitment: Commitment,
  { units, figureDate, exported }: MergeOptions,
): boolean {
  const cell = (column: ColumnId) => row.cells.get(column) ?? null
  const assessment = draft.assessmentOf(commitment.id)
  /* What our own sheets say of steps without a report is none. */
  const isOurs = (words: SheetCell) =>
    assessment !== null && LANGUAGES.some((lang) => unreportedSteps(assessment, lang) === words)
  const shown = assessment?.figure?.report ?? assessment?.reports.at(-1) ?? null
  /* 进度 may head words as well as percentages. */
  const words = percentagesOf(cell('completion')).length > 0 || isOurs(cell('completion')) ? null : cell('completion')
  const progress = cell('progress') ?? (exported === null ? words : null)
  const unit = rowUnit(draft, row, 'latest', units)
  const latest = cell('latest')
  const isDoubtful = exported === null && unit === null && isOfOtherScale(latest, row, commitment)
  if (isDoubtful) complain(draft, place, 'figure-unclear', 'latest', { found: cellText(latest) })
  const cells = {
    latest: isDoubtful ? null : latest,
    date: cell('latest-date'),
    progress,
    stage: cell('stage') ?? (exported === null ? stageOfStatus(cell('status')) : null),
    unit,
    given: dayOfRemark(cellText(cell('notes')), figureDate, draft.context.today) ?? figureDate,
  }
  return addReport(draft, place, commitment, cells, shown) !== null
}
