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
  /** Of an average over years. */
  years: (date: string) => `到${date}为止的各年`,
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

  /** A limit that is no yearly rate and is broken, beside its status. */
  brokenBy: (share: string) => `偏离限值${share}`,
}
