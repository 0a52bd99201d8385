/** The words that say how a figure is meant. Data; where each stands is read by read-around.ts. */
import type { FigureComparator } from '#src/domain/terms.ts'

/** Before a number. `notAfter`: characters after which it is part of another word (节约, 附近). */
export interface PrefixWord {
  readonly word: string
  readonly comparator: FigureComparator
  readonly notAfter?: string
  /** True where a word after the number decides: 控制在5%左右. */
  readonly yields?: true
}

const prefixes = (comparator: FigureComparator, words: string): readonly PrefixWord[] =>
  words.split(' ').map((word) => ({ word, comparator }))

/** Words before a figure, and how they compare. */
export const PREFIXES_ZH: readonly PrefixWord[] = [
  ...prefixes('at-least', '不低于 不少于 不小于 不下于 至少 最少 最低 达到或超过 ≥'),
  ...prefixes('more-than', '超过 超出 突破 多于 大于 高于 逾 >'),
  { word: '超', comparator: 'more-than', notAfter: '赶反高' },
  { word: '过', comparator: 'more-than', notAfter: '通经不超越路度渡胜跨走' },
  { word: '破', comparator: 'more-than', notAfter: '突打爆攻' },
  ...prefixes('at-most', '不超过 不超 不高于 不多于 不大于 至多 最多 最高 ≤'),
  ...prefixes('less-than', '低于 少于 小于 不足 不到 不满 <'),
  ...prefixes('about', '大约 大概 约为 ≈'),
  { word: '约', comparator: 'about', notAfter: '节签预合履契条公违相制婚邀失' },
  ...prefixes('nearly', '将近 接近 逼近'),
  { word: '近', comparator: 'nearly', notAfter: '附最邻临靠亲远迫就' },
  ...['控制在', '控制到', '压减到', '压降到'].map((word) => ({ word, comparator: 'at-most', yields: true }) as const),
]

/** Words after a figure, and how they compare. */
export const SUFFIXES_ZH: readonly (readonly [string, FigureComparator])[] = [
  ['及以上', 'at-least'],
  ['或以上', 'at-least'],
  ['以上', 'at-least'],
  ['及以下', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['之多', 'more-than'],
]

/** Words that say the figure is only aimed for. */
export const HEDGES_ZH = ['力争', '争取', '预计', '有望'] as const

/** Before a number, ending where it begins. */
export const PREFIXES_EN: readonly (readonly [RegExp, FigureComparator])[] = [
  [/\b(?:at least|no less than|no fewer than|not less than|not fewer than|a minimum of) $/i, 'at-least'],
  [
    /\b(?:at most|no more than|not more than|no longer than|no higher than|up to|not exceeding|a maximum of|within) $/i,
    'at-most',
  ],
  [/\b(?:longer|more|later|higher) than (?<=\b(?:no|never|nobody|not)\b[^,.;]{0,40})$/i, 'at-most'],
  [
    /\b(?:more than|greater than|over|above|in excess of|upwards of|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)) $/i,
    'more-than',
  ],
  [/\b(?:less than|fewer than|under|below) $/i, 'less-than'],
  [/\b(?:about|around|roughly|approximately|approx\.|some|circa) $/i, 'about'],
  [/\b(?:nearly|almost|close to|nearing|approaching) $/i, 'nearly'],
  [/\bexactly $/i, 'exactly'],
]

/** After a figure, from its end on. */
export const SUFFIXES_EN: readonly (readonly [RegExp, FigureComparator])[] = [
  [/^ (?:or|and) (?:more|above|over|higher)\b/i, 'at-least'],
  [/^ (?:or|and) (?:less|fewer|below|under|lower)\b/i, 'at-most'],
  [/^ or so\b/i, 'about'],
]

/** A hedge right before a figure or its comparator. */
export const HEDGE_BEFORE_EN =
  /\b(?:aim(?:s|ing)? (?:for|at)|striv(?:e|es|ing) for|hop(?:e|es|ing) for|expect(?:s|ing)?) $/i
/** A hedge anywhere in the clause before. */
export const HEDGE_IN_CLAUSE_EN = /\b(?:aim|strive|striving|hope|seek|expect|try)(?:s|ed|ing)?\b/i
