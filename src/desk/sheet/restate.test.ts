import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { assess } from '#src/domain/assess.ts'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeReport,
  makeSource,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import type { SheetContext } from './import-draft.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetRow } from './workbook.ts'

const TODAY = '2026-11-23'
const yuan = makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })
const port = makeCommitment({
  title: makeText('冷链物流港'),
  measure: makeMeasure({ unit: 'yuan', metric: makeText('冷链物流港'), baseline: null }),
  targets: [makeTarget({ value: 60_000_000, due: '2027-06', citation: { source: 'speech', figure: '6000' } })],
})
const ledger = makeLedger({
  units: [makeUnit(), yuan],
  commitments: [port],
  reports: [makeReport({ value: 31_000_000 })],
})
const HEAD: SheetRow = ['任务', '目标值（万元）', '完成时限']

function read(rows: readonly SheetRow[], more: Partial<SheetContext> = {}) {
  const source = makeSource({ id: 'import', published: undefined, retrieved: TODAY })
  return runSteps(
    readSheet([{ name: '表', rows }], null, {
      ledger,
      lang: 'zh',
      today: TODAY,
      source,
      announced: '2026-02-24',
      figureDate: null,
      ...more,
    }),
  )
}
const targetsOf = ({ ledger: { commitments } }: ReturnType<typeof read>) => commitments[0]?.targets
const said = ({ complaints }: ReturnType<typeof read>) =>
  complaints.map(({ code, column }) => `${code} ${column ?? ''}`)
const titled: SheetRow = ['2026年重点工作台账（截至10月底）']

