import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { keyText } from '#src/desk/records/lay-drafts.ts'
import { proposalsUnderFreeIds, type IsTaken } from '#src/desk/edit/free-ids.ts'
import type { Draft, ProposedChange } from '#src/desk/records/draft.ts'
import { sameJson } from '#src/lib/same-json.ts'
import type { ConflictSide } from './conflict-choice.tsx'

function byKey(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft) => [keyText(draft), draft]))
}

/** The proposals of a file that add a record under the id of one that a draft here adds, with other content: another version of it, or a different record; only people know. */
export function sameIds(proposals: readonly ProposedChange[], drafts: readonly Draft[]): readonly ProposedChange[] {
  const kept = byKey(drafts)
  return proposals.filter((proposal) => {
    const draft = kept.get(keyText(proposal))
    return (
      draft?.base === null &&
      proposal.base === null &&
      draft.value !== null &&
      proposal.value !== null &&
      !sameJson(draft.value, proposal.value)
    )
  })
}

/** The edits that take a file's proposals in, without those that are kept already. `side`: what becomes of its sameIds. */
export function fileEdits(
  proposals: readonly ProposedChange[],
  drafts: readonly Draft[],
  side: ConflictSide,
  isTaken: IsTaken,
): readonly DraftEdit[] {
  const kept = byKey(drafts)
  const same = side === 'theirs' ? [] : sameIds(proposals, drafts)
  const wanted =
    side === 'both'
      ? proposalsUnderFreeIds(proposals, same, isTaken)
      : proposals.filter((proposal) => !same.includes(proposal))
  return wanted.flatMap((proposal): readonly DraftEdit[] => {
    const from = kept.get(keyText(proposal)) ?? null
    return from && sameJson(from.base, proposal.base) && sameJson(from.value, proposal.value)
      ? []
      : [{ ...proposal, from }]
  })
}
