/** What the totals say, in Chinese. en.ts has the same shape. */
import type { NoTotal } from '#src/domain/totals.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number) => formatCount(count, 'zh')

export const totalsZh = {
  title: '合计',
  lead: (measured: number) =>
    `${n(measured)}项有目标数字。只有单位、指标、口径、期限都相同，且没有重复计算的，才相加。`,
  nothing: (measured: number) => `${n(measured)}项有目标数字，没有哪两项可以相加。`,
  period: (from: number, to: number) => (from === to ? `${from}年` : `${from}至${to}年`),
  noPeriod: '未给期限',
  count: (count: number) => `${n(count)}项相加`,
  list: (name: string, count: number) => `${name}：列出${n(count)}项`,
  target: '目标合计',
  latest: '最近数据合计',
  noLatest: '都还没有数据',
  allReport: '各项都有数据',
  someReport: (has: number, of: number) => `${n(of)}项中${n(has)}项有数据，其余未知，不能当作零`,
  dates: (from: string, to: string) => (from === to ? `数据为${from}` : `数据为${from}至${to}`),
  inexact: (count: number) => `${n(count)}项目标带“超”“约”“力争”等字样，按所写数字相加。`,
  leftOut: '不重复计：',
  and: '与',
  nested: '其中有上下级地区各自的目标，上级的可能已包含下级的。',
  more: (count: number, left: number) => `再显示${n(count)}个合计（还有${n(left)}个）`,
  refusedTitle: (count: number) => `不能加成一个数的${n(count)}种单位，为什么`,
  refused: (unit: string, count: number) => `${unit}（${n(count)}项）`,
  reasons: {
    'not-additive': '这是比率、强度或水平一类的数，相加没有意义。',
    ranges: '有的目标是一个区间，不是一个数。',
    'mixed-units': '单位不同。',
    'mixed-bases': '单位相同，但不是同一指标、同一口径，或方向不同。',
    'mixed-periods': '期限不在同一年，或未给期限。',
    restated: '有的项重复或包含另一项，相加会算两遍。',
    'not-measured': '有的项没有目标数字。',
    empty: '没有可以相加的项。',
  } satisfies Record<NoTotal, string>,
  clashes: '会算两遍的（重复，或一个包含另一个）：',
  kinds: (count: number) => `分属${n(count)}种：`,
  classLine: (metric: string, period: string) => `${metric}，${period}`,
  items: (count: number) => `${n(count)}项`,
  rest: (count: number) => `另有${n(count)}种`,
}
