import { describe, expect, it } from 'vitest'
import { makeReport } from '#mocks/make.ts'
import type { Draft, ProposedChange } from '#src/desk/records/draft.ts'
import { fileEdits, sameIds } from './file-edits.ts'

function proposal(id: string, more: Partial<ProposedChange> = {}): ProposedChange {
  return { table: 'reports', id, base: null, value: makeReport({ id }), note: '', ...more }
}
const kept = (each: ProposedChange): Draft => ({ ...each, ledger: 'mock', changed: 1 })

const here = kept(proposal('r9', { value: makeReport({ id: 'r9', value: 9 }) }))
const added = proposal('r9')
const correcting = proposal('r10', { value: makeReport({ id: 'r10', corrects: 'r9' }) })
const changed = proposal('r1', { base: makeReport(), value: makeReport({ value: 3 }) })
const file = [added, correcting, changed]
const edits = (side: 'mine' | 'theirs' | 'both') =>
  fileEdits(file, [here, kept(correcting)], side, ({ id }) => id === 'r9-2')

describe('drafts from a file', () => {
  it('that add under an id which a draft here has given to something else are pointed out', () => {
    expect(sameIds(file, [here])).toEqual([added])
    expect(sameIds(file, [kept(added), kept(changed)])).toEqual([])
    expect(sameIds([changed], [kept({ ...changed, value: makeReport({ value: 4 }) })])).toEqual([])
  })

  it('stay beside those here, with what names them', () => {
    expect(edits('both')).toEqual([
      { ...added, id: 'r9-3', value: { ...added.value, id: 'r9-3' }, from: null },
      { ...correcting, value: { ...correcting.value, corrects: 'r9-3' }, from: kept(correcting) },
      { ...changed, from: null },
    ])
  })

  it('take their place, or give way', () => {
    expect(edits('theirs')).toEqual([
      { ...added, from: here },
      { ...changed, from: null },
    ])
    expect(edits('mine')).toEqual([{ ...changed, from: null }])
  })
})
