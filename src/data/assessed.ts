import { queryOptions, useQuery } from '@tanstack/react-query'
import { assessInSteps } from '#src/derive/selection/assess-all.ts'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { inSlices } from '#src/lib/in-slices.ts'

/** Counts ledgers as they are opened, so that two files of one id and edition never share an answer. */
const serials = new WeakMap<LedgerIndex, number>()
let opened = 0

/** A number that stands for this very ledger in query keys. */
export function serialOf(index: LedgerIndex): number {
  const known = serials.get(index)
  if (known !== undefined) return known
  opened += 1
  serials.set(index, opened)
  return opened
}

/** Every commitment known on a day, judged under a rule (null: the ledger's default), worked out in slices. */
function assessedQuery(index: LedgerIndex, asOf: CalendarDate, rule: string | null) {
  const id = rule ?? index.ledger.defaultRule
  return queryOptions({
    queryKey: ['assessed', serialOf(index), asOf, id],
    queryFn: ({ signal }): Promise<Assessed> => inSlices(assessInSteps(index, asOf, id), signal),
    // Worked out here: it needs no network.
    networkMode: 'always',
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}

function byId({ items }: Assessed): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.commitment.id, item]))
}

/** The same day's items under another rule, by commitment id. */
export function underRuleQuery({ index, asOf }: Assessed, rule: string) {
  return { ...assessedQuery(index, asOf, rule), select: byId }
}

/** The same as what the rule lens compares with; null until worked out. */
export function useUnderRule(assessed: Assessed, rule: string): ReadonlyMap<string, Item> | null {
  return useQuery(underRuleQuery(assessed, rule)).data ?? null
}

/** The same ledger and rule on another day; null until worked out, and where it is that very day. */
export function useOnDay(assessed: Assessed, day: CalendarDate): Assessed | null {
  return (
    useQuery({ ...assessedQuery(assessed.index, day, assessed.rule.id), enabled: day !== assessed.asOf }).data ?? null
  )
}
