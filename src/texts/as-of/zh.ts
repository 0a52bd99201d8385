import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** Looking back at a day, or ahead to one, in Chinese. en.ts has the same shape. */
export const asOfZh = {
  asOfHint: '只用这一天以前已公布的数据，重新判定每一项。',
  backToToday: '回到今天',
  pastNotice: (date: string) => `正在看 ${date} 当时所知的情况。`,
  futureNotice: (date: string) => `${date} 还没有到：这里假定到那一天为止没有新的报告。`,
  seeToday: '看今天',
  receiptSame: (date: string) => `这个链接固定在 ${date}。其后没有变化。`,
  receiptChanged: (date: string, changes: string) => `这个链接固定在 ${date}。其后：${changes}。`,
  receiptEdition: (then: string, now: string) => `发送时的数据版次是 ${then}，现在是 ${now}`,
  receiptCount: (then: number, now: number) => `发送时是 ${n(then)} 项，按现在的台账是 ${n(now)} 项`,
  receiptJoined: (count: number) => `新增 ${n(count)} 项`,
  receiptReports: (count: number) => `新增 ${n(count)} 份报告`,
  receiptVerdicts: (count: number) => `${n(count)} 项状态改变`,
}
