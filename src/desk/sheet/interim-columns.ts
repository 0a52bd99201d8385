/** 季度节点目标 over 一季度 … 四季度, 分年度目标 over 2026 | 2027 | 2028: what shall be reached, or done, on the way. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { DataRow, Interim } from './data-rows.ts'
import type { Header } from './find-header.ts'
import { readSense } from './heading-sense.ts'
import { rowCellAt } from './merged-cells.ts'
import type { PlanYear } from './plan-year.ts'
import { saysNothing } from './read-figure-cell.ts'
import { lastOfQuarter } from './split-year.ts'
import { cellText, isBlank } from './workbook.ts'

interface InterimColumn {
  readonly at: number
  /** The last day of its time. */
  readonly last: CalendarDate
}

const OF_WAY = /节点|季度|分年度|分月|阶段|进度安排|推进计划|工作安排|quarterly|interim|milestone|trajectory|yearly/i
const LEAST = 2

/** Those columns in the order of their times; none where they are fewer than two of one group. `yearEnd`: month and day on which years over two end. */
export function interimColumns(
  { columns }: Header,
  plan: PlanYear | null,
  yearEnd: string | null,
): readonly InterimColumn[] {
  const groups = new Map<string, InterimColumn[]>()
  for (const [at, { heading, column }] of columns.entries()) {
    const path = heading.split(' / ')
    const group = path.slice(0, -1).join(' / ')
    if ((column !== null && column !== 'target') || !OF_WAY.test(group)) continue
    const last = lastDayOf(path, plan, yearEnd)
    if (last !== null) groups.set(group, [...(groups.get(group) ?? []), { at, last }])
  }
  const [most = []] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  return most.length < LEAST ? [] : most.toSorted((a, b) => a.last.localeCompare(b.last))
}

function lastDayOf(path: readonly string[], plan: PlanYear | null, yearEnd: string | null): CalendarDate | null {
  const { role, span, part, year, isPast } = readSense(path)
  if (role !== 'plan' || isPast) return null
  if (/^\d{4}年?(?:目标值?)?$/.test(path.at(-1)?.trim() ?? '') && year !== null) return `${year}-12-31`
  if (part === null || plan === null) return null
  const months = part * (span === 'quarter' ? 3 : span === 'half' ? 6 : 1)
  if (plan.split !== null) return span === 'quarter' ? lastOfQuarter(`Q${part} ${plan.split}`, yearEnd) : null
  return parseDeadline(`${year ?? plan.year}-${String(months).padStart(2, '0')}`)?.last ?? null
}

/** The rows with what they say of the way. */
export function withInterims(
  header: Header,
  rows: readonly DataRow[],
  columns: readonly InterimColumn[],
): readonly DataRow[] {
  if (columns.length === 0) return rows
  return rows.map((row) => {
    const interims = columns.flatMap(({ at, last }): Interim[] => {
      const cell = rowCellAt(header.filled, row.row - 1, at)
      return isBlank(cell) || saysNothing(cellText(cell)) ? [] : [{ last, cell }]
    })
    return interims.length === 0 ? row : { ...row, interims }
  })
}
