/** The day that the figures of a table describe, by the heading of the figures or a title row above. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { simplified } from '#src/desk/grammar/signs.ts'
import { readDates } from '#src/desk/grammar/read-deadlines.ts'
import type { ColumnId } from './columns.ts'
import type { Header } from './find-header.ts'
import { headingWords, readSense, type Span } from './heading-sense.ts'
import { planOf } from './plan-year.ts'
import { lastOfQuarter, splitYearIn, yearEndOf } from './split-year.ts'
import { plainDate } from './read-date-cell.ts'
import { cellText } from './workbook.ts'

/** 截至2026年6月底, in the heading of the figures or in a title row above; null: no day is given. A heading that says 1—9月 and no year is of that of its plan. */
export function dateAbove(header: Header, today: CalendarDate): CalendarDate | null {
  const { filled, first, columns } = header
  const yearEnd = yearEndOf(filled.table)
  const titles = filled.table.rows.slice(0, first).flatMap((row) => row.map(cellText))
  const daysOf = (id: ColumnId) =>
    columns
      .filter(({ column }) => column === id)
      .map(({ asOf, heading }) =>
        asOf === ''
          ? ofHeading(header, heading, today, yearEnd)
          : (dayIn(asOf, [...titles, heading], today, yearOf(header, heading)) ?? lastSuchMonth(asOf, today)),
      )
  /* Of several quarters that are added up, the last. */
  const latest = daysOf('latest').flatMap((day) => (day !== null && day <= today ? [day] : []))
  const ofTitles = [UNTIL, FILED].flatMap((mark) => titles.flatMap((title) => untilWhen(title, mark)))
  const days = [
    latest.find((day) => latest.every((other) => other <= day)) ?? null,
    ...daysOf('progress'),
    ...ofTitles.map((text) => dayIn(text, titles, today)),
    ...titles.map((title) => lastOfQuarter(title, yearEnd)),
    ...titles.map((title) => dayAlone(title)),
    dayOfReport(titles),
    ...[filled.table.name, ...titles].map((title) => lastOfPeriod(title, header)),
  ]
  return days.find((day) => day !== null && day <= today) ?? null
}

/* 2026年11月28日 in a cell of its own above the table, as offices date what they hand in. */
function dayAlone(title: string): CalendarDate | null {
  const day = plainDate(title.trim())
  return day !== null && day.length === 10 ? day : null
}

/* 截至10月末 where nothing names a year: the last October that is over. */
function lastSuchMonth(text: string, today: CalendarDate): CalendarDate | null {
  const [, named, month = ''] = /^截[至止]到?(\d{4}年)?(\d{1,2})月(?:[底末]|份|$)/.exec(text) ?? []
  if (month === '' || named !== undefined) return null
  const year = Number(today.slice(0, 4))
  return (
    [year, year - 1]
      .map((each) => parseDeadline(`${each}-${month.padStart(2, '0')}`)?.last ?? null)
      .find((day) => day !== null && day <= today) ?? null
  )
}

const OF_RESULTS = /更新[至到]|完成|进展|进度|执行|运行|通报|月报|季报|调度|情况|排名|快报|监测/
const PERIOD =
  /(?<![\d.])0?1月?[-—–~～至到]+(\d{1,2})月(?!\d)|(?<![\d—–~～至到-])(\d{1,2})月(?!\d|[底末]?前|[上中下]旬)/g

const QUARTER = /(?:前|第?[一1][-—–~～至到]第?)?([一二两三四1-4])个?季(?:度|[底末)]|$)|(上半年)/g
const quarterOf = (text: string) => Number(text) || ['一', '二', '三', '四'].indexOf(text.replace('两', '二')) + 1

/* 2026年1—10月完成情况, 10月份进度月报, （三季度末）: the end of the only time that a title of results names, in the year that it or its plan does. */
function lastOfPeriod(title: string, header: Header): CalendarDate | null {
  const text = simplified(title.normalize('NFKC'))
  const years = new Set([...text.matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year)))
  const [year = header.year ?? header.monthYear, more] = [...years]
  if (!OF_RESULTS.test(text) || year === null || more !== undefined || /制表|印发|填报|报送|导出/.test(text))
    return null
  const months = new Set([...text.matchAll(PERIOD)].map(([, to, alone]) => Number(to ?? alone)))
  const quarters = new Set([...text.matchAll(QUARTER)].map(([, to = '', half]) => (half ? 6 : 3 * quarterOf(to))))
  const [month, second] = months.size > 0 ? [...months] : [...quarters]
  if (month === undefined || second !== undefined) return null
  return parseDeadline(`${year}-${String(month).padStart(2, '0')}`)?.last ?? null
}

const REPORTS =
  /report|scorecard|dashboard|tracker|monitoring|position|update|performance|progress|board copy|month \d/i
