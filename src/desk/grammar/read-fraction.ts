/** Reads shares that are written as fractions: 三分之二, 一半, two-thirds, one in three, by half. */
import { SPELLED_NUMBERS } from './number-words-en.ts'
import { digitOf } from '#src/lib/numeral.ts'

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten'
const PARTS = 'halves|half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?'
/* 3 in 5, 9 out of 10; not a score of 8 out of 10. */
const DIGITS =
  '(?<!\\b(?:score[ds]?|rating|rated|mark|average)(?: of)? |[\\d.,])\\d{1,2} (?:in|out of)(?: every)? (?:2|3|4|5|6|8|10|20|100)(?= [a-z]|[,.;)]|$)'
/* A quarter and a half are times of a year, too: those follow “first” or a figure of their own, or stand before “of 2027”. */
const ENGLISH = `\\b(?:(?:another|(?<!\\b(?:(?:day|week|month|year|hour|minute|time)s? and|once|twice|times|meetings?|reports?) )an?|one|two|three|four|five|seven|nine)[- ](?:${PARTS})(?= of (?!20|an? (?:million|billion|thousand))| (?:by|against|from|compared|less|fewer|more|before|within|over|in|on|and(?! a))\\b|[,.;)]|$)|(?:${SMALL}) (?:in|out of)(?: every)? (?:${SMALL})(?= |[,.;)]|$)|one [a-z]{3,12} in(?: every)? (?:${SMALL})(?= |[,.;)]|$)|${DIGITS}|every (?:second|third) (?!year|month|week|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|counts|of|time|quarter)(?=[a-z])|(?<=\\bby |\\bin |\\bby at least )half\\b|half(?= of (?:all|that|this|such|it\\b|the(?! year)|our|its|their|those|these|them|which)\\b))`
/** Source of a pattern without a group. */
export const FRACTIONS = `[二三四五六七八九十]分之[一二三四五六七八九]|(?<!\\d)\\d{1,2}分之\\d{1,2}|(?<![十百千万])一半(?!以?[时路])|${ENGLISH}`

const HAN = /([二三四五六七八九十]|\d{1,2})分之([一二三四五六七八九]|\d{1,2})/y
const WRITTEN = new RegExp(ENGLISH, 'iy')
const SIZES: Readonly<Record<string, number>> = { hal: 2, thi: 3, qua: 4, fif: 5, six: 6, eig: 8, ten: 10 }

const SHARE_BEFORE = /(?:占比|比重|比例|份额|覆盖率|普及率|占[^，。；]{1,10})(?:力争|将|要|达到|提高到)*$/
const numberOf = (text: string) => digitOf(text) ?? (text === '十' ? 10 : Number(text))

function percent(part: number, whole: number): number | null {
  return whole > 0 && part <= whole ? Math.round((10_000 * part) / whole) / 100 : null
}

function wordOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return /^an?$|^half$|^another$/i.test(word) ? 1 : (SPELLED_NUMBERS.get(word.toLowerCase()) ?? Number.NaN)
}

/** The share that a fraction at `at` of a folded text comes to, in percent, and where it ends; null where there is none. */
export function readFractionAt(text: string, at: number): { readonly percent: number; readonly end: number } | null {
  // 比重过半
  if (text.startsWith('过半', at) && SHARE_BEFORE.test(text.slice(Math.max(0, at - 16), at)))
    return { percent: 50, end: at + 2 }
  HAN.lastIndex = at
  const [han, whole = '', part = ''] = HAN.exec(text) ?? []
  if (han !== undefined) {
    const share = percent(numberOf(part), numberOf(whole))
    return share === null ? null : { percent: share, end: HAN.lastIndex }
  }
  if (text.startsWith('一半', at)) return { percent: 50, end: at + 2 }
  WRITTEN.lastIndex = at
  const words = WRITTEN.exec(text)?.[0]
  if (words === undefined) return null
  const every = /^every (second|third)/i.exec(words)?.[1]?.toLowerCase()
  if (every !== undefined) return { percent: every === 'second' ? 50 : 33.33, end: WRITTEN.lastIndex - 1 }
  const [first = '', ...rest] = words.split(/[- ]/)
  const last = rest.at(-1) ?? first
  const size = /\b(?:in|out of)\b/i.test(words) ? wordOf(last) : (SIZES[last.slice(0, 3).toLowerCase()] ?? Number.NaN)
  const share = percent(wordOf(first), size)
  return share === null ? null : { percent: share, end: WRITTEN.lastIndex }
}
