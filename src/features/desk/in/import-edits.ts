import type { DraftEdit } from '#src/data/draft-store.ts'
import { keyText, recordFinder } from '#src/derive/drafts.ts'
import type { Draft, DraftWish } from '#src/domain/draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'

/** What a file wants of the ledger with its drafts, as edits of those drafts: each starts from the published record, and takes the place of the draft that was there. */
export function importEdits(
  wishes: readonly DraftWish[],
  published: Ledger,
  drafts: readonly Draft[],
): readonly DraftEdit[] {
  const known = new Map(drafts.map((draft) => [keyText(draft), draft]))
  const find = recordFinder(published)
  return wishes.map((wish) => {
    const from = known.get(keyText(wish)) ?? null
    return from ? { ...wish, base: find(wish), note: from.note, from } : { ...wish, from }
  })
}
