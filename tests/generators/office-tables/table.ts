/** One table of an office, from its recipe: the bytes of its file, and all that is true of it. */
import { columnsOf } from './lists.ts'
import { dress, type Dressed } from './dressed.ts'
import { layOut, type Laid } from './lay-out.ts'
import { makingOf, type Making, type Recipe } from './making.ts'
import { matrixOf } from './matrix.ts'
import { cell, type Sheet } from './sheet.ts'
import { makeTasks } from './tasks.ts'
import type { Field, Place, Task } from './truth.ts'
import { csvBytes, xlsxBytes } from './write-sheets.ts'

/** A task, and where each part of it stands. */
export interface Truth {
  readonly task: Task
  readonly places: ReadonlyMap<Field, readonly Place[]>
}

export interface OfficeTable {
  readonly recipe: Recipe
  readonly name: string
  readonly bytes: ArrayBuffer
  readonly sheets: readonly Sheet[]
  readonly truths: readonly Truth[]
  /** Rows that hide or are struck, by their title: they are no commitments. */
  readonly decoys: readonly string[]
}

export function makeOfficeTable(recipe: Recipe): OfficeTable {
  const making = makingOf(recipe)
  const laid = recipe.kind === 'matrix' ? matrixOf(making) : listOf(making)
  const sheets = recipe.form === 'csv' ? laid.sheets.filter(({ isHidden }) => !isHidden).slice(0, 1) : laid.sheets
  const [first] = laid.sheets
  const bytes = recipe.form === 'csv' && first ? csvBytes(laid.main) : xlsxBytes(sheets)
  return {
    recipe,
    name: `${recipe.kind}-${recipe.seed}.${recipe.form}`,
    bytes,
    sheets,
    truths: laid.truths,
    decoys: laid.decoys,
  }
}

function keptOf<T>(all: readonly T[], kept: readonly number[] | null): readonly T[] {
  return kept === null ? all : all.filter((_, at) => kept.includes(at))
}

function listOf(making: Making): Laid {
  const { recipe, has } = making
  const drawn = makeTasks(recipe.kind, recipe.tasks, making.random('tasks'), has)
  const told = inYuan(drawn, making).map((task, at) =>
    has('dashes') && at % 3 === 1 ? { ...task, latest: null } : task,
  )
  const dressed = merged(dress(told, making), has('merged-rows'))
  const kept = keptOf(dressed, recipe.kept).map((one) => withTold(one, making))
  const main = layOut(
    kept,
    columnsOf(
      kept.map(({ task }) => task),
      making,
    ),
    making,
    '2026年台账',
  )
  if (has('department-sheets') && kept.length > 1) return ofDepartments(kept, making)
  if (!has('hidden-sheet')) return main
  // The draft has the same form, other numbers, and a column more.
  const columns = columnsOf(
    kept.map(({ task }) => task),
    making,
  )
  const old = kept.map((one) => ({
    ...one,
    task: { ...one.task, target: scaled(one.task.target), latest: scaled(one.task.latest) },
  }))
  const remark = { field: null, path: ['备注'], write: () => cell('初稿') }
  const draft = layOut(old, [...columns, remark], making, '旧稿').main
  const isFirst = making.random('hidden sheet').chance(0.5)
  const hidden = { ...draft, isHidden: true }
  return { ...main, sheets: isFirst ? [hidden, ...main.sheets] : [...main.sheets, hidden] }
}

/* One sheet for each department, of one form. */
function ofDepartments(all: readonly Dressed[], making: Making): Laid {
  const columns = columnsOf(
    all.map(({ task }) => task),
    making,
  )
  const half = Math.ceil(all.length / 2)
  const [first, second] = [
    layOut(all.slice(0, half), columns, making, '市直部门'),
    layOut(all.slice(half), columns, making, '产业园区'),
  ]
  return {
    ...first,
    sheets: [...first.sheets, second.main],
    truths: [...first.truths, ...second.truths],
    decoys: [...first.decoys, ...second.decoys],
  }
}

const scaled = (value: number | null) => (value === null ? null : Number((value * 0.75).toFixed(2)))

/* Only whole yuan become 1.2E+08. */
function inYuan(tasks: readonly Task[], { has }: Making): readonly Task[] {
  if (!has('scientific')) return tasks
  return tasks.map((task) => {
    const by = (value: number) => Math.round(value * task.unit.scale)
    return {
      ...task,
      unit: { word: '元', scale: 1 },
      target: by(task.target ?? 0),
      latest: by(task.latest ?? 0),
      whole: by(task.whole),
    }
  })
}

/* Two tasks share a lead and a deadline. */
function merged(all: readonly Dressed[], isMerged: boolean): readonly Dressed[] {
  if (!isMerged) return all
  return all.map((one, at) => {
    const first = at % 2 === 1 ? all[at - 1] : undefined
    if (!first) return one
    const { lead, supporting, dues } = first.task
    return {
      ...one,
      task: { ...one.task, lead, supporting, dues },
      lead: first.lead,
      helpers: first.helpers,
      due: first.due,
    }
  })
}

/* What the form has no room for, the table does not say. */
function withTold(one: Dressed, { recipe, has }: Making): Dressed {
  const { kind } = recipe
  const year = [null, '2026', '2026-12', '2026-12-31'] as const
  const dues = kind === 'indicators' || kind === 'monthly' || has('no-deadline-column') ? year : one.task.dues
  const says = kind !== 'tracker' || has('finished-words') || has('unfinished-words')
  return { ...one, task: { ...one.task, dues, isFinished: says && kind !== 'tracker' ? one.task.isFinished : null } }
}
