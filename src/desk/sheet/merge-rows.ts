/** Rows read into a draft: matched by id or title, changed cells applied, new rows added. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { ComplaintCode } from './sheet-fault.ts'
import { checkCompletion, percentagesOf } from './check-completion.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { editCommitment } from './edit-commitment.ts'
import { inTermsOf } from './falls.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { nameOf, rootOf } from './import-names.ts'
import { addReport } from './import-report.ts'
import { knownById } from './match-row.ts'
import { matchRows, type Task } from './match-rows.ts'
import { addCommitment, UNSTATED } from './new-commitment.ts'
import { plain } from './plain.ts'
import { readFigureCell } from './read-figure-cell.ts'
import { identityKey, isSameTask } from './row-identity.ts'
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
const OWN_WORDS: ReadonlySet<ColumnId> = new Set([
  'kind',
  'status',
  'completion',
  'gap',
  'speaker',
  'source',
  'id',
  'number',
])
/** What says nothing of a commitment without a number. */
const OF_NUMBERS: ReadonlySet<ColumnId> = new Set(['metric', 'unit'])

/** Reads every row into the draft. */
export function* mergeRows(draft: ImportDraft, rows: readonly DataRow[], options: MergeOptions): Generator<void, void> {
  const isOurs = options.exported !== null
  const { read, claims, isShared } = yield* matchRows(draft, rows, options.units)
  const tasks = new Map<string, Task[]>()
  for (const [at, { row, identity, match }] of read.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    const place: RowPlace = { sheet: options.sheet, row: row.row, letters: options.letters, headings: options.headings }
    const id = cellText(row.cells.get('id')).trim()
    const isKnown = knownById(draft, row) !== null
    if (isOurs && id !== '' && !isKnown) complain(draft, place, 'no-such-id', 'id', { found: id })
    else if (match.kind === 'several')
      complain(draft, place, 'ambiguous-title', 'title', { found: identity.title, expected: match.ids.join(' / ') })
    else if (!isKnown && isSecond(draft, { row, identity }, place, tasks)) continue
    else if (match.kind === 'none' || (match.kind === 'near' && claims.has(match.commitment.id)))
      addRow(draft, { row, identity }, place, isShared(identity), options)
    else {
      const { commitment } = match
      const first = claims.get(commitment.id) ?? row.row
      if (first !== row.row)
        complain(draft, place, 'duplicate-id', options.letters.has('id') ? 'id' : 'title', {
          found: options.letters.has('id') ? commitment.id : commitment.title[draft.context.lang],
          expected: String(first),
        })
      else mergeRow(draft, row, place, commitment, options)
      claims.set(commitment.id, first)
    }
  }
  sayWhatWasLeft(draft, options)
  for (const [id, cells] of options.exported ?? [])
    if (!claims.has(id) && draft.commitments.has(id))
      draft.complaints.push({
        code: 'row-missing',
        sheet: options.sheet,
        row: null,
        column: null,
        heading: '',
        found: id,
        expected: cellText(cells.title ?? null),
      })
}

/* What all new rows leave open is said once. */
function sayWhatWasLeft(draft: ImportDraft, { sheet, figureDate }: MergeOptions): void {
  const { context, complaints, left } = draft
  const say = (code: ComplaintCode, count: number, expected: string) => {
    if (count > 0)
      complaints.push({ code, sheet, row: null, column: null, heading: '', found: String(count), expected })
  }
  say('assumed-announced', left.announced, context.announced)
  say('no-dates', left.date, figureDate ?? context.figureDate ?? '')
  say('no-regions', left.region, nameOf(draft, 'region', rootOf(draft) ?? ''))
  say('no-leads', left.lead, UNSTATED[context.lang])
  say('no-sectors', left.sector, UNSTATED[context.lang])
}

/* A task is taken once: the same row again is passed over, and one that says something else of it is not taken. */
function isSecond(draft: ImportDraft, { row, identity }: Task, place: RowPlace, tasks: Map<string, Task[]>): boolean {
  if (identity.title === '') return false
  const key = identityKey(identity)
  const known = tasks.get(key) ?? []
  const first = known.find((task) => isSameTask(task.identity, identity))?.row
  if (!first) {
    tasks.set(key, [...known, { row, identity }])
    return false
  }
  const columns = new Set([...first.cells.keys(), ...row.cells.keys()])
  const other = [...columns].find(
    (column) => column !== 'number' && differs(first.cells.get(column) ?? null, row.cells.get(column) ?? null),
  )
  if (other === undefined) complain(draft, place, 'duplicate-row', null, { expected: String(first.row) })
  else
    complain(draft, place, 'duplicate-differs', other, {
      found: cellText(row.cells.get(other)),
      expected: String(first.row),
    })
  return true
}

function addRow(
  draft: ImportDraft,
  { row, identity }: Task,
  place: RowPlace,
  isShared: boolean,
  options: MergeOptions,
): void {
  const added = addCommitment(draft, place, row, { headings: options.units, identity, isShared })
  if (!added) return
  addProgress(draft, row, place, added, options)
  checkCompletion(draft, row, place, added, options.units)
}

function mergeRow(draft: ImportDraft, row: DataRow, place: RowPlace, before: Commitment, options: MergeOptions): void {
  const isOurs = options.exported !== null
  const exported: Cells = options.exported?.get(before.id) ?? draft.currentCells(before.id) ?? {}
  const changed = [...options.letters.keys()].filter(
    (column) => differs(row.cells.get(column) ?? null, exported[column] ?? null) && (isOurs || row.cells.has(column)),
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
  draft.commitments.set(before.id, commitment)
  if (!isOurs) checkCompletion(draft, row, place, commitment, options.units)
  const progress = changed.filter((column) => PROGRESS.has(column))
  if (progress.length > 0) mergeProgress(draft, row, place, commitment, { options, exported, progress })
}

interface ProgressMerge {
  readonly options: MergeOptions
  readonly exported: Cells
  readonly progress: readonly ColumnId[]
}

function mergeProgress(
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
  if (!addProgress(draft, { row: row.row, cells }, place, commitment, options)) return
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
    unitOf(draft, row, 'latest', units),
    draft.units,
    draft.names.unit,
  )
  return 'figure' in read && inTermsOf(read.figure, commitment)?.value === figure?.value
}

function addProgress(
  draft: ImportDraft,
  row: DataRow,
  place: RowPlace,
  commitment: Commitment,
  { units, figureDate, exported }: MergeOptions,
): boolean {
  const cell = (column: ColumnId) => row.cells.get(column) ?? null
  const assessment = draft.assessmentOf(commitment.id)
  const shown = assessment?.figure?.report ?? assessment?.reports.at(-1) ?? null
  /* 进度 may head words as well as percentages. */
  const words = percentagesOf(cell('completion')).length > 0 ? null : cell('completion')
  const progress = cell('progress') ?? (exported === null ? words : null)
  const cells = {
    latest: cell('latest'),
    date: cell('latest-date'),
    progress,
    stage: cell('stage'),
    unit: unitOf(draft, row, 'latest', units),
    given: figureDate,
  }
  return addReport(draft, place, commitment, cells, shown) !== null
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
  if (column === 'status' || column === 'completion' || column === 'gap') return
  const current = draft.currentCells(id)?.[column] ?? null
  if (differs(current, exported) && differs(current, cell))
    complain(draft, place, 'both-changed', column, { found: cellText(cell), expected: cellText(current) })
}

function differs(a: SheetCell, b: SheetCell): boolean {
  return cellText(a).trim() !== cellText(b).trim()
}
