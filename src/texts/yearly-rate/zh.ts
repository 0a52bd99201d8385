import { formatCount } from '#src/numbers/number.ts'
import type { Direction } from '#src/domain/terms.ts'

const QUARTERS: Readonly<Record<number, string>> = { 3: '一季度', 6: '上半年', 9: '前三季度', 12: '全年' }

/** How yearly rates are said, in Chinese: the part of the year, and the distance from the target in points. en.ts has the same shape. */
export const yearlyRateZh = {
  /** The part of a year up to the end of a month: 2025年前三季度, 2025年1–10月; `year` '': not said. */
  part: (year: string, month: number) => {
    const said = year === '' ? '' : `${year}年`
    return said + (QUARTERS[month] ?? (month === 1 ? '1月' : `1–${formatCount(month, 'zh')}月`))
  },
  /** Up to a day in the middle of a month. */
  partTo: (date: string) => `截至${date}`,
  /** Of which part of the year a figure is. */
  partIs: (part: string, figure: string) => `${part}为${figure}`,

  /** What the distance is measured from. */
  aim: (direction: Direction, isRange: boolean): string => {
    if (isRange) return '目标区间'
    return direction === 'decrease' ? '控制目标' : '目标'
  },
  below: (aim: string, size: string) => `比${aim}低${size}`,
  above: (aim: string, size: string) => `比${aim}高${size}`,
  justBelow: (aim: string) => `低于${aim}`,
  justAbove: (aim: string) => `高于${aim}`,
  level: (aim: string) => `与${aim}持平`,
  notBelow: (aim: string) => `不低于${aim}`,
  notAbove: (aim: string) => `不高于${aim}`,
  inside: (aim: string) => `在${aim}之内`,
  around: (aim: string) => `在${aim}上下`,
  over: (size: string) => `${size}以上`,
  under: (size: string) => `不到${size}`,
  /** A figure on the wrong side that a word of the target forgives. */
  forgiven: (distance: string, word: string) => `${distance}，未超出“${word}”的幅度`,

  /** A limit that is no yearly rate and is broken, beside its status. */
  brokenBy: (share: string) => `偏离限值${share}`,

  /** Lines of the arithmetic. */
  kept: (distance: string) => `${distance}，目前守住`,
  speaksFor: (part: string) => `年度比率：全年守住即可，不计完成率和时序进度；最新数据说明的是${part}`,
  noCompletion: '年度比率：全年守住即可，不计完成率和时序进度',
  sum: (figure: string, target: string, points: string, share: string | null) =>
    `与目标之差 = ${figure} − ${target} = ${points}${share === null ? '' : `，为目标的${share}`}`,
  wholeDecides: (whole: string) => `兑现还是未达，要等${whole}的数据；在此之前只看是否守住、偏离多少`,
  inBand: (share: string, score: string, range: string, word: string) =>
    `偏离目标的幅度为${share}，按${score}计，落在“${range}”一档，判为“${word}”`,
  keptJudged: (word: string) => `目标目前守住，判为“${word}”`,

  /** The sentence of a card. */
  stands: (target: string, said: string) => `目标${target}，${said}`,
  judged: (stands: string, word: string) => `${stands}，判为“${word}”`,
  noWhole: (passed: string, whole: string, said: string | null, word: string) =>
    `${passed}，未见${whole}的数据${said === null ? '' : `（${said}，不能代表${whole}）`}，判为“${word}”`,

  chartTitle: '走势对照目标线',
  /** What the distance stands under. */
  distance: '与目标相比',
  /** The mark of a level in words, where it cannot be seen. */
  levelLabel: (figure: string, target: string, distance: string | null) =>
    `目标${target}，最近数据${figure}${distance === null ? '' : `，${distance}`}`,
  levelUnknown: (target: string) => `目标${target}，未见报告`,
}
