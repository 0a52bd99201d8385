import { describe, expect, it } from 'vitest'
import {
  makeCitation,
  makeCommitment,
  makeFact,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeOrganisation,
  makeRegion,
  makeReport,
  makeRule,
  makeSector,
  makeSource,
  makeTarget,
  makeUnit,
} from '#mocks/make.ts'
import type { IssueCode, LedgerIssue } from './issue.ts'
import type { Commitment, Fact, Ledger, Report } from './ledger.ts'
import { readLedger } from './read-ledger.ts'
import { SHIPPED_RULES } from './rules.ts'

function issuesOf(ledger: Ledger): readonly LedgerIssue[] {
  const result = readLedger(JSON.parse(JSON.stringify(ledger)))
  return result.ok ? result.setAside.flatMap((record) => record.issues) : result.issues
}

type Expected = readonly [code: IssueCode, path: string]
const brief = (issues: readonly LedgerIssue[]) => issues.map((issue) => [issue.code, issue.path.join('.')])

const steps = (overrides: Partial<Commitment> = {}) =>
  makeCommitment({ kind: 'milestone', measure: undefined, targets: [], milestones: [makeMilestone()], ...overrides })
const direction = makeCommitment({ kind: 'direction', measure: undefined, targets: [] })
const elsewhere = makeCitation({ source: 'nowhere' })
const baseline = (value: number, date = '2026-01-01') =>
  makeMeasure({ baseline: { value, date, citation: makeCitation() } })

describe('the frame', () => {
  const regions = (...parents: readonly (readonly [string, string | null])[]) =>
    parents.map(([code, parent]) => makeRegion({ code, parent }))
  const bands = (...froms: readonly (readonly [number | null, boolean?])[]) => [
    makeRule({
      bands: froms.map(([from, open]) =>
        open === undefined ? { verdict: null, from } : { verdict: null, from, open },
      ),
    }),
  ]
  const cases: readonly (readonly [string, Partial<Ledger>, readonly Expected[]])[] = [
    ['unknown default rule', { defaultRule: 'nope' }, [['unknown-reference', 'defaultRule']]],
    ['default rule of its own', { defaultRule: 'test-rule', rules: [makeRule()] }, []],
    ['own rule in place of a shipped one', { rules: [makeRule({ id: 'sanya-2022' })] }, []],
    ['same rule twice', { rules: [makeRule(), makeRule()] }, [['duplicate', 'rules.1.id']]],
    ['same sector twice', { sectors: [makeSector(), makeSector()] }, [['duplicate', 'sectors.1.id']]],
    [
      'same organisation twice',
      { organisations: [makeOrganisation(), makeOrganisation()] },
      [['duplicate', 'organisations.1.id']],
    ],
    ['same unit twice', { units: [makeUnit(), makeUnit()] }, [['duplicate', 'units.1.id']]],
    ['same source twice', { sources: [makeSource(), makeSource()] }, [['duplicate', 'sources.1.id']]],
    [
      'same region twice',
      { regions: regions(['990000', null], ['990100', '990000'], ['990100', null]) },
      [['duplicate', 'regions.2.code']],
    ],
    ['unknown parent', { regions: regions(['990100', '990000']) }, [['unknown-reference', 'regions.0.parent']]],
    ['own parent', { regions: regions(['990100', '990100']) }, [['cycle', 'regions.0.parent']]],
    [
      'parents in a ring, and one that leads into it',
      { regions: regions(['990100', '990200'], ['990200', '990100'], ['990300', '990100']) },
      [
        ['cycle', 'regions.0.parent'],
        ['cycle', 'regions.1.parent'],
      ],
    ],
    [
      'unknown region of an organisation',
      { organisations: [makeOrganisation({ region: '110000' })] },
      [['unknown-reference', 'organisations.0.region']],
    ],
    ['bands in disorder', { rules: bands([-10], [0], [null]) }, [['bands-unordered', 'rules.0.bands.1.from']]],
    ['last band with an end', { rules: bands([0], [-10]) }, [['bands-unordered', 'rules.0.bands.1.from']]],
    ['null before the last band', { rules: bands([null], [null]) }, [['bands-unordered', 'rules.0.bands.0.from']]],
    ['two bands from one number', { rules: bands([0], [0], [null]) }, [['bands-unordered', 'rules.0.bands.1.from']]],
    ['two bands that meet, the upper one open', { rules: bands([0, true], [0], [null]) }, []],
    ['time zone as an offset', { timeZone: '+08:00' }, [['wrong-format', 'timeZone']]],
    ['time zone UTC', { timeZone: 'UTC' }, []],
    ['time zone in three parts', { timeZone: 'America/Argentina/Buenos_Aires' }, []],
  ]
  it.each(cases)('%s', (_title, overrides, expected) =>
    expect(brief(issuesOf(makeLedger(overrides)))).toEqual(expected),
  )

  it('has a shipped rule for every default', () => {
    expect(SHIPPED_RULES.map((rule) => rule.id)).toEqual([
      'points-10-30',
      'yinchuan-2025',
      'sanya-2022',
      'un-progress-chart',
    ])
    for (const { id } of SHIPPED_RULES) expect(issuesOf(makeLedger({ defaultRule: id }))).toEqual([])
    expect(issuesOf(makeLedger({ rules: SHIPPED_RULES }))).toEqual([])
  })
})

