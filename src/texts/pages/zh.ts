import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** The pages that the build writes for readers without the program, in Chinese. en.ts has the same keys. */
export const pagesZh = {
  thisLanguage: '中文',
  languages: '其他语言',
  /** On a page of its own: what the day is that everything on it is of. */
  standsAt: (day: string) => `本页写于数据版次${day}，判定截至当日，此后的变化不在本页。`,
  asOf: (day: string) => `判定截至${day}`,
  open: '在台账中打开',
  counted: (count: number) => `${n(count)}项承诺`,
  /** A list's own name: of a place, a field or a body, in a ledger. */
  listTitle: (name: string, count: number) => `${name}：${n(count)}项承诺`,
  listDescription: (name: string, ledger: string, count: number, day: string) =>
    `${ledger}中${name}的${n(count)}项承诺：目标、期限、最近一次报告和判定，截至${day}。`,
  by: { region: '按地区', sector: '按领域', unit: '按责任单位' },
  all: '全部承诺',
  due: (day: string) => `期限：${day}`,
  target: (figure: string) => `目标：${figure}`,
  latest: (figure: string) => `最近数据：${figure}`,
  /** The name of a feed and of a calendar, and an entry's: what happened, to what. */
  followTitle: { feed: (name: string) => `${name}：变化`, calendar: (name: string) => `${name}：期限` },
  feedEntry: (what: string, title: string) => `${what} · ${title}`,
  /** On a picture: which edition its figures are of. */
  cardFoot: (day: string) => `数据版次${day}`,
  /** What can be followed of a page. */
  follow: { feed: '订阅变化（Atom）', calendar: '订阅期限日历（ics）' },
}
