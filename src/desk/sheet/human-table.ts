/** The sheet that people work in: a row for each item, and the hidden one that remembers how it was exported. */
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { choiceWords } from './choice-sets.ts'
import { COLUMNS, type Column } from './columns.ts'
import { humanCells, humanRow, type RowContext } from './human-row.ts'
import type { ColumnLayout, SheetRow, SheetTable } from './workbook.ts'
import { RECORD_SHEETS } from './record-sheets.ts'

const ROWS_A_STEP = 100
const WIDTHS: Readonly<Record<Column['type'], number>> = {
  text: 24,
  figure: 16,
  date: 13,
  deadline: 13,
  names: 18,
  choice: 12,
  id: 22,
}
const WIDER: Readonly<Partial<Record<Column['id'], number>>> = {
  number: 6,
  title: 44,
  summary: 44,
  notes: 44,
  completion: 10,
  increment: 12,
  gap: 10,
  unit: 12,
}

/** The rows of items under their headings, in the order given. */
export function* humanRows(
  items: readonly Item[],
  context: RowContext,
  isSynthetic: boolean,
): Generator<void, readonly SheetRow[]> {
  const { lang } = context
  const mark = isSynthetic ? sheetWordsTexts(lang).fictional : ''
  const rows: SheetRow[] = [COLUMNS.map((column) => (column.id === 'title' ? column[lang] + mark : column[lang]))]
  for (const item of items) {
    rows.push(humanRow(humanCells(item, rows.length, context)))
    if (rows.length % ROWS_A_STEP === 0) yield
  }
  return rows
}

/** The sheet, and the hidden copy of it. `hasRecords`: the record sheets stand in the same workbook, so names can be chosen from them. */
export function humanTables(
  rows: readonly SheetRow[],
  ledger: Ledger,
  { lang }: RowContext,
  hasRecords: boolean,
): readonly SheetTable[] {
  const columns = COLUMNS.map((column) => layoutOf(column, ledger, lang, hasRecords))
  const words = sheetWordsTexts(lang)
  return [
    { name: words.ledger, rows, layout: { columns, headingRows: 1, fixedColumns: 2 } },
    {
      name: words.asExported,
      rows,
      layout: { columns: columns.map(({ width }) => ({ width })), headingRows: 1, isHidden: true },
    },
  ]
}

function layoutOf({ id, type }: Column, ledger: Ledger, lang: Language, hasRecords: boolean): ColumnLayout {
  const width = WIDER[id] ?? WIDTHS[type]
  switch (id) {
    case 'comparator':
      return { width, choices: choiceWords('target-comparator', lang) }
    case 'basis':
      return { width, choices: choiceWords('basis', lang) }
    case 'stage':
      return { width, choices: choiceWords('stage', lang) }
    case 'lead':
    case 'supporting':
      return { width, wraps: true, ...(hasRecords ? namesIn('organisations', ledger.organisations.length, lang) : {}) }
    case 'region':
      return { width, wraps: true, ...(hasRecords ? namesIn('regions', ledger.regions.length, lang) : {}) }
    case 'sector':
      return { width, wraps: true, ...(hasRecords ? namesIn('sectors', ledger.sectors.length, lang) : {}) }
    default:
      return { width, isDay: type === 'date', isDeadline: type === 'deadline', wraps: type === 'text' }
  }
}

/* The names of a frame table stand in the first columns of its sheet, one a language, in the order of LANGUAGES. */
function namesIn(
  table: 'organisations' | 'regions' | 'sectors',
  rows: number,
  lang: Language,
): Pick<ColumnLayout, 'choicesFrom'> {
  const sheet = RECORD_SHEETS.find((each) => each.table === table)
  return sheet ? { choicesFrom: { sheet: sheet[lang], column: LANGUAGES.indexOf(lang), rows } } : {}
}
