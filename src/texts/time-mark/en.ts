import { formatPlural } from '#src/numbers/number.ts'
import type { timeMarkZh } from './zh.ts'

/** What a mark of time says, in English. */
export const timeMarkEn: typeof timeMarkZh = {
  announced: (day) => `promised ${day}`,
  reported: (day) => `latest figure ${day}`,
  silent: (months) =>
    months === 0 ? 'under a month unreported' : `${formatPlural(months, 'month', 'months')} unreported`,
  key: 'Key',
  keyTick: 'expected, or target',
  keySilent: 'no report',
  keyToday: 'today',
  keyDeadline: 'deadline',
}
