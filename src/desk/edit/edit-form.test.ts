import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Draft } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import {
  addRecord,
  addToList,
  changedEntries,
  editsOf,
  fieldKey,
  isTouched,
  removeRecord,
  restoreRecord,
  setField,
  setSide,
  setTyped,
  sideOf,
  takeFromList,
  unreadTexts,
  type EditForm,
} from './edit-form.ts'
import { textAt, valueAt } from './form-json.ts'
import {
  addReportToForm,
  blankCommitment,
  firstUse,
  freeId,
  proposedId,
  renameCommitment,
  withProposals,
} from './new-record.ts'
import { removalOf } from './remove-commitment.ts'
import { keptForm, restoreForm } from './kept-form.ts'
import { newForm, startForm } from './start-form.ts'
import { applyDrafts } from '#src/desk/records/lay-drafts.ts'
import { aLedger } from '#src/derive/testing/random-ledger.ts'

const own = { table: 'commitments', id: 'c1' } as const
const free = () => false

function guangdong(): Ledger {
  const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
  if (!read.ok) throw new Error('the shipped ledger is invalid')
  return read.ledger
}

function formOf(ledger: Ledger, id: string, drafts: readonly Draft[] = []): EditForm {
  const form = startForm(indexLedger(ledger), drafts, id)
  if (!form) throw new Error(`no ${id}`)
  return form
}

function draftOf(overrides: Partial<Draft>): Draft {
  return { table: 'commitments', id: 'c1', base: null, value: null, note: '', ledger: 'mock', changed: 1, ...overrides }
}

describe('a form that nobody touched', () => {
  it('wants nothing, of any commitment of any ledger', () => {
    const wantsNothing = (ledger: Ledger) => ledger.commitments.every(({ id }) => !isTouched(formOf(ledger, id)))
    expect(wantsNothing(guangdong())).toBe(true)
    fc.assert(fc.property(aLedger(), wantsNothing), { numRuns: 30 })
  })
})

describe('a form over drafts', () => {
  it('starts with what the draft wants, and with its reports', () => {
    const ledger = makeLedger({ commitments: [makeCommitment()], reports: [makeReport()], facts: [] })
    const value = makeCommitment({ title: makeText('新') })
    const form = formOf(ledger, 'c1', [
      draftOf({ base: makeCommitment(), value }),
      draftOf({ table: 'reports', id: 'r9', value: makeReport({ id: 'r9' }) }),
      draftOf({ table: 'reports', id: 'x', value: makeReport({ id: 'x', commitment: 'c2' }) }),
    ])
    expect(form.entries.map(({ id }) => id)).toEqual(['c1', 'r1', 'r9'])
    expect(textAt(form.entries[0]?.value, ['title', 'zh'])).toBe('新')
    expect(editsOf(form)).toEqual([])
  })

  it('has the source that a draft adds for one of its reports, and no other', () => {
    const report = makeReport({ id: 'r9', citation: { source: 's9' } })
    const source = { table: 'sources', value: { id: 's9', kind: 'press' } } as const
    const form = formOf(makeLedger({ reports: [] }), 'c1', [
      draftOf({ table: 'reports', id: 'r9', value: report }),
      draftOf({ ...source, id: 's9' }),
      draftOf({ ...source, id: 's8' }),
    ])
    expect(form.entries.map(({ id }) => id)).toEqual(['c1', 'r9', 's9'])
    expect(isTouched(form)).toBe(false)
  })

  it('takes the new edition along where they agree, and leaves a conflict as it is', () => {
    const edition = makeCommitment({ summary: makeText('新版摘要') })
    const agreeing = formOf(makeLedger({ commitments: [edition] }), 'c1', [
      draftOf({ base: makeCommitment(), value: makeCommitment({ title: makeText('新') }) }),
    ])
    expect(agreeing.entries[0]?.value).toEqual(makeCommitment({ title: makeText('新'), summary: makeText('新版摘要') }))
    expect(agreeing.entries[0]?.base).toEqual(edition)
    const mine = makeCommitment({ summary: makeText('我的摘要') })
    const clashing = formOf(makeLedger({ commitments: [edition] }), 'c1', [
      draftOf({ base: makeCommitment(), value: mine }),
    ])
    expect(clashing.entries[0]).toMatchObject({ base: makeCommitment(), value: mine })
  })

  it('is none for an id that nobody knows', () => {
    expect(startForm(indexLedger(makeLedger()), [], 'nobody')).toBeNull()
  })
})

