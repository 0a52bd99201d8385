/** A workbook with one sheet for each department, or for each month: sheets of one shape. */
import type { DataRow } from './data-rows.ts'
import { findHeader, type Header } from './find-header.ts'
import { PLACE } from './matrix-cells.ts'
import { headingWords } from './heading-sense.ts'
import { plain } from './plain.ts'
import { looksLikeBody } from './unit-or-body.ts'
import { cellText, type SheetTable, type Workbook } from './workbook.ts'

const OF_TIME =
  /^[（(]?(?:截[至止])?(?:20\d{2}[年.\-_]?)?(?:\d{1,2}(?:[.\-_月]\d{0,2}[日号]?)?|[一二三四五六七八九十]{1,3}月|第?[一二三四1-4]季度?|[上下]半年|前三季度|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*(?:份|度|底|末|20\d{2})?[)）]?$|^20\d{2}年?度?$/i
const OF_ALL = /汇总|总表|合计|总览|封面|目录|说明|附注|summary|overview|cover|contents|instruction|read ?me|^total/i
const BODY = /(?:厂|车间|部|处|科|院|系|组|所|队|站|室|股|中心|公司|支行|分行)$/

/** The sheets that have the headings of the one that is read, itself left out; `ofTimes`: all of them are named by months, quarters or years. */
export function siblingSheets(
  workbook: Workbook,
  header: Header,
): { readonly tables: readonly SheetTable[]; readonly ofTimes: boolean } {
  const { table } = header.filled
  const shape = shapeOf(header)
  const tables = workbook.filter((other) => {
    if (other.name === table.name || other.isHidden === true || other.layout?.isHidden === true) return false
    if (OF_ALL.test(other.name)) return false
    const found = findHeader(other, header.year)
    return found !== null && shapeOf(found) === shape
  })
  return { tables, ofTimes: tables.length > 0 && [table, ...tables].every(({ name }) => OF_TIME.test(plain(name))) }
}

/* The columns that are read, with their headings without numbers. */
function shapeOf({ columns }: Header): string {
  return columns
    .flatMap(({ column, heading }) =>
      column === null || column === 'number' ? [] : [`${column} ${headingWords(heading).replaceAll(/\d+/g, '')}`],
    )
    .toSorted()
    .join('|')
}

/** The rows of one sheet of several: whose they are is what its tab is called, where no column says it. */
export function ofSheet(rows: readonly DataRow[], { columns, filled }: Header): readonly DataRow[] {
  const name = filled.table.name.trim()
  const has = (id: string) => columns.some(({ column }) => column === id)
  const column =
    !has('lead') && (looksLikeBody(name) || BODY.test(name))
      ? 'lead'
      : !has('region') && PLACE.test(name)
        ? 'region'
        : null
  return rows.map((row) => ({
    ...row,
    within: row.within === '' ? name : row.within,
    cells: column === null ? row.cells : new Map([...row.cells, [column, name] as const]),
  }))
}

/** Whether most rows of a sheet stand in those before it: it sums them up. */
export function repeats(rows: readonly DataRow[], before: readonly DataRow[]): boolean {
  const keyOf = ({ cells }: DataRow) =>
    (['title', 'metric', 'target', 'due'] as const).map((id) => plain(cellText(cells.get(id)))).join('|')
  const known = new Set(before.map(keyOf))
  return rows.length > 0 && rows.filter((row) => known.has(keyOf(row))).length * 2 > rows.length
}
