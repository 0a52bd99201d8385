import { formatCount } from '#src/numbers/number.ts'
const n = (count: number): string => formatCount(count, 'zh')

/** What the page says of saving a calendar, in Chinese. en.ts has the same shape: a missing text does not compile. */
export const calendarZh = {
  save: '日历 .ics',
  /** `undated` of the selection: items without any deadline, which a calendar cannot hold. */
  saved: (dated: number, undated: number) =>
    `已保存 ${n(dated)} 项承诺的期限${undated > 0 ? `，另有 ${n(undated)} 项没有给出期限，未列入` : ''}。`,
  noneDated: '所选承诺都没有给出期限，没有可以写进日历的日子。',
}