describe('changing fields', () => {
  const form = formOf(makeLedger({ commitments: [makeCommitment()], reports: [makeReport()] }), 'c1')

  it('changes that field and keeps the order of all', () => {
    const next = setField(form, { key: own, path: ['targets', 0, 'value'] }, 5)
    expect(editsOf(next)).toEqual([
      {
        ...own,
        base: makeCommitment(),
        from: null,
        note: '',
        value: makeCommitment({ targets: [makeTarget({ value: 5 })] }),
      },
    ])
    expect(Object.keys(next.entries[0]?.value ?? {})).toEqual(Object.keys(makeCommitment()))
  })

  it('keeps a text that was not understood and says so, until it is understood', () => {
    const at = { key: own, path: ['targets', 0, 'value'] }
    const typed = setTyped(form, at, '三四十万', undefined)
    expect(unreadTexts(typed)).toEqual([{ at, text: '三四十万' }])
    expect(unreadTexts(setTyped(typed, at, '35万', 350_000))).toEqual([])
  })

  it('lets one language speak for both until the other is filled', () => {
    const at = { key: { table: 'reports', id: 'r1' }, path: ['note'] } as const
    const zh = setSide(form, at, 'zh', '主体封顶')
    expect(valueAt(zh.entries[1]?.value, ['note'])).toEqual({ zh: '主体封顶', en: '主体封顶' })
    expect(sideOf(zh, at, 'en')).toBe('')
    expect(valueAt(setSide(zh, at, 'en', 'Topped out').entries[1]?.value, ['note'])).toEqual({
      zh: '主体封顶',
      en: 'Topped out',
    })
    expect(changedEntries(setSide(zh, at, 'zh', ''))).toEqual([])
  })

  it('moves typed texts up with their entries', () => {
    const steps = { key: own, path: ['milestones'] }
    const two = [0, 1].reduce(
      (next, at) =>
        setTyped(
          addToList(next, steps, { id: `m${at}`, due: null }),
          { key: own, path: ['milestones', at, 'due'] },
          `何时${at}`,
          null,
        ),
      form,
    )
    const one = takeFromList(two, steps, 0)
    expect(one.texts[fieldKey({ key: own, path: ['milestones', 0, 'due'] })]).toBe('何时1')
    expect(valueAt(one.entries[0]?.value, ['milestones'])).toEqual([{ id: 'm1', due: null }])
  })

  it('takes a new record out altogether, another as one that is to go and can come back', () => {
    const [added, id] = addReportToForm(form, '2026-11-23', free, 'r1')
    expect(valueAt(added.entries[2]?.value, ['corrects'])).toBe('r1')
    expect(removeRecord(added, { table: 'reports', id })).toEqual(form)
    const gone = removeRecord(form, { table: 'reports', id: 'r1' })
    expect(editsOf(gone)).toMatchObject([{ table: 'reports', id: 'r1', value: null }])
    expect(restoreRecord(gone, { table: 'reports', id: 'r1' })).toEqual(form)
  })
})

describe('after a crash', () => {
  const form = formOf(makeLedger({ commitments: [makeCommitment()], reports: [makeReport()] }), 'c1')

  it('comes back word for word', () => {
    const typed = addRecord(
      setTyped(form, { key: own, path: ['targets', 0, 'due'] }, '何时', null),
      { table: 'sources', id: 's9' },
      { kind: 'press' },
    )
    expect(restoreForm(form, keptForm(typed))).toEqual(typed)
  })

  it('is as it opened where nothing was typed, where it was saved since, and where it is unreadable', () => {
    expect(restoreForm(form, keptForm(form))).toBeNull()
    const saved = setField(form, { key: own, path: ['firmness'] }, 'planned')
    const now = formOf(
      makeLedger({ commitments: [makeCommitment({ firmness: 'planned' })], reports: [makeReport()] }),
      'c1',
    )
    expect(restoreForm(now, keptForm(saved))).toBeNull()
    for (const json of ['', '{', 'null', '{"entries":[{"table":"frame"}],"texts":{}}', '{"entries":1,"texts":{}}'])
      expect(restoreForm(form, json)).toBeNull()
  })

  /** As a browser kept it in November 2026. */
  const STORED = `{"entries":[
    {"table":"commitments","id":"c1","base":{"id":"c1","firmness":"stated"},"from":{"ledger":"mock","table":"commitments","id":"c1","base":{"id":"c1"},"value":{"id":"c1","firmness":"planned"},"note":"来函","changed":7},"start":{"id":"c1","firmness":"planned"},"value":{"id":"c1","firmness":"planned","title":{"zh":"改名","en":"改名"},"custom":[1,null,{"deep":"kept"}]}},
    {"table":"reports","id":"r9","base":null,"from":null,"start":null,"value":{"commitment":"c1","date":"","standing":"official"}}
  ],"texts":{"commitments.c1.targets.0.value":"翻一番"},"note":"给审核","ownId":true}`

  it('is read as today it is kept, to the last field', () => {
    const restored = restoreForm(form, STORED)
    expect(Object.keys(restored?.entries[0]?.value ?? {})).toEqual(['id', 'firmness', 'title', 'custom'])
    expect(JSON.parse(keptForm(restored ?? form))).toEqual(JSON.parse(STORED))
  })

  it('comes back without what cannot be read of it, and with all the rest', () => {
    const kept = JSON.parse(STORED)
    const again = (json: object) => JSON.parse(keptForm(restoreForm(form, JSON.stringify(json)) ?? form))
    const broken = { ...kept, entries: [...kept.entries, { table: 'frame', id: 'frame' }], note: 5, ownId: 'yes' }
    expect(again(broken)).toEqual({ ...kept, note: '', ownId: false })
    expect(again({ ...kept, texts: { ...kept.texts, odd: 3 } })).toEqual(kept)
    expect(again({ ...kept, texts: null })).toEqual({ ...kept, texts: {} })
  })

  it('finds a new commitment under the id that it had come to', () => {
    const blank = newForm('commitment-1', blankCommitment('2026-11-23'))
    const typed = renameCommitment(
      setField(blank, { key: { table: 'commitments', id: 'commitment-1' }, path: ['lead'] }, 'office'),
      'office',
    )
    expect(restoreForm(blank, keptForm(typed))).toEqual(typed)
  })
})

