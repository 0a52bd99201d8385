import { describe, expect, it } from 'vitest'
import type { Draft, DraftKey, DraftRecord } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { applyDrafts, keyText } from '#src/desk/records/lay-drafts.ts'
import { editsOf, fieldKey, setField, setTyped, type EditForm } from './edit-form.ts'
import { addFrame, addReportToForm } from './new-record.ts'
import { formUnderFreeIds, formWithFreeIds, keepBoth, proposalsUnderFreeIds } from './free-ids.ts'
import { newForm, startForm } from './start-form.ts'

const TODAY = '2026-11-23'
const free = () => false
const taken =
  (...keys: readonly DraftKey[]) =>
  (key: DraftKey) =>
    keys.some((each) => keyText(each) === keyText(key))
const report = (id: string) => ({ table: 'reports', id }) as const

function draftOf(table: Draft['table'], id: string, value: DraftRecord, more: Partial<Draft> = {}): Draft {
  return { table, id, base: null, value, note: '', ledger: 'mock', changed: 1, ...more }
}

/** The form of the mock's commitment with a report of that day. */
function withReport(day: string): EditForm {
  const form = startForm(indexLedger(makeLedger({ reports: [] })), [], 'c1')
  if (!form) throw new Error('no c1')
  const [added, id] = addReportToForm(form, TODAY, free, null)
  return setTyped(
    setField(added, { key: report(id), path: ['date'] }, day),
    { key: report(id), path: ['value'] },
    '翻一番',
    undefined,
  )
}

describe('a form about to be saved', () => {
  it('names a new report after its commitment and its day, with what was typed into it', () => {
    const form = formWithFreeIds(withReport('2026-10-31'), free)
    expect(editsOf(form).map(({ id }) => id)).toEqual(['c1-20261031'])
    expect(form.texts[fieldKey({ key: report('c1-20261031'), path: ['value'] })]).toBe('翻一番')
  })

  it('takes another id where a report of that day is there, in the ledger or a draft', () => {
    expect(
      editsOf(formWithFreeIds(withReport('2026-10-31'), taken(report('c1-20261031')))).map(({ id }) => id),
    ).toEqual(['c1-20261031-2'])
  })

  it('saves once what two tabs hold word for word', () => {
    const saved = editsOf(formWithFreeIds(withReport('2026-10-31'), free))[0]?.value
    const isTaken = ({ id }: DraftKey, like?: DraftRecord | null) =>
      id === 'c1-20261031' && !sameJson({ ...like, id }, saved)
    expect(editsOf(formWithFreeIds(withReport('2026-10-31'), isTaken)).map(({ id }) => id)).toEqual(['c1-20261031'])
  })

  it('gives a new commitment and a new source free ids, and what names them follows', () => {
    const [form, source] = addFrame(newForm('office', { kind: 'stage', title: makeText('新') }), 'sources', TODAY, free)
    const [reported, id] = addReportToForm(
      setField(form, { key: { table: 'commitments', id: 'office' }, path: ['citations'] }, [{ source }]),
      TODAY,
      free,
      null,
    )
    const saved = formWithFreeIds(
      setField(reported, { key: report(id), path: ['citation', 'source'] }, source),
      taken({ table: 'commitments', id: 'office' }, { table: 'sources', id: source }),
    )
    expect(editsOf(saved)).toMatchObject([
      { id: 'office-2', value: { citations: [{ source: `${source}-2` }] } },
      { id: `${source}-2`, value: { id: `${source}-2` } },
      { id: 'office-2-20261123', value: { commitment: 'office-2', citation: { source: `${source}-2` } } },
    ])
  })

  it('leaves an id that somebody chose, and all that was there before', () => {
    const chosen = { ...newForm('mine', { kind: 'stage' }), ownId: true }
    expect(formWithFreeIds(chosen, () => true)).toBe(chosen)
    const form = startForm(indexLedger(makeLedger()), [], 'c1')
    expect(form && formWithFreeIds(form, () => true)).toBe(form)
  })
})

describe('keeping both', () => {
  const theirs = makeReport({ id: 'r9', date: '2026-09-30', recorded: '2026-10-08' })
  const ledger = makeLedger({ commitments: [makeCommitment()], reports: [makeReport(), theirs], facts: [] })
  const mine = draftOf('reports', 'r9', makeReport({ id: 'r9', value: 7, date: '2026-10-31', recorded: '2026-11-08' }))
  const correcting = draftOf(
    'reports',
    'r10',
    makeReport({ id: 'r10', value: 8, date: '2026-10-31', recorded: '2026-11-09', corrects: 'r9' }),
    { changed: 2 },
  )
  const other = draftOf('commitments', 'r9', makeCommitment({ id: 'r9', title: makeText('r9') }), { changed: 3 })

  it('gives the draft a free id and lets the drafts that name it follow', () => {
    const drafts = [mine, correcting, other]
    const { conflicts } = applyDrafts(ledger, drafts, TODAY)
    expect(conflicts.map(({ kind, draft }) => [kind, draft.id])).toEqual([['exists', 'r9']])
    const edits = keepBoth(conflicts, drafts, taken(report('r9-2')))
    expect(edits).toEqual([
      { table: 'reports', id: 'r9', base: null, value: null, note: '', from: mine },
      { table: 'reports', id: 'r9-3', base: null, value: { ...mine.value, id: 'r9-3' }, note: '', from: null },
      {
        table: 'reports',
        id: 'r10',
        base: null,
        value: { ...correcting.value, corrects: 'r9-3' },
        note: '',
        from: correcting,
      },
    ])
    const after = edits.flatMap(({ from: _from, ...proposal }, at) =>
      proposal.value ? [{ ...proposal, ledger: 'mock', changed: at }] : [],
    )
    const layer = applyDrafts(ledger, after, TODAY)
    expect(layer.conflicts).toEqual([])
    expect(layer.ledger.reports.map(({ id, value }) => [id, value])).toEqual(
      expect.arrayContaining([
        ['r9', theirs.value],
        ['r9-3', 7],
      ]),
    )
  })

  it('does nothing where there is nothing to keep apart', () => {
    const region = draftOf('regions', '440200', { code: '440200', name: makeText('别名'), level: 'city', parent: null })
    expect(keepBoth([{ kind: 'exists', draft: region, theirs: {}, merged: {}, fields: [] }], [region], free)).toEqual(
      [],
    )
    expect(keepBoth([{ kind: 'fields', draft: mine, theirs: {}, merged: {}, fields: [] }], [mine], free)).toEqual([])
  })

  it('renames what a form or a file adds, each told apart by its table', () => {
    const form = withReport('2026-10-31')
    const [edit] = editsOf(form)
    expect(edit && editsOf(formUnderFreeIds(form, [edit], free)).map(({ id }) => id)).toEqual([`${edit?.id}-2`])
    expect(proposalsUnderFreeIds([mine, correcting, other], [report('r9')], free)).toEqual([
      { ...mine, id: 'r9-2', value: { ...mine.value, id: 'r9-2' } },
      { ...correcting, value: { ...correcting.value, corrects: 'r9-2' } },
      other,
    ])
  })
})
