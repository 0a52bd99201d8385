import { useMemo } from 'react'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { useDrafts } from '#src/desk/store/use-drafts.ts'
import { keyText, recordFinder } from '#src/desk/records/lay-drafts.ts'
import type { IsTaken } from './free-ids.ts'
import { sameJson } from '#src/lib/same-json.ts'

/** Which ids a new record cannot take: those of the ledger and of every draft, also of drafts that cannot be used yet. */
export function useTaken({ published }: DraftedLedger): IsTaken {
  const { ledger } = published.index
  const { drafts } = useDrafts(ledger.id)
  return useMemo(() => {
    const find = recordFinder(ledger)
    const drafted = new Map(drafts.map((draft) => [keyText(draft), draft]))
    return (key, like) => {
      const draft = drafted.get(keyText(key))
      const there = draft ? draft.value : find(key)
      if (!draft && !there) return false
      return !like || !sameJson(there, { ...like, id: key.id })
    }
  }, [ledger, drafts])
}
