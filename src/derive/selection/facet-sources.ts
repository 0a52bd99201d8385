import type { Ledger } from '#src/domain/ledger.ts'
import type { ColumnSource } from '#src/lib/facet-column.ts'
import { REACHES, type DueChoice, type View, type YearChoice } from '#src/url/view.ts'
import { reachOf } from '../ladder/reach.ts'
import { buildRegionLines, coveredBy } from '../regions/lines.ts'
import { urgencyOf } from '../urgency.ts'
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
  'due',
] as const satisfies readonly FacetKey[]

function yearsFrom(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, after) => String(first + after))
}

/** The years that an item counts in: those in which its deadline may fall; without one, of a series the year of its period (V13); else null. */
function spanOf({
  commitment: { series, announced },
  assessment: { deadline },
}: Item): readonly [string, string] | null {
  if (deadline) return [deadline.first.slice(0, 4), deadline.last.slice(0, 4)]
  if (series === undefined) return null
  const year = announced.slice(0, 4)
  return [year, year]
}

/** Every year that an item counts in; `none` for one without a deadline that is of no series. */
export function yearsOf(item: Item): readonly string[] {
  const span = spanOf(item)
  return span ? yearsFrom(Number(span[0]), Number(span[1])) : ['none']
}

function duesOf(item: Item): readonly DueChoice[] {
  return urgencyOf(item) === 'soon' ? ['soon'] : []
}

/**
 * How the engine reads each key of an item. Regions count for all above them;
 * a deadline for every year of its range, a period of a series without one for its year; `unjudged` together with its first
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
      keyOf: (item) => spanOf(item)?.join(' ') ?? 'none',
      valuesOf: yearsOf,
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
    due: { keyOf: (item) => duesOf(item).join(''), valuesOf: duesOf },
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
