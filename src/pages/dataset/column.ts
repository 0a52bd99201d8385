/** What a column of a published table is, and the makers of columns. */
import { parseDeadline } from '#src/domain/deadline.ts'
import { inEachLanguage } from '#src/domain/languages.ts'
import type { Citation, Text } from '#src/domain/ledger.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import type { ClosedSet } from '#src/texts/closed-sets.ts'
import { datasetTexts } from '#src/texts/dataset/texts.ts'

/** A cell as it is published: numbers in base units, flags as true and false; null: empty, the ledger says nothing. */
export type Cell = string | number | boolean | null

/** The words of a column, by their key in the texts. */
export type ColumnWords = keyof ReturnType<typeof datasetTexts>['columns']

/** One column: its heading, its type in the words of Table Schema, and where its cells come from. */
export interface Column<Row> {
  /** Small letters and underscores, the same in every ledger. */
  readonly name: string
  readonly type: 'string' | 'date' | 'number' | 'integer' | 'boolean'
  readonly format?: 'uri'
  /** In each language. */
  readonly title: Text
  /** No cell is empty. */
  readonly required: boolean
  readonly choices?: ClosedSet
  readonly pattern?: string
  readonly cell: (row: Row) => Cell
}

interface Maker {
  /** A cell may be empty. */
  readonly optional?: true
  /** The heading, where it is not that of the words. */
  readonly name?: string
}

function column<Row>(
  type: Column<Row>['type'],
  words: ColumnWords,
  cell: (row: Row) => Cell | undefined,
  { optional, name = words }: Maker = {},
): Column<Row> {
  const title = inEachLanguage((lang) => datasetTexts(lang).columns[words])
  return { name, type, title, required: optional !== true, cell: (row) => cell(row) ?? null }
}

/** A text. */
function string<Row>(words: ColumnWords, cell: (row: Row) => string | null | undefined, how?: Maker): Column<Row> {
  return column('string', words, cell, how)
}

/** A day. */
export function date<Row>(words: ColumnWords, cell: (row: Row) => string | null | undefined, how?: Maker): Column<Row> {
  return column('date', words, cell, how)
}

/** A number in base units. */
export function number<Row>(
  words: ColumnWords,
  cell: (row: Row) => number | null | undefined,
  how?: Maker,
): Column<Row> {
  return column('number', words, cell, how)
}

/** A whole number: a count, a place in a list. */
export function integer<Row>(words: ColumnWords, cell: (row: Row) => number | undefined, how?: Maker): Column<Row> {
  return column('integer', words, cell, how)
}

/** True or false. */
export function flag<Row>(words: ColumnWords, cell: (row: Row) => boolean | undefined, how?: Maker): Column<Row> {
  return column('boolean', words, cell, how)
}

/** An id, of the record itself or of another. */
export function idOf<Row>(words: ColumnWords, cell: (row: Row) => string | null | undefined, how?: Maker): Column<Row> {
  return { ...string(words, cell, how), pattern: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?' }
}

/** A web address. */
export function address<Row>(words: ColumnWords, cell: (row: Row) => string | undefined, how?: Maker): Column<Row> {
  return { ...string(words, cell, how), format: 'uri' }
}

/** A code of a closed set. */
export function choice<Row>(
  words: ColumnWords,
  choices: ClosedSet,
  cell: (row: Row) => string | null | undefined,
  how?: Maker,
): Column<Row> {
  return { ...string(words, cell, how), choices }
}

/** A text, a column each language. */
export function both<Row>(
  words: ColumnWords,
  cell: (row: Row) => Text | undefined,
  how?: Maker,
): readonly Column<Row>[] {
  return LANGUAGES.map((lang) => {
    const made = string<Row>(words, (row) => cell(row)?.[lang], { ...how, name: `${how?.name ?? words}_${lang}` })
    return { ...made, title: inEachLanguage((said) => datasetTexts(said).inLanguage(made.title[said], lang)) }
  })
}

/** A deadline as it was set (a year, a month, a day, or a span of them), and its last day. */
export function deadline<Row>(words: 'due' | 'date', cell: (row: Row) => string | null): readonly Column<Row>[] {
  return [
    string(words, cell, { optional: true }),
    date('last_day', (row) => lastDay(cell(row)), { optional: true, name: `${words}_last_day` }),
  ]
}

function lastDay(due: string | null): string | null {
  return due === null ? null : (parseDeadline(due)?.last ?? null)
}

/** Where something is written: source, section, paragraph, the figure as it stands there. `before`: begins their headings. */
export function citation<Row>(
  before: string,
  cell: (row: Row) => Citation | undefined,
  how?: Maker,
): readonly Column<Row>[] {
  const optional = { optional: true } as const
  return [
    idOf('source', (row) => cell(row)?.source, { ...how, name: `${before}source` }),
    ...both<Row>('section', (row) => cell(row)?.section, { ...optional, name: `${before}section` }),
    integer('paragraph', (row) => cell(row)?.paragraph, { ...optional, name: `${before}paragraph` }),
    string('figure', (row) => cell(row)?.figure, { ...optional, name: `${before}figure` }),
  ]
}
