import { plain } from './plain.ts'
import type { SheetMapping } from './sheet-mapping.ts'

/** A day, month, quarter or year as headings name the one that they are of. */
const PERIOD = /\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d+(?=年|月|日|季)|[一二三四]季度|(?:19|20)\d{2}/g

/** A text of one month's table as it may stand in the next: 截至9月底 as 截至10月底. */
export function undated(text: string): string {
  return plain(text).replaceAll(PERIOD, '#')
}

/** What tables of one shape have in common: their headings in order, whatever the month, the file and the sheet are called; '' where there are none. */
export function tableShape({ columns }: SheetMapping): string {
  return columns
    .map(({ heading }) => undated(heading))
    .join('|')
    .replaceAll(/^\|+$/g, '')
}
