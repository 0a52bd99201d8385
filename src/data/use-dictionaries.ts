import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { needsSimplified } from '#src/derive/search/simplified.ts'
import { needsPinyin, type Dictionaries } from '#src/derive/search/text.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { pinyinQuery } from './pinyin.ts'
import { simplifiedQuery } from './simplified.ts'

/** The dictionaries that a query wants. `isReady`: what it wants is here, or has failed; a search that works without must not wait for ever. */
export function useDictionaries(index: LedgerIndex, q: string): Dictionaries & { readonly isReady: boolean } {
  const [spelled, unusual] = [needsPinyin(q), needsSimplified(q)]
  const readings = useQuery({ ...pinyinQuery(index), enabled: spelled })
  const simplified = useQuery({ ...simplifiedQuery, enabled: unusual })
  const isReady = (!spelled || !readings.isPending) && (!unusual || !simplified.isPending)
  const [known, simple] = [readings.data ?? null, simplified.data ?? null]
  return useMemo(() => ({ readings: known, simplified: simple, isReady }), [known, simple, isReady])
}