describe('commitments', () => {
  const ordered = (since: string) => [
    makeTarget({ since: '2024-01-01', due: '2025', value: 500_000 }),
    makeTarget({ since }),
  ]
  const path = (...dates: readonly string[]) => [
    makeTarget({ path: dates.map((date, step) => ({ date, value: step })) }),
  ]
  const cases: readonly (readonly [string, Commitment, readonly Expected[]])[] = [
    ['unknown lead', makeCommitment({ lead: 'x' }), [['unknown-reference', 'lead']]],
    [
      'unknown supporting unit',
      makeCommitment({ supporting: ['office', 'x'] }),
      [['unknown-reference', 'supporting.1']],
    ],
    ['unknown region', makeCommitment({ regions: ['110000'] }), [['unknown-reference', 'regions.0']]],
    ['region twice', makeCommitment({ regions: ['990100', '990100'] }), [['duplicate', 'regions.1']]],
    ['unknown sector', makeCommitment({ sectors: ['x'] }), [['unknown-reference', 'sectors.0']]],
    [
      'unknown unit of measure',
      makeCommitment({ measure: makeMeasure({ unit: 'x' }) }),
      [['unknown-reference', 'measure.unit']],
    ],
    ['unknown restated commitment', makeCommitment({ restates: ['x'] }), [['unknown-reference', 'restates.0']]],
    ['unknown related commitment', makeCommitment({ related: ['ok', 'x'] }), [['unknown-reference', 'related.1']]],
    ['restates itself', makeCommitment({ restates: ['c1'] }), [['cycle', 'restates.0']]],
    ['unknown source', makeCommitment({ citations: [elsewhere] }), [['unknown-reference', 'citations.0.source']]],
    [
      'unknown source of a target',
      makeCommitment({ targets: [makeTarget({ citation: elsewhere })] }),
      [['unknown-reference', 'targets.0.citation.source']],
    ],
    [
      'unknown source of a baseline',
      makeCommitment({ measure: makeMeasure({ baseline: { value: 0, date: '2026-01-01', citation: elsewhere } }) }),
      [['unknown-reference', 'measure.baseline.citation.source']],
    ],
    [
      'unknown source of a step',
      steps({ milestones: [makeMilestone({ citation: elsewhere })] }),
      [['unknown-reference', 'milestones.0.citation.source']],
    ],
    ['step twice', steps({ milestones: [makeMilestone(), makeMilestone()] }), [['duplicate', 'milestones.1.id']]],
    ['measured without a measure', makeCommitment({ measure: undefined }), [['kind-disagrees', 'measure']]],
    ['measured without a target', makeCommitment({ targets: [] }), [['kind-disagrees', 'targets']]],
    ['measured with steps', makeCommitment({ milestones: [makeMilestone()] }), [['kind-disagrees', 'milestones']]],
    ['milestone with steps', steps(), []],
    ['milestone without steps', steps({ milestones: [] }), [['kind-disagrees', 'milestones']]],
    ['milestone with a target', steps({ targets: [makeTarget()] }), [['kind-disagrees', 'targets']]],
    ['direction', direction, []],
    ['direction with a measure', { ...direction, measure: makeMeasure() }, [['kind-disagrees', 'measure']]],
    [
      'due before it was set',
      makeCommitment({ targets: [makeTarget({ due: '2025' })] }),
      [
        ['wrong-order', 'targets.0.due'],
        ['wrong-order', 'targets.0.due'],
      ],
    ],
    [
      'due on the day it was set',
      makeCommitment({ targets: [makeTarget({ due: '2026-02-24' })] }),
      [['wrong-order', 'targets.0.due']],
    ],
    ['due at the end of the month it was set in', makeCommitment({ targets: [makeTarget({ due: '2026-02' })] }), []],
    ['range that begins before it was set', makeCommitment({ targets: [makeTarget({ due: '2025/2029' })] }), []],
    ['no deadline', makeCommitment({ targets: [makeTarget({ due: null })] }), []],
    ['targets oldest first', makeCommitment({ targets: ordered('2026-02-24') }), []],
    ['targets in disorder', makeCommitment({ targets: ordered('2023-12-31') }), [['wrong-order', 'targets.1.since']]],
    ['path within its target', makeCommitment({ targets: path('2026-02-24', '2026-06-30', '2026-12-31') }), []],
    [
      'path before and after its target',
      makeCommitment({ targets: path('2026-02-23', '2027-01-01') }),
      [
        ['wrong-order', 'targets.0.path.0.date'],
        ['wrong-order', 'targets.0.path.1.date'],
      ],
    ],
    [
      'path that does not advance',
      makeCommitment({ targets: path('2026-06-30', '2026-06-30') }),
      [['wrong-order', 'targets.0.path.1.date']],
    ],
    [
      'target at its baseline',
      makeCommitment({ measure: baseline(300_000) }),
      [['same-as-baseline', 'targets.0.value']],
    ],
    [
      'target at its baseline, to be held',
      makeCommitment({ measure: { ...baseline(300_000), direction: 'hold' } }),
      [],
    ],
    [
      'baseline on the last day',
      makeCommitment({ measure: baseline(0, '2026-12-31') }),
      [['wrong-order', 'targets.0.due']],
    ],
    ['no baseline', makeCommitment({ measure: makeMeasure({ baseline: null }) }), []],
    [
      'closed before it was announced',
      makeCommitment({ closed: { date: '2026-02-23', reason: { zh: '止', en: 'end' } } }),
      [['wrong-order', 'closed.date']],
    ],
    ['closed on the day', makeCommitment({ closed: { date: '2026-02-24', reason: { zh: '止', en: 'end' } } }), []],
    [
      'unknown source of a closing',
      makeCommitment({ closed: { date: '2026-03-01', reason: { zh: '止', en: 'end' }, citation: elsewhere } }),
      [['unknown-reference', 'closed.citation.source']],
    ],
  ]
  it.each(cases)('%s', (_title, commitment, expected) => {
    const issues = issuesOf(makeLedger({ commitments: [makeCommitment({ id: 'ok' }), commitment], reports: [] }))
    expect(brief(issues)).toEqual(expected.map(([code, path]) => [code, `commitments.1.${path}`]))
    for (const issue of issues) expect(issue.record).toBe('c1')
  })

  it('keeps the first of two with one id', () => {
    const twice = makeLedger({ commitments: [makeCommitment(), makeCommitment({ firmness: 'planned' })] })
    const result = readLedger(twice)
    expect(result).toMatchObject({
      ok: true,
      ledger: { commitments: [{ firmness: 'stated' }], reports: [{ id: 'r1' }] },
    })
    expect(brief(issuesOf(twice))).toEqual([['duplicate', 'commitments.1.id']])
  })
})

