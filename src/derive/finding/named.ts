import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { REASONS, VERDICTS } from '#src/domain/terms.ts'
import type { StatusChoice, YearChoice } from '#src/url/view.ts'
import { parseYearChoice } from '#src/url/year-choice.ts'
import { rowRegionsOf } from '../regions/rows.ts'
import { seriesName, type SeriesName } from '../series/name.ts'

const STATUSES: readonly StatusChoice[] = [...VERDICTS, ...REASONS]

/** The raw material of the name of a group, row or column. text: a region, sector or unit · upper: a province or the nation, of which only what belongs to no city is meant · series: null for what is in none. */
export type Named =
  | { readonly of: 'text' | 'upper'; readonly name: Text }
  | { readonly of: 'status'; readonly status: StatusChoice }
  | { readonly of: 'year'; readonly year: YearChoice }
  | { readonly of: 'series'; readonly series: SeriesName | null }

/** A value of a key, as the address writes it, by its name in the ledger; an id that it does not have by itself. */
export function namedIn(
  index: LedgerIndex,
  key: 'region' | 'sector' | 'unit' | 'status' | 'year' | 'series',
  value: string,
): Named {
  if (key === 'status') return { of: 'status', status: STATUSES.find((each) => each === value) ?? 'unjudged' }
  if (key === 'year') return { of: 'year', year: parseYearChoice(value) ?? 'none' }
  if (key === 'series') return { of: 'series', series: seriesName(index, value) }
  const table = { region: index.regions, sector: index.sectors, unit: index.organisations }[key]
  return { of: 'text', name: table.get(value)?.name ?? { zh: value, en: value } }
}

/** As namedIn, of a group or a row: that of a province or the nation holds only what belongs to no city. */
export function namedGroup(index: LedgerIndex, key: Parameters<typeof namedIn>[1], value: string): Named {
  const named = namedIn(index, key, value)
  const isUpper = key === 'region' && rowRegionsOf(index.ledger.regions).upper.has(value)
  return isUpper && named.of === 'text' ? { of: 'upper', name: named.name } : named
}
