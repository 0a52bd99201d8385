import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { REASONS, VERDICTS } from '#src/domain/terms.ts'
import type { StatusChoice, YearChoice } from '#src/url/view.ts'
import { parseYearChoice } from '#src/url/year-choice.ts'
import { seriesName, type SeriesName } from '../series/name.ts'

const STATUSES: readonly StatusChoice[] = [...VERDICTS, ...REASONS]

/** The raw material of the name of a group, row or column. text: a region, sector or unit · series: null for what is in none. */
export type Named =
  | { readonly of: 'text'; readonly name: Text }
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
