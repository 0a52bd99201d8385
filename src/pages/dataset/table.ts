import type { Ledger } from '#src/domain/ledger.ts'
import type { datasetTexts } from '#src/texts/dataset/texts.ts'
import type { Cell, Column } from './column.ts'

/** The tables by name; a file each. */
export type TableName = keyof ReturnType<typeof datasetTexts>['tables']

/** Columns whose cells name a row of another table (or of their own) by these columns. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: TableName
  readonly to: readonly string[]
}

/** One published table of a ledger. */
export interface Table {
  readonly name: TableName
  readonly columns: readonly Omit<Column<unknown>, 'cell'>[]
  /** Columns that tell the rows apart. */
  readonly key: readonly string[]
  readonly references: readonly Reference[]
  readonly rowsOf: (ledger: Ledger) => readonly (readonly Cell[])[]
}

interface TableOf<Row> extends Pick<Table, 'name' | 'key'> {
  readonly rows: (ledger: Ledger) => readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly references?: readonly Reference[]
}

/** A table of rows of one type, as one among others. */
export function table<Row>({ name, key, rows, columns, references = [] }: TableOf<Row>): Table {
  const rowsOf = (ledger: Ledger) => rows(ledger).map((row) => columns.map(({ cell }) => cell(row)))
  return { name, key, columns, references, rowsOf }
}

/** A reference by one column. */
export function refers(column: string, to: TableName, key = 'id'): Reference {
  return { columns: [column], table: to, to: [key] }
}

/** An entry of a list in a record, with the record that holds it and its place in the list, from 1. */
export interface Entry<Owner, Value> {
  readonly owner: Owner
  readonly value: Value
  readonly place: number
}

/** The ids in a list, each once. */
export function once(ids: readonly string[] = []): readonly string[] {
  return [...new Set(ids)]
}

/** The entries of a list in each of some records, in order. */
export function entries<Owner, Value>(
  owners: readonly Owner[],
  list: (owner: Owner) => readonly Value[] | undefined,
): readonly Entry<Owner, Value>[] {
  return owners.flatMap((owner) => (list(owner) ?? []).map((value, at) => ({ owner, value, place: at + 1 })))
}
