import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { assessInSteps } from '#src/derive/selection/assess-all.ts'
import { buildEngineInSteps, type Engine } from '#src/derive/selection/engine.ts'
import type { CompareText } from '#src/derive/selection/order.ts'
import { createSearch } from '#src/derive/search/search-index.ts'
import { prepareInSteps, selectItems } from '#src/derive/selection/select-items.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import type { View } from '#src/url/view.ts'
import { serialOf } from './assessed.ts'
import { useDictionaries } from './use-dictionaries.ts'

/** The engine of a ledger on a day under a rule (null: its default), built in slices. */
export function engineQuery(index: LedgerIndex, asOf: CalendarDate, rule: string | null) {
  function* build(): Generator<void, Engine> {
    return yield* buildEngineInSteps(yield* assessInSteps(index, asOf, rule))
  }
  return queryOptions({
    queryKey: ['engine', serialOf(index), asOf, rule ?? index.ledger.defaultRule],
    queryFn: ({ signal }) => inSlices(build(), signal),
    // Worked out here: it needs no network.
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    structuralSharing: false,
  })
}

/** The last value that was not null. */
function useLastKnown<T>(value: T | null): T | null {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}

/**
 * The selection under a view (honoured by this ledger) on a day. Null only at
 * first; later, while a change of day, rule or text is being worked out, the
 * selection before it with `busy`. A change of filters alone answers at once.
 */
export function useSelection(
  index: LedgerIndex,
  view: View,
  asOf: CalendarDate,
  compareText: CompareText,
): { readonly selection: Selection | null; readonly busy: boolean } {
  const engine = useQuery({ ...engineQuery(index, asOf, view.rule), placeholderData: keepPreviousData })
  const dictionaries = useDictionaries(index, view.q)
  const search = useMemo(
    () => engine.data && createSearch(engine.data.assessed, dictionaries),
    [engine.data, dictionaries],
  )
  const sort = view.sort && `${view.sort.reversed ? '-' : ''}${view.sort.key} ${view.lang}`
  const long = view.q !== '' || sort !== null
  const prepared = useQuery({
    queryKey: [
      'prepared',
      serialOf(index),
      engine.dataUpdatedAt,
      asOf,
      view.rule,
      view.q,
      sort,
      dictionaries.find !== null,
      dictionaries.readings !== null,
      dictionaries.simplified !== null,
    ],
    queryFn: async ({ signal }) => {
      if (engine.data && search) await inSlices(prepareInSteps(engine.data, view, { search, compareText }), signal)
      return search ?? null
    },
    enabled: long && dictionaries.isReady && search !== undefined,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  })
  const found = !long || (prepared.data !== undefined && prepared.data === search)
  const selection = useMemo(
    () => (engine.data && search && found ? selectItems(engine.data, view, { search, compareText }) : null),
    [engine.data, search, found, view, compareText],
  )
  return { selection: useLastKnown(selection), busy: selection === null || engine.isPlaceholderData }
}
