import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, DraftRecord } from '#src/desk/records/draft.ts'
import { createDraftStore, type DraftEdit, type DraftStore } from './draft-store.ts'
import { fallibleDesk, type FallibleDesk } from './testing/fallible-desk.ts'

const LEDGER = 'example'
const BASE = { title: 'a', summary: 'b', value: 1 }

function edit(
  id: string,
  value: DraftRecord | null,
  from: Draft | null = null,
  base: DraftRecord | null = BASE,
): DraftEdit {
  return { table: 'commitments', id, base, value, note: '', from }
}

/** Two tabs of one browser. */
function tabs(): {
  readonly db: FallibleDesk
  readonly here: DraftStore
  readonly there: DraftStore
  readonly told: string[]
} {
  const db = fallibleDesk()
  const told: string[] = []
  return {
    db,
    told,
    here: createDraftStore(db, (ledger) => told.push(ledger)),
    there: createDraftStore(db, () => undefined),
  }
}

async function draftOf(store: DraftStore, id: string): Promise<Draft | null> {
  return (await store.list(LEDGER)).drafts.find((draft) => draft.id === id) ?? null
}

async function values(store: DraftStore): Promise<Record<string, unknown>> {
  return Object.fromEntries((await store.list(LEDGER)).drafts.map(({ id, value }) => [id, value]))
}

describe('the store of drafts', () => {
  it('keeps a draft for each record and tells of every change', async () => {
    const { here, there, told } = tabs()
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'x' }), edit('c2', null)])
    expect(await values(there)).toEqual({ c1: { ...BASE, title: 'x' }, c2: null })
    expect((await there.list('another')).drafts).toEqual([])
    expect(told).toEqual([LEDGER])
  })

  it('drops a draft that wants what is published', async () => {
    const { here } = tabs()
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'x' })])
    await here.save(LEDGER, [edit('c1', { ...BASE }, await draftOf(here, 'c1'))])
    expect(await values(here)).toEqual({})
  })

  it('undoes and does again whole steps, and forgets what was undone at the next change', async () => {
    const { here } = tabs()
    const [one, two] = [
      { ...BASE, title: 'one' },
      { ...BASE, title: 'two' },
    ]
    await here.save(LEDGER, [edit('c1', one), edit('c2', one)])
    await here.save(LEDGER, [edit('c1', two, await draftOf(here, 'c1'))])
    await here.undo(LEDGER)
    expect(await values(here)).toEqual({ c1: one, c2: one })
    await here.undo(LEDGER)
    expect(await values(here)).toEqual({})
    expect((await here.list(LEDGER)).redo).toMatchObject({ count: 2, first: { table: 'commitments', id: 'c1' } })
    await here.redo(LEDGER)
    expect(await values(here)).toEqual({ c1: one, c2: one })
    await here.save(LEDGER, [edit('c3', null)])
    expect((await here.list(LEDGER)).redo).toBeNull()
    await here.undo(LEDGER)
    await here.undo(LEDGER)
    await here.undo(LEDGER)
    expect(await values(here)).toEqual({})
  })

  it('comes back to each earlier state by undoing, and to each later one by doing again', async () => {
    const aStep = fc.array(
      fc.record({
        id: fc.constantFrom('c1', 'c2', 'c3'),
        value: fc.option(fc.record({ title: fc.constantFrom('a', 'x', 'y') })),
      }),
      { minLength: 1, maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 8 }), async (steps) => {
        const { here } = tabs()
        const states = [await values(here)]
        for (const step of steps) {
          const edits = new Map(step.map(({ id, value }) => [id, { id, value: value && { ...BASE, ...value } }]))
          await here.save(
            LEDGER,
            await Promise.all(
              [...edits.values()].map(async ({ id, value }) => edit(id, value, await draftOf(here, id))),
            ),
          )
          states.push(await values(here))
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await here.undo(LEDGER)
          expect(await values(here)).toEqual(state)
        }
        for (const state of states.slice(1)) {
          await here.redo(LEDGER)
          expect(await values(here)).toEqual(state)
        }
      }),
    )
  })

  it('keeps the last 200 steps', async () => {
    const { here, db } = tabs()
    for (let at = 0; at < 205; at += 1)
      await here.save(LEDGER, [edit('c1', { ...BASE, value: 10 + at }, await draftOf(here, 'c1'))])
    expect((await db.read(({ list }) => list('steps', []))).length).toBe(200)
    expect((await db.read(({ list }) => list('swaps', []))).length).toBe(200)
  })

  it('says why it could keep nothing', async () => {
    const { here, db, told } = tabs()
    db.failNext(new DOMException('no room', 'QuotaExceededError'))
    expect(await here.save(LEDGER, [edit('c1', null)])).toEqual({ ok: false, why: 'full' })
    expect([await values(here), told]).toEqual([{}, []])
  })
})

