import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#src/domain/assess.ts'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { BAND_VERDICTS } from '#src/domain/terms.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget } from '#mocks/make.ts'
import { assessAll } from '../selection/assess-all.ts'
import { buildChanges, CHANGE_SECTIONS, type ChangeSection } from './changes.ts'
import { sumAccount } from './account.ts'
import { announcementDay, monthsBefore } from './days.ts'
import { movementOf, MOVEMENTS } from './movement.ts'
import { select } from '../selection/select.ts'
import { STATUS_BUCKETS } from '../status-strip.ts'
import { aLedger, aView } from '../testing/random-ledger.ts'

function openDemo(): LedgerIndex {
  const read = readLedger(JSON.parse(readFileSync('public/ledgers/demo.json', 'utf8')))
  if (!read.ok) throw new Error('demo.json does not read')
  return indexLedger(read.ledger)
}

const demo = openDemo()

function changesOf(index: LedgerIndex, view: View, since: string, asOf: string) {
  return buildChanges({ before: assessAll(index, since, view.rule), selection: select(index, view, asOf), view })
}

/** Statuses worked out one by one, without the code under test: id → bucket of the items that pass the filters on a day. */
function plainStatuses(index: LedgerIndex, view: View, day: string): ReadonlyMap<string, string> {
  const rule = index.rules.get(view.rule ?? index.ledger.defaultRule)
  if (!rule) throw new Error('no rule')
  return new Map(
    select(index, view, day).items.map(({ commitment }) => {
      const { verdict, reasons } = assess(index, commitment, day, rule)
      return [commitment.id, reasons[0] ?? verdict]
    }),
  )
}

function expectAccounted(index: LedgerIndex, view: View, [since, asOf]: readonly [string, string]): void {
  const { sections, account } = changesOf(index, view, since, asOf)
  const list = (...names: readonly ChangeSection[]) => names.flatMap((name) => sections.get(name) ?? [])
  const unfiltered: View = { ...view, status: [] }
  const [then, now] = [plainStatuses(index, unfiltered, since), plainStatuses(index, unfiltered, asOf)]
  const [asked, askedNow] = [plainStatuses(index, view, since), plainStatuses(index, view, asOf)]
  const isAsked = (id: string) => asked.has(id) || askedNow.has(id)

  const movers = list(...MOVEMENTS).map(({ commitment }) => commitment.id)
  expect(movers.toSorted()).toEqual(
    [...then.keys()].filter((id) => isAsked(id) && now.has(id) && then.get(id) !== now.get(id)).toSorted(),
  )
  for (const { commitment, movement, before, after } of list(...MOVEMENTS)) {
    expect([before?.reasons[0] ?? before?.verdict, after.reasons[0] ?? after.verdict]).toEqual([
      then.get(commitment.id),
      now.get(commitment.id),
    ])
    expect(sections.get(movement ?? 'quiet')?.filter((change) => change.commitment === commitment)).toHaveLength(1)
  }
  const joiners = list('announced', 'entered').map(({ commitment }) => commitment.id)
  const leavers = list('left').map(({ commitment }) => commitment.id)
  expect(joiners.toSorted()).toEqual([...askedNow.keys()].filter((id) => !then.has(id)).toSorted())
  expect(leavers.toSorted()).toEqual([...asked.keys()].filter((id) => !now.has(id)).toSorted())

  const count = (ids: Iterable<string>, statuses: ReadonlyMap<string, string>, status: string) =>
    [...ids].filter((id) => statuses.get(id) === status).length
  for (const status of STATUS_BUCKETS) {
    const row = account.find((each) => each.status === status)
    expect([status, row?.before ?? 0, row?.after ?? 0]).toEqual([
      status,
      count(asked.keys(), then, status),
      count(askedNow.keys(), now, status),
    ])
    if (!row) continue
    expect(row).toEqual({
      ...row,
      movedIn: count(movers, now, status),
      movedOut: count(movers, then, status),
      joined: count(joiners, now, status),
      left: count(leavers, then, status),
    })
    expect(row.after - row.before).toBe(row.movedIn - row.movedOut + row.joined - row.left)
  }
  const sum = sumAccount(account)
  expect([sum.before, sum.after]).toEqual([asked.size, askedNow.size])
}

/** Two days in order, between the given ones. */
const days = (first: string, last: string) =>
  fc
    .tuple(fc.integer({ min: dayNumber(first), max: dayNumber(last) }), fc.integer({ min: 1, max: 500 }))
    .map(([day, length]): readonly [string, string] => [dateOfDay(day), dateOfDay(day + length)])

