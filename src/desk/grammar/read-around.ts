/** Reads what stands around a number of a folded text: comparator, currency, hedge, growth. */
import {
  HEDGES_ZH,
  HEDGE_BEFORE_EN,
  HEDGE_IN_CLAUSE_EN,
  NEGATION_ZH,
  PREFIXES_EN,
  PREFIXES_ZH,
  SUFFIXES_EN,
  SUFFIXES_ZH,
} from './comparator-words.ts'
import type { PrefixWord } from './comparator-words.ts'
import type { FigureComparator } from '#src/domain/terms.ts'

/** What stands before a number. */
export interface Prefix {
  readonly start: number
  readonly comparator: FigureComparator | null
  /** A comparator that a word after the number overrides. */
  readonly yields: boolean
  /** A unit word for a currency sign; '' for none. */
  readonly currency: string
  readonly negative: boolean
}

const REACH = 40
/** No street in the whole of the city will have more than. */
const REACH_OF_PREFIX = 80
const byLength = PREFIXES_ZH.toSorted((a, b) => b.word.length - a.word.length)
const CURRENCY =
  /(?:(?<![A-Za-z])(?:RMB|CNY|USD|HKD|EUR|GBP|US\$|HK\$)|人民币|港[币元纸]|美[元金]|欧元|英镑|日元|[¥$€£₹])$/
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  '¥': 'yuan',
  US$: 'USD',
  HK$: 'HKD',
  '₹': 'rupees',
  '€': 'EUR',
  '£': 'pounds',
  $: 'dollars',
}
const CLAUSE_BREAK = /[，。；、;！？!?\n：“”"（()）]|[,.:] /g

/** A number may follow 过, 破 or 上 only where it is large or has no digit: 过万, 破百亿. */
const NEEDS_SIZE = new Set(['过', '破'])

/** What a comparison means where it is denied: 不得低于 is at least. */
const DENIED: Readonly<Partial<Record<FigureComparator, FigureComparator>>> = {
  'more-than': 'at-most',
  'less-than': 'at-least',
}

function chinesePrefix(before: string, large: boolean): PrefixWord | null {
  for (const entry of byLength) {
    if (!before.endsWith(entry.word)) continue
    const rest = before.slice(0, before.length - entry.word.length)
    const denied = DENIED[entry.comparator]
    const [negation = ''] = denied === undefined ? [] : (NEGATION_ZH.exec(rest) ?? [])
    const isNegated = negation !== '' && !(negation === '不' && entry.word === '过')
    const previous = rest.at(-1) ?? ''
    const isOther = !isNegated && previous !== '' && entry.notAfter?.includes(previous)
    if (isOther || !(large || !NEEDS_SIZE.has(entry.word))) continue
    return isNegated && denied !== undefined ? { word: negation + entry.word, comparator: denied } : entry
  }
  return null
}

/** Reads back from `at`, not beyond `floor`. `large`: the number has 万 or more, or no digit at all. */
export function readPrefix(text: string, floor: number, at: number, large: boolean): Prefix {
  let before = text.slice(Math.max(floor, at - REACH_OF_PREFIX), at)
  const length = before.length
  /* The dash of a range or of another figure's unit is no minus: 5%-6. */
  const negative = /−$|(?:^|[\s(，,：:])-$/.test(text.slice(Math.max(0, at - 2), at)) && before !== ''
  if (negative) before = before.slice(0, -1)
  const currency = CURRENCY.exec(before.trimEnd())?.[0] ?? ''
  if (currency !== '') before = before.trimEnd().slice(0, -currency.length)
  const bare = before.trimEnd().replace(/(?<=[过破])了$/, '')
  const chinese = chinesePrefix(bare, large)
  let comparator: FigureComparator | null = null
  if (chinese) {
    before = bare.slice(0, -chinese.word.length)
    comparator = chinese.comparator
  } else {
    const spaced = currency !== '' && !before.endsWith(' ') ? `${before} ` : before
    for (const [pattern, meaning] of PREFIXES_EN) {
      const match = pattern.exec(spaced)
      if (!match) continue
      before = before.slice(0, match.index)
      comparator = meaning
      break
    }
  }
  const start = at - length + before.length
  return {
    start,
    comparator,
    yields: chinese?.yields ?? false,
    currency: CURRENCY_WORDS[currency] ?? currency,
    negative,
  }
}

/** Where a hedge right before `at` begins; `at` itself where there is none. */
export function hedgeStart(text: string, floor: number, at: number): number {
  const before = text.slice(Math.max(floor, at - REACH), at)
  const word = HEDGES_ZH.find((hedge) => before.trimEnd().endsWith(hedge))
  if (word !== undefined) return at - before.length + before.trimEnd().length - word.length
  const english = HEDGE_BEFORE_EN.exec(before)
  return english ? at - before.length + english.index : at
}

/** The words before `at` in its own clause, at most forty characters. */
export function clauseUpTo(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at)
  const last = [...before.matchAll(CLAUSE_BREAK)].at(-1)
  return last ? before.slice(last.index + last[0].length) : before
}

/** True where the clause before a figure hedges it. */
export function isHedged(clause: string): boolean {
  return HEDGES_ZH.some((hedge) => clause.includes(hedge)) || HEDGE_IN_CLAUSE_EN.test(clause)
}

/** A comparator after a figure, and where it ends. */
export function readSuffix(
  text: string,
  at: number,
): { readonly comparator: FigureComparator | null; readonly end: number } {
  const start = text.charAt(at) === ' ' ? at + 1 : at
  const chinese = SUFFIXES_ZH.find(([word]) => text.startsWith(word, start))
  if (chinese) return { comparator: chinese[1], end: start + chinese[0].length }
  const after = text.slice(at, at + 16)
  for (const [pattern, comparator] of SUFFIXES_EN) {
    const match = pattern.exec(after)
    if (match) return { comparator, end: at + match[0].length }
  }
  return { comparator: null, end: at }
}

const GROWS = /增长|增速|增幅|增加|上升|提高|提升|上涨|增至|升至|同比|环比|下降|降低|减少|降幅|下滑|压减|回落/g
const FALLS = /下降|降低|减少|降幅|下滑|压减|回落/
const TO_A_LEVEL = /^(?:率)?(?:到|至(?!少)|为主)|^[^增降升减]*?(?:占比|比重|占|覆盖率|自给率)/
const GROWS_EN =
  /\b(?:gr[eo]w(?:s|n|th|ing)?|increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|up|expand(?:s|ed)?|f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|declin(?:e|es|ed|ing)|cut|down|reduc(?:e|es|ed|ing))\b(?! (?:from .*)?to\b)/gi
const FALLS_EN = /\b(?:f[ae]ll|drop|declin|cut|down|reduc)/i

/**
 * Whether the figure after `clause` is a change, and which way. A percentage may
 * stand apart from its 增长; an amount must follow it. 提高到60% is a level.
 */
export function changeBefore(clause: string, isPercent: boolean): 'rise' | 'fall' | null {
  const word = [...clause.matchAll(GROWS)].at(-1)
  if (word) {
    const after = clause.slice(word.index + word[0].length)
    if (/[至到]$/.test(word[0]) || TO_A_LEVEL.test(after)) return null
    return isPercent || /^[了约达为]*$/.test(after) ? (FALLS.test(word[0]) ? 'fall' : 'rise') : null
  }
  const english = [...clause.matchAll(GROWS_EN)].at(-1)
  if (!english) return null
  const after = clause.slice(english.index + english[0].length).trim()
  const isNear = isPercent ? !/\bto$/.test(after) : /^(?:by|of)?$/.test(after)
  return isNear ? (FALLS_EN.test(english[0]) ? 'fall' : 'rise') : null
}