describe('two tabs', () => {
  it('that change different fields of one record both keep theirs', async () => {
    const { here, there } = tabs()
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'mine' })])
    expect(await there.save(LEDGER, [edit('c1', { ...BASE, summary: 'theirs' })])).toEqual({ ok: true })
    expect(await values(here)).toEqual({ c1: { title: 'mine', summary: 'theirs', value: 1 } })
  })

  it('that change the same field: the second is told, and nothing is written', async () => {
    const { here, there } = tabs()
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'first' })])
    const result = await there.save(LEDGER, [edit('c2', null), edit('c1', { ...BASE, title: 'second', value: 2 })])
    expect(await values(here)).toEqual({ c1: { ...BASE, title: 'first' } })
    if (result.ok || result.why !== 'conflict') throw new Error('no conflict was told')
    expect(result.conflicts.map(({ conflict }) => conflict.fields)).toEqual([
      [{ path: ['title'], base: 'a', theirs: 'first', mine: 'second' }],
    ])
    expect(
      await there.save(
        LEDGER,
        result.conflicts.map(({ insist }) => insist),
      ),
    ).toEqual({ ok: true })
    expect(await values(here)).toEqual({ c1: { ...BASE, title: 'second', value: 2 } })
  })

  it('one of which discards what the other still edits: the other is told', async () => {
    const { here, there } = tabs()
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'x' })])
    const seen = await draftOf(there, 'c1')
    await here.undo(LEDGER)
    expect(await there.save(LEDGER, [edit('c1', { ...BASE, title: 'x!' }, seen)])).toMatchObject({
      ok: false,
      why: 'conflict',
    })
    expect(await there.save(LEDGER, [edit('c1', { ...BASE, title: 'x', value: 9 }, seen)])).toEqual({ ok: true })
    expect(await values(here)).toEqual({ c1: { ...BASE, value: 9 } })
  })

  it('never take a draft for another that came in its place', async () => {
    const { here, there } = tabs()
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'x' })])
    const seen = await draftOf(there, 'c1')
    await here.undo(LEDGER)
    await here.save(LEDGER, [edit('c1', { ...BASE, title: 'z' })])
    expect(await there.save(LEDGER, [edit('c1', { ...BASE, title: 'y' }, seen)])).toMatchObject({
      ok: false,
      why: 'conflict',
    })
  })

  it('that both remove, or both want the same, agree', async () => {
    const { here, there } = tabs()
    await here.save(LEDGER, [edit('c1', null), edit('c2', { ...BASE, title: 'x' })])
    expect(await there.save(LEDGER, [edit('c1', null), edit('c2', { ...BASE, title: 'x' })])).toEqual({ ok: true })
  })

  it('lose nothing that either was told was kept', async () => {
    const anEdit = fc.record({
      isHere: fc.boolean(),
      field: fc.constantFrom('title', 'summary', 'value'),
      value: fc.constantFrom('p', 'q'),
      isFresh: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anEdit, { maxLength: 10 }), async (edits) => {
        const { here, there } = tabs()
        const seen = new Map<boolean, Draft | null>([
          [true, null],
          [false, null],
        ])
        const lastKept = new Map<string, string>()
        for (const { isHere, field, value, isFresh } of edits) {
          const store = isHere ? here : there
          if (isFresh) seen.set(isHere, await draftOf(store, 'c1'))
          const from = seen.get(isHere) ?? null
          const started: DraftRecord = from?.value ?? BASE
          const result = await store.save(LEDGER, [edit('c1', { ...started, [field]: value }, from)])
          if (result.ok) {
            // Who leaves a field as it was takes what the other made of it.
            if (Reflect.get(started, field) !== value) lastKept.set(field, value)
            seen.set(isHere, await draftOf(store, 'c1'))
          }
          const now = (await draftOf(here, 'c1'))?.value ?? BASE
          for (const [name, kept] of lastKept) expect(Reflect.get(now, name)).toBe(kept)
        }
      }),
    )
  })
})
