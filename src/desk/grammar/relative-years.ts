/** The Chinese words for a year seen from now. Sources of patterns, each without a group. */

/** What stands before 后年 and 前年 where they are years: nothing of a word, or of these. 达产后年产值 and 投产前年均 name none. */
const APART = '(?:(?<![\\u3400-\\u9fff])|(?<=[到至在于从自及和与或将拟划争是即比较同省区县州镇司])|(?<=(?<!上)市))'

/** 明年 and 后年. */
export const COMING_YEARS = `(?<!说)明年|${APART}后年`
/** 去年, 上年 and 前年; not in 过去年均 or 100亿元以上年产值. */
export const PAST_YEARS = `(?<!过)去年|(?<!以)上年|${APART}前年`
/** 今年 and 本年; not in 成本年均. */
export const THIS_YEAR = '今年|(?<![成资基样])本年'
