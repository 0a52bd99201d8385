import type { LedgerIndex } from '#src/domain/known.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import { buildRegionLines, coveredBy } from '../regions/lines.ts'
import type { Item } from '../selection/selection.ts'
import { FIELDS, hasField, type Field } from './fields.ts'

/** `has` of the `of` items to which the field applies; `of` 0: it applies to none. */
export interface FieldTally {
  readonly has: number
  readonly of: number
}

/** How many items have each. */
export type Completeness = Readonly<Record<Field, FieldTally>>

/** The items of one region (those below it too) or of one lead unit. `key` as the address writes it. */
export interface CompletenessRow {
  readonly key: string
  readonly count: number
  readonly fields: Completeness
}

type Draft = Record<Field, { has: number; of: number }>

function emptyDraft(): Draft {
  const none = () => ({ has: 0, of: 0 })
  return { judged: none(), number: none(), deadline: none(), baseline: none(), report: none(), fresh: none() }
}

function add(draft: Draft, item: Item): void {
  for (const field of FIELDS) {
    const answer = hasField(item, field)
    if (answer === null) continue
    const tally = draft[field]
    tally.of += 1
    if (answer) tally.has += 1
  }
}

function addAll(draft: Draft, other: Draft): void {
  for (const field of FIELDS) {
    draft[field].of += other[field].of
    draft[field].has += other[field].has
  }
}

/** How many of the items have each field. */
export function completenessOf(items: readonly Item[]): Completeness {
  const draft = emptyDraft()
  for (const item of items) add(draft, item)
  return draft
}

/** What the rows stand for; `regions`: those which the view filters by (empty: none). */
export interface Breakdown {
  readonly by: 'region' | 'unit'
  readonly regions: readonly string[]
}

/**
 * The same for each region or lead unit, in the ledger's order. An item stands
 * under each of its regions and those above, so region rows overlap; where the
 * view filters by region only those chosen and below are listed. So a row's
 * count is what choosing it alone in its key would leave.
 */
export function completenessBy(
  items: readonly Item[],
  { by, regions }: Breakdown,
  { ledger }: LedgerIndex,
): readonly CompletenessRow[] {
  const lines = buildRegionLines(ledger.regions)
  const isInside = (code: string) =>
    regions.length === 0 || (lines.get(code) ?? [code]).some((above) => regions.includes(above))
  const drafts = new Map<string, { count: number; readonly draft: Draft }>()
  const rowOf = (key: string) => {
    const row = drafts.get(key) ?? { count: 0, draft: emptyDraft() }
    drafts.set(key, row)
    return row
  }
  // Many items share their regions: they are added up once, and then for each region they count for.
  const alike = groupByEach(items, ({ commitment }) => [by === 'unit' ? commitment.lead : commitment.regions.join(' ')])
  for (const [together, group] of alike) {
    const sum = emptyDraft()
    for (const item of group) add(sum, item)
    for (const key of by === 'unit' ? [together] : coveredBy(together.split(' '), lines).filter(isInside)) {
      const row = rowOf(key)
      row.count += group.length
      addAll(row.draft, sum)
    }
  }
  const order = by === 'unit' ? ledger.organisations.map(({ id }) => id) : ledger.regions.map(({ code }) => code)
  return [...new Set([...order, ...drafts.keys()])].flatMap((key) => {
    const row = drafts.get(key)
    return row ? [{ key, count: row.count, fields: row.draft }] : []
  })
}

/** A column to sort by; `reversed`: best (or fewest items) first. */
export interface CompletenessSort {
  readonly by: Field | 'count'
  readonly reversed: boolean
}

function shareOf({ has, of }: FieldTally): number {
  return has / of
}

/** The rows, worst first: by the smallest share, then the most missing; for `count` the most items. Rows to which the field does not apply come last either way; ties keep their order. */
export function sortCompleteness(
  rows: readonly CompletenessRow[],
  { by, reversed }: CompletenessSort,
): readonly CompletenessRow[] {
  const sign = reversed ? -1 : 1
  if (by === 'count') return rows.toSorted((a, b) => sign * (b.count - a.count))
  const applies = rows.filter(({ fields }) => fields[by].of > 0)
  const others = rows.filter(({ fields }) => fields[by].of === 0)
  applies.sort((a, b) => sign * (shareOf(a.fields[by]) - shareOf(b.fields[by]) || b.fields[by].of - a.fields[by].of))
  return [...applies, ...others]
}
