import { formatCount } from '#src/numbers/number.ts'
/** What is written into and beside the chart of a commitment, in Chinese. en.ts has the same shape. */
export const chartZh = {
  chartTitle: '进展对照时序进度',
  chartLevelTitle: '走势对照目标线',
  chartTable: '图中数据',
  chartExpected: '时序进度',
  /** Both ends of an uncertain path: what each counts from, and which end of a range of deadlines it runs to. */
  chartExpectedBy: (parts: readonly string[]) => `时序进度（${parts.join('，')}）`,
  chartFrom: (value: string) => `从${value}起算`,
  chartFromFirst: (value: string) => `从首次报告${value}起算`,
  chartTo: { high: '按最早期限', low: '按最晚期限' },
  chartSilence: '此后无报告',
  chartReported: '报告值',
  chartForecast: '按近期速度外推（不是判定）',
  chartForecastReached: (date: string) => `按近期速度外推，约 ${date} 达到目标。这是外推，不是判定。`,
  chartForecastAt: (figure: string) => `按近期速度外推，到期时${figure}。这是外推，不是判定。`,
  chartForecastNever: '按近期速度外推，不会达到目标。这是外推，不是判定。',
  chartTarget: (text: string) => `目标 ${text}`,
  chartEarlier: (text: string) => `原目标 ${text}`,
  chartToday: '截至日',
  chartDue: '期限',
  /** The chart in words. A date or a figure each; `count`: how many reports. */
  chartSaidNone: (asOf: string) => `截至${asOf}，没有报告值。`,
  chartSaidOne: (date: string, figure: string) => `只有一次报告值：${date}，${figure}。`,
  chartSaidMany: (count: number, from: string, first: string, to: string, last: string) =>
    `${formatCount(count, 'zh')}次报告值，从${from}的${first}到${to}的${last}。`,
  chartSaidExpected: (asOf: string, figure: string) => `按时序进度，${asOf}应为${figure}。`,
  chartSaidSilence: (from: string, to: string) => `${from}之后至${to}没有报告。`,
  chartFailed: '图没有加载成功，下表数据相同。',
}
