import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { createDraftStore } from '#src/desk/store/draft-store.ts'
import { fallibleDesk } from '#src/desk/store/testing/fallible-desk.ts'
import { applyDrafts } from '#src/desk/records/lay-drafts.ts'
import { recordOf, proposalsOf } from '#src/desk/records/ledger-diff.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { importEdits } from './import-edits.ts'

const TODAY = '2026-11-23'
const published = makeLedger({ commitments: [makeCommitment(), makeCommitment({ id: 'c2' })] })
const { id } = published

function titled(ledger: Ledger, commitment: string, title: string): Ledger {
  return {
    ...ledger,
    commitments: ledger.commitments.map((each) =>
      each.id === commitment ? { ...each, title: makeText(title) } : each,
    ),
  }
}

/** A desk that takes one file after another, each as what it wants of the ledger with its drafts. */
function desk() {
  const store = createDraftStore(fallibleDesk(), () => {})
  const drafted = async () => applyDrafts(published, (await store.list(id)).drafts, TODAY).ledger
  const take = async (wanted: (ledger: Ledger) => Ledger) => {
    const [ledger, { drafts }] = [await drafted(), await store.list(id)]
    expect(await store.save(id, importEdits(proposalsOf(ledger, wanted(ledger)), published, drafts))).toEqual({
      ok: true,
    })
  }
  return { store, drafted, take }
}

describe('what a file wants, as edits', () => {
  it('lies over the drafts that are there, each still from the published record', async () => {
    const { store, drafted, take } = desk()
    await take((ledger) => titled(ledger, 'c1', '一'))
    await take((ledger) => titled(titled(ledger, 'c1', '二'), 'c2', '三'))
    expect((await drafted()).commitments.map(({ title }) => title.zh)).toEqual(['二', '三'])
    const { drafts } = await store.list(id)
    expect(drafts.map(({ base }) => base)).toEqual(
      ['c1', 'c2'].map((commitment) => recordOf(published, { table: 'commitments', id: commitment })),
    )
    await store.undo(id)
    expect((await drafted()).commitments.map(({ title }) => title.zh)).toEqual([
      '一',
      published.commitments[1]?.title.zh,
    ])
  })

  it('drops the drafts where it says what is published, and those that it removes again', async () => {
    const { store, take } = desk()
    await take((ledger) => ({
      ...titled(ledger, 'c1', '一'),
      commitments: [...titled(ledger, 'c1', '一').commitments, makeCommitment({ id: 'c3' })],
    }))
    expect((await store.list(id)).drafts).toHaveLength(2)
    await take(() => published)
    expect((await store.list(id)).drafts).toEqual([])
  })
})
