import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import type { Language } from '#src/domain/terms.ts'
import { humanRows, humanTables } from './human-table.ts'
import { ledgerNames } from './ledger-names.ts'
import { readmeTable } from './readme-table.ts'
import { recordTables } from './record-tables.ts'
import type { Workbook } from './workbook.ts'

/** What is taken out, and as what. */
export interface WorkbookContext {
  readonly assessed: Assessed
  /** The items of the ledger sheet, in its order: those of the selection, or all of them. */
  readonly items: readonly Item[]
  /** The filter in a sentence, as on the screen. */
  readonly sentence: string
  /** The address of the view; null: none is public. */
  readonly link: string | null
  readonly lang: Language
  /** all: with the record sheets, from which the whole ledger comes back · none: the ledger sheet alone. */
  readonly records: 'all' | 'none'
}

/** A ledger, or a selection of one, as a workbook: the sheet that people work in, a read-me, and every record in full. */
export function* ledgerToWorkbook({
  assessed,
  items,
  sentence,
  link,
  lang,
  records,
}: WorkbookContext): Generator<void, Workbook> {
  const { ledger } = assessed.index
  const hasRecords = records === 'all'
  const context = {
    names: ledgerNames(ledger),
    sources: assessed.index.sources,
    lang,
  }
  const rows = yield* humanRows(items, context, ledger.synthetic)
  const [human, base] = humanTables(rows, ledger, context, hasRecords)
  const readme = readmeTable(
    { ledger, rule: assessed.rule, asOf: assessed.asOf, sentence, link, shown: items.length, hasRecords },
    lang,
  )
  const full = hasRecords ? yield* recordTables(ledger, lang) : []
  /* Without records there is nothing to tell changes from but the ledger that is open when the sheet comes back. */
  const tables = hasRecords ? [human, readme, ...full, base] : [human, readme]
  return tables.filter((table) => table !== undefined)
}
