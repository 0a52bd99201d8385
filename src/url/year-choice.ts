/** A choice of target years as an address writes it: `2026`, `2029-2031`, `none`. */
import type { YearChoice } from './view.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const YEARS = /^(\d{4})(?:-(\d{4}))?$/

/** Reads one choice; undefined where it is not one. A reversed range is refused, not turned round: which end is wrong cannot be known. */
export function parseYearChoice(text: string): YearChoice | undefined {
  if (text === 'none') return 'none'
  const match = YEARS.exec(text)
  if (!match) return undefined
  const from = Number(match[1])
  const to = Number(match[2] ?? match[1])
  return from >= FIRST_YEAR && from <= to && to <= LAST_YEAR ? { from, to } : undefined
}

/** The choice as an address writes it. */
export function formatYearChoice(choice: YearChoice): string {
  if (choice === 'none') return choice
  return choice.from === choice.to ? String(choice.from) : `${choice.from}-${choice.to}`
}
