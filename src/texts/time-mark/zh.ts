import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** What a mark of time says, in Chinese: when something was promised, last reported and due. */
export const timeMarkZh = {
  announced: (day: string) => `${day}提出`,
  reported: (day: string) => `最近数据${day}`,
  /** Whole months without a report; 0 is less than one. */
  silent: (months: number) => (months === 0 ? '不足1个月无报告' : `${n(months)}个月无报告`),
  key: '图例',
  keyTick: '时序进度或目标',
  keySilent: '无报告',
  keyToday: '今天',
  keyDeadline: '期限',
}
