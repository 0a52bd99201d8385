/** Lines of a table in running text: cells between | or tabs below a line of headings. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { TimeContext } from './read-heading.ts'
import { readDeadlines, type DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'

/** What the figures of a column are. aim: promised, by `deadline` where its heading names a year · due: when the line is due · other: neither. */
interface Column {
  readonly is: 'aim' | 'due' | 'other'
  readonly year: string | null
}

/** The cells of one line, and what the table says of each. Spans are in the line. */
export interface TableLine {
  /** Of the numbers that stand without one: 中型灌区灌溉面积（万亩）; '' for none. */
  readonly unit: string
  readonly cells: readonly (TextSpan & { readonly isAim: boolean; readonly deadline: DeadlineReading | null })[]
}

const SEPARATOR = /\s*[|｜]\s*|\t+/g
const BLANKS = / +/g
/** A cell of a table whose columns are parted by blanks: what its headings say, and a number by itself. */
const HEADS =
  /^(?:序号|指标|指标名称|单位|属性|类别|类型|现状值?|基期值?|目标值?|(?:到|至)?20\d{2}年?底?(?:现状|目标|预期|实绩|完成)?值?)$/
const ALONE = /^[≤≥<>〔［[（(]?[-−]?\d[\d.,]*[%％]?(?:以上|以下|以内|左右)?[〕］\]）)]?$|^(?:—+|-|约束性|预期性)$/
const IS_DUE =
  /deadline|due|\bwhen\b|timeline|^(?:target |end |finish |completion )?dates?$|^by$|completion|完成时限|完成时间|时限|期限/i
const IS_AIM = /target|goal|aim|目标|任务数/i
const IS_PAST = /baseline|actual|current|base year|现状|基期|实绩|完成值/i
const UNIT = /[（(]([^（）()\d]{1,10})[）)]$/
const YEAR = /(?<!\d)(20\d{2})(?!\d)/

function partedBy(separators: RegExp, line: string): readonly TextSpan[] {
  const cells: TextSpan[] = []
  let start = 0
  for (const { index, 0: separator } of line.matchAll(separators)) {
    if (index > start) cells.push({ start, end: index })
    start = index + separator.length
  }
  if (start < line.length) cells.push({ start, end: line.length })
  return cells
}

/** 序号 指标 2025年 2030年 属性, as a table comes out of a PDF; none where the words are not in columns. */
function blankCells(line: string): readonly TextSpan[] {
  if (line.length > LONGEST_ROW || !line.includes(' ') || /[，。；]/.test(line) || !/[\u3400-\u9fff]/.test(line))
    return []
  const cells = partedBy(BLANKS, line)
  const count = (is: RegExp) => cells.filter(({ start, end }) => is.test(line.slice(start, end))).length
  return cells.length >= 3 && (count(HEADS) >= 2 || count(ALONE) >= 2) ? cells : []
}
const LONGEST_ROW = 120

/** Whether a line is one of a table whose columns are parted by blanks. */
export function isBlankRow(line: string): boolean {
  return !/[|｜\t]/.test(line) && blankCells(line).length > 0
}

/** The cells of a line; fewer than three: it is no line of a table. */
export function cellsOf(line: string): readonly TextSpan[] {
  const cells = partedBy(SEPARATOR, line)
  return cells.length >= 3 ? cells : blankCells(line)
}

/** What the headings of a table say of its columns; null where none of them says which figures are promised. */
export function columnsOf(line: string, { announced, years }: TimeContext): readonly Column[] | null {
  const cells = cellsOf(line)
  const wordsOf = (at: number) => line.slice(cells[at]?.start, cells[at]?.end)
  const columns = cells.map(({ start, end }): Column => {
    const words = line.slice(start, end)
    const year = YEAR.exec(words)?.[1] ?? null
    if (IS_DUE.test(words)) return { is: 'due', year: null }
    const named = /[\u3400-\u9fff]/.test(words)
      ? undefined
      : readDeadlines(`by ${/20\d{2}.*/.exec(words)?.[0] ?? ''}`, announced, years)[0]
    const isAhead = year !== null && year >= announced.slice(0, 4)
    const isAim = !IS_PAST.test(words) && (isAhead || (IS_AIM.test(words) && year === null))
    const until = named && named.deadline.length > 4 ? named.deadline : year
    return { is: isAim ? 'aim' : 'other', year: isAim ? until : null }
  })
  // Q1 2026/27 beside Target 2026/27: what was measured.
  const isNamed = (at: number) => IS_AIM.test(wordsOf(at)) && !IS_PAST.test(wordsOf(at))
  if (!/[\u3400-\u9fff]/.test(line) && columns.some(({ is }, at) => is === 'aim' && isNamed(at)))
    return columns.map((column, at) => (column.is === 'aim' && !isNamed(at) ? { is: 'other', year: null } : column))
  return columns.some(({ is }) => is === 'aim') ? columns : null
}

/** Whether a line can only be headings: two of its cells say what stands below them, and none has a number but a year. */
export function isHeadings(line: string): boolean {
  const says = (words: string) => IS_DUE.test(words) || IS_AIM.test(words) || IS_PAST.test(words) || YEAR.test(words)
  const words = cellsOf(line).map(({ start, end }) => line.slice(start, end))
  const isCounted = words.some((each) => /\d/.test(each.replaceAll(/20\d{2}(?:[-/–]\d{2,4})?/g, '')))
  return !isCounted && words.filter((each) => each.length <= LONGEST_HEADING && says(each)).length >= 2
}
const LONGEST_HEADING = 30

/** A line below such headings; null where its cells are not as many. `offset`: where the line begins. */
export function readTableLine(line: string, columns: readonly Column[], context: TimeContext): TableLine | null {
  const cells = cellsOf(line)
  if (cells.length !== columns.length) return null
  const due = cells.find((_, at) => columns[at]?.is === 'due')
  const whole = due ? deadlineIn(line, due, context) : null
  const labels = cells.filter((_, at) => columns[at]?.is === 'other').map(({ start, end }) => line.slice(start, end))
  const unit = labels.map((label) => UNIT.exec(label)?.[1] ?? '').find((found) => found !== '') ?? ''
  return {
    unit,
    cells: cells.map((cell, at) => {
      const { is, year } = columns[at] ?? { is: 'other', year: null }
      const deadline: DeadlineReading | null =
        year === null
          ? whole
          : { span: cell, text: line.slice(cell.start, cell.end), deadline: year, certain: false, why: 'year-named' }
      return { ...cell, isAim: is === 'aim', deadline: is === 'aim' ? deadline : null }
    }),
  }
}

function yearOf(words: string): string | null {
  const [, year = '', end] = /(?<!\d)(20\d{2})(?:[-/–](\d{2}))?(?!\d)/.exec(words) ?? []
  if (year === '') return null
  return end === undefined ? year : `${year.slice(0, 2)}${end}`
}

function deadlineIn(line: string, { start, end }: TextSpan, { announced, years }: TimeContext): DeadlineReading | null {
  const words = line.slice(start, end)
  // December 2030 and 2029 stand there without a word before them.
  const lead = /[\u3400-\u9fff]/.test(words) ? '' : 'by '
  const [found] = readDeadlines(lead + words, announced, years)
  // National survey 2028, 2029-30 entry: the last year that stands there.
  const year = found ? null : yearOf(words)
  if (year !== null && year >= announced.slice(0, 4))
    return { span: { start, end }, text: words, deadline: year, certain: false, why: 'year-named' }
  return found ? { ...found, span: { start, end }, text: words } : null
}
