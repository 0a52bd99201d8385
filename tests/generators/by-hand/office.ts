/** A table made by hand, as one office makes it, with what is true of it. */
import type { OfficeTable, Truth } from '../office-tables/table.ts'
import { EMPTY, type Cell, type Merge, type Sheet } from '../office-tables/sheet.ts'
import type { Field, Place, Task, Unit } from '../office-tables/truth.ts'

/** A task's truth; what is left out the table does not say. */
export type Told = Partial<Task> &
  Pick<Task, 'title'> & {
    /** As the spreadsheet counts it, from 1. */ readonly row: number
    /** Columns other than the table's. */ readonly columns?: Columns
  }
export type Columns = Partial<Record<Field, string>>

export interface Office {
  readonly name: string
  readonly form: 'xlsx' | 'csv'
  readonly lang: 'zh' | 'en'
  readonly sheets: readonly Sheet[]
  /** The letters of the columns of each part. */
  readonly columns: Columns
  readonly tasks: readonly Told[]
  /** What is no commitment, by its title. */
  readonly decoys?: readonly string[]
}

type Written = Cell | string | number | null

/** A sheet from plain values; `merges` as spreadsheets name them: `A1:C1`. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  more: {
    readonly merges?: readonly string[]
    readonly hiddenRows?: readonly number[]
    readonly hiddenColumns?: readonly string[]
    readonly isHidden?: boolean
  } = {},
): Sheet {
  return {
    name,
    rows: rows.map((cells) =>
      cells.map((one) => (one === null || one === '' ? EMPTY : typeof one === 'object' ? one : { value: one })),
    ),
    merges: (more.merges ?? []).map(areaOf),
    hiddenRows: new Set((more.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((more.hiddenColumns ?? []).map(numberOf)),
    isHidden: more.isHidden ?? false,
  }
}

function areaOf(text: string): Merge {
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text) ?? []
  return { left: numberOf(left), top: Number(top) - 1, right: numberOf(right), bottom: Number(bottom) - 1 }
}

function numberOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const NO_UNIT: Unit = { word: '', scale: 1 }

/** The table as the judge takes it. */
export function tableOf(office: Office, bytes: ArrayBuffer): OfficeTable {
  const sheet = office.sheets.find(({ isHidden, rows }) => !isHidden && rows.length > 3)?.name ?? ''
  return {
    recipe: {
      seed: 0,
      kind: office.lang === 'en' ? 'tracker' : 'investment',
      form: office.form,
      tasks: office.tasks.length,
      kept: null,
      habits: [],
    },
    name: `${office.name}.${office.form}`,
    bytes,
    sheets: office.sheets,
    truths: office.tasks.map((told) => truthOf(told, office.columns, sheet)),
    decoys: office.decoys ?? [],
  }
}

function truthOf({ row, columns: own, ...told }: Told, columns: Columns, sheet: string): Truth {
  const task: Task = {
    metric: null,
    unit: NO_UNIT,
    target: null,
    latest: null,
    whole: 0,
    comparators: ['at-least', 'exactly'],
    isLowerBetter: false,
    dues: [null, '2026', '2026-12', '2026-12-31'],
    lead: '',
    supporting: [],
    isFinished: null,
    section: '',
    region: null,
    ...told,
  }
  const at = Object.entries({ ...columns, ...own }) as [Field, string][]
  const places = new Map<Field, readonly Place[]>(
    at.map(([field, letters]) => [field, [{ sheet, row: row - 1, column: numberOf(letters) }]]),
  )
  const target = places.get('target')
  return { task, places: target ? new Map([...places, ['direction', target]]) : places }
}
