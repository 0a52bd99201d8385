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

/* 小于等于, 小于或等于, 等于或小于. */
const orEqual = (words: string): string =>
  words
    .split(' ')
    .map((word) => `${word}等于 ${word}或等于 等于或${word}`)
    .join(' ')

/** What turns a comparison round that stands right behind it: 不得低于 is at least, 严禁突破 at most. 不过 alone is no comparison. */
export const NEGATION_ZH =
  /(?:不(?:得|应当?|能|可以?|准|许|允许|宜|再|会|要|致|该|曾)?|未(?:曾|能)?|没有?|勿|严禁|禁止|防止|严防|谨防|杜绝|避免|力避|(?<![分个特区级类性])别)(?:再|随意|擅自|任意|轻易|使其?|出现)?$/

/** Words before a figure, and how they compare. */
export const PREFIXES_ZH: readonly PrefixWord[] = [
  ...prefixes('at-least', '不低于 不少于 不小于 不下于 至少 最少 最低 达到或超过 ≥ 下限 下限为 下限是 保底 托底 兜底'),
  ...prefixes('at-least', orEqual('大于 高于 多于 超过')),
  ...prefixes('more-than', '超过 超出 突破 多于 大于 高于 逾 >'),
  { word: '超', comparator: 'more-than', notAfter: '赶反高' },
  { word: '过', comparator: 'more-than', notAfter: '通经不超越路度渡胜跨走' },
  { word: '破', comparator: 'more-than', notAfter: '突打爆攻' },
  ...prefixes('at-most', '不超过 不超 不高于 不多于 不大于 至多 最多 最高 ≤ 上限 上限为 上限是 限额 限制在 限定在'),
  ...prefixes('at-most', '最多花 最多付 最多交 最多收 最多等 最多用 至多花 至多收'),
  ...prefixes('at-least', '最少拿 最少有 最少领 至少有 至少要 至少拿 至少领'),
  ...prefixes('at-most', orEqual('小于 低于 少于')),
  { word: '封顶', comparator: 'at-most', notAfter: '体构楼房屋目程部已' },
  ...prefixes('less-than', '低于 少于 小于 下于 不足 不到 不满 不及 未满 未及 未达 未达到 没达到 没有达到 <'),
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
  ['或以下', 'at-most'],
  ['或以内', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['以里', 'at-most'],
  ['之里', 'at-most'],
  ['封顶', 'at-most'],
  ['为上限', 'at-most'],
  ['保底', 'at-least'],
  ['托底', 'at-least'],
  ['为下限', 'at-least'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['之多', 'more-than'],
]

/** Words that say the figure is only aimed for. */
export const HEDGES_ZH = ['力争', '争取', '预计', '有望'] as const

/** Before a number, ending where it begins. */
export const PREFIXES_EN: readonly (readonly [RegExp, FigureComparator])[] = [
  [
    /(?:\b(?:not|never|cannot|without|avoid)|n['’]t)(?: (?:to|be|been|fall|falling|drop|dropping|go|going|kept))* (?:below|under|(?:less|fewer|lower) than) $/i,
    'at-least',
  ],
  [
    /(?:\b(?:not|never|cannot|without|avoid)|n['’]t)(?: (?:to|be|been|permitted|allowed|rise|rising|go|going|kept))* (?:exceed(?:ed|ing)?|surpass(?:ed|ing)?|top|topping|above|over|beyond|(?:more|greater|larger|higher|longer|later) than) $/i,
    'at-most',
  ],
  [/\b(?:at least|no less than|no fewer than|not less than|not fewer than|a minimum of) $/i, 'at-least'],
  [
    /\b(?:at most|no more than|not more than|no longer than|no higher than|up to|not exceeding|a maximum of|within) $/i,
    'at-most',
  ],
  [
    /\b(?:(?:longer|more|later|higher|greater) than|beyond|over|above|exceeds?|surpass(?:es)?) (?<=\b(?:no|never|nobody|not)\b[^,.;]{0,70}|\b(?:nobody|no one)\b[^.;]{0,50})$/i,
    'at-most',
  ],
  [
    /\b(?:falls?|drops?|goes|go|sinks?|be|is) (?:below|under) (?<=\b(?:no|never|nobody|none)\b[^,.;]{0,70})$/i,
    'at-least',
  ],
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
  [/^ (?:is|as|being) (?:the|our|an?) (?:absolute |upper )?(?:ceiling|cap|maximum|limit|most)\b/i, 'at-most'],
  [/^ (?:is|as|being) (?:the|our|an?) (?:absolute |lower )?(?:floor|minimum|least)\b/i, 'at-least'],
]

/** A hedge right before a figure or its comparator. */
export const HEDGE_BEFORE_EN =
  /\b(?:aim(?:s|ing)? (?:for|at)|striv(?:e|es|ing) for|hop(?:e|es|ing) for|expect(?:s|ing)?) $/i
/** A hedge anywhere in the clause before. */
export const HEDGE_IN_CLAUSE_EN = /\b(?:aim|strive|striving|hope|seek|expect|try)(?:s|ed|ing)?\b/i