describe('reports and facts', () => {
  const other = makeCommitment({ id: 'c2' })
  const commitments = [makeCommitment(), other, steps({ id: 'steps' })]
  const cases: readonly (readonly [string, readonly Partial<Report>[], readonly Expected[]])[] = [
    ['unknown commitment', [{ commitment: 'x' }], [['unknown-reference', '0.commitment']]],
    ['unknown source', [{ citation: elsewhere }], [['unknown-reference', '0.citation.source']]],
    ['recorded before its date', [{ recorded: '2026-06-29' }], [['wrong-order', '0.recorded']]],
    ['recorded on its date', [{ recorded: '2026-06-30' }], []],
    ['recorded after the edition', [{ recorded: '2026-11-24' }], [['wrong-order', '0.recorded']]],
    ['value for steps', [{ commitment: 'steps' }], [['kind-disagrees', '0.value']]],
    ['step reached', [{ commitment: 'steps', value: undefined, milestone: 'm1' }], []],
    [
      'unknown step',
      [{ commitment: 'steps', value: undefined, milestone: 'm2' }],
      [['unknown-reference', '0.milestone']],
    ],
    ['step of a measured commitment', [{ milestone: 'm1' }], [['unknown-reference', '0.milestone']]],
    ['same id twice', [{}, {}], [['duplicate', '1.id']]],
    ['correction', [{}, { id: 'r2', corrects: 'r1' }], []],
    ['corrects an unknown report', [{ corrects: 'x' }], [['unknown-reference', '0.corrects']]],
    [
      'corrects a report on another commitment',
      [{}, { id: 'r2', commitment: 'c2', corrects: 'r1' }],
      [['unknown-reference', '1.corrects']],
    ],
    ['corrects itself', [{ corrects: 'r1' }], [['cycle', '0.corrects']]],
    [
      'corrections in a ring, and one that leads into it',
      [{ corrects: 'r2' }, { id: 'r2', corrects: 'r1' }, { id: 'r3', corrects: 'r1' }],
      [
        ['cycle', '0.corrects'],
        ['cycle', '1.corrects'],
      ],
    ],
  ]
  it.each(cases)('%s', (_title, overrides, expected) => {
    const reports = overrides.map((each) => makeReport(each))
    expect(brief(issuesOf(makeLedger({ commitments, reports })))).toEqual(
      expected.map(([code, path]) => [code, `reports.${path}`]),
    )
  })

  const factCases: readonly (readonly [string, Partial<Fact>, readonly Expected[]])[] = [
    ['unit', { unit: 'x' }, [['unknown-reference', 'unit']]],
    ['region', { regions: ['110000'] }, [['unknown-reference', 'regions.0']]],
    ['sector', { sectors: ['x'] }, [['unknown-reference', 'sectors.0']]],
    ['organisation', { organisation: 'x' }, [['unknown-reference', 'organisation']]],
    ['commitment', { commitments: ['c1', 'x'] }, [['unknown-reference', 'commitments.1']]],
    ['source', { citation: elsewhere }, [['unknown-reference', 'citation.source']]],
  ]
  it.each(factCases)('a fact with an unknown %s', (_title, overrides, expected) => {
    expect(brief(issuesOf(makeLedger({ facts: [makeFact(overrides)] })))).toEqual(
      expected.map(([code, path]) => [code, `facts.0.${path}`]),
    )
  })
})