describe('buildChanges', () => {
  it('accounts for every status count of the demo ledger between any two days, item by item', () => {
    expect(() =>
      fc.assert(
        fc.property(days('2024-01-01', '2027-06-01'), (span) => expectAccounted(demo, DEFAULT_VIEW, span)),
        { numRuns: 12 },
      ),
    ).not.toThrow()
  })

  it('does so under filters by status and year on the demo ledger', () => {
    const views: readonly Partial<View>[] = [
      { status: ['behind', 'silent'] },
      { year: [{ from: 2025, to: 2026 }] },
      { year: [{ from: 2026, to: 2026 }], status: ['unjudged', 'overdue'], kind: ['measured'] },
    ]
    for (const view of views)
      expect(() =>
        fc.assert(
          fc.property(days('2024-06-01', '2027-03-01'), (span) =>
            expectAccounted(demo, { ...DEFAULT_VIEW, ...view }, span),
          ),
          { numRuns: 4 },
        ),
      ).not.toThrow()
  })

  it('does so on any ledger under any view', () => {
    expect(() =>
      fc.assert(
        fc.property(aLedger(), aView, days('2026-01-01', '2027-06-15'), (ledger, view, span) =>
          expectAccounted(indexLedger(ledger), view, span),
        ),
        { numRuns: 150 },
      ),
    ).not.toThrow()
  })

  it('says nothing where nothing became known', () => {
    const { sections, totals, account } = changesOf(demo, DEFAULT_VIEW, '2027-03-30', '2027-03-31')
    expect(Math.max(0, ...[...sections].map(([, list]) => list.length))).toBe(0)
    expect(totals).toEqual({ moved: 0, reports: 0, corrections: 0, targets: 0 })
    expect(account.every(({ before, after }) => before === after)).toBe(true)
  })

  it('keeps every report of the span: new, corrected, or gone by correction', () => {
    fc.assert(
      fc.property(days('2024-06-01', '2027-03-01'), ([since, asOf]) => {
        const { totals } = changesOf(demo, DEFAULT_VIEW, since, asOf)
        const at = (day: string) => assessAll(demo, day, null).items.flatMap(({ assessment }) => assessment.reports)
        const before = new Set(at(since))
        expect(totals.reports + totals.corrections).toBe(at(asOf).filter((report) => !before.has(report)).length)
      }),
      { numRuns: 8 },
    )
  })
})

describe('a change of one item', () => {
  const report = (
    id: string,
    date: string,
    value: number,
    more: { readonly recorded?: string; readonly corrects?: string } = {},
  ) => makeReport({ id, commitment: 'racks', date, recorded: date, value, ...more })
  const only = (
    reports: readonly ReturnType<typeof report>[],
    view: Partial<View> = {},
    targets = [makeTarget({ since: '2026-02-24' })],
  ) =>
    changesOf(
      indexLedger(makeLedger({ commitments: [makeCommitment({ id: 'racks', targets })], reports: [...reports] })),
      { ...DEFAULT_VIEW, ...view },
      '2026-09-01',
      '2026-11-23',
    ).sections

  it('is a correction, not a new report, where it replaces what was known, be it through a second correction', () => {
    const sections = only([
      report('r1', '2026-08-20', 120_000),
      report('r2', '2026-08-20', 110_000, { recorded: '2026-09-10', corrects: 'r1' }),
      report('r3', '2026-08-20', 115_000, { recorded: '2026-10-10', corrects: 'r2' }),
    ])
    const [change] = sections.get('corrected') ?? []
    expect(change?.corrections.map(({ wrong, right }) => [wrong.id, right.id])).toEqual([['r1', 'r3']])
    expect(change?.reports).toEqual([])
    expect(sections.has('reported')).toBe(false)
  })

  it('is a new report where it corrects one that was not known yet', () => {
    const sections = only([
      report('r0', '2026-08-20', 120_000),
      report('r1', '2026-09-20', 130_000),
      report('r2', '2026-09-20', 131_000, { recorded: '2026-10-10', corrects: 'r1' }),
    ])
    expect(sections.has('corrected')).toBe(false)
    expect([...sections.values()].flat()[0]?.reports.map(({ id }) => id)).toEqual(['r2'])
  })

  it('[V10] names a moved target, and shows that a year filter is why the item left', () => {
    const targets = [
      makeTarget({ since: '2026-02-24', due: '2026' }),
      makeTarget({ since: '2026-10-01', due: '2028', value: 200_000 }),
    ]
    const sections = only([], { year: [{ from: 2026, to: 2026 }] }, targets)
    const [left] = sections.get('left') ?? []
    expect([left?.target?.from?.due, left?.target?.to.due]).toEqual(['2026', '2028'])
    expect([...sections.keys()]).toEqual(['left', 'target'])
  })

  it('[V6] moves to silent when reports stop, and is shown under a filter for the status it left', () => {
    const reports = [report('r1', '2026-08-20', 290_000)]
    const quiet = changesOf(
      indexLedger(
        makeLedger({ commitments: [makeCommitment({ id: 'racks', targets: [makeTarget({ due: '2028' })] })], reports }),
      ),
      { ...DEFAULT_VIEW, status: ['on-track'] },
      '2026-09-01',
      '2027-06-01',
    )
    expect([...quiet.sections.keys()]).toEqual(['silent'])
    expect(quiet.account).toEqual([
      { status: 'on-track', before: 1, movedIn: 0, movedOut: 1, joined: 0, left: 0, after: 0 },
    ])
  })

  it('enters, and is not called new, where its moved target brings it into the chosen year', () => {
    const targets = [makeTarget({ since: '2026-02-24', due: '2026' }), makeTarget({ since: '2026-10-01', due: '2028' })]
    expect([...only([], { year: [{ from: 2028, to: 2028 }] }, targets).keys()]).toEqual(['entered', 'target'])
  })

  it('does not join by being found in pinyin, which needs no day', () => {
    const index = indexLedger(
      makeLedger({ commitments: [makeCommitment({ id: 'racks' })], reports: [report('r1', '2026-10-10', 1000)] }),
    )
    const view: View = { ...DEFAULT_VIEW, q: 'suanli' }
    const readings = new Map([[index.commitments.get('racks')?.title.zh ?? '', { full: 'suanli', initials: 'sl' }]])
    const selection = select(index, view, '2026-11-23', { readings })
    expect(selection.items).toHaveLength(1)
    const { sections, account } = buildChanges({ before: assessAll(index, '2026-09-01', null), selection, view })
    expect([...sections.keys()]).not.toContain('entered')
    expect(sumAccount(account)).toMatchObject({ before: 1, joined: 0, after: 1 })
  })

  it('lists each section in a fixed order', () => {
    expect(new Set(CHANGE_SECTIONS).size).toBe(CHANGE_SECTIONS.length)
    const keys = [...changesOf(demo, DEFAULT_VIEW, '2026-03-01', '2027-02-01').sections.keys()]
    expect(keys).toEqual(CHANGE_SECTIONS.filter((section) => keys.includes(section)))
    expect(keys).toEqual(
      expect.arrayContaining([
        'met',
        'missed',
        'up',
        'down',
        'judged',
        'silent',
        'closed',
        'announced',
        'target',
        'corrected',
        'reported',
      ]),
    )
  })
})

