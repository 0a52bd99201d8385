import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hearDesk } from './desk-signal.ts'
import { isDeskThere } from './desk-there.ts'

const deskThereQuery = queryOptions({
  queryKey: ['desk-there'],
  queryFn: isDeskThere,
  staleTime: Infinity,
  retry: false,
})

/** Whether this browser keeps anything for the desk; false until that is known. */
export function useDeskThere(): boolean {
  return useQuery({ ...deskThereQuery, placeholderData: false }).data ?? false
}

/** Has whatever any tab changes at the desk read anew in this one. Once in a page. */
export function useDeskNews(): void {
  const client = useQueryClient()
  useEffect(
    () =>
      hearDesk((news) => {
        client.setQueryData(deskThereQuery.queryKey, true)
        const changed = news.kind === 'drafts' ? [['drafts', news.ledger]] : [['own-ledgers'], ['ledger', news.id]]
        for (const queryKey of changed) void client.invalidateQueries({ queryKey })
      }),
    [client],
  )
}
