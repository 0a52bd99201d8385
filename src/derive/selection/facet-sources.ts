import type { Deadline } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { ColumnSource } from '#src/lib/facet-column.ts'
import { REACHES, type View, type YearChoice } from '#src/url/view.ts'
import { reachOf } from '../ladder/reach.ts'
import { buildRegionLines, coveredBy } from '../regions/lines.ts'
import type { FacetKey, Item } from './selection.ts'

/** The foot of the ladder, where every item stands. No address chooses it: it is what the key leaves when nothing is chosen. */
export const PROMISED = 'promised'

/** The keys that offer counted choices, in the order of the engine's columns. */
export const FACET_KEYS = [
  'region',
  'sector',
  'year',
  'status',
  'unit',
  'kind',
  'reach',
] as const satisfies readonly FacetKey[]

function yearsFrom(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, after) => String(first + after))
}

/** Every year that a deadline may fall in; `none` without one. */
export function yearsOf(deadline: Deadline | null): readonly string[] {
  if (deadline === null) return ['none']
  return yearsFrom(Number(deadline.first.slice(0, 4)), Number(deadline.last.slice(0, 4)))
}

/**
 * How the engine reads each key of an item. Regions count for all above them;
 * a deadline for every year of its range; `unjudged` together with its first
 * reason; a unit by the lead alone; `reach` with every step that was passed.
 */
export function facetSources(ledger: Ledger): Readonly<Record<FacetKey, ColumnSource<Item>>> {
  const lines = buildRegionLines(ledger.regions)
  return {
    region: {
      keyOf: ({ commitment }) => commitment.regions.join(' '),
      valuesOf: ({ commitment }) => coveredBy(commitment.regions, lines),
    },
    sector: {
      keyOf: ({ commitment }) => commitment.sectors.join(' '),
      valuesOf: ({ commitment }) => [...new Set(commitment.sectors)],
    },
    year: {
      keyOf: ({ assessment: { deadline } }) =>
        deadline === null ? 'none' : `${deadline.first.slice(0, 4)} ${deadline.last.slice(0, 4)}`,
      valuesOf: ({ assessment }) => yearsOf(assessment.deadline),
    },
    status: {
      keyOf: ({ assessment: { verdict, reasons } }) => `${verdict} ${reasons[0] ?? ''}`,
      valuesOf: ({ assessment: { verdict, reasons } }) => [verdict, ...reasons.slice(0, 1)],
    },
    unit: { keyOf: ({ commitment }) => commitment.lead, valuesOf: ({ commitment }) => [commitment.lead] },
    kind: { keyOf: ({ commitment }) => commitment.kind, valuesOf: ({ commitment }) => [commitment.kind] },
    reach: {
      keyOf: (item) => String(reachOf(item)),
      valuesOf: (item) => [PROMISED, ...REACHES.slice(0, reachOf(item))],
    },
  }
}

function yearsChosen(choices: readonly YearChoice[]): readonly string[] {
  return choices.flatMap((choice) => (choice === 'none' ? ['none'] : yearsFrom(choice.from, choice.to)))
}

/** The chosen values of a key as the engine knows them; null where the view does not filter by it. */
export function chosenIn(view: View, key: FacetKey): ReadonlySet<string> | null {
  const values: readonly string[] = key === 'year' ? yearsChosen(view.year) : view[key]
  return values.length === 0 ? null : new Set(values)
}
