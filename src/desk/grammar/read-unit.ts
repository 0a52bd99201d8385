/** Reads the unit after a number of a folded text. */
import { GENERAL_MEASURE_WORDS } from './unit-words.ts'
import { stemmed } from './unit-lexicon.ts'
import type { UnitLexicon } from './unit-lexicon.ts'

/** A unit as it stands in the text. */
export interface UnitRead {
  readonly start: number
  readonly end: number
  readonly id: string | null
  readonly factor: number
  /** True where only the look of it says that it is a unit: an unknown English plural. */
  readonly guessed: boolean
}

const HAN_NAME = /^[\u3400-\u9fff%‰℃㎡]/
const ENGLISH_WORDS = /^[A-Za-zµμ°²³][\w/µμ°²³'-]*(?: [\w/,.²³'-]+){0,4}/
const FOREIGN = /^([A-Za-z][A-Za-z\d/²³]{1,7})(?=[，。；、（()）；]|$)/
const HAN = /[\u3400-\u9fff]/
const NO_UNIT =
  /^(?:in|by|of|to|and|or|at|on|for|from|with|as|is|are|was|were|the|a|an|per|this|last|next|than|over|within|since|until|will|has|have|had|goes|comes|runs|gets|makes|takes|begins|starts|ends|means|shows|remains|stands|but|which|that|its|this|times)$/i
/** How far before and after a figure a noun may stand that tells which unit it is. */
const REACH = 20
const BREAK = /[，。；、,;：:（()）！？!?\n“”"]/

function longestHanUnit(text: string, at: number, lexicon: UnitLexicon): UnitRead | null {
  for (let length = Math.min(lexicon.longest, text.length - at); length > 0; length -= 1) {
    const meaning = lexicon.meanings.get(text.slice(at, at + length))
    if (meaning) return { start: at, end: at + length, ...meaning, guessed: false }
  }
  return null
}

/** After a unit: of what each. A time may stand there that is no unit by itself. */
const PER = /\/(?:[十百千]?[万亿])?|每(?=立方米|平方米|平方公里|升|千瓦时|公里|亩)/y
const TIME = /[年月周日天时]/

/** 微克/立方米 and 元/万人 are units of their own, with no id but a ledger's. */
function readHanUnit(text: string, at: number, lexicon: UnitLexicon): UnitRead | null {
  const unit = longestHanUnit(text, at, lexicon)
  PER.lastIndex = unit?.end ?? text.length
  if (!unit || !PER.test(text)) return unit
  const start = PER.lastIndex
  const end = longestHanUnit(text, start, lexicon)?.end ?? (TIME.test(text.charAt(start)) ? start + 1 : null)
  return end === null ? unit : { ...unit, end, id: null, factor: 1 }
}

function readEnglishUnit(text: string, at: number, lexicon: UnitLexicon): UnitRead | null {
  const words = (ENGLISH_WORDS.exec(text.slice(at, at + 60))?.[0] ?? '').split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,'-]+$/, '')
    const meaning = lexicon.meanings.get(`en:${stemmed(phrase)}`)
    // 3T is a magnet, 3 t a weight.
    if (meaning && phrase !== '' && phrase !== 'T')
      return { start: at, end: at + phrase.length, ...meaning, guessed: false }
  }
  // 36 DDDs。 in a Chinese sentence: whatever it is, it is the unit.
  const foreign = FOREIGN.exec(text.slice(at, at + 12))?.[1]
  if (
    foreign !== undefined &&
    (text.charAt(at - 1) === ' ' || /^[A-Z]{3,}$/.test(foreign)) &&
    HAN.test(text.slice(Math.max(0, at - 20), at))
  )
    return { start: at, end: at + foreign.length, id: null, factor: 1, guessed: true }
  // 5G networks: letters right after the digits are a name.
  if (/\d/.test(text.charAt(at - 1))) return null
  const stop = words.findIndex((word) => NO_UNIT.test(word))
  const nouns = nounsOf(words, stop)
  const plural = nouns.findIndex(
    (word) =>
      /^(?:children|women|men|staff|feet|lorries)[.,)]?$|[a-z]{2}s[.,)]?$/.test(word) &&
      (!/(?:ss|ous|us|is)[.,)]?$/.test(word) || /^(?:taxis|skis|buses)[.,)]?$/.test(word)),
  )
  const ended = nouns.findIndex((word) => /[.,]$/.test(word))
  if (plural < 0 || (ended >= 0 && ended < plural)) return null
  const phrase = nouns
    .slice(0, plural + 1)
    .join(' ')
    .replace(/[.,]$/, '')
  return { start: at, end: at + phrase.length, id: null, factor: 1, guessed: true }
}

