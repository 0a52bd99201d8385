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
  chartFailed: '图没有加载成功，下表数据相同。',
}
