/** Rows read into a draft: matched by id or title, changed cells applied, new rows added. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { editCommitment } from './edit-commitment.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { addReport } from './import-report.ts'
import { addCommitment } from './new-commitment.ts'
import { plain } from './plain.ts'
import { readFigureCell } from './read-figure-cell.ts'
import { unitOf, type HeadingUnits } from './row-units.ts'
import { cellText, type SheetCell } from './workbook.ts'

type Cells = Readonly<Partial<Record<ColumnId, SheetCell>>>

/** How a table's rows are read. */
export interface MergeOptions {
  readonly sheet: string
  readonly letters: ReadonlyMap<ColumnId, string>
  readonly headings: ReadonlyMap<ColumnId, string>
  readonly units: HeadingUnits
  /** The day that a heading or the title gives to figures; null: none. */
  readonly figureDate: CalendarDate | null
  /** The cells as they were exported, by id; null: a sheet that is not ours, whose empty cells say nothing. */
  readonly exported: ReadonlyMap<string, Cells> | null
}

const ROWS_A_STEP = 20
const PROGRESS: ReadonlySet<ColumnId> = new Set(['latest', 'latest-date', 'progress', 'stage'])
/** What a foreign sheet says in its own words, which is no change to the ledger's. */
const OWN_WORDS: ReadonlySet<ColumnId> = new Set(['kind', 'status', 'completion', 'gap', 'speaker', 'source', 'id', 'number'])

/** Reads every row into the draft. */
export function* mergeRows(draft: ImportDraft, rows: readonly DataRow[], options: MergeOptions): Generator<void, void> {
  const seen = new Map<string, number>()
  const titles = titleIndex(draft)
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    const place: RowPlace = { sheet: options.sheet, row: row.row, letters: options.letters, headings: options.headings }
    const match = findCommitment(draft, row, place, titles, options.exported !== null)
    if (match === 'refused') continue
    if (match === null) {
      const added = addCommitment(draft, place, row, options.units)
      if (added) addProgress(draft, row, place, added, options)
      continue
    }
    if (seen.has(match.id)) complain(draft, place, 'duplicate-id', options.letters.has('id') ? 'id' : 'title', { found: match.id, expected: String(seen.get(match.id)) })
    else mergeRow(draft, row, place, match, options)
    seen.set(match.id, seen.get(match.id) ?? row.row)
  }
  for (const [id, cells] of options.exported ?? [])
    if (!seen.has(id) && draft.commitments.has(id))
      draft.complaints.push({ code: 'row-missing', sheet: options.sheet, row: null, column: null, heading: '', found: id, expected: cellText(cells.title ?? null) })
}

function titleIndex({ commitments }: ImportDraft): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const { id, title } of commitments.values())
    for (const key of new Set([plain(title.zh), plain(title.en)])) {
      const ids = index.get(key)
      if (ids) ids.push(id)
      else index.set(key, [id])
    }
  return index
}

/* The commitment of a row; null: it is a new one. */
function findCommitment(draft: ImportDraft, { cells }: DataRow, place: RowPlace, titles: ReadonlyMap<string, readonly string[]>, isOurs: boolean): Commitment | 'refused' | null {
  const id = cellText(cells.get('id')).trim()
  const known = draft.commitments.get(id)
  if (known && !draft.added.has(id)) return known
  if (id !== '' && isOurs) {
    complain(draft, place, 'no-such-id', 'id', { found: id })
    return 'refused'
  }
  const [title, metric] = [cellText(cells.get('title')).trim(), cellText(cells.get('metric')).trim()]
  const ids = titles.get(plain(`${title}：${metric}`)) ?? titles.get(plain(title || metric)) ?? []
  const [only, more] = ids
  if (more === undefined) return only === undefined ? null : (draft.commitments.get(only) ?? null)
  complain(draft, place, 'ambiguous-title', 'title', { found: title || metric, expected: ids.join(' / ') })
  return 'refused'
}

