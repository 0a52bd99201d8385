/** The signs and numbers that items and headings begin with. */

const PICTURE = /^\p{Extended_Pictographic}\uFE0F?\s*(?=\S)/u
const BULLET = /^(?:[●■◆★▲◎○•·▪‣◦∙*✓✔➢➤►▶]\s*|[-–—]\s+|—{1,2}(?=[^—\s-]))(?=\S)/
const NUMBER =
  /^(?:0\d[\s\u3000]+(?=[\u3400-\u9fff])|\d{1,2}(?:[.、．](?!\d)|[)）])|\d{1,2}\.\d{1,2}\.? (?=[A-Z](?:[a-z]+(?:[ ,:’'&-]|$)| [a-z]))|[（(]\d{1,2}[)）]|[①-⑳]|[a-z]\)|\([a-z]\))\s*(?=\S)/
const HAN_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?=\S)/
const HAN_ORDINAL = /^(?:第[一二三四五六七八九十]{1,3}[，、：]|[一二三四五六七八九十]是(?=[\u3400-\u9fff]))/
const OTHER = /^(?:#+\s*|【)/
/** A line of a table: at least two | or tabs. */
const CELLS = /[|｜\t][^|｜\t]*[|｜\t]/

/** Lines of a plan set out by labels. */
const LABEL = /^(?:Baselines?|Targets?|Milestones?|Measures?|Deadline|Indicators?|Outcomes?)(?: \d{1,2})?: /

/** bullet: ● · number: 1. or ① · han: 一、 or （一） · ordinal: 第一， · sign: # or 【 · null: none. */
export type ListMark = 'bullet' | 'number' | 'han' | 'ordinal' | 'sign'

const MARKS: readonly (readonly [RegExp, ListMark])[] = [
  [BULLET, 'bullet'],
  [PICTURE, 'bullet'],
  [NUMBER, 'number'],
  [HAN_NUMBER, 'han'],
  [HAN_ORDINAL, 'ordinal'],
  [OTHER, 'sign'],
]

/** What a line begins with, and how long that is. */
export function markOf(words: string): { readonly mark: ListMark; readonly length: number } | null {
  for (const [pattern, mark] of MARKS) {
    const found = pattern.exec(words)
    if (found) return { mark, length: mark === 'sign' || mark === 'ordinal' ? 0 : found[0].length }
  }
  return null
}

/** True where a line begins a passage of its own, whatever stands before it. */
export function beginsItem(words: string): boolean {
  return markOf(words) !== null || CELLS.test(words) || LABEL.test(words)
}
