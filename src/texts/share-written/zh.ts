/** The words for handing on what the build wrote for readers without the program: pages, feeds, calendars. In Chinese; en.ts must have the same keys. */
export const shareWrittenZh = {
  page: '复制网页地址（谁都能打开）',
  /** `edition`: a day, formatted. */
  pageHint: (edition: string) => `一个普通网页，不运行程序，可以打印、存档。内容截至数据版次${edition}。`,
  openPage: '打开这个网页',
  follow: '订阅变化和期限',
  /** `name`: whose changes, as a ledger, a place or a body is called. */
  followHint: (name: string) => `把地址加到订阅阅读器或日历里，${name}以后有变化会自动出现。`,
  feed: '复制变化的订阅地址（Atom）',
  calendar: '复制期限日历的订阅地址（ics）',
}
