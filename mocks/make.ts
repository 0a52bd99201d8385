/**
 * Fixture builders: each returns a whole, valid record; overrides replace
 * whole fields. The defaults fit together (commitment c1 in region 990100,
 * sector computing, lead office, unit rack, source speech; report r1 is on
 * c1), so makeLedger() alone is a valid ledger and so is one that is given
 * more commitments and reports which keep to those ids.
 */
import type {
  Citation,
  Commitment,
  Fact,
  Ledger,
  Measure,
  Milestone,
  Organisation,
  Region,
  Report,
  Rule,
  Sector,
  Source,
  Target,
  Text,
  Unit,
} from '#src/domain/ledger.ts'

/** A text in both languages; English falls back to the Chinese. */
export function makeText(zh = '甲', en = zh): Text {
  return { zh, en }
}

/** Source `speech`, paragraph 1. */
export function makeCitation(overrides: Partial<Citation> = {}): Citation {
  return { source: 'speech', paragraph: 1, ...overrides }
}

/** The fictional city 990100 below the province 990000. */
export function makeRegion(overrides: Partial<Region> = {}): Region {
  return { code: '990100', name: makeText('甲市', 'Alpha City'), parent: '990000', ...overrides }
}

/** Sector `computing`. */
export function makeSector(overrides: Partial<Sector> = {}): Sector {
  return { id: 'computing', name: makeText('算力', 'Computing'), ...overrides }
}

/** Organisation `office`, of the city 990100. */
export function makeOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  return {
    id: 'office',
    name: makeText('甲市政府', 'Alpha City Government'),
    kind: 'city',
    region: '990100',
    ...overrides,
  }
}

/** Unit `rack`, additive. */
export function makeUnit(overrides: Partial<Unit> = {}): Unit {
  return { id: 'rack', name: makeText('标准机架', 'standard racks'), additive: true, ...overrides }
}

/** Source `speech`, strength A, retrieved 2026-03-01. */
export function makeSource(overrides: Partial<Source> = {}): Source {
  const title = makeText('全省大会发言', 'Speech at the provincial conference')
  return {
    id: 'speech',
    title,
    published: '2026-02-24',
    kind: 'speech',
    strength: 'A',
    retrieved: '2026-03-01',
    ...overrides,
  }
}

/** A cumulative, increasing count of racks from a baseline of 0 on 2026-01-01. */
export function makeMeasure(overrides: Partial<Measure> = {}): Measure {
  return {
    metric: makeText('标准机架数', 'standard racks'),
    unit: 'rack',
    basis: 'cumulative',
    direction: 'increase',
    baseline: { value: 0, date: '2026-01-01', citation: makeCitation() },
    ...overrides,
  }
}

/** At least 300,000 by 2026-12-31, set on 2026-02-24. */
export function makeTarget(overrides: Partial<Target> = {}): Target {
  return {
    since: '2026-02-24',
    comparator: 'at-least',
    value: 300_000,
    due: '2026-12-31',
    hedged: false,
    citation: makeCitation({ figure: '30万' }),
    ...overrides,
  }
}

/** Step `m1`, due 2026-06-30. */
export function makeMilestone(overrides: Partial<Milestone> = {}): Milestone {
  return {
    id: 'm1',
    title: makeText('开工', 'Ground broken'),
    due: '2026-06-30',
    citation: makeCitation(),
    ...overrides,
  }
}

/** Commitment `c1`: measured, announced 2026-02-24, one target. For another kind give `kind`, `measure: undefined`, `targets: []`. */
export function makeCommitment(overrides: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c1',
    title: makeText('到2026年底建成标准机架30万架', '300,000 standard racks by the end of 2026'),
    summary: makeText('建成标准机架30万架。', 'Build 300,000 standard racks.'),
    kind: 'measured',
    lead: 'office',
    supporting: [],
    regions: ['990100'],
    sectors: ['computing'],
    firmness: 'stated',
    announced: '2026-02-24',
    measure: makeMeasure(),
    targets: [makeTarget()],
    milestones: [],
    restates: [],
    notes: [],
    citations: [makeCitation()],
    ...overrides,
  }
}

/** Report `r1` on `c1`: 120,000 on 2026-06-30, recorded 2026-07-10. */
export function makeReport(overrides: Partial<Report> = {}): Report {
  return {
    id: 'r1',
    commitment: 'c1',
    date: '2026-06-30',
    recorded: '2026-07-10',
    value: 120_000,
    standing: 'official',
    citation: makeCitation(),
    ...overrides,
  }
}

/** Fact `f1`: 80,000 racks in 2025. */
export function makeFact(overrides: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
    regions: ['990100'],
    sectors: ['computing'],
    metric: makeText('标准机架数', 'standard racks'),
    value: 80_000,
    comparator: 'exactly',
    unit: 'rack',
    date: '2025',
    citation: makeCitation(),
    ...overrides,
  }
}

/** Rule `test-rule`: the bands of points-10-30, by months. */
export function makeRule(overrides: Partial<Rule> = {}): Rule {
  return {
    id: 'test-rule',
    name: makeText('测试规则', 'Test rule'),
    summary: makeText('按百分点判断。', 'Judged by percentage points.'),
    basis: 'points',
    calendar: 'months',
    bands: [
      { verdict: 'on-track', from: 0 },
      { verdict: 'slightly-behind', from: -10 },
      { verdict: 'behind', from: -30 },
      { verdict: 'far-behind', from: null },
    ],
    tooEarlyBelow: 10,
    silentAfter: 2,
    source: { title: makeText('测试', 'Test') },
    ...overrides,
  }
}

/** Ledger `mock`: province and city, one of each kind of record, edition 2026-11-23. */
export function makeLedger(overrides: Partial<Ledger> = {}): Ledger {
  return {
    schemaVersion: 1,
    id: 'mock',
    title: makeText('测试台账', 'Test ledger'),
    description: makeText('测试用，纯属虚构。', 'For tests; fictional.'),
    edition: '2026-11-23',
    timeZone: 'Asia/Shanghai',
    synthetic: true,
    defaultRule: 'points-10-30',
    rules: [],
    regions: [makeRegion({ code: '990000', name: makeText('甲省', 'Alpha Province'), parent: null }), makeRegion()],
    sectors: [makeSector()],
    organisations: [makeOrganisation()],
    units: [makeUnit()],
    sources: [makeSource()],
    commitments: [makeCommitment()],
    reports: [makeReport()],
    facts: [makeFact()],
    ...overrides,
  }
}
