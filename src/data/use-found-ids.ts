import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { createSearch, findInSteps } from '#src/derive/search/search-index.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { tidyQuery } from '#src/url/query-text.ts'
import { serialOf } from './assessed.ts'
import { useDictionaries } from './use-dictionaries.ts'

/**
 * The ids of all commitments, in the selection or beyond it, that a text finds
 * by the page's own search, pinyin included. Null for a blank text, and until
 * the first answer is there; later, until the next one is, the one before it.
 */
export function useFoundIds({ assessed, search }: Selection, text: string): ReadonlySet<string> | null {
  const q = tidyQuery(text)
  const dictionaries = useDictionaries(assessed.index, q)
  const readings = dictionaries.readings ?? search.readings
  const simplified = dictionaries.simplified ?? search.simplified
  const { find } = dictionaries
  const mine = useMemo(
    () => createSearch(assessed, { readings, simplified, find }, search),
    [assessed, readings, simplified, find, search],
  )
  const found = useQuery({
    queryKey: ['found', serialOf(assessed.index), assessed.asOf, readings !== null, simplified !== null, q],
    queryFn: async ({ signal }): Promise<ReadonlySet<string>> => {
      const places = await inSlices(findInSteps(mine, q), signal)
      return new Set(assessed.items.filter((_, place) => places[place] === 1).map(({ commitment }) => commitment.id))
    },
    enabled: q !== '' && dictionaries.isReady,
    // Worked out here: it needs no network.
    networkMode: 'always',
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  })
  return q === '' ? null : (found.data ?? null)
}
