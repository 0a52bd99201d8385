/** Keeps a number and what belongs to it on one line. For display only: the invisible characters must not reach an export or a copied text. */

const WORD_JOINER = '\u2060'
const NO_BREAK_SPACE = '\u00a0'

/**
 * Joins a number to its 万, 亿, 年 or unit (30万 never breaks), and in English
 * to its million, billion or trillion. The visible text is unchanged.
 */
export function joinTight(text: string): string {
  return text
    .replace(/\d[万亿]{0,2}\p{Script=Han}/gu, (run) => Array.from(run).join(WORD_JOINER))
    .replace(/(\d) (?=(?:million|billion|trillion)\b)/g, `$1${NO_BREAK_SPACE}`)
}
