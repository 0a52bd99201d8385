/** Rows read into a draft: matched by id or title, changed cells applied, new rows added. */
import type { ComplaintCode } from './sheet-fault.ts'
import { checkCompletion } from './check-completion.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { nameOf, rootOf } from './import-names.ts'
import { knownById } from './match-row.ts'
import { matchRows, type Task } from './match-rows.ts'
import type { MergeOptions } from './merge-options.ts'
import { addProgress } from './merge-progress.ts'
import { mergeRow } from './merge-row.ts'
import { addCommitment } from './new-commitment.ts'
import { renamedAs } from './rename.ts'
import { UNSTATED } from './new-names.ts'
import { identityKey, isSameTask } from './row-identity.ts'
import { cellText, isSameCell } from './workbook.ts'

const ROWS_A_STEP = 20

/** Reads every row into the draft. */
export function* mergeRows(draft: ImportDraft, rows: readonly DataRow[], options: MergeOptions): Generator<void, void> {
  const isOurs = options.exported !== null
  const { read, claims, isShared } = yield* matchRows(draft, rows, options)
  const tasks = new Map<string, Task[]>()
  for (const [at, { row, identity, match }] of read.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    const place: RowPlace = {
      sheet: options.sheet,
      row: row.row,
      letters: options.letters,
      headings: options.headings,
      plan: options.plan,
    }
    const id = cellText(row.cells.get('id')).trim()
    const isKnown = knownById(draft, row) !== null
    if (isOurs && id !== '' && !isKnown) complain(draft, place, 'no-such-id', 'id', { found: id })
    else if (match.kind === 'several')
      complain(draft, place, 'ambiguous-title', 'title', { found: identity.title, expected: match.ids.join(' / ') })
    else if (!isKnown && isSecond(draft, { row, identity }, place, tasks)) continue
    else if (match.kind === 'none' || (match.kind === 'near' && claims.has(match.commitment.id)))
      addRow(draft, { row, identity }, place, isShared(identity), options)
    else if (match.kind === 'asked') complain(draft, place, 'not-answered', 'title', { found: identity.title })
    else {
      const { commitment } = match
      if (match.kind === 'counted')
        complain(draft, place, 'same-by-metric', 'title', {
          found: identity.title,
          expected: commitment.title[draft.context.lang],
        })
      const first = claims.get(commitment.id) ?? row.row
      if (first !== row.row)
        complain(draft, place, 'duplicate-id', options.letters.has('id') ? 'id' : 'title', {
          found: options.letters.has('id') ? commitment.id : commitment.title[draft.context.lang],
          expected: String(first),
        })
      else {
        const isRenamed = match.kind === 'renamed'
        const named = isRenamed ? renamedAs(draft, place, commitment, identity.title) : commitment
        mergeRow(draft, row, place, named, options)
      }
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
  say('no-deadlines', left.due, '')
  say('no-regions', left.region, nameOf(draft, 'region', rootOf(draft) ?? ''))
  say('no-leads', left.lead, UNSTATED[context.lang])
  say('no-sectors', left.sector, UNSTATED[context.lang])
  /* Another sheet says its own. */
  Object.assign(left, { announced: 0, lead: 0, sector: 0, region: 0, date: 0, due: 0 })
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
    (column) => column !== 'number' && !isSameCell(first.cells.get(column) ?? null, row.cells.get(column) ?? null),
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
