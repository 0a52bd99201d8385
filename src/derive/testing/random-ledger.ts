/** Small random ledgers and views for property tests: few values each, so that filters meet and ties happen. */
import fc from 'fast-check'
import type { Commitment, Ledger, Report } from '#src/domain/ledger.ts'
import { KINDS, REASONS, VERDICTS } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { REACHES, SORT_KEYS, type View, type YearChoice } from '#src/url/view.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeOrganisation,
  makeRegion,
  makeReport,
  makeSector,
  makeTarget,
  makeText,
} from '#mocks/make.ts'

export const AS_OF = '2027-03-15'

const REGIONS = [
  makeRegion({ code: '100000', name: makeText('全国'), parent: null }),
  makeRegion({ code: '990000', name: makeText('甲省'), parent: null }),
  makeRegion({ code: '990100', name: makeText('甲市'), parent: '990000' }),
  makeRegion({ code: '990101', name: makeText('甲一区'), parent: '990100' }),
  makeRegion({ code: '990102', name: makeText('甲二区'), parent: '990100' }),
  makeRegion({ code: '990200', name: makeText('乙市'), parent: '990000' }),
  makeRegion({ code: '990300', name: makeText('丙市'), parent: '990000' }),
]
const CODES = REGIONS.map((region) => region.code)
const SECTORS = ['computing', 'logistics', 'farming']
const SERIES = ['growth', 'trade']
const OFFICES = ['office', 'bureau', 'firm']
const DUES = [null, '2026', '2026-06', '2027-03-15', '2027-12-31', '2026/2028', '2029/2031']

/** Marks that stand in titles and nowhere else, for free text. */
const MARKS = ['晨', '昏', '暮']

const due = fc.constantFrom(...DUES)
const someOf = (values: readonly string[], minLength: number) => fc.subarray([...values], { minLength, maxLength: 2 })

function aCommitment(id: string): fc.Arbitrary<Commitment> {
  return fc
    .record({
      kind: fc.constantFrom(...KINDS),
      regions: someOf(CODES, 1),
      sectors: someOf(SECTORS, 1),
      lead: fc.constantFrom(...OFFICES),
      supporting: someOf(OFFICES, 0),
      announced: fc.constantFrom('2026-02-24', '2026-02-24', '2027-01-10', '2027-05-01'),
      series: fc.option(fc.constantFrom(...SERIES)),
      marks: fc.subarray(MARKS),
      target: fc.record({ value: fc.constantFrom(100, 3000, 300_000), due }),
      later: fc.option(fc.record({ since: fc.constantFrom('2026-12-01', '2027-06-01'), due })),
      steps: fc.array(due, { maxLength: 2 }),
      baseline: fc.boolean(),
      closed: fc.boolean(),
    })
    .map(({ kind, series, marks, target, later, steps, baseline, closed, ...own }) => {
      const first = makeTarget({ since: own.announced, ...target })
      const last = later && later.since > own.announced ? [makeTarget({ ...target, ...later })] : []
      return makeCommitment({
        ...own,
        id,
        kind,
        ...(series === null ? {} : { series }),
        title: makeText(`${id}：${marks.join('')}`, id),
        ...(kind === 'measured'
          ? { measure: makeMeasure(baseline ? {} : { baseline: null, basis: 'stock' }) }
          : { measure: undefined }),
        targets: kind === 'measured' ? [first, ...last] : [],
        milestones: kind === 'milestone' ? steps.map((each, at) => makeMilestone({ id: `m${at}`, due: each })) : [],
        ...(closed && own.announced < '2027-01-01' ? { closed: { date: '2027-02-01', reason: makeText() } } : {}),
      })
    })
}

function someReports(commitment: string): fc.Arbitrary<readonly Report[]> {
  const report = fc.record({
    value: fc.constantFrom(50, 2000, 200_000, 400_000),
    date: fc.constantFrom('2026-06-30', '2026-12-31', '2027-02-28'),
    late: fc.boolean(),
  })
  return fc.array(report, { maxLength: 2 }).map((reports) =>
    reports.map(({ value, date, late }, at) =>
      makeReport({
        id: `${commitment}-r${at}`,
        commitment,
        date,
        recorded: late ? '2027-04-01' : '2027-03-01',
        value,
        stage: 'under-way',
      }),
    ),
  )
}

/** A ledger of up to `most` commitments; some are announced only after AS_OF. */
export function aLedger(most = 9): fc.Arbitrary<Ledger> {
  return fc.integer({ min: 0, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `c${at}`)
    return fc
      .record({ commitments: fc.tuple(...ids.map(aCommitment)), reports: fc.tuple(...ids.map(someReports)) })
      .map(({ commitments, reports }) =>
        makeLedger({
          regions: REGIONS,
          sectors: SECTORS.map((id) => makeSector({ id })),
          organisations: OFFICES.map((id) => makeOrganisation({ id })),
          commitments,
          reports: reports.flat(),
          facts: [],
        }),
      )
  })
}

const aYear: fc.Arbitrary<YearChoice> = fc.oneof(
  fc.constant('none' as const),
  fc
    .tuple(fc.integer({ min: 2025, max: 2031 }), fc.integer({ min: 0, max: 3 }))
    .map(([from, more]) => ({ from, to: from + more })),
)

/** Mostly unset, so that selections are not always empty. */
function sometimes<Value>(values: fc.Arbitrary<readonly Value[]>): fc.Arbitrary<readonly Value[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: values })
}

/** A view with any filters and any order. */
export const aView: fc.Arbitrary<View> = fc
  .record({
    region: sometimes(someOf(CODES, 1)),
    sector: sometimes(someOf(SECTORS, 1)),
    year: sometimes(fc.array(aYear, { minLength: 1, maxLength: 2 })),
    status: sometimes(fc.uniqueArray(fc.constantFrom(...VERDICTS, ...REASONS), { minLength: 1, maxLength: 6 })),
    unit: sometimes(someOf(OFFICES, 1)),
    kind: sometimes(fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 2 })),
    reach: sometimes(fc.uniqueArray(fc.constantFrom(...REACHES), { minLength: 1, maxLength: 2 })),
    due: fc.constantFrom([], [], [], ['soon' as const]),
    series: sometimes(someOf(SERIES, 1)),
    q: fc.constantFrom('', '', '', ...MARKS, '晨 暮'),
    pick: sometimes(fc.subarray(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'], { minLength: 1 })),
    sort: fc.option(fc.record({ key: fc.constantFrom(...SORT_KEYS), reversed: fc.boolean() })),
  })
  .map((keys) => ({ ...DEFAULT_VIEW, ...keys }))
