import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Dictionaries } from '#src/derive/search/search-index.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { pinyinQuery } from './pinyin.ts'
import { waitForProgram } from './silence.ts'
import { simplifiedQuery } from './simplified.ts'

const searchCode = () => Promise.all([import('#src/derive/search/text.ts'), import('#src/derive/search/simplified.ts')])

/** Has the code that searches come ahead of the first query; what fails is told when it is needed. */
export function bringInSearch(): void {
  searchCode().catch(() => undefined)
}

/* Loaded when somebody begins to search, and kept with the shell. */
const searchCodeQuery = queryOptions({
  queryKey: ['search-code'],
  queryFn: async () => {
    const [{ needsPinyin, searchInSteps }, { needsSimplified }] = await waitForProgram(searchCode())
    return { find: searchInSteps, needsPinyin, needsSimplified }
  },
  networkMode: 'always',
  staleTime: Infinity,
  retry: false,
  structuralSharing: false,
})

/** What a query wants: the code that searches, and its dictionaries. `isReady`: they are here, or a dictionary has failed; a search that works without must not wait for ever. */
export function useDictionaries(index: LedgerIndex, q: string): Dictionaries & { readonly isReady: boolean } {
  // Nothing can be found without it: the error boundary shows why.
  const { data: code } = useQuery({ ...searchCodeQuery, enabled: q !== '', throwOnError: true })
  const find = code?.find ?? null
  const [spelled, unusual] = [code?.needsPinyin(q) ?? false, code?.needsSimplified(q) ?? false]
  const readings = useQuery({ ...pinyinQuery(index), enabled: spelled })
  const simplified = useQuery({ ...simplifiedQuery, enabled: unusual })
  const isKnown = (!spelled || !readings.isPending) && (!unusual || !simplified.isPending)
  const isReady = q === '' || (find !== null && isKnown)
  const [known, simple] = [readings.data ?? null, simplified.data ?? null]
  return useMemo(() => ({ readings: known, simplified: simple, find, isReady }), [known, simple, find, isReady])
}
