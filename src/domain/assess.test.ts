import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { deadlineOf } from './deadline-of.ts'
import type { Commitment, Measure, Report, Target } from './ledger.ts'
import { assessed, baseline, commitment, figure, indexOf, measured, report, shipped, target } from './testing/build.ts'
import type { Reason, Verdict } from './terms.ts'

const CUMULATIVE = { basis: 'cumulative' } as const
const closed = { date: '2026-08-01', reason: { zh: '示例', en: 'Example' } }

interface Row {
  readonly says: string
  readonly measure?: Partial<Measure>
  readonly target?: Partial<Target>
  readonly reports: readonly Report[]
  readonly asOf: string
  readonly verdict: Verdict
  readonly reasons?: readonly Reason[]
}

/** The verdict of a row and its reasons, as the row states them. */
function said({ reports, asOf, ...row }: Row): Pick<Row, 'verdict' | 'reasons'> {
  const { verdict, reasons } = assessed(measured(row.measure ?? CUMULATIVE, [row.target ?? {}]), reports, asOf)
  return { verdict, reasons }
}

/** What a row states. */
function stated({ verdict, reasons = [] }: Row): Pick<Row, 'verdict' | 'reasons'> {
  return { verdict, reasons }
}

describe('verdict', () => {
  it.each<Row>([
    { says: 'the comparator is satisfied', reports: [figure('2026-03-31', 100)], asOf: '2026-04-01', verdict: 'met' },
    { says: 'met stays met in silence', reports: [figure('2026-03-31', 100)], asOf: '2028-01-01', verdict: 'met' },
    {
      says: 'met without any deadline',
      target: { due: null },
      reports: [figure('2026-03-31', 100)],
      asOf: '2026-04-01',
      verdict: 'met',
    },
    {
      says: 'equality does not meet more-than',
      target: { comparator: 'more-than' },
      reports: [figure('2026-12-31', 100)],
      asOf: '2027-01-01',
      verdict: 'overdue',
    },
    {
      says: 'more than it does',
      target: { comparator: 'more-than' },
      reports: [figure('2026-12-31', 100, { comparator: 'more-than' })],
      asOf: '2027-01-01',
      verdict: 'met',
    },
    {
      says: 'the last day is still in time',
      reports: [figure('2026-12-31', 95)],
      asOf: '2026-12-31',
      verdict: 'slightly-behind',
    },
    {
      says: 'after it a figure of the last day falls short',
      reports: [figure('2026-12-31', 95)],
      asOf: '2027-01-01',
      verdict: 'overdue',
    },
    {
      says: 'an older figure proves nothing',
      reports: [figure('2026-12-30', 95)],
      asOf: '2027-01-01',
      verdict: 'overdue-unverified',
    },
    { says: 'nothing was reported at all', reports: [], asOf: '2027-01-01', verdict: 'overdue-unverified' },
    {
      says: 'about the target may or may not do',
      reports: [figure('2026-12-31', 100, { comparator: 'about' })],
      asOf: '2027-01-01',
      verdict: 'overdue-unverified',
    },
    {
      says: 'a range passes only after its last day',
      target: { due: '2026/2027' },
      reports: [figure('2026-12-31', 15)],
      asOf: '2027-01-01',
      verdict: 'far-behind',
    },
    {
      says: 'the latest figure decides, not the best',
      reports: [figure('2026-06-30', 100), figure('2026-12-31', 90)],
      asOf: '2027-01-01',
      verdict: 'overdue',
    },
  ])('[V5b] $says: $verdict', (row) => {
    expect(said(row)).toEqual(stated(row))
  })

  it('[V5b] is closed from the day of closing, met or not', () => {
    const of = measured(CUMULATIVE, [{}], { closed })
    const reports = [figure('2026-06-30', 100)]
    expect(assessed(of, reports, '2026-07-31').verdict).toBe('met')
    expect(assessed(of, reports, '2026-08-01')).toMatchObject({
      verdict: 'closed',
      trace: ['V5'],
      figure: { value: 100 },
    })
    expect(assessed(commitment({ closed }), [], '2026-08-01').verdict).toBe('closed')
  })

  it.each<Row>([
    { says: 'kept before the deadline', reports: [figure('2026-06-30', 100)], asOf: '2026-07-15', verdict: 'on-track' },
    { says: 'kept on its last day', reports: [figure('2026-12-31', 100)], asOf: '2026-12-31', verdict: 'met' },
    { says: 'broken on its last day', reports: [figure('2026-12-31', 99)], asOf: '2027-01-01', verdict: 'overdue' },
    {
      says: 'kept, but too long ago',
      reports: [figure('2026-02-28', 100)],
      asOf: '2026-11-23',
      verdict: 'unjudged',
      reasons: ['silent'],
    },
    { says: 'broken by 7 %', reports: [figure('2026-06-30', 93)], asOf: '2026-07-15', verdict: 'slightly-behind' },
    { says: 'broken by 20 %', reports: [figure('2026-06-30', 80)], asOf: '2026-07-15', verdict: 'behind' },
    {
      says: 'without a deadline',
      target: { due: null },
      reports: [figure('2026-06-30', 100)],
      asOf: '2026-07-15',
      verdict: 'unjudged',
      reasons: ['no-deadline'],
    },
  ])('[V2b] a level to hold, $says: $verdict', (row) => {
    expect(said({ ...row, measure: { direction: 'hold' } })).toEqual(stated(row))
  })

  it('[V2b] a limit has no completion, no expected path, and its distance for a gap', () => {
    const of = measured({ direction: 'hold' }, [{}])
    expect(assessed(of, [figure('2026-06-30', 80)], '2026-07-15')).toMatchObject({
      completion: null,
      expected: null,
      start: null,
      baseline: null,
      attainment: null,
      gapPoints: { low: -20, high: -20 },
      trace: ['V8', 'V4', 'V5'],
    })
    expect(assessed(of, [figure('2026-06-30', 80)], '2026-07-15', shipped('sanya-2022')).verdict).toBe('behind')
    expect(assessed(of, [figure('2026-06-30', 120)], '2026-07-15').gapPoints).toEqual({ low: 0, high: 0 })
  })

  it('[V2b] any distance from a limit of zero counts as the whole', () => {
    const of = measured({ direction: 'hold' }, [{ comparator: 'at-most', value: 0 }])
    expect(assessed(of, [figure('2026-06-30', 1)], '2026-07-15')).toMatchObject({
      verdict: 'far-behind',
      gapPoints: { low: -100, high: -100 },
    })
  })

  it('[V5b] a ceiling to come down to is on track once kept, and met only at the deadline', () => {
    const down = { basis: 'stock', direction: 'decrease' } as const
    const ceiling = { comparator: 'at-most' } as const
    const kept = [figure('2026-06-30', 95)]
    expect(assessed(measured(down, [ceiling]), kept, '2026-07-01')).toMatchObject({ verdict: 'on-track', reasons: [] })
    const broken = [figure('2026-06-30', 150)]
    expect(assessed(measured(down, [ceiling]), broken, '2026-07-01').reasons).toEqual(['no-baseline'])
    const stated = { ...down, baseline: baseline(200, '2026-01-01') }
    expect(assessed(measured(stated, [ceiling]), broken, '2026-07-01')).toMatchObject({
      verdict: 'on-track',
      completion: { low: 0.5, high: 0.5 },
      gapPoints: { low: 0, high: 0 },
    })
    expect(assessed(measured(stated, [ceiling]), [figure('2026-12-31', 95)], '2027-01-01').verdict).toBe('met')
  })

  it.each<Row>([
    { says: 'ahead', reports: [figure('2026-06-30', 51)], asOf: '2026-07-15', verdict: 'on-track' },
    { says: 'level', reports: [figure('2026-06-30', 50)], asOf: '2026-07-15', verdict: 'on-track' },
    { says: '10 points below', reports: [figure('2026-06-30', 40)], asOf: '2026-07-15', verdict: 'slightly-behind' },
    { says: '30 points below', reports: [figure('2026-06-30', 20)], asOf: '2026-07-15', verdict: 'behind' },
    {
      says: 'more than 30 points below',
      reports: [figure('2026-06-30', 19)],
      asOf: '2026-07-15',
      verdict: 'far-behind',
    },
    { says: 'a month into the year', reports: [figure('2026-01-31', 0)], asOf: '2026-02-15', verdict: 'too-early' },
  ])('[V5a] $says: $verdict', (row) => {
    expect(said(row)).toEqual(stated(row))
  })

  it('[V5a] a band that the rule does not define gives no verdict', () => {
    const judged = assessed(
      measured(CUMULATIVE, [{}]),
      [figure('2026-06-30', 45)],
      '2026-07-15',
      shipped('yinchuan-2025'),
    )
    expect(judged).toMatchObject({
      verdict: 'unjudged',
      reasons: ['not-defined'],
      bands: { low: null, high: null, lowIndex: 1, highIndex: 1, deciding: null },
    })
  })

  it.each<Row>([
    { says: 'nothing reported', reports: [], asOf: '2026-06-01', verdict: 'unjudged', reasons: ['no-report'] },
    {
      says: 'no deadline',
      target: { due: null },
      reports: [figure('2026-06-30', 5)],
      asOf: '2026-07-01',
      verdict: 'unjudged',
      reasons: ['no-deadline'],
    },
    {
      says: 'neither, and a rate',
      measure: { basis: 'rate' },
      target: { due: null },
      reports: [],
      asOf: '2026-07-01',
      verdict: 'unjudged',
      reasons: ['no-report', 'no-deadline', 'no-baseline'],
    },
    {
      says: 'a rate without baseline, gone silent',
      measure: { basis: 'rate' },
      reports: [figure('2026-01-31', 5)],
      asOf: '2026-11-23',
      verdict: 'unjudged',
      reasons: ['no-baseline', 'silent'],
    },
    {
      says: 'a stock without report or baseline',
      measure: {},
      reports: [],
      asOf: '2026-07-01',
      verdict: 'unjudged',
      reasons: ['no-report'],
    },
    {
      says: 'a target set later',
      target: { since: '2026-09-01' },
      reports: [figure('2026-06-30', 5)],
      asOf: '2026-07-01',
      verdict: 'unjudged',
      reasons: ['no-number', 'no-deadline'],
    },
    {
      says: 'a baseline that is the target',
      measure: { baseline: baseline(100, '2025-12-31') },
      reports: [figure('2026-06-30', 5)],
      asOf: '2026-07-01',
      verdict: 'unjudged',
      reasons: ['no-baseline'],
    },
  ])('[V5c] $says: $reasons', (row) => {
    expect(said(row)).toEqual(stated(row))
  })

  it('[V5c] no deadline leaves completion and attainment to be shown', () => {
    const judged = assessed(measured(CUMULATIVE, [{ due: null }]), [figure('2026-06-30', 5)], '2026-07-01')
    expect(judged).toMatchObject({
      completion: { low: 0.05, high: 0.05 },
      attainment: { low: 0.05, high: 0.05 },
      expected: null,
      gapPoints: null,
      bands: null,
      daysLeft: null,
    })
  })

  it('[V5c] a direction never gets a verdict, but its stage and freshness', () => {
    const reports = [
      report('2026-03-31', { stage: 'preparing' }),
      report('2026-09-30', { stage: 'under-way' }),
      report('2026-10-31'),
    ]
    expect(assessed(commitment(), reports, '2026-11-23')).toMatchObject({
      verdict: 'unjudged',
      reasons: ['no-number', 'no-deadline'],
      stage: { stage: 'under-way', date: '2026-09-30' },
      freshness: { months: 0, state: 'fresh' },
      figure: null,
      milestones: null,
    })
    expect(assessed(commitment(), [], '2026-11-23')).toMatchObject({
      reasons: ['no-number', 'no-report', 'no-deadline'],
      stage: null,
      freshness: null,
    })
  })

  it('[V5c] a silent item keeps what stood at the date of the figure', () => {
    const fresh = assessed(measured(CUMULATIVE, [{}]), [figure('2026-04-30', 20)], '2026-05-01')
    const silent = assessed(measured(CUMULATIVE, [{}]), [figure('2026-04-30', 20)], '2026-11-23')
    expect(fresh.verdict).toBe('behind')
    expect(silent).toMatchObject({ verdict: 'unjudged', reasons: ['silent'], trace: ['V6', 'V5'] })
    for (const key of ['completion', 'expected', 'gapPoints', 'bands'] as const) expect(silent[key]).toEqual(fresh[key])
  })

  it('[V5c] every reason but silence comes before the bands, and silence before an undecided band', () => {
    const of = measured({}, [{}])
    const reports = [figure('2026-01-31', 20), figure('2026-04-30', 30)]
    expect(assessed(of, reports, '2026-05-01').reasons).toEqual(['no-baseline'])
    expect(assessed(of, reports, '2026-11-23')).toMatchObject({ reasons: ['silent'], bands: { deciding: 'baseline' } })
  })
})

