/** Rows of a table that are no task: totals, headings between the tasks, notes, headings that come again. */
import type { ComplaintCode } from './sheet-fault.ts'
import type { ColumnId } from './columns.ts'
import type { Header } from './find-header.ts'
import { isUnitText, readHeading } from './heading.ts'
import { cellAt } from './merged-cells.ts'
import { plain } from './plain.ts'
import { cellText, isBlank, type SheetCell } from './workbook.ts'

/** A row that may be a task. */
export interface RowLook {
  /** From 0. */
  readonly at: number
  /** Its cells that are not blank. */
  readonly own: readonly SheetCell[]
  readonly cells: ReadonlyMap<ColumnId, SheetCell>
}

/** How a table numbers its tasks. */
export interface Numbering {
  /** Some tasks have plain numbers, so that 一 and （一） head them. */
  readonly isCounted: boolean
  /** Some rows are not headed by 一、 or （一）, so that those that are may head them. */
  readonly isMixed: boolean
  /** Numbers with others under them: 1 of 1.1 and 1.2. */
  readonly parents: ReadonlySet<string>
}

const BARE_TOTAL = /^(?:合计|总计|小计|共计|累计|总和|sub-?total|grandtotal|total|sum)[:：]?$/i
const TOTAL =
  /^(?:合计|总计|小计|共计|总和|sub-?total|grandtotal|total)(?:[（(].*[)）])?[:：]?$|^.{1,10}(?:合计|总计|小计|共计)(?:[（(].*[)）])?[:：]?$|^(?:合计|总计|小计|共计)(?:\d+|[一二三四五六七八九十]+)\p{Script=Han}{1,2}$|^sub-?total\w+|^total(?:capital|revenue)?programme$|^total(?:outstanding|budget|spend|cost|number|actions|projects|all\w{0,12})$|^其中[:：]?/iu
/** What is part of what stands above it: 其中：第一产业. */
export const PART_OF = /^其中[:：]?/
const NOTE =
  /^(?:注|备注|说明|附注|填表|制表|审核|审批|填报|报送|联系|数据来源|资料来源|单位负责人|分管领导|主要负责人|note|notes|source|remarks)(?:[\d一二三四五六七八九十]*[:：.、.]|$|人|单位|时间|日期|领导)/i
/** * provisional; ※ 数据为初步统计. */
const MARKED_NOTE = /^(?:[*＊※†]|RAG\b)\s?\S|^\d{1,2}[.、．].*[。；]$/
const UNIT_LINE = /^(?:计量|金额)?单位[:：]/
const LONG_NOTE = 40
/** 一, 二、, （一）, 第一部分, Ⅱ: how headings between tasks are numbered. */
const SECTION_NUMBER =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|第[一二三四五六七八九十]{1,3}(?:部分|类|章|节)|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,3}[、.]?|[A-Z][、.]?)$/
const SECTION_TEXT =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:部分|类|章|节))/
const OF_A_TASK: readonly ColumnId[] = ['lead', 'due', 'progress', 'latest-date']
const KNOWN_NOT_BY_CHANCE = 3

/** How the rows under a header are numbered. */
export function readNumbering(rows: readonly RowLook[]): Numbering {
  const numbers = rows.map(({ cells }) => numberOf(cells))
  const parents = numbers.flatMap((number) => /^(\d+(?:\.\d+)*)\.\d+$/.exec(number)?.[1] ?? [])
  const isMixed = rows.some(
    ({ own, cells }) =>
      own.length > 1 && ![own[0], cells.get('title')].some((cell) => SECTION_TEXT.test(cellText(cell).trim())),
  )
  return { isMixed, isCounted: numbers.some((number) => /^\d+$/.test(number)), parents: new Set(parents) }
}

/* 编号 heads the ids of a ledger, and the numbers of an office. */
function numberOf(cells: RowLook['cells']): string {
  return cellText(cells.get('number') ?? cells.get('id'))
    .trim()
    .replace(/[.、．]$/, '')
}

/** Why a row is no task; null: it may be one. */
export function kindOfRow(header: Header, row: RowLook, numbering: Numbering): ComplaintCode | null {
  const { own, cells } = row
  const texts = own.map((cell) => cellText(cell).trim())
  if (repeatsHeadings(header, texts)) return 'repeated-header'
  if (cells.has('id') && cells.has('title') && !numbering.parents.has(numberOf(cells))) return null
  if (isTotal(texts, row)) return 'total-row'
  if (isNote(header, texts, row)) return 'note-row'
  return isSection(header, texts, row, numbering) ? 'section-row' : null
}