const NAMED_DAY = /\b(?:(\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (20\d\d)\b/g

/* Scorecard – October 2026, Delivery tracker (20 November 2026): the only day or month that a report's titles name. */
function dayOfReport(titles: readonly string[]): CalendarDate | null {
  if (!titles.some((title) => REPORTS.test(title))) return null
  const named = new Set(titles.flatMap((title) => [...title.matchAll(NAMED_DAY)].map(([text]) => text)))
  const [found = '', more] = [...named]
  return more === undefined ? (parseDeadline(plainDate(found) ?? '')?.last ?? null) : null
}

function yearOf(header: Header, heading: string): number | null {
  const plan = planOf(header)
  return readSense(heading.split(' / ')).year ?? (plan?.split === null ? plan.year : null)
}

function dayIn(
  text: string,
  titles: readonly string[],
  today: CalendarDate,
  year: number | null = null,
): CalendarDate | null {
  const day =
    writtenDay(text) ??
    endOfPeriod(text, titles, year) ??
    parseDeadline(readDates(text, today)[0]?.date ?? '')?.last ??
    null
  return day !== null && day <= today ? day : null
}

/* 截至2026.10.31, 导出时间：2026/11/30 09:12 */
function writtenDay(text: string): CalendarDate | null {
  const [, year = '', month = '', day = ''] =
    /(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text.normalize('NFKC')) ?? []
  return parseDeadline(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.last ?? null
}

const UNTIL = /截[至止]|\bas (?:of|at)\b|\bto(?= \d{1,2} [A-Z][a-z]+ 20\d\d)/i
/** The day on which a table was filled in stands for that of its figures, where nothing else does. */
const FILED = /(?:填报|填表|统计|报送|制表|导出|更新|打印)(?:日期|时间|时段|期间)[:：]/

/* 工作报告任务进展（截至2026年9月30日）: what stands behind 截至 is the day, and the year of the title that of a day without one. */
function untilWhen(title: string, mark: RegExp): readonly string[] {
  const from = title.search(mark)
  if (from < 0) return []
  const behind = title
    .slice(from)
    .replace(/^to /i, 'as at ')
    .replace(/^[^:：]{4}[:：]\s*(?=(?:20\d{2}年)?0?1月?[-—–~至到])/, '')
  return [/20\d\d|^0?1月?[-—–~至到]/.test(behind.normalize('NFKC')) ? behind : title]
}

/* How many months of its year a quarter, a half or 前三季度 ends with; null: the heading names none. */
function monthsOf(heading: string, span: Span | null, part: number | null): number | null {
  const [, first] = /前([二两三])个?季度/.exec(headingWords(heading)) ?? []
  if (first !== undefined) return first === '三' ? 9 : 6
  if (part === null || (span !== 'quarter' && span !== 'half')) return null
  return part * (span === 'half' ? 6 : 3)
}

/* 2025年完成 is of the last day of that year, once it is over; Q2 under 2026/27 of the last of its quarter. */
function ofHeading(header: Header, heading: string, today: CalendarDate, yearEnd: string | null): CalendarDate | null {
  const { year, isPast, span, part } = readSense(heading.split(' / '))
  const plan = planOf(header)
  const months = monthsOf(heading, span, part)
  if (months !== null && plan !== null)
    return plan.split === null
      ? (parseDeadline(`${year ?? plan.year}-${String(months).padStart(2, '0')}`)?.last ?? null)
      : lastOfQuarter(`Q${months / 3} ${plan.split}`, yearEnd)
  const split = splitYearIn(heading)
  const last = split === null ? `${year}-12-31` : yearEnd === null ? null : `${split + 1}-${yearEnd}`
  return year !== null && !isPast && last !== null && last <= today ? last : null
}

/* The last day of 1—9月, in the year that the heading or a title names; null for another text, and where no year is named. */
function endOfPeriod(text: string, titles: readonly string[], otherwise: number | null): CalendarDate | null {
  const [, ofQuarter, quarter = ''] = /^截[至止]到?(?:(\d{4})年)?第?([一二三四1-4])季度/.exec(text) ?? []
  const last = quarter === '' ? undefined : String(('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3)
  const [, ofMonths, counted] = /^(?:(\d{4})年)?0?1月?[—–~〜至到]+(\d{1,2})月/.exec(text) ?? []
  const years = new Set(
    titles.flatMap((title) => [...title.normalize('NFKC').matchAll(/(20\d\d)年/g)].map((match) => match[1] ?? '')),
  )
  const [own, month] = [ofQuarter ?? ofMonths, last ?? counted]
  const year = own ?? (years.size === 1 ? [...years][0] : years.size === 0 ? otherwise?.toString() : undefined)
  if (month === undefined || year === undefined) return null
  return parseDeadline(`${year}-${month.padStart(2, '0')}`)?.last ?? null
}
