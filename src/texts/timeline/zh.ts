import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** What the timeline says, in Chinese. en.ts has the same shape: a missing text does not compile. */
export const timelineZh = {
  caption: (count: number) => `时间线，共 ${n(count)} 项`,
  axis: '时间轴',
  axisLabel: (from: string, to: string) => `时间轴，${from}至${to}`,
  zoom: '刻度',
  zooms: { year: '按年', quarter: '按季度' },
  earlier: '往前一年',
  later: '往后一年',
  back: '回到截至日',
  byDeadline: '期限年份',
  quarters: ['一季度', '二季度', '三季度', '四季度'] as readonly string[],
  openBand: '未给期限',
  /** Behind the count of the band: why the year filter counts fewer under 未定. */
  inYears: (count: number) => `其中${n(count)}项是历年承诺，按年份筛选时计入所属年份`,
  openGroup: (name: string) => `未给期限：${name}`,
  datedGroup: (name: string) => `有期限：${name}`,
  dueIn: (year: string) => `最迟 ${year} 年到期`,
  moved: (due: string) => `原定 ${due}`,
  movedHere: '目标值调整过',
  outside: { before: (due: string) => `‹ ${due}`, after: (announced: string) => `${announced} ›` },
  legend: '图例',
  legends: {
    certain: '提出至期限（深色为已过时间）',
    soft: '期限是区间',
    open: '未给期限',
    late: '逾期',
    report: '报告，形状和颜色为公布当日的判定',
    goalpost: '调整前的期限',
    step: '节点（实心为已完成）',
    asOf: '截至日',
  },
  more: (count: number) => `只列到这里，另有 ${n(count)} 项，请在页面上查看。`,

  joint: '；',
  listJoint: '、',
  announced: (date: string) => `${date}提出`,
  due: (due: string) => `期限${due}`,
  range: '期限是区间',
  noReports: '未见报告',
  reports: (count: number) => `报告 ${n(count)} 份`,
  reportList: (head: string, list: string) => `${head}：${list}`,
  report: (date: string, verdict: string) => `${date}${verdict}`,
  reportDot: (date: string, recorded: string, verdict: string) =>
    `${date}的数据，${recorded}公布。当日判定：${verdict}`,
  valued: (value: string) => `，${value}`,
  beforePromise: '当时尚未提出这一目标',
  goalpost: (target: string, since: string, verdict: string) =>
    `调整前的目标：${target}（${since}提出）。按原目标：${verdict}`,
  step: (title: string, due: string, reached: boolean) =>
    `节点：${title}，${due}，${reached ? '已完成' : '未见完成报告'}`,
  closed: (date: string) => `${date}关闭`,
}