/** Whether a row heads other columns than those above it: what follows is another table. */
export function headsAnotherTable(header: Header, at: number): boolean {
  const { columns, filled } = header
  const cells = filled.table.rows[at] ?? []
  if (
    repeatsHeadings(
      header,
      cells.map((cell) => cellText(cell).trim()).filter((text) => text !== ''),
    )
  )
    return false
  const known = cells.flatMap((cell, position) => {
    const { column } = readHeading(cellText(cell))
    return column === null ? [] : [{ column, position }]
  })
  const isHeading =
    known.length >= KNOWN_NOT_BY_CHANCE && known.length * 2 > cells.filter((cell) => !isBlank(cell)).length
  return isHeading && known.some(({ column, position }) => columns[position]?.column !== column)
}

function repeatsHeadings({ filled, first, last, columns }: Header, texts: readonly string[]): boolean {
  for (let row = first; row <= last; row += 1) {
    const heading = columns
      .map((_, column) => plain(cellText(cellAt(filled, row, column))))
      .filter((each) => each !== '')
    if (heading.length > 1 && heading.join('/') === texts.map(plain).join('/')) return true
  }
  return isCount(texts)
}

/* 1 2 3 4, 甲 乙 1 2: the numbers of the columns. */
function isCount(texts: readonly string[]): boolean {
  if (texts.length < KNOWN_NOT_BY_CHANCE) return false
  const numbers = texts.map((text) => text.replace(/^[（(]|[)）]$|^栏次$/g, '')).filter((text) => text !== '')
  const letters = numbers.findIndex((text) => !/^[甲乙丙丁戊A-Z]$/.test(text))
  const counted = letters < 0 ? [] : numbers.slice(letters)
  return numbers.length > 2 && counted.every((text, at) => Number(text) === at + 1)
}

/* A total is of nobody, and due on no day; what has both and a number of its own is a task, whatever its name. */
function isTotal(texts: readonly string[], { cells }: RowLook): boolean {
  const heads = [...texts.slice(0, KNOWN_NOT_BY_CHANCE), cellText(cells.get('title')).trim()].map(plain)
  if (heads.some((each) => BARE_TOTAL.test(each))) return true
  // 其中：第一产业 with a target in its own unit, in a table of indicators.
  if (heads.some((each) => PART_OF.test(each)) && cells.has('target') && cells.has('unit')) return false
  return heads.some((each) => TOTAL.test(each)) && !(cells.has('lead') && cells.has('due'))
}

function isNote({ last }: Header, texts: readonly string[], { at, cells }: RowLook): boolean {
  const [text = ''] = texts
  if (texts.length === 1 && MARKED_NOTE.test(text)) return true
  if (
    texts.every((each) => NOTE.test(plain(each)) || /^[^:：]{1,8}[:：][^:：]{0,30}$/.test(each)) &&
    NOTE.test(plain(text))
  )
    return true
  if (texts.length === 1 && UNIT_LINE.test(plain(text))) return true
  if (texts.length <= 2 && NOTE.test(plain(text)) && !cells.has('lead')) return true
  return texts.length === 1 && at > last + 1 && text.length > LONG_NOTE && !cells.has('title')
}

function isSection(
  header: Header,
  texts: readonly string[],
  { at, own, cells }: RowLook,
  numbering: Numbering,
): boolean {
  const { filled, columns } = header
  const named = columns.findIndex(({ column }) => column === 'title')
  const title = named < 0 ? columns.findIndex(({ column }) => column === 'metric') : named
  const name = cells.get(named < 0 ? 'metric' : 'title')
  const [text = ''] = texts
  /* 二 | 基础设施（1个）, and 二 alone, in a table that says more of its tasks. */
  const saysMore = columns.some(({ column }) => column === 'target' || (column !== null && OF_A_TASK.includes(column)))
  const isNumbered = own.length <= 2 && SECTION_NUMBER.test(text) && own.every((cell) => typeof cell === 'string')
  if (saysMore && isNumbered) return true
  /* One text alone at the left, or across the table, is a heading between the rows. */
  if (own.length === 1) {
    if (title > 0 && isBlank(cellAt(filled, at, title)) && typeof own[0] === 'string') return true
    return (
      name !== undefined &&
      /* An indicator without a unit, a number or a body says nothing. */
      ((named < 0 && saysMore) ||
        SECTION_TEXT.test(text) ||
        (numbering.isCounted && columns.some(({ column }) => column === 'number')))
    )
  }
  if (OF_A_TASK.some((id) => cells.has(id) && !isUnitText(cellText(cells.get(id))))) return false
  const number = cellText(cells.get('number')).trim()
  if (numbering.parents.has(numberOf(cells))) return true
  if (numbering.isCounted && SECTION_NUMBER.test(number)) return true
  return numbering.isMixed && (SECTION_TEXT.test(text) || SECTION_TEXT.test(cellText(name).trim()))
}