describe('uncertain inputs', () => {
  it('[V7] both ends in one band: that verdict', () => {
    const judged = assessed(measured({}, [{}]), [figure('2026-01-31', 2), figure('2026-06-30', 30)], '2026-07-01')
    expect(judged).toMatchObject({
      verdict: 'behind',
      completion: { low: 28 / 98, high: 0.3 },
      bands: { low: 'behind', high: 'behind', deciding: null },
      trace: ['V2', 'V3', 'V4', 'V7', 'V5'],
    })
  })

  it('[V7] two bands of one verdict are that verdict', () => {
    const of = measured({}, [{}])
    const reports = [figure('2026-01-31', 20), figure('2026-06-30', 49)]
    expect(assessed(of, reports, '2026-07-01', shipped('un-progress-chart')).verdict).toBe('on-track')
    const across = assessed(
      of,
      [figure('2026-01-31', 20), figure('2026-06-30', 48)],
      '2026-07-01',
      shipped('un-progress-chart'),
    )
    expect(across).toMatchObject({ verdict: 'on-track', bands: { lowIndex: 1, highIndex: 0 } })
  })

  it.each<[string, Commitment, Report, Reason]>([
    [
      'baseline',
      measured({ baseline: { ...baseline(40, '2025-12-31'), comparator: 'about' } }, [{}]),
      figure('2026-06-30', 69.5),
      'no-baseline',
    ],
    ['deadline', measured(CUMULATIVE, [{ due: '2026/2028' }]), figure('2026-06-30', 30), 'no-deadline'],
    ['figure', measured(CUMULATIVE, [{}]), figure('2026-06-30', 51, { comparator: 'nearly' }), 'no-number'],
  ])('[V7a] the %s decides', (deciding, of, latest, reason) => {
    const judged = assessed(of, [latest], '2026-07-01')
    expect(judged).toMatchObject({ verdict: 'unjudged', reasons: [reason], bands: { deciding } })
    expect(judged.bands?.low).not.toBe(judged.bands?.high)
    expect(judged.trace).toContain('V7')
  })

  it('[V7a] names the input that settles it alone, though another is uncertain too', () => {
    const of = measured({}, [{ due: '2026/2028' }])
    const judged = assessed(of, [figure('2026-01-31', 1), figure('2026-06-30', 30)], '2026-07-01')
    expect(judged.bands).toMatchObject({ low: 'behind', high: 'on-track', deciding: 'deadline' })
  })

  it('[V7a] names the first uncertain input where none settles it alone', () => {
    const of = measured(CUMULATIVE, [{ due: '2026/2027' }])
    const judged = assessed(of, [figure('2026-06-30', 26, { comparator: 'about' })], '2026-07-01')
    expect(judged.bands?.deciding).toBe('deadline')
  })

  it('[V7a] too early is an end like a band', () => {
    const of = measured(CUMULATIVE, [{ due: '2026/2030' }])
    const judged = assessed(of, [figure('2026-03-31', 0)], '2026-04-01')
    expect(judged.bands).toMatchObject({ low: 'behind', high: 'too-early', highIndex: null, deciding: 'deadline' })
  })
})

