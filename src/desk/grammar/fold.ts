import { simplified } from './signs.ts'

/** Pairs of a character and what it is read as, one UTF-16 unit each, so that offsets stay true. */
const PAIRS = '０0１1２2３3４4５5６6７7８8９9．.％%－-–-—-～~〜~／/＋+（(）)＞>＜<＄$￥¥\u3000 \u00a0 \u202f 〇零'

const MEANT = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) MEANT.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))

const TO_FOLD = new RegExp(`[${[...MEANT.keys()].join('').replace('-', '\\-')}]`, 'g')

/** 189 000, grouped by spaces that do not break; and by plain ones where a group begins with 0, or Chinese stands around: 約7 100個. */
const SPACED =
  /(?<![\d.,，/:A-Za-z-]|\d )\d{1,3}(?:(?:[\u00a0\u2007\u2009\u202f]\d{3}){1,5}|(?: \d{3}){0,4} 0\d{2}(?: \d{3}){0,4}|(?: \d{3}){2,5}(?= ?[\u3400-\u9fff%％])|(?<=[\u3400-\u9fff]\d{1,3}) \d{3}(?= ?[\u3400-\u9fff%％]))(?![\d,]|[.-]\d)/g

/**
 * The text as the grammar reads it: full-width digits and signs as plain ones,
 * the traditional characters of figures as simplified ones, every dash of a
 * range as a hyphen, groups of digits parted by commas. As long as the text itself: a span of one is a span of the other.
 */
export function fold(text: string): string {
  return simplified(text)
    .replace(SPACED, (number) => number.replaceAll(/\D/g, ','))
    .replace(TO_FOLD, (character) => MEANT.get(character) ?? character)
}
