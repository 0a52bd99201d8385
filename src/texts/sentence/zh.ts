import { formatCount, formatItems } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** Some of the items, as a clause's subject; for a single item nothing. */
function some(count: number, total: number): string {
  if (total === 1) return ''
  return count === total ? '全部' : formatItems(count, 'zh')
}

function judged(count: number, total: number): string {
  if (total === 1) return '尚无法判断进度'
  if (count === 0) return '尚无一项能判断进度'
  return `能判断进度的${count * 2 < total ? '只有' : '有'}${formatItems(count, 'zh')}`
}

/** The one sentence that leads every view, in Chinese. `scope`: the filters with their colon, '' where nothing is filtered. */
export const sentenceZh = {
  emptyLedger: (day: string) => `截至${day}，台账中尚无承诺。`,
  noMatch: (scope: string) => `${scope}没有符合条件的承诺。`,
  opening: (scope: string, total: number, hasClauses: boolean) =>
    `${scope}${formatItems(total, 'zh')}承诺${!hasClauses ? '' : total === 1 ? '，' : '中，'}`,
  /** Before a clause that is not the first. */
  clauseJoint: '，',
  lastClauseJoint: '，',
  /** What is said of some of the items; of a single one without a count. */
  clauses: {
    dueSoon: (count: number, total: number, days: number) =>
      some(count, total) + (days === 0 ? '须在今天兑现' : `须在${n(days)}天内兑现`),
    allMet: (total: number): string => (total === 1 ? '已兑现' : '全部已兑现'),
    met: (count: number, total: number) => `${some(count, total)}已兑现`,
    overdue: (count: number, total: number) => `${some(count, total)}逾期未达`,
    unverified: (count: number, total: number) => `${some(count, total)}逾期待核实`,
    silent: (count: number, total: number) => `${some(count, total)}久未更新`,
    judged,
    noneDue: '未来三个月内没有到期的',
  },

  /** Before a clause of years that are over, after one of what can still be done. */
  ofPastYears: (clause: string) => `往年${clause}`,

  /** The second sentence: the item to name, and what is said of it. */
  lead: (subject: string, text: string) => `${subject}${text}`,
  level: '与时序进度持平',
  below: (size: string) => `比时序进度低${size}`,
  above: (size: string) => `比时序进度高${size}`,
  noReport: '尚未见进展报告',
  met: (figure: string) => `已兑现，最新数据${figure}`,
  /** `days`: 逾期12天; '' where it cannot be said. */
  overdue: (days: string, figure: string) => `${days === '' ? '' : `已${days}，`}最近一次报告为${figure}`,
  /** Reported, but without a figure. */
  reported: (age: string) => `最近一次报告在${age}`,
  silent: (age: string, figure: string) => `最近一次报告是${age}的${figure}`,
  latest: (figure: string) => `最新数据${figure}`,

  /** The last of the names that are said, where there are more. */
  andMore: (last: string, total: number, _rest: number) => `${last}等${n(total)}个`,
  year: (year: string) => `${year}年`,
  years: (from: string, to: string) => `${from}至${to}年`,
  quoted: (text: string) => `“${text}”`,
  picked: (count: number) => `手选${n(count)}项`,
}
