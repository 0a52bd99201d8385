/** What stands in a column below its headings: figures, words, or nothing. */
import { cellAt, type FilledTable } from './merged-cells.ts'
import { cellText, isBlank } from './workbook.ts'

/** The shape of a column; of one that is empty below, neither is false. */
export interface ColumnShape {
  /** At least half of the cells hold a figure; null: none is filled. */
  readonly isFigures: boolean | null
  /** At least half of the cells are a figure and hardly a word: 12, 约12个, not 已建成12个. */
  readonly isBare: boolean
  /** At least half of the cells are a number with no more than a unit: names of tasks may well hold one. */
  readonly isNumbers: boolean
  /** At least half of the cells hold a digit. */
  readonly hasDigits: boolean
  /** No cell holds a digit. */
  readonly isWords: boolean
  /** Cells that are filled themselves, not by a merged one, up to the number that is looked at. */
  readonly filled: number
  /** Texts that differ, of those. */
  readonly distinct: number
}

const SAMPLE = 60
const LONGEST_FIGURE = 18
const BARE = /^[≥≤<>~约超近]?\s*[-+−]?\d[\d,.]*\s*[^\s，,；;\d]{0,6}$/
const NUMBER = /^[≥≤<>~约超近]?\s*[-+−]?\d[\d,.]*\s*[%\p{Script=Han}]{0,2}$/u
/** 新建公园1, 园区2: names of a series. 建成20 says a number. */
const NUMBERED = /^[\p{Script=Han}]{2,}(?<![至到于过达约成增建加降减])\d{1,2}$/u
/** 1.地区生产总值: its place in the list. */
const SERIAL = /^[(]?\d{1,3}[.、)]\s?(?=\d?\p{Script=Han})/u
const DAY = /\d{4}[-/.年]\d|\d月|\d日/

/** Looks at the cells of a column from a row on. */
export function readShape(filled: FilledTable, at: number, below: number): ColumnShape {
  let [cells, figures, digits, bare, numbers] = [0, 0, 0, 0, 0]
  const texts = new Set<string>()
  for (let row = below; row < filled.table.rows.length && cells < SAMPLE; row += 1) {
    const cell = cellAt(filled, row, at)
    if (isBlank(cell)) continue
    const text = cellText(cell).normalize('NFKC').trim().replace(SERIAL, '')
    if (/^[-—–/]+$/.test(text)) continue
    cells += 1
    texts.add(text)
    if (/\d/.test(text)) digits += 1
    if (BARE.test(text)) bare += 1
    if (NUMBER.test(text)) numbers += 1
    if (NUMBERED.test(text)) continue
    if (typeof cell === 'number' || (/\d/.test(text) && text.length <= LONGEST_FIGURE && !DAY.test(text))) figures += 1
  }
  return {
    isFigures: cells === 0 ? null : figures * 2 >= cells,
    isNumbers: numbers * 2 >= cells && numbers > 0,
    isBare: bare * 2 >= cells && bare > 0,
    hasDigits: digits * 2 >= cells && digits > 0,
    isWords: digits === 0,
    filled: cells,
    distinct: texts.size,
  }
}