/** The words that may name what is counted: 400 social and affordable dwellings. */
function nounsOf(words: readonly string[], stop: number): readonly string[] {
  const own = words.slice(0, stop < 0 ? 5 : stop)
  const isJoined =
    (stop === 1 || stop === 2) && /^(?:and|or)$/i.test(words[stop] ?? '') && !own.some((word) => /s[.,)]?$/.test(word))
  if (!isJoined) return own
  const more = words.slice(stop + 1)
  const next = more.findIndex((word) => NO_UNIT.test(word))
  return [...own, words[stop] ?? '', ...more.slice(0, next < 0 ? 5 : next)]
}

/** The unit that starts at `at`, or after one blank there; null where there is none. */
export function readUnitAt(text: string, at: number, lexicon: UnitLexicon): UnitRead | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at
  const isHan = HAN_NAME.test(text.charAt(start))
  if (isHan) return readHanUnit(text, start, lexicon)
  const han = readHanUnit(text, start, lexicon)
  return han ?? readEnglishUnit(text, start, lexicon)
}

function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - REACH), end)
  let cut = before.length
  while (cut > 0 && !BREAK.test(before.charAt(cut - 1))) cut -= 1
  return before.slice(cut)
}

function clauseAfter(text: string, start: number): string {
  const after = text.slice(start, start + REACH)
  const cut = after.search(BREAK)
  return cut < 0 ? after : after.slice(0, cut)
}

/** 标准机架35万架: the unit's own name stands before, and ends in the measure word. */
function namedBefore(before: string, word: string, lexicon: UnitLexicon): string | null {
  if (!before.endsWith(word)) return null
  for (let length = Math.min(before.length, lexicon.longest); length > word.length; length -= 1) {
    const id = lexicon.meanings.get(before.slice(-length))?.id ?? null
    if (id !== null) return id
  }
  return null
}

/**
 * Which of the ledger's units a measure word means, by the noun after or before
 * it: 100个重大项目, 供应商近万家, 日均处理订单500万件. Null where none fits, or two fit equally.
 */
export function unitByNoun(text: string, from: number, unit: UnitRead, lexicon: UnitLexicon): string | null {
  const word = text.slice(unit.start, unit.end)
  const [before, after] = [clauseBefore(text, from), clauseAfter(text, unit.end)]
  const isRate = /日均|每日|每天|日处理|月均|每月|年均/.test(before)
  const rate = lexicon.rates.find(({ stem, time }) => isRate && before.includes(stem) && before.includes(time))
  if (rate) return rate.id
  const own = namedBefore(before, word, lexicon)
  if (own !== null) return own
  let [best, id]: [number, string | null] = [0, null]
  for (const compound of lexicon.compounds) {
    const isSame = compound.measureWord === word
    const isGeneral = GENERAL_MEASURE_WORDS.includes(word) && GENERAL_MEASURE_WORDS.includes(compound.measureWord)
    if (!isSame && !isGeneral) continue
    const isBefore = isSame ? before.includes(compound.noun) : before.endsWith(compound.noun)
    const score = (after.includes(compound.noun) ? 2 : isBefore ? 1 : 0) * 10 + compound.noun.length
    if (score < 10 || score < best) continue
    ;[best, id] = [score, score === best ? null : compound.id]
  }
  return id
}
