import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** What a calendar file says, in Chinese. en.ts has the same shape: a missing text does not compile. */
export const calendarEntryZh = {
  name: (ledger: string) => `承诺期限 · ${ledger}`,
  fictional: (summary: string) => `【虚构】${summary}`,
  places: (first: string, more: number) => (more > 0 ? `${first}等 ${n(more + 1)} 地` : first),
  summary: (places: string, title: string) => `${places}：${title}`,
  stepSummary: (places: string, step: string) => `${places}：节点“${step}”`,
  settled: (summary: string, state: string) => `${summary}（${state}）`,
  reached: '已完成',

  line: (label: string, text: string) => `${label}：${text}`,
  commitment: '承诺',
  target: '目标',
  due: '期限',
  rangeDue: (range: string, last: string) => `${range}（期限是一段时间，日历记在最后一天 ${last}）`,
  latest: '最近数据',
  dated: (text: string, date: string) => `${text}（${date}）`,
  noReport: '未见报告',
  verdict: '判定',
  asOf: '截至',
  ruleOf: (date: string, rule: string) => `${date}，规则：${rule}`,
  lead: '责任单位',
  ledger: '台账',
  edition: (ledger: string, date: string) => `${ledger}，数据版次 ${date}`,
  source: '出处',
  joint: '，',
  paragraph: (section: string, paragraph: number) => `${section}，第 ${n(paragraph)} 段`,
  asWritten: (figure: string) => `原文“${figure}”`,
  online: '在线查看',
}
