import type { asOfZh } from './zh.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')
const items = (count: number): string => (count === 1 ? '1 commitment' : `${n(count)} commitments`)

/** Looking back at a day, or ahead to one, in English. */
export const asOfEn: typeof asOfZh = {
  asOfHint: 'Every item is judged again with only what had been published by this day.',
  backToToday: 'Back to today',
  pastNotice: (date) => `You are looking at what was known on ${date}.`,
  futureNotice: (date) => `${date} is still to come: this assumes that nothing new is reported until then.`,
  seeToday: 'See today',
  receiptSame: (date) => `This link is fixed at ${date}. Nothing has changed since.`,
  receiptChanged: (date, changes) => `This link is fixed at ${date}. Since then: ${changes}.`,
  receiptEdition: (then, now) => `the edition was ${then} and is now ${now}`,
  receiptCount: (then, now) => `it showed ${items(then)}; today’s ledger gives ${n(now)}`,
  receiptJoined: (count) => `${items(count)} added`,
  receiptReports: (count) => (count === 1 ? '1 new report' : `${n(count)} new reports`),
  receiptVerdicts: (count) => (count === 1 ? '1 item changed status' : `${n(count)} items changed status`),
}
