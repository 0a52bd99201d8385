import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import { makeBigLedger } from '#mocks/big.ts'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget } from '#mocks/make.ts'
import { setField, type EditForm } from './edit-form.ts'
import { addReportToForm, blankCommitment } from './new-record.ts'
import { newForm, startForm } from './start-form.ts'
import { judgedBefore, tryForm, type Ground } from './try-form.ts'

const own = { table: 'commitments', id: 'c1' } as const

function groundOf(ledger: Ledger): Ground {
  const [rule] = SHIPPED_RULES
  if (!rule) throw new Error('no rule')
  return { index: indexLedger(ledger), rule, today: '2026-11-23' }
}

function startOf({ index }: Ground, id: string): EditForm {
  const form = startForm(index, [], id)
  if (!form) throw new Error(`no ${id}`)
  return form
}

const ledger = makeLedger({
  commitments: [makeCommitment(), makeCommitment({ id: 'c2', restates: ['c1'] })],
  reports: [makeReport()],
})
const ground = groundOf(ledger)

describe('trying a form out', () => {
  it('gives the verdict of the reports typed so far, before their place is filled in', () => {
    const [form, id] = addReportToForm(startOf(ground, 'c1'), '2026-11-23', () => false, null)
    const report = { table: 'reports', id } as const
    const dated = setField(
      setField(form, { key: report, path: ['date'] }, '2026-10-31'),
      { key: report, path: ['value'] },
      300_000,
    )
    const tried = tryForm(dated, ground)
    expect(judgedBefore(dated, ground)?.assessment.verdict).not.toBe('met')
    expect(tried.judged?.assessment.verdict).toBe('met')
    expect(tried.issues.map(({ at }) => at)).toEqual([{ key: report, path: ['citation', 'source'] }])
  })

  it('says what makes no sense although something else is missing', () => {
    const [form, id] = addReportToForm(startOf(ground, 'c1'), '2026-11-23', () => false, null)
    const report = { table: 'reports', id } as const
    const late = setField(form, { key: report, path: ['date'] }, '2026-12-31')
    expect(tryForm(late, ground).issues.map(({ at, issue }) => [at.path.join('.'), issue.code])).toEqual([
      ['citation.source', 'missing'],
      ['recorded', 'wrong-order'],
    ])
  })

  it('names the change that cannot count yet, and judges without it', () => {
    const [form, id] = addReportToForm(startOf(ground, 'c1'), '2026-11-23', () => false, null)
    const tried = tryForm(form, ground)
    expect(tried.leftOut).toEqual([{ table: 'reports', id }])
    expect(tried.judged?.assessment).toEqual(judgedBefore(form, ground)?.assessment)
  })

  it('judges a commitment whose closing, baseline and reports are taken away', () => {
    const closed = groundOf(
      makeLedger({
        commitments: [
          makeCommitment({ closed: { date: '2026-05-01', reason: { zh: '停', en: 'Stop' } }, related: ['c2'] }),
          makeCommitment({ id: 'c2' }),
        ],
        reports: [makeReport()],
      }),
    )
    const open = setField(startOf(closed, 'c1'), { key: own, path: ['closed'] }, undefined)
    expect(judgedBefore(open, closed)?.assessment.verdict).toBe('closed')
    expect(tryForm(open, closed).judged?.assessment.verdict).not.toBe('closed')
    expect(tryForm(setField(open, { key: own, path: ['measure', 'baseline'] }, null), closed).issues).toEqual([])
  })

  it('judges a new commitment as soon as it can be', () => {
    const blank = newForm('c9', blankCommitment('2026-02-24'))
    expect(tryForm(blank, ground).judged).toBeNull()
    const measured = setField(
      setField(blank, { key: { table: 'commitments', id: 'c9' }, path: ['measure'] }, makeMeasure()),
      { key: { table: 'commitments', id: 'c9' }, path: ['targets', 0] },
      makeTarget(),
    )
    expect(tryForm(measured, ground).judged?.assessment.reasons).toEqual(['no-report'])
    expect(tryForm(measured, ground).issues.length).toBeGreaterThan(3)
  })
})

describe('in a ledger of ten thousand', () => {
  it('reads the neighbourhood alone', () => {
    let read = 0
    const watched = <T>(list: readonly T[]): readonly T[] =>
      new Proxy(list, {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read += 1
          return Reflect.get(target, key, receiver)
        },
      })
    const { index, ...rest } = groundOf(makeBigLedger(10_000))
    const { ledger: whole } = index
    const id = whole.commitments[5000]?.id ?? ''
    const form = startOf({ index, ...rest }, id)
    const { commitments, reports, facts } = whole
    const seen = {
      ...whole,
      commitments: watched(commitments),
      reports: watched(reports),
      facts: watched(facts),
    }
    const at = { key: { table: 'commitments', id }, path: ['targets', 0, 'value'] } as const
    const tried = tryForm(setField(form, at, 1001), { index: { ...index, ledger: seen }, ...rest })
    expect(tried.judged?.commitment.targets?.[0]?.value).toBe(1001)
    expect(read).toBe(0)
    expect(seen.commitments[5000]?.id).toBe(id)
    expect(read).toBe(1)
  })
})