describe('a table with another target or deadline', () => {
  it('V10: joins the new target to the old one, which stays as it was published', () => {
    const result = read([titled, HEAD, ['冷链物流港', 4500, '2027-12']])
    expect(targetsOf(result)).toEqual([
      port.targets[0],
      {
        since: '2026-10-31',
        comparator: 'at-least',
        value: 45_000_000,
        due: '2027-12',
        hedged: false,
        citation: { source: 'import', figure: '4500' },
      },
    ])
    expect(said(result)).toContain('target-restated C')
    expect(result.doubts).toMatchObject([{ key: 'restated:', answer: 'restated', cells: 1 }])
    expect(readLedger(JSON.parse(JSON.stringify(result.ledger)))).toMatchObject({ ok: true, setAside: [] })
  })

  it('holds from the day of its row, of its title, of the import, else from today; never from a day before the old one', () => {
    const since = (rows: readonly SheetRow[], more: Partial<SheetContext> = {}) =>
      targetsOf(read(rows, more))?.[1]?.since
    const row: SheetRow = ['冷链物流港', 4500, '2027-06']
    expect(since([titled, [...HEAD, '提出日期'], [...row, '2026-09-15']])).toBe('2026-09-15')
    expect(since([titled, HEAD, row], { restatedOn: '2026-09-01' })).toBe('2026-10-31')
    expect(since([HEAD, row], { restatedOn: '2026-09-01' })).toBe('2026-09-01')
    expect(since([HEAD, row], { restatedOn: '2026-01-10' })).toBe(TODAY)
    expect(since([HEAD, row])).toBe(TODAY)
    expect(
      read([
        [...HEAD, '提出日期'],
        [...row, '2026-09-15'],
      ]).ledger.commitments[0]?.announced,
    ).toBe('2026-02-24')
  })

  it('that was published wrongly is written over where a person says so', () => {
    const result = read([HEAD, ['冷链物流港', 4500, '2027-12']], { answers: { 'restated:': 'mistake' } })
    expect(targetsOf(result)).toMatchObject([{ value: 45_000_000, due: '2027-12', since: '2026-02-24' }])
    expect(said(result)).toEqual([])
  })

  it('changes nothing where it says the same in another unit or form', () => {
    const ofYear = { ...port, targets: [makeTarget({ value: 60_000_000, due: '2027' })] }
    for (const [base, rows] of [
      [port, [HEAD, ['冷链物流港', 6000, '2027年6月底前']]],
      [
        port,
        [
          ['任务', '目标值', '完成时限'],
          ['冷链物流港', '0.6亿元', '2027-06'],
        ],
      ],
      [ofYear, [HEAD, ['冷链物流港', '6000万元', '2027-12-31']]],
    ] as const) {
      const same = { ...ledger, commitments: [base] }
      const result = read(rows, { ledger: same })
      expect(result.ledger).toBe(same)
      expect([result.changes, result.doubts, said(result)]).toEqual([[], [], []])
    }
  })

  it('takes how the number is meant with it', () => {
    expect(targetsOf(read([HEAD, ['冷链物流港', '4500—5000', '2027-06']]))?.[1]).toMatchObject({
      comparator: 'between',
      value: 45_000_000,
      upTo: 50_000_000,
    })
    expect(targetsOf(read([HEAD, ['冷链物流港', '力争超4500', '2027-06']]))?.[1]).toMatchObject({
      comparator: 'more-than',
      hedged: true,
    })
  })

  it('is asked about where the table is older than what is known, and leaves the target until then', () => {
    const moved = {
      ...port,
      targets: [...port.targets, makeTarget({ since: '2026-10-31', value: 45_000_000, due: '2027-12' })],
    }
    const later = {
      ...ledger,
      commitments: [moved],
      reports: [makeReport({ date: '2026-10-31', recorded: TODAY, value: 35_000_000 })],
    }
    const older: readonly SheetRow[] = [['台账（截至2026年9月底）'], HEAD, ['冷链物流港', 6000, '2027-06']]
    const open = read(older, { ledger: later })
    expect(targetsOf(open)).toEqual(moved.targets)
    expect(said(open)).toContain('not-answered C')
    expect(open.doubts).toMatchObject([{ key: 'older-target:', answer: null }])
    const kept = read(older, { ledger: later, answers: { 'older-target:': 'keep' } })
    expect([kept.ledger.commitments[0], said(kept)]).toEqual([moved, []])
  })

  it('V9 V10: keeps the deadline that a step had, which days before its change go on showing', () => {
    const step = makeCommitment({
      title: makeText('印发托育方案'),
      kind: 'milestone',
      measure: undefined,
      targets: [],
      milestones: [makeMilestone({ due: '2026-10-31' })],
    })
    const base = { ...ledger, commitments: [step], reports: [] }
    const rows: readonly SheetRow[] = [titled, ['任务', '完成时限'], ['印发托育方案', '2026-12-31']]
    const moved = read(rows, { ledger: base })
    expect(moved.ledger.commitments[0]?.milestones).toEqual([
      { ...makeMilestone(), due: '2026-12-31', earlier: [{ date: '2026-10-31', due: '2026-10-31' }] },
    ])
    expect(moved.ledger.commitments[0]?.citations.at(-1)).toEqual({ source: 'import', figure: '2026-12-31' })
    expect(said(moved)).toEqual(['target-restated B'])
    expect(readLedger(JSON.parse(JSON.stringify(moved.ledger)))).toMatchObject({ ok: true, setAside: [] })
    for (const day of ['2026-10-01', '2026-10-30']) {
      const [then] = assessAll(indexLedger(moved.ledger), day, null).items
      const [before] = assessAll(indexLedger(base), day, null).items
      expect(then?.assessment).toEqual(before?.assessment)
      expect(then?.commitment.milestones).toEqual(step.milestones)
    }
    expect(assessAll(indexLedger(moved.ledger), TODAY, null).items[0]?.assessment.deadline?.last).toBe('2026-12-31')
    const mistaken = read(rows, { ledger: base, answers: { 'restated:': 'mistake' } })
    expect(mistaken.ledger.commitments[0]?.milestones).toEqual([{ ...makeMilestone(), due: '2026-12-31' }])
    expect(read(rows, { ledger: moved.ledger }).ledger).toBe(moved.ledger)
  })

  it('whose deadline is over on the day of its change is not taken', () => {
    const result = read([HEAD, ['冷链物流港', 6000, '2026-08']])
    expect(targetsOf(result)).toEqual(port.targets)
    expect(said(result)).toEqual(['restated-after-due C'])
  })

  it('V10: leaves every verdict of a day before as it was', () => {
    const verdicts = (of: Ledger, day: string) => {
      const index = indexLedger(of)
      const [rule] = SHIPPED_RULES
      return of.commitments.map((commitment) => rule && assess(index, commitment, day, rule))
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom('2027-03', '2027-06', '2028'),
        fc.integer({ min: 1, max: 400 }),
        (target, due, daysBefore) => {
          const { ledger: after } = read([titled, HEAD, ['冷链物流港', target, due]])
          const day = dateOfDay(dayNumber('2026-10-31') - daysBefore)
          expect(verdicts(after, day)).toEqual(verdicts(ledger, day))
        },
      ),
      { numRuns: 60 },
    )
  })
})
