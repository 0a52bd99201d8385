import { queryOptions } from '@tanstack/react-query'
import type { PinyinReading } from '#src/derive/search/terms.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { serialOf } from './assessed.ts'

/** The readings of a ledger's names and titles. The dictionary (about 140 kB) is loaded only when somebody types Latin letters. */
export function pinyinQuery(index: LedgerIndex) {
  return queryOptions({
    queryKey: ['pinyin', serialOf(index)],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, PinyinReading>> => {
      const [{ pinyin }, { pinyinTexts, readingsInSteps }] = await Promise.all([
        import('pinyin-pro'),
        import('#src/derive/search/text.ts'),
      ])
      const syllablesOf = (text: string) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
      return inSlices(readingsInSteps(pinyinTexts(index.ledger), syllablesOf), signal)
    },
    // Its code is kept with the page: it needs no network.
    networkMode: 'always',
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}
