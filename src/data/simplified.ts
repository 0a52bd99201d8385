import { queryOptions } from '@tanstack/react-query'
import type { Simplified } from '#src/derive/search/simplified.ts'

/** The simplified form of each traditional sign. The table (about 15 kB) is loaded only when somebody searches with a sign that is no common simplified one. */
export const simplifiedQuery = queryOptions({
  queryKey: ['simplified'],
  queryFn: async (): Promise<Simplified> => {
    const { default: pairs } = await import('opencc-js/dict/TSCharacters')
    return new Map(
      pairs.split('|').flatMap((pair) => {
        const [sign = '', simple = ''] = pair.split(' ')
        return sign === simple ? [] : [[sign, simple] as const]
      }),
    )
  },
  // Its code is kept with the page: it needs no network.
  networkMode: 'always',
  staleTime: Infinity,
  retry: false,
  structuralSharing: false,
})
