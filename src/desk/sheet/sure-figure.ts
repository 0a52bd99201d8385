/** Which of the figures that stand in one cell is the cell's, and whether that is certain. */
import type { FigureReading, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { spansWithoutFigures } from '#src/desk/grammar/not-figures.ts'
import type { ReadUnit } from './read-figure-cell.ts'

/** The only figure, or the only one in the column's unit where every other names a unit of its own. Undefined: none is certain. */
export function chosenFigure(
  readings: readonly FigureReading[],
  column: ReadUnit | null,
): UnderstoodFigure | undefined {
  const [first, more] = readings
  if (!more) return first?.understood === true ? first : undefined
  const understood = readings.filter((reading): reading is UnderstoodFigure => reading.understood)
  /* 8300，占71.1%: the bare number is the column's, and the others say what they are. */
  const isFirst = first?.understood === true && first.span.start === 0 && first.unitText === '' && column?.id != null
  if (isFirst && first.change === null && readings.every((each) => each === first || isOther(each, column)))
    return first
  const own = column?.id ? understood.filter(({ unit }) => unit === column.id) : []
  const [chosen, second] = own
  if (!chosen || second || chosen.change !== null) return undefined
  return readings.every((each) => each === chosen || isOther(each, column)) ? chosen : undefined
}

/* A figure in a unit of its own. */
function isOther(reading: FigureReading, column: ReadUnit | null): boolean {
  return reading.understood && reading.unitText !== '' && reading.unit !== column?.id
}

/* 负责 and 负债 are no signs. */
const BELOW_ZERO = /负(?![责荷担债面氧载])|零下/
/** 3万五, 2个半, 三成五: the number goes on. */
const GOES_ON = /^ ?[零一二两三四五六七八九十百千万亿半点几]/
/** 由9.2万立方米降至零: where it comes from, and to what in words. */
const COMES_FROM = /(?:由|从|自|原为?)\s*$/
/** A dash behind: 3000-, 26-May, 30/年, 30至. */
const DASH_AFTER = /^ ?[-−—/至]|^[,，.'’] ?\d/
/** The number began before: 1 234. */
const DIGIT_BEFORE = /\d[,，.'’]? ?$/
/** PM2.5, H20: names with a number in them. */
const CODE = /[A-Za-z]+-?\d+(?:\.\d+)?/g
const WORD_AFTER = /^ ?(?!(?:by|in|as|from|since|until|before|for|and|or|to|of|this|last)\b)[A-Za-z]/i

/** 不必超过, 并非不低于: a comparison denied in a way that the grammar does not read. */
const DENIED =
  /(?:不(?!断|仅|但|同|良)|未(?!来)|勿|莫|禁|防|杜绝|避免|没有?|非|无(?:需|须)|\b(?:not|never|no|without|avoid)\b)[^，,。；;、]{0,5}$/i
/** Money that the grammar has no unit of, or that stands apart from its number: 新台币, A$, £k 5, 5亿元（港币）. */
const MONEY_BEFORE =
  /(?:(?<!人民)币|(?:澳门|韩|泰|新|加|澳)元|法郎|卢布|\b(?:AUD|CAD|SGD|NTD|TWD|JPY|CHF|MOP|KRW)|(?<![A-Za-z])(?:A|AU|C|NT|NZ|S|MOP)|[£€$]\s?(?:[kmb]n?|0{3}s?))\s*$/i
const MONEY_AFTER = /^\s*\(?\s*(?:[港美日新台韩澳门外]{1,2}[币金纸]|[港美欧日韩]元|澳门元|英镑|法郎|卢布|瑞士法郎)/
/** 限90个 is at most to most, and to some how many there are to be. */
const ONLY_LIMITED = /(?<![时年期权界无有])限$/

/** Why a cell does not only say the chosen figure, by what stands around it; null: it does. */
export function whatIsLeft(
  text: string,
  chosen: UnderstoodFigure,
  readings: readonly FigureReading[],
): 'figure-several' | 'figure-unclear' | null {
  const { start, end } = chosen.span
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (
    MONEY_BEFORE.test(before) ||
    MONEY_AFTER.test(after) ||
    GOES_ON.test(after) ||
    DASH_AFTER.test(after) ||
    DIGIT_BEFORE.test(before.replaceAll(CODE, ' ')) ||
    BELOW_ZERO.test(before) ||
    (COMES_FROM.test(before) && !/[至到]\s*\d/.test(text)) ||
    (chosen.comparator === 'exactly' ? ONLY_LIMITED.test(before) && !/^ ?内/.test(after) : DENIED.test(before))
  )
    return 'figure-unclear'
  if (chosen.unitText === '' && scaleSaid(chosen.text) === null && WORD_AFTER.test(after)) return 'figure-unclear'
  const letters = text.split('')
  /* A number in brackets is no date and no name. */
  const masked = spansWithoutFigures(text).filter(({ start: first }) => text.charAt(first) !== '(')
  for (const span of [...readings.map((reading) => reading.span), ...masked]) letters.fill(' ', span.start, span.end)
  const rest = letters.join('').replaceAll(CODE, ' ')
  return /[\p{Nd}\p{No}]/u.test(rest) ? 'figure-several' : null
}

/** How a bare number says its own scale: large, 万 or million; small, 千 or thousand; null: it does not. */
export function scaleSaid(text: string): 'large' | 'small' | null {
  if (/[万亿]|million|billion|trillion|\d ?(?:mn|bn|tn|trn|[mb])\b/i.test(text)) return 'large'
  return /[十百千]|hundred|thousand|\dk\b/i.test(text) ? 'small' : null
}
