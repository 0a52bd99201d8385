import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { buildRadar } from './coverage/radar.ts'
import { select } from './selection/select.ts'
import { AS_OF, aLedger } from './testing/random-ledger.ts'
import { timeMark, type TimeMark } from './time-mark.ts'

/** Days since 1970 as the browser counts them, for an independent check. */
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

function markOf(commitment: Partial<Commitment>, reports: readonly Report[] = [], asOf = '2026-11-23'): TimeMark {
  const index = indexLedger(makeLedger({ commitments: [makeCommitment(commitment)], reports }))
  const [item] = select(index, DEFAULT_VIEW, asOf).items
  const mark = item && timeMark(item)
  if (!mark) throw new Error('the commitment is not known yet')
  return mark
}

describe('the mark of time', () => {
  it('of what nobody reported on: promised, silent to today, due at its end', () => {
    const mark = markOf({ announced: '2026-02-24', targets: [makeTarget({ due: '2026' })] })
    const today = (day('2026-11-23') + 0.5 - day('2026-02-24')) / (day('2027-01-01') - day('2026-02-24'))
    expect(mark.today).toBeCloseTo(today)
    expect(mark).toMatchObject({ announced: 0, deadline: { from: 1, to: 1 }, report: null, late: null })
    expect(mark.silent).toEqual({ from: 0, to: mark.today, months: 9 })
  })

  it('of a deadline that has passed ends today, and is late from its last day on', () => {
    const { deadline, today, late, silent } = markOf({
      announced: '2026-02-24',
      targets: [makeTarget({ due: '2026-05' })],
    })
    const passed = (day('2026-06-01') - day('2026-02-24')) / (day('2026-11-23') + 0.5 - day('2026-02-24'))
    expect(deadline?.to).toBeCloseTo(passed)
    expect([today, late]).toEqual([1, { from: deadline?.to, to: 1 }])
    expect(silent).toEqual({ from: 0, to: 1, months: 9 })
  })

  it('on its last day is not late yet', () => {
    const due = { announced: '2026-02-24', targets: [makeTarget({ due: '2026-11-23' })] }
    expect(markOf(due).late).toBeNull()
    expect(markOf(due, [], '2026-11-24').late).not.toBeNull()
  })

  it('has both ends of a range, and is late only after the last', () => {
    const range = { announced: '2026-01-01', targets: [makeTarget({ due: '2029/2031' })] }
    const { deadline, late } = markOf(range)
    expect(deadline?.to).toBe(1)
    expect(deadline?.from).toBeCloseTo(
      (day('2030-01-01') - day('2026-01-01')) / (day('2032-01-01') - day('2026-01-01')),
    )
    expect(late).toBeNull()
    expect(markOf(range, [], '2030-06-01').late).toBeNull()
    expect(markOf(range, [], '2032-01-01').late).not.toBeNull()
  })

  it('without a deadline has no end: time goes on behind today', () => {
    const { deadline, today, late } = markOf({ announced: '2026-02-24', targets: [makeTarget({ due: null })] })
    expect([deadline, late]).toEqual([null, null])
    expect(today).toBeCloseTo(0.86)
  })

  it('is silent from the latest report on, once a report is owed', () => {
    const of = { id: 'c', announced: '2026-01-01', targets: [makeTarget({ due: '2026' })] }
    const reports = ['2026-02-24', '2026-03-31'].map((date) => makeReport({ commitment: 'c', date, value: 12 }))
    const { report, silent, today } = markOf(of, reports)
    expect(report).toBeCloseTo((day('2026-03-31') + 0.5 - day('2026-01-01')) / 365)
    expect(silent).toEqual({ from: report, to: today, months: 7 })
    const fresh = markOf(of, [...reports, makeReport({ commitment: 'c', date: '2026-10-31', value: 13 })])
    expect([fresh.silent, fresh.report === null]).toEqual([null, false])
  })

  it('is none of a promise that was still to come, nor of one that is settled silent', () => {
    const index = indexLedger(makeLedger({ commitments: [makeCommitment({ announced: '2026-12-01' })], reports: [] }))
    expect(select(index, DEFAULT_VIEW, '2026-11-23').items).toEqual([])
    const [item] = select(index, DEFAULT_VIEW, '2026-12-01').items
    if (!item) throw new Error('the commitment is not known yet')
    expect(timeMark({ ...item, assessment: { ...item.assessment, asOf: '2026-11-30' } })).toBeNull()
    expect(markOf({ closed: { date: '2026-06-01', reason: makeText('撤销') } }).silent).toBeNull()
  })

  it('on the day of the promise is drawn all the same', () => {
    const mark = markOf({ announced: '2026-11-23', targets: [makeTarget({ since: '2026-11-23', due: null })] })
    expect(mark).toMatchObject({ announced: 0, silent: { from: 0, months: 0 } })
    expect(mark.today).toBeCloseTo(0.86)
  })

  it('of a deadline before the promise begins with the deadline', () => {
    const { announced, deadline, late } = markOf({
      announced: '2026-03-01',
      targets: [makeTarget({ since: '2025-03-01', due: '2025' })],
    })
    expect(deadline).toEqual({ from: 0, to: 0 })
    expect(announced).toBeGreaterThan(0)
    expect(late).toEqual({ from: 0, to: 1 })
  })

  it('stays within itself, in order, and is silent for as long as the questions say (V6)', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const { items } = select(indexLedger(ledger), DEFAULT_VIEW, AS_OF)
        const asked = new Map(
          buildRadar(items).flatMap(({ entries }) =>
            entries.map(({ item, months }) => [item.commitment.id, months] as const),
          ),
        )
        for (const item of items) {
          const mark = timeMark(item)
          if (!mark) throw new Error('an item that is known has time')
          const { announced, today, deadline, report, silent, late } = mark
          const places = [announced, today, deadline?.from, deadline?.to, report, silent?.from, late?.from]
          for (const place of places.filter((each) => typeof each === 'number'))
            expect(place >= 0 && place <= 1).toBe(true)
          expect(announced).toBeLessThanOrEqual(today)
          for (const span of [silent, late, deadline]) expect(span === null || span.from <= span.to).toBe(true)
          expect(silent?.months).toBe(asked.get(item.commitment.id))
        }
      }),
    )
  })
})
