/** The years that the titles above a table speak of. */
import { splitYearIn } from './split-year.ts'
import { cellText, type SheetTable } from './workbook.ts'

/** Each null where the titles name none, or several. */
export interface TitleYears {
  readonly year: number | null
  /** That of months and days: 月报（2026年9月）. */
  readonly monthYear: number | null
  /** One over two, 2026/27, by its first. */
  readonly splitYear: number | null
}

const YEAR_OF_PLAN = /(?<!截[至止][^，。]{0,6})(20\d{2})年(?!\d{0,2}月|[底末])/g
const YEAR_OF_MONTH = /(20\d{2})年(?=\d{1,2}月|[底末])/g

/** Those of the titles above the row `first`, and of the tab. */
export function titleYears({ name, rows }: SheetTable, first: number): TitleYears {
  const titles = [name, ...rows.slice(0, first).flatMap((row) => row.map(cellText))].map((text) =>
    text.normalize('NFKC'),
  )
  const named = (pattern: RegExp) =>
    titles.flatMap((text) => [...text.matchAll(pattern)].map((match) => Number(match[1])))
  return {
    year: only(named(YEAR_OF_PLAN)),
    monthYear: only(named(YEAR_OF_MONTH)),
    splitYear: only(titles.flatMap((text) => splitYearIn(text) ?? [])),
  }
}

function only(years: readonly number[]): number | null {
  const [year = null] = years
  return new Set(years).size === 1 ? year : null
}
