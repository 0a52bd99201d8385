/** A baseline that is what was done in the year before: 2025年完成, 上年完成投资. The year of the plan begins anew at nothing. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { headingWords, readSense } from './heading-sense.ts'
import type { ImportDraft, RowPlace } from './import-draft.ts'
import { lastOfSplitYear, splitYearIn } from './split-year.ts'

const DONE = /完成|实绩|实际|投资|产值|收入|支出|新增|销售|actual|achieved|completed|done/i
const LEVEL = /[底末]|基[数期准]|现状|保有|存量|累计/

/** Whether a heading speaks of the amount of a year before, not of a level. */
export function isFlowBefore(heading: string): boolean {
  const words = heading.split(' / ').map(headingWords).join('')
  return DONE.test(words) && !LEVEL.test(words)
}

/** The last day of the year that the heading of the baselines names; null: it names none, or one over two years of which nobody says when it ends. */
export function dayOfBaseline(draft: ImportDraft, { sheet, headings }: RowPlace): CalendarDate | null {
  const heading = headings.get('baseline') ?? ''
  const split = splitYearIn(heading)
  if (split !== null) return lastOfSplitYear(draft, sheet, split, heading)
  const { year } = readSense(heading.split(' / '))
  return year === null ? null : `${year}-12-31`
}