describe('targets over time', () => {
  const moved = measured(CUMULATIVE, [
    { since: '2024-01-01', value: 500, due: '2025' },
    { since: '2026-02-24', value: 300, due: '2026' },
  ])

  it('[V10] the target known on the day is in force, earlier ones keep their own verdicts', () => {
    const reports = [figure('2025-06-30', 100), figure('2026-03-31', 120)]
    expect(assessed(moved, reports, '2025-07-15')).toMatchObject({ target: { value: 500 }, earlier: [] })
    const now = assessed(moved, reports, '2026-04-15')
    expect(now.target?.value).toBe(300)
    expect(now.earlier).toMatchObject([
      { verdict: 'overdue', target: { value: 500 }, figure: { value: 120 }, trace: ['V10', 'V8', 'V5'] },
    ])
  })

  it('[V10] each is judged within its own deadline', () => {
    const raised = measured(CUMULATIVE, [{ value: 50 }, { since: '2026-05-01', value: 400, due: '2028' }])
    expect(assessed(raised, [figure('2026-06-30', 60)], '2026-07-01')).toMatchObject({
      verdict: 'too-early',
      earlier: [{ verdict: 'met', deadline: { last: '2026-12-31' } }],
    })
  })

  it('[V5b] closing leaves an earlier target its verdict if its deadline had passed', () => {
    const judged = assessed({ ...moved, closed }, [figure('2026-03-31', 120)], '2026-09-01')
    expect(judged).toMatchObject({ verdict: 'closed', earlier: [{ verdict: 'overdue' }] })
    const raised = measured(CUMULATIVE, [{ value: 50 }, { since: '2026-05-01', value: 400, due: '2028' }], { closed })
    expect(assessed(raised, [], '2027-03-01').earlier).toMatchObject([{ verdict: 'closed' }])
  })

  it('[V10] deadlineOf is the deadline of the judgement', () => {
    const days = ['2023-01-01', '2025-01-01', '2026-11-23']
    expect(days.map((day) => deadlineOf(moved, day))).toEqual(days.map((day) => assessed(moved, [], day).deadline))
    expect(deadlineOf(moved, '2025-01-01')?.last).toBe('2025-12-31')
    expect(deadlineOf(moved, '2023-01-01')).toBeNull()
    expect(deadlineOf({ ...moved, targets: [target({ due: null })] }, '2026-11-23')).toBeNull()
  })
})

describe('what an assessment carries', () => {
  it('[V5] names the commitment, day, rule and the reports in force', () => {
    const of = measured(CUMULATIVE, [{}])
    const wrong = figure('2026-03-31', 90, { id: 'wrong' })
    const right = figure('2026-03-31', 9, { recorded: '2026-05-01', corrects: 'wrong' })
    const index = indexOf(of, [wrong, right])
    const before = assess(index, of, '2026-04-30', shipped('sanya-2022'))
    expect(before).toMatchObject({ commitment: 'c', asOf: '2026-04-30', rule: 'sanya-2022', figure: { value: 90 } })
    expect(assess(index, of, '2026-05-01', shipped('sanya-2022'))).toMatchObject({
      figure: { value: 9 },
      reports: [right],
    })
  })
})
