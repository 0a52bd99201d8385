import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { applyDrafts } from './lay-drafts.ts'
import { fieldChanges } from './field-changes.ts'
import { diffLedgers } from './ledger-diff.ts'
import { verdictFlips } from './verdict-flips.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { draftsSentence } from '#src/desk/drafts/drafts-sentence.ts'
import { formatDiff, formatFieldChange, formatFlip } from './ledger-diff-words.ts'

const before = makeLedger({ commitments: [makeCommitment(), makeCommitment({ id: 'c2' })], reports: [] })
const after = makeLedger({
  title: makeText('新名'),
  commitments: [makeCommitment({ title: makeText('新标题') }), makeCommitment({ id: 'c3' })],
  reports: [makeReport({ value: 300_000 })],
})

describe('the difference of two ledgers in words', () => {
  it('counts by table', () => {
    const diff = diffLedgers(before, after)
    expect(formatDiff(diff, 'zh')).toBe('承诺新增1条，修改1条，删除1条；进展报告新增1条；台账本身改动1处。')
    expect(formatDiff(diff, 'en')).toBe(
      'Commitment: 1 added, 1 changed, 1 removed; Report: 1 added; ledger itself: 1 changed.',
    )
  })

  it('says that nothing differs', () => {
    expect(LANGUAGES.map((lang) => formatDiff(diffLedgers(before, before), lang))).toEqual([
      '两份台账内容相同。',
      'The two ledgers say the same.',
    ])
  })

  it('names what a field was and is', () => {
    const changes = fieldChanges(
      { ...makeCommitment() },
      { ...makeCommitment({ targets: [makeTarget({ value: 250_000 })], lead: 'bureau', related: ['c2'] }) },
    )
    const names = new Map([
      ['office', '甲市政府'],
      ['bureau', '甲市发改局'],
      ['c2', '另一承诺'],
    ])
    expect(changes.map((change) => formatFieldChange(change, 'zh', (id) => names.get(id)))).toEqual([
      '责任单位：甲市政府 → 甲市发改局',
      expect.stringMatching(/^目标 · .+：30万 → 25万$/),
      expect.stringMatching(/：新填 另一承诺$/),
    ])
  })

  it('says how verdicts would flip', () => {
    const flips = verdictFlips(indexLedger(before), indexLedger(after), '2026-11-23', null)
    expect(flips.map((flip) => formatFlip(flip, 'zh'))).toEqual([
      '新标题：未见报告 → 已兑现',
      expect.stringMatching(/：新列入，未见报告$/),
      expect.stringMatching(/：不再列入，原为未见报告$/),
    ])
  })
})

describe('the notice of drafts', () => {
  const c1 = before.commitments[0]
  const draft = {
    ledger: before.id,
    table: 'commitments' as const,
    id: 'c1',
    base: c1 ?? null,
    value: { ...c1, title: makeText('改') },
    note: '',
    changed: 1,
  }

  it('counts what is shown, what clashes and what is left out', () => {
    expect(draftsSentence(applyDrafts(before, [draft], '2026-11-23'), 'en')).toBe(
      'Includes 1 draft kept in this browser: not published, and seen here only.',
    )
    const clash = applyDrafts(
      after,
      [draft, { ...draft, id: 'c3', base: null }, { ...draft, id: 'c9', base: null, value: {} }],
      '2026-11-23',
    )
    expect(draftsSentence(clash, 'zh')).toBe(
      '含本机草稿2条，尚未发布，仅此浏览器可见。2条与新版或他处的改动冲突，待选定。1条有误，未采用。',
    )
  })

  it('says nothing where all of them are published', () => {
    expect(draftsSentence(applyDrafts(before, [{ ...draft, value: draft.base }], '2026-11-23'), 'zh')).toBe('')
  })
})
