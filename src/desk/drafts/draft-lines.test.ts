import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { applyDrafts, type DraftLayer } from '#src/desk/records/lay-drafts.ts'
import type { Draft, DraftRecord } from '#src/desk/records/draft.ts'
import { conflictEdits } from './conflict-edits.ts'
import { draftLines } from './draft-lines.ts'

const DAY = '2027-12-31'
const before = makeCommitment()
const ledger = makeLedger({
  commitments: [{ ...before, title: makeText('新版改名') }, makeCommitment({ id: 'c2' }), makeCommitment({ id: 'c3' })],
})

function draft(id: string, base: DraftRecord | null, value: DraftRecord | null, changed: number): Draft {
  return { ledger: ledger.id, table: 'commitments', id, base, value, note: '', changed }
}

const second = makeCommitment({ id: 'c2' })
const clashing = draft('c1', before, { ...before, title: makeText('我改的名'), summary: makeText('我的摘要') }, 1)
const applied = draft('c2', second, { ...second, title: makeText('改') }, 2)
const faulty = draft('c9', null, { ...second, id: 'c9', lead: 'nobody' }, 3)
const spent = draft('c3', null, makeCommitment({ id: 'c3' }), 4)
const drafts = [clashing, applied, faulty, spent]
const layer = applyDrafts(ledger, drafts, DAY)

function states(list: readonly Draft[], of: DraftLayer | null) {
  return draftLines(list, of).map(({ draft, state }) => `${draft.id} ${state}`)
}

describe('the list of drafts', () => {
  it('begins with what somebody has to see to', () => {
    expect(states(drafts, layer)).toEqual(['c1 conflict', 'c9 faulty', 'c2 applied', 'c3 spent'])
    const [first, next] = draftLines(drafts, layer)
    expect(first?.conflict?.kind).toBe('fields')
    expect(next?.issues.length).toBeGreaterThan(0)
  })

  it('holds every draft while it is not known what became of it, the last changed first', () => {
    expect(states(drafts, null)).toEqual(['c3 waiting', 'c9 waiting', 'c2 waiting', 'c1 waiting'])
    expect(states([{ ...applied, changed: 5 }, spent], layer)).toEqual(['c2 waiting', 'c3 spent'])
  })
})

describe('ending conflicts', () => {
  it('leaves none, whichever side is taken, and keeps what did not clash', () => {
    for (const [side, title] of [
      ['mine', '我改的名'],
      ['theirs', '新版改名'],
    ] as const) {
      const edits = conflictEdits(layer.conflicts, side, drafts, () => false)
      expect(edits.map(({ from }) => from)).toEqual([clashing])
      const settled = applyDrafts(
        ledger,
        edits.map((edit) => ({ ...clashing, ...edit })),
        DAY,
      )
      expect(settled.conflicts).toEqual([])
      expect(settled.ledger.commitments[0]).toMatchObject({ title: makeText(title), summary: makeText('我的摘要') })
    }
  })

  it('drops a draft that is left with nothing to want', () => {
    const only = draft('c1', before, { ...before, title: makeText('我改的名') }, 6)
    const [edit] = conflictEdits(applyDrafts(ledger, [only], DAY).conflicts, 'theirs', [only], () => false)
    expect(edit?.value).toEqual(edit?.base)
  })
})
