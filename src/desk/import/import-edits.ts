import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { keyText, recordFinder } from '#src/desk/records/lay-drafts.ts'
import type { Draft, ProposedChange } from '#src/desk/records/draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'

/** What a file wants of the ledger with its drafts, as edits of those drafts: each starts from the published record, and takes the place of the draft that was there. */
export function importEdits(
  proposals: readonly ProposedChange[],
  published: Ledger,
  drafts: readonly Draft[],
): readonly DraftEdit[] {
  const known = new Map(drafts.map((draft) => [keyText(draft), draft]))
  const find = recordFinder(published)
  return proposals.map((proposal) => {
    const from = known.get(keyText(proposal)) ?? null
    return from ? { ...proposal, base: find(proposal), note: from.note, from } : { ...proposal, from }
  })
}
