/** The sheet that says what a workbook holds, and how to edit it and bring it back. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger, Rule } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { COLUMNS } from './columns.ts'
import type { SheetRow, SheetTable } from './workbook.ts'

/** What the read-me names. */
export interface ReadmeFacts {
  readonly ledger: Ledger
  readonly rule: Rule
  readonly asOf: CalendarDate
  /** The filter in a sentence, as on the screen. */
  readonly sentence: string
  /** The address of the view; null: none is public. */
  readonly link: string | null
  readonly shown: number
  readonly hasRecords: boolean
}

/** The read-me sheet. Nothing in it is read back. */
export function readmeTable(
  { ledger, rule, asOf, sentence, link, shown, hasRecords }: ReadmeFacts,
  lang: Language,
): SheetTable {
  const words = sheetWordsTexts(lang)
  const { colon } = punctuationTexts(lang)
  const numbered = (texts: readonly string[], item: string): readonly SheetRow[] =>
    texts.map((text, at) => [at === 0 ? item : null, text])
  const rows: readonly SheetRow[] = [
    [words.item, words.content],
    [words.title, ledger.title[lang]],
    ...(ledger.synthetic ? [[null, words.fictionalNote]] : []),
    [words.scope, sentence],
    [words.count, words.counted(shown, ledger.commitments.length)],
    [words.asOf, asOf],
    [words.edition, ledger.edition],
    [words.rule, `${rule.name[lang]}${colon}${rule.summary[lang]}`],
    ...(link === null ? [] : [[words.link, link]]),
    ...numbered(hasRecords ? words.steps : [words.noRecords, ...words.steps], words.howTo),
    ...numbered(
      COLUMNS.map((column) => `${column[lang]}${colon}${column.meaning[lang]}`),
      words.columns,
    ),
    ...numbered(
      ledger.sources.map(({ title, url }) => (url === undefined ? title[lang] : `${title[lang]} ${url}`)),
      words.sources,
    ),
  ]
  return { name: words.readMe, rows, layout: { columns: [{ width: 18 }, { width: 100, wraps: true }], headingRows: 1 } }
}
