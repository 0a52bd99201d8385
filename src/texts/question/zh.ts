import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')
const missedText = (missed: number): string => (missed === 0 ? '' : `（应报${n(missed)}次未报）`)

/** A question to a responsible unit, in Chinese. Dates, figures and days left come in words; `months`: the age; `missed`: reports that were due since. */
export const questionZh = {
  neverReported: (announced: string, months: number) =>
    `自${announced}提出以来未见公开报告${months === 0 ? '' : `，已${n(months)}个月`}`,
  lastReport: (day: string, months: number, missed: number) =>
    `最近一次报告说的是${day}的情况，已${n(months)}个月未更新${missedText(missed)}`,
  lastFigure: (day: string, figure: string, months: number, missed: number) =>
    `截至${day}的数据是${figure}，已${n(months)}个月未更新${missedText(missed)}`,
  deadline: (due: string, left: string, _isPast: boolean) => `期限${due.replace(/前$/, '')}，${left}`,
  /** Of a year that is over no days count. */
  deadlinePast: (due: string) => `期限${due.replace(/前$/, '')}，已过`,
  open: { number: '可以核对的数字', deadline: '期限' },
  /** Asks for what the source leaves open: one or two of `open`. */
  pleaseState: (open: readonly string[]) => `原文未给${open.join('和')}，请一并明确`,
  before: (unit: string) => `请${unit}说明“`,
  after: (clauses: readonly string[]) => `”的进展：${clauses.join('，')}。`,
}