describe('ids', () => {
  it('are free and fit', () => {
    const taken = new Set(['shaoguan', 'shaoguan-2'])
    expect(freeId(['Shaoguan'], (id) => taken.has(id))).toBe('shaoguan-3')
    expect(freeId(['韶关'], free)).toBe('item')
    const long = freeId(['a'.repeat(60)], (id) => id.length === 40)
    expect(long).toMatch(/^a{35}-2$/)
  })

  it('of a new commitment follow its unit and sector, and its reports follow it', () => {
    const blank = newForm('commitment-1', { ...blankCommitment('2026-11-23'), lead: 'office', sectors: ['computing'] })
    const [form, report] = addReportToForm(blank, '2026-11-23', free, null)
    const id = proposedId(form, '2026-11-23', free)
    expect(id).toBe('office-computing')
    const renamed = renameCommitment(form, id)
    expect(renamed.entries.map((entry) => [entry.id, valueAt(entry.value, ['commitment'])])).toEqual([
      ['office-computing', undefined],
      [report, 'office-computing'],
    ])
  })
})

describe('removing a commitment', () => {
  it('leaves a valid ledger, whatever named it', () => {
    const ledger = guangdong()
    const index = indexLedger(ledger)
    for (const { id } of ledger.commitments) {
      const wanted = removalOf(index, index, [], id).map((entry, changed) => ({
        ...entry,
        note: '',
        ledger: ledger.id,
        changed,
      }))
      const { ledger: left, faulty } = applyDrafts(ledger, wanted, ledger.edition)
      expect(faulty).toEqual([])
      expect(left.commitments).toHaveLength(ledger.commitments.length - 1)
    }
  })
})

describe('what follows by itself in a new commitment', () => {
  const key = { table: 'commitments', id: 'commitment-20261123' } as const
  const blank = newForm(key.id, blankCommitment('2026-11-23'))
  const after = (was: EditForm, now: EditForm) => withProposals(was, now, '2026-11-23', free)

  it('is the day of its first target, until that is another', () => {
    const dated = after(blank, setField(blank, { key, path: ['announced'] }, '2026-02-24'))
    expect(valueAt(dated.entries[0]?.value, ['targets', 0, 'since'])).toBe('2026-02-24')
    const own = setField(dated, { key, path: ['targets', 0, 'since'] }, '2026-03-01')
    const again = after(own, setField(own, { key, path: ['announced'] }, '2026-02-25'))
    expect(valueAt(again.entries[0]?.value, ['targets', 0, 'since'])).toBe('2026-03-01')
  })

  it('is the source of what cites none yet', () => {
    const cited = after(blank, setField(blank, { key, path: ['citations', 0, 'source'] }, 'speech'))
    expect(valueAt(cited.entries[0]?.value, ['targets', 0, 'citation', 'source'])).toBe('speech')
    expect(firstUse(cited, { table: 'sources', id: 'speech' })).toMatchObject({ path: ['citations', 0, 'source'] })
    expect(firstUse(cited, { table: 'sources', id: 'another' })).toBeNull()
  })

  it('is nothing in one that exists', () => {
    const form = formOf(makeLedger(), 'c1')
    const changed = setField(form, { key: own, path: ['announced'] }, '2026-01-01')
    expect(after(form, changed)).toBe(changed)
  })
})
