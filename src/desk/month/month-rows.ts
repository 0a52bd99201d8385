/** The rows of the month's grid: what is due a report, by the unit that leads it. */
import { isOpen } from '#src/derive/is-open.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'

/** due: open, with a number to reach, and nothing reported of the day or after it · all: whatever is not closed. */
export type MonthScope = 'due' | 'all'

/** A commitment that can be reported on. `last`: its latest report with a value; null: none yet. */
export interface MonthRow {
  readonly item: Item
  readonly last: Report | null
}

/** The rows of one lead unit, in the order of the ledger. */
export interface MonthGroup {
  readonly lead: string
  readonly rows: readonly MonthRow[]
}

const rows = new WeakMap<Item, MonthRow>()

/** A commitment as a row: the same one as long as the item is the same, so that only what changed is drawn anew. */
export function rowOf(item: Item): MonthRow {
  const known = rows.get(item)
  if (known) return known
  const row = { item, last: item.assessment.reports.findLast(({ value }) => value !== undefined) ?? null }
  rows.set(item, row)
  return row
}

function isDue({ item, last }: MonthRow, day: CalendarDate): boolean {
  const { commitment } = item
  return commitment.kind === 'measured' && isOpen(item) && (last === null || last.date < day)
}

/** The groups in the order in which the ledger lists its bodies. `keep`: commitments that are shown whatever they owe, for something is typed there. */
export function monthGroups(
  items: readonly Item[],
  { organisations }: Pick<LedgerIndex, 'organisations'>,
  day: CalendarDate,
  scope: MonthScope,
  keep: (id: string) => boolean,
): readonly MonthGroup[] {
  const groups = new Map<string, MonthRow[]>([...organisations.keys()].map((id) => [id, []]))
  for (const item of items) {
    const { commitment } = item
    if (commitment.closed !== undefined) continue
    const row = rowOf(item)
    if (scope === 'due' && !isDue(row, day) && !keep(commitment.id)) continue
    groups.get(commitment.lead)?.push(row)
  }
  return [...groups].flatMap(([lead, own]) => (own.length === 0 ? [] : [{ lead, rows: own }]))
}

/** What the number of a commitment is measured against: its target in force, else the last figure; null: nothing. */
export function yardstick({ targets }: Commitment, last: Report | null): number | null {
  return targets.at(-1)?.value ?? last?.value ?? null
}
