/** The office's own workbook with its figure cells filled from the ledger, and nothing else of it touched. */
import { patchXlsx } from './xlsx-patch.ts'
import type { CellEdit, NotSet } from './xlsx-set-cells.ts'
import { readXlsx } from './xlsx-read.ts'
import {
  planFilling,
  readFilled,
  type FillCell,
  type FillOptions,
  type FillPlan,
  type FillRow,
} from '#src/desk/sheet/fill-rows.ts'
import type { FileFault } from '#src/desk/sheet/sheet-fault.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { runSteps } from '#src/lib/run-steps.ts'

/** What became of a cell. same: it said so already · merged: several rows share it · unwritable: nothing that was written there read back as the figure · left: the figure beside it was not filled. */
export type FillOutcome = 'set' | 'same' | 'merged' | 'unwritable' | 'left' | NotSet

/** A cell with what became of it. */
export interface FilledCell extends FillCell {
  readonly outcome: FillOutcome
}

/** A row with what became of its cells. */
export interface FilledRow extends Omit<FillRow, 'cells'> {
  readonly cells: readonly FilledCell[]
}

/** The file as it was filled. */
export interface FilledWorkbook extends Omit<FillPlan, 'rows'> {
  readonly bytes: ArrayBuffer
  readonly rows: readonly FilledRow[]
}

/** Why none was filled: the fault of the file; null: it has no headings that are known, no column for figures, or is packed in a way that is not patched. */
export type Filling =
  | { readonly ok: true; readonly filled: FilledWorkbook }
  | { readonly ok: false; readonly fault: FileFault | null }

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${row} ${column}`

/** Fills the bytes of an .xlsx. Whatever is written is read again as an import would read it: only what says just the figure stays. Never throws. */
export async function fillWorkbook(bytes: ArrayBuffer, options: FillOptions): Promise<Filling> {
  const read = await readXlsx(bytes)
  if (!read.ok) return read
  const plan = runSteps(planFilling(read.workbook, options))
  if (plan === null) return { ok: false, fault: null }
  const outcomes = new Map<string, FillOutcome>()
  const said = runSteps(readFilled(read.workbook, plan, options))
  const cells = plan.rows.flatMap((row) => row.cells)
  for (const cell of cells) {
    if (cell.isMerged) outcomes.set(keyOf(cell), 'merged')
    else if (said.get(keyOf(cell)) === cell.wanted) outcomes.set(keyOf(cell), 'same')
  }
  const work = { bytes, plan, options, outcomes }
  const figures = await settle(
    work,
    cells.filter(({ is }) => is === 'latest'),
    [],
  )
  if (figures === null) return { ok: false, fault: null }
  leaveDays(plan, outcomes)
  const all = await settle(
    work,
    cells.filter(({ is }) => is !== 'latest'),
    figures.edits,
  )
  if (all === null) return { ok: false, fault: null }
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, outcome: outcomes.get(keyOf(cell)) ?? ('unwritable' as const) })),
  }))
  return { ok: true, filled: { ...plan, rows, bytes: all.bytes } }
}

interface Work {
  readonly bytes: ArrayBuffer
  readonly plan: FillPlan
  readonly options: FillOptions
  readonly outcomes: Map<string, FillOutcome>
}

interface Settled {
  readonly bytes: ArrayBuffer
  readonly edits: readonly CellEdit[]
}

/* Tries what may be written, one after the other, until it reads back as it is meant. Null where the file cannot be patched. */
async function settle(
  { bytes, plan, options, outcomes }: Work,
  cells: readonly FillCell[],
  before: readonly CellEdit[],
): Promise<Settled | null> {
  const right: CellEdit[] = [...before]
  const most = Math.max(0, ...cells.map(({ tries }) => tries.length))
  for (let turn = 0; turn < most; turn += 1) {
    const tried = cells.flatMap((cell) => {
      const value = cell.tries[turn]
      return value === undefined || outcomes.has(keyOf(cell)) ? [] : [{ cell, edit: { ...positionOf(cell), value } }]
    })
    if (tried.length === 0) continue
    const patched = await patchXlsx(bytes, plan.sheet, [...right, ...tried.map(({ edit }) => edit)])
    const workbook = patched && (await workbookOf(patched.bytes))
    if (!patched || !workbook) return null
    const said = runSteps(readFilled(workbook, plan, options))
    for (const { cell, edit } of tried) {
      const not = patched.notSet.get(edit)
      if (not !== undefined) outcomes.set(keyOf(cell), not)
      else if (said.get(keyOf(cell)) === cell.wanted) {
        outcomes.set(keyOf(cell), 'set')
        right.push(edit)
      }
    }
  }
  for (const cell of cells) if (!outcomes.has(keyOf(cell))) outcomes.set(keyOf(cell), 'unwritable')
  const last = await patchXlsx(bytes, plan.sheet, right)
  return last && { bytes: last.bytes, edits: right }
}

function positionOf({ row, column }: FillCell): Pick<CellEdit, 'row' | 'column'> {
  return { row, column }
}

async function workbookOf(bytes: ArrayBuffer): Promise<Workbook | null> {
  const read = await readXlsx(bytes)
  return read.ok ? read.workbook : null
}

/* A day beside another figure than its own would say what nobody reported. */
function leaveDays(plan: FillPlan, outcomes: Map<string, FillOutcome>): void {
  for (const { cells } of plan.rows) {
    const figure = cells.find(({ is }) => is === 'latest')
    const day = cells.find(({ is }) => is === 'latest-date')
    const outcome = figure && outcomes.get(keyOf(figure))
    if (day && figure && outcome !== 'set' && outcome !== 'same') outcomes.set(keyOf(day), 'left')
  }
}