function mergeRow(draft: ImportDraft, row: DataRow, place: RowPlace, before: Commitment, options: MergeOptions): void {
  const isOurs = options.exported !== null
  const exported: Cells = options.exported?.get(before.id) ?? draft.currentCells(before.id) ?? {}
  const changed = [...options.letters.keys()].filter((column) => differs(row.cells.get(column) ?? null, exported[column] ?? null) && (isOurs || row.cells.has(column)))
  /* A row that was matched by its title has no other title to give. */
  const byTitle = cellText(row.cells.get('id')).trim() !== before.id
  const edits = changed.filter((column) => !PROGRESS.has(column) && (isOurs ? column !== 'number' : !OWN_WORDS.has(column)) && !(byTitle && column === 'title'))
  const shown = cellText(exported.target ?? null)
  const at = before.targets.findLastIndex(({ value }) => String(value) === shown)
  const target = at < 0 ? before.targets.length - 1 : at
  let commitment = before
  for (const column of edits) {
    const cell = row.cells.get(column) ?? null
    if (isOurs) warnOfBoth(draft, place, before.id, column, { cell, exported: exported[column] ?? null })
    const next = column === 'notes' && !isOurs ? withNote(commitment, cell) : editCommitment(commitment, column, cell, { draft, place, row, headings: options.units, target })
    if (next !== commitment && JSON.stringify(next) !== JSON.stringify(commitment)) {
      commitment = next
      draft.changes.push({ sheet: place.sheet, row: place.row, column, commitment: before.id, before: exported[column] ?? null, after: cell })
    }
  }
  draft.commitments.set(before.id, commitment)
  const progress = changed.filter((column) => PROGRESS.has(column))
  if (progress.length > 0) mergeProgress(draft, row, place, commitment, { options, exported, progress })
}

interface ProgressMerge {
  readonly options: MergeOptions
  readonly exported: Cells
  readonly progress: readonly ColumnId[]
}

function mergeProgress(draft: ImportDraft, row: DataRow, place: RowPlace, commitment: Commitment, { options, exported, progress }: ProgressMerge): void {
  const isOurs = options.exported !== null
  if (!isOurs && saysTheSame(draft, row, commitment, progress, options)) return
  const cells = new Map(row.cells)
  /* On a new day, words and stage of the old one are said again only where they were written again. */
  if (isOurs && progress.includes('latest-date')) for (const column of ['progress', 'stage'] as const) if (!progress.includes(column)) cells.delete(column)
  if (!addProgress(draft, { row: row.row, cells }, place, commitment, options)) return
  for (const column of progress)
    draft.changes.push({ sheet: place.sheet, row: place.row, column, commitment: commitment.id, before: exported[column] ?? null, after: row.cells.get(column) ?? null })
}

/* 12万 where the ledger has 120000, of the same day or of none: nothing new. */
function saysTheSame(draft: ImportDraft, row: DataRow, { id }: Commitment, progress: readonly ColumnId[], { units }: MergeOptions): boolean {
  if (progress.some((column) => column !== 'latest')) return false
  const figure = draft.assessmentOf(id)?.figure
  const read = readFigureCell(row.cells.get('latest') ?? null, unitOf(draft, row, 'latest', units), draft.units, draft.names.unit)
  return 'figure' in read && read.figure.value === figure?.value
}

function addProgress(draft: ImportDraft, row: DataRow, place: RowPlace, commitment: Commitment, { units, figureDate }: MergeOptions): boolean {
  const cell = (column: ColumnId) => row.cells.get(column) ?? null
  const assessment = draft.assessmentOf(commitment.id)
  const shown = assessment?.figure?.report ?? assessment?.reports.at(-1) ?? null
  const cells = { latest: cell('latest'), date: cell('latest-date'), progress: cell('progress'), stage: cell('stage'), unit: unitOf(draft, row, 'latest', units), given: figureDate }
  return addReport(draft, place, commitment, cells, shown) !== null
}

function withNote(commitment: Commitment, cell: SheetCell): Commitment {
  const note = cellText(cell).trim()
  const isKnown = commitment.notes.some(({ zh, en }) => plain(zh) === plain(note) || plain(en) === plain(note))
  return isKnown || note === '' ? commitment : { ...commitment, notes: [...commitment.notes, { zh: note, en: note }] }
}

/* The record sheets of the same workbook were changed too, to something else. */
function warnOfBoth(draft: ImportDraft, place: RowPlace, id: string, column: ColumnId, { cell, exported }: { readonly cell: SheetCell; readonly exported: SheetCell }): void {
  if (column === 'status' || column === 'completion' || column === 'gap') return
  const current = draft.currentCells(id)?.[column] ?? null
  if (differs(current, exported) && differs(current, cell)) complain(draft, place, 'both-changed', column, { found: cellText(cell), expected: cellText(current) })
}

function differs(a: SheetCell, b: SheetCell): boolean {
  return cellText(a).trim() !== cellText(b).trim()
}