describe('movementOf', () => {
  it.each([
    ['behind', 'on-track', 'up'],
    ['overdue', 'far-behind', 'up'],
    ['met', 'on-track', 'down'],
    ['on-track', 'slightly-behind', 'down'],
    ['behind', 'met', 'met'],
    ['no-report', 'met', 'met'],
    ['behind', 'overdue', 'missed'],
    ['overdue-unverified', 'overdue', 'missed'],
    ['behind', 'overdue-unverified', 'lapsed'],
    ['too-early', 'behind', 'judged'],
    ['overdue-unverified', 'on-track', 'judged'],
    ['closed', 'behind', 'judged'],
    ['on-track', 'silent', 'silent'],
    ['no-report', 'silent', 'silent'],
    ['on-track', 'no-baseline', 'unjudged'],
    ['overdue', 'too-early', 'unjudged'],
    ['met', 'no-report', 'unjudged'],
    ['no-report', 'too-early', 'reason'],
    ['met', 'closed', 'closed'],
    ['behind', 'behind', null],
  ] as const)('from %s to %s is %s', (from, to, movement) => {
    expect(movementOf(from, to)).toBe(movement)
  })

  it('turns up into down when the days are exchanged', () => {
    const pairs = BAND_VERDICTS.flatMap((from) =>
      BAND_VERDICTS.map((to) => [movementOf(from, to), movementOf(to, from)]),
    )
    expect(pairs.filter(([there]) => there === 'up').map(([, back]) => back)).toEqual(
      Array.from({ length: 6 }, () => 'down'),
    )
  })
})

describe('the earlier day', () => {
  it.each([
    ['2026-11-23', 1, '2026-10-23'],
    ['2027-03-31', 1, '2027-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-05-31', 3, '2026-02-28'],
    ['1900-02-10', 3, '1900-01-01'],
  ])('%s less %i months is %s', (day, months, earlier) => {
    expect(monthsBefore(day, months)).toBe(earlier)
  })

  it('is that on which most items were announced, the later of two alike; never the as-of day itself', () => {
    const items = (...announced: readonly string[]) =>
      select(
        indexLedger(
          makeLedger({
            commitments: announced.map((day, at) =>
              makeCommitment({ id: `c${at}`, announced: day, targets: [makeTarget({ since: day })] }),
            ),
            reports: [],
          }),
        ),
        DEFAULT_VIEW,
        '2026-11-23',
      ).items
    expect(announcementDay(items('2026-02-24', '2026-02-24', '2026-06-01'), '2026-11-23')).toBe('2026-02-24')
    expect(announcementDay(items('2026-02-24', '2026-06-01'), '2026-11-23')).toBe('2026-06-01')
    expect(announcementDay(items('2026-11-23'), '2026-11-23')).toBeNull()
  })
})
