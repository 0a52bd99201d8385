import { describe, expect, it } from 'vitest'
import { assessed, commitment, report, shipped, step } from './testing/build.ts'

const FOUR = commitment({
  kind: 'milestone',
  milestones: [step('a', '2026-03'), step('b', '2026-06'), step('c', '2026-09'), step('d', '2026-12')],
})
const done = (milestone: string, date: string) => report(date, { milestone, stage: 'completed' })

describe('milestones', () => {
  it('[V9] compares steps reached with steps due at the date of the latest report', () => {
    const reports = [done('a', '2026-04-02'), done('b', '2026-09-30')]
    expect(assessed(FOUR, reports, '2026-10-15')).toMatchObject({
      verdict: 'behind',
      completion: { low: 0.5, high: 0.5 },
      expected: { low: 0.75, high: 0.75 },
      gapPoints: { low: -25, high: -25 },
      milestones: { reached: ['a', 'b'], due: ['a', 'b', 'c'], total: 4 },
      deadline: { first: '2026-12-31', last: '2026-12-31' },
      trace: ['V9', 'V4', 'V5'],
    })
  })

  it('[V9] a report of a stage moves the clock but reaches nothing', () => {
    const reports = [done('a', '2026-04-02'), report('2026-06-30', { milestone: 'b', stage: 'under-way' })]
    expect(assessed(FOUR, reports, '2026-07-15')).toMatchObject({ verdict: 'behind', milestones: { reached: ['a'] } })
  })

  it('[V9] is too early before the first step is due', () => {
    expect(assessed(FOUR, [report('2026-02-28', { stage: 'preparing' })], '2026-03-01').verdict).toBe('too-early')
  })

  it('[V9] is met when all are reached, deadlines or not', () => {
    const open = commitment({ kind: 'milestone', milestones: [step('a', null), step('b', null)] })
    expect(assessed(open, [done('a', '2026-02-01'), done('b', '2026-02-01')], '2026-11-23')).toMatchObject({
      verdict: 'met',
      trace: ['V9', 'V5'],
    })
    expect(assessed(open, [done('a', '2026-10-01')], '2026-11-23')).toMatchObject({
      verdict: 'unjudged',
      reasons: ['no-deadline'],
      completion: { low: 0.5, high: 0.5 },
      deadline: null,
    })
  })

  it('[V9] after the last deadline it is overdue if a report says so, else unverified', () => {
    const reports = [done('a', '2026-04-02')]
    expect(assessed(FOUR, reports, '2026-12-31').verdict).toBe('unjudged')
    expect(assessed(FOUR, reports, '2027-01-01').verdict).toBe('overdue-unverified')
    expect(assessed(FOUR, [], '2027-01-01').verdict).toBe('overdue-unverified')
    expect(assessed(FOUR, [...reports, done('b', '2026-12-31')], '2027-01-01').verdict).toBe('overdue')
  })

  it('[V9] says why there is no verdict', () => {
    expect(assessed(FOUR, [], '2026-05-01')).toMatchObject({
      verdict: 'unjudged',
      reasons: ['no-report'],
      completion: null,
      milestones: { reached: [], due: ['a'], total: 4 },
    })
    expect(assessed(FOUR, [done('a', '2026-02-01')], '2026-11-23').reasons).toEqual(['silent'])
    expect(assessed(commitment({ kind: 'milestone' }), [], '2026-11-23').reasons).toEqual([
      'no-number',
      'no-report',
      'no-deadline',
    ])
  })

  it('[V9] a step without a deadline is never due, one with a range on its last day', () => {
    const of = commitment({
      kind: 'milestone',
      milestones: [step('a', '2025/2026'), step('b', null), step('c', '2027')],
    })
    expect(assessed(of, [report('2026-12-30', { stage: 'under-way' })], '2027-01-05').milestones?.due).toEqual([])
    expect(assessed(of, [report('2026-12-31', { stage: 'under-way' })], '2027-01-05').milestones?.due).toEqual(['a'])
  })

  it('[V9] the growth rule divides completion by expected', () => {
    const reports = [done('a', '2026-09-30')]
    expect(assessed(FOUR, reports, '2026-10-15', shipped('un-progress-chart'))).toMatchObject({
      verdict: 'on-track',
      bands: { lowIndex: 1, highIndex: 1 },
    })
  })

  it('[V5b] is closed from the day of closing', () => {
    const of = { ...FOUR, closed: { date: '2026-08-01', reason: { zh: '示例', en: 'Example' } } }
    expect(assessed(of, [done('a', '2026-04-02')], '2026-07-31').verdict).not.toBe('closed')
    expect(assessed(of, [done('a', '2026-04-02')], '2026-08-01').verdict).toBe('closed')
  })
})
