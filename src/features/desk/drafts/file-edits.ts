import type { DraftEdit } from '#src/data/draft-store.ts'
import { keyText } from '#src/derive/drafts.ts'
import { wishesUnderFreeIds, type IsTaken } from '#src/derive/edit-rename.ts'
import type { Draft, DraftWish } from '#src/domain/draft.ts'
import { sameJson } from '#src/lib/same-json.ts'
import type { ConflictSide } from './conflict-choice.tsx'

function byKey(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft) => [keyText(draft), draft]))
}

/** The wishes of a file that add a record under the id of one that a draft here adds, with other content: another version of it, or a different record; only people know. */
export function sameIds(wishes: readonly DraftWish[], drafts: readonly Draft[]): readonly DraftWish[] {
  const kept = byKey(drafts)
  return wishes.filter((wish) => {
    const draft = kept.get(keyText(wish))
    return (
      draft?.base === null &&
      wish.base === null &&
      draft.value !== null &&
      wish.value !== null &&
      !sameJson(draft.value, wish.value)
    )
  })
}

/** The edits that take a file's wishes in, without those that are kept already. `side`: what becomes of its sameIds. */
export function fileEdits(
  wishes: readonly DraftWish[],
  drafts: readonly Draft[],
  side: ConflictSide,
  isTaken: IsTaken,
): readonly DraftEdit[] {
  const kept = byKey(drafts)
  const same = side === 'theirs' ? [] : sameIds(wishes, drafts)
  const wanted =
    side === 'both' ? wishesUnderFreeIds(wishes, same, isTaken) : wishes.filter((wish) => !same.includes(wish))
  return wanted.flatMap((wish): readonly DraftEdit[] => {
    const from = kept.get(keyText(wish)) ?? null
    return from && sameJson(from.base, wish.base) && sameJson(from.value, wish.value) ? [] : [{ ...wish, from }]
  })
}
