import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { assess } from '#src/domain/assess.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { DEFAULT_RULE } from '#src/domain/testing/build.ts'
import { ledgerNames } from '#src/desk/sheet/ledger-names.ts'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { monthEdits } from './month-edits.ts'
import { monthGroups, rowOf, type MonthRow } from './month-rows.ts'
import { usualDay } from './month-typed.ts'
import { noteWords } from './row-words.ts'
import { EMPTY_ROW, readRow, type RowContext, type TypedRow } from './read-row.ts'

const TODAY = '2026-12-01'
const UNITS = [
  makeUnit(),
  makeUnit({ id: 'yuan', name: makeText('元', 'yuan') }),
  makeUnit({ id: 'percent', name: makeText('%'), additive: false }),
]
const MONEY = makeCommitment({
  id: 'money',
  title: makeText('完成投资300亿元', '30 billion yuan of investment'),
  measure: makeMeasure({ metric: makeText('投资额', 'investment'), unit: 'yuan' }),
  targets: [makeTarget({ value: 30_000_000_000 })],
})
const SHARE = makeCommitment({
  id: 'share',
  title: makeText('绿化覆盖率达到45%', 'green cover of 45%'),
  measure: makeMeasure({
    metric: makeText('绿化覆盖率', 'green cover'),
    unit: 'percent',
    basis: 'rate',
    baseline: null,
  }),
  targets: [makeTarget({ value: 45 })],
})
const STEPS = makeCommitment({ id: 'steps', kind: 'milestone', measure: undefined, targets: [] })

function ground(commitments: readonly Commitment[], reports: readonly Report[] = []) {
  const index = indexLedger(makeLedger({ units: UNITS, commitments, reports, facts: [] }))
  const items = commitments.map((commitment) => ({
    commitment,
    assessment: assess(index, commitment, TODAY, DEFAULT_RULE),
  }))
  const context: RowContext = {
    index,
    unitNames: ledgerNames(index.ledger).unit,
    rule: DEFAULT_RULE,
    today: TODAY,
    lang: 'zh',
    day: '2026-11-30',
    scale: 'shown',
  }
  return { index, items, context, rows: items.map(rowOf) as readonly MonthRow[] }
}

function read(
  of: Commitment,
  typed: Partial<TypedRow>,
  given: Partial<RowContext> = {},
  reports: readonly Report[] = [],
) {
  const { rows, context } = ground([of], reports)
  const [row] = rows
  if (!row) throw new Error('no row')
  return readRow(row, { ...EMPTY_ROW, ...typed }, { ...context, ...given })
}

const valueOf = (result: ReturnType<typeof read>) => (result.kind === 'read' ? result.report.value : result)

describe('a figure that is typed', () => {
  it.each([
    ['85.3', 8_530_000_000],
    ['85.3亿元', 8_530_000_000],
    ['85.3亿', 8_530_000_000],
    ['853000万元', 8_530_000_000],
    ['85.3 亿元', 8_530_000_000],
    ['８５．３', 8_530_000_000],
    ['0', 0],
  ])('%s beside a target of 300亿元 is %d', (figure, value) => {
    expect(valueOf(read(MONEY, { figure }))).toBe(value)
  })

  it.each([
    ['853000', 'far'],
    ['0.00853', 'far'],
    ['8530000000', 'far'],
    ['85.3吨', 'unit-differs'],
    ['很多', 'figure-unclear'],
    ['约85或86', 'figure-several'],
    ['80—90', 'figure-is-range'],
  ])('%s beside a target of 300亿元 is refused in its place', (figure, fault) => {
    expect(read(MONEY, { figure })).toMatchObject({ kind: 'refused', field: 'figure', fault })
  })

  it('far above its target is taken where its size is written, and said', () => {
    const said = read(MONEY, { figure: '85300亿元' })
    expect(said).toMatchObject({ kind: 'read', report: { value: 8_530_000_000_000 }, times: expect.closeTo(284.3, 1) })
    expect(said.kind === 'read' && noteWords(said, '85300亿元', 'zh')).toEqual(['是目标的 284 倍，请核对单位。'])
    expect(read(MONEY, { figure: '310亿元' })).toMatchObject({ kind: 'read', times: null })
  })

  it('is read in the unit that was chosen for all, where it states none', () => {
    expect(valueOf(read(MONEY, { figure: '853000' }, { scale: '10000' }))).toBe(8_530_000_000)
    expect(valueOf(read(MONEY, { figure: '8530000000' }, { scale: 'base' }))).toBe(8_530_000_000)
    expect(valueOf(read(MONEY, { figure: '85.3亿元' }, { scale: '10000' }))).toBe(8_530_000_000)
    expect(valueOf(read(MONEY, { figure: '8.53' }, { lang: 'en' }))).toBe(8_530_000_000)
    // Shares know no 万.
    expect(valueOf(read(SHARE, { figure: '44.1' }, { scale: '10000' }))).toBe(44.1)
  })

  it('that may be a share or a fraction is asked for with its sign', () => {
    expect(read(SHARE, { figure: '0.44' })).toMatchObject({ kind: 'refused', fault: 'share' })
    expect(valueOf(read(SHARE, { figure: '0.44%' }))).toBe(0.44)
    expect(valueOf(read(SHARE, { figure: '44%' }))).toBe(44)
  })

  it('that says how it is meant keeps that', () => {
    expect(read(MONEY, { figure: '超85亿元' })).toMatchObject({ report: { comparator: 'more-than' } })
  })

  it('has no place where there is no number to reach, but a note has', () => {
    expect(read(STEPS, { figure: '3' })).toMatchObject({ kind: 'refused', fault: 'figure-without-target' })
    expect(read(STEPS, { note: '已开工' })).toMatchObject({ kind: 'read', report: { note: { zh: '已开工' } } })
  })

  it.each(['', '  ', '—', '无', '暂无'])('%j is none, and unknown is never zero', (figure) => {
    expect(read(MONEY, { figure })).toEqual({ kind: 'empty' })
  })
})

describe('a day that is typed', () => {
  it.each([
    ['', '2026-11-30'],
    ['2026-11', '2026-11-30'],
    ['2026年10月', '2026-10-31'],
    ['2026.10.15', '2026-10-15'],
  ])('%j is %s', (date, day) => {
    expect(read(MONEY, { figure: '85.3', date })).toMatchObject({ kind: 'read', report: { date: day } })
  })

  it('that is none, or still to come, is refused', () => {
    expect(read(MONEY, { figure: '1', date: '年底' })).toMatchObject({ kind: 'refused', field: 'date' })
    expect(read(MONEY, { figure: '85.3', date: '2026-12-31' })).toMatchObject({ fault: 'date-in-future' })
    expect(read(MONEY, { figure: '85.3' }, { day: null })).toMatchObject({ fault: 'no-day' })
    expect(read(MONEY, { figure: '85.3' }, { day: '2026-12-31' })).toMatchObject({ fault: 'date-in-future' })
  })

  it('of all is the end of the month that is over', () => {
    expect(usualDay('2026-12-01')).toBe('2026-11-30')
    expect(usualDay('2026-12-30')).toBe('2026-11-30')
    expect(usualDay('2026-12-31')).toBe('2026-12-31')
    expect(usualDay('2027-01-15')).toBe('2026-12-31')
    expect(usualDay('2028-03-10')).toBe('2028-02-29')
  })
})

describe('the verdict beside a row', () => {
  it('is that of the rules with the report (V5)', () => {
    const met = read(makeCommitment(), { figure: '30万' })
    expect(met).toMatchObject({ kind: 'read', after: { verdict: 'met' } })
    const behind = read(makeCommitment(), { figure: '12' })
    expect(behind).toMatchObject({ kind: 'read', report: { value: 120_000 }, after: { verdict: 'far-behind' } })
  })

  it('corrects what was reported of the same day, and no number by words', () => {
    const same = makeReport({ id: 'old', date: '2026-11-30', recorded: '2026-12-01' })
    expect(read(makeCommitment(), { figure: '30' }, {}, [same])).toMatchObject({
      isCorrection: true,
      report: { corrects: 'old' },
      after: { verdict: 'met' },
    })
    expect(read(makeCommitment(), { note: '进展顺利' }, {}, [same])).toMatchObject({ isCorrection: false })
  })
})

describe('the rows', () => {
  it('are what is open and has no figure of the day, by the unit that leads it', () => {
    const other = makeCommitment({ id: 'other', lead: 'group' })
    const { index, items } = ground(
      [makeCommitment(), MONEY, STEPS, other],
      [makeReport({ date: '2026-11-30', recorded: '2026-12-01' })],
    )
    const ids = (scope: 'due' | 'all', day = '2026-11-30', keep = '') =>
      monthGroups(items, index, day, scope, (id) => id === keep).flatMap(({ rows }) =>
        rows.map(({ item }) => item.commitment.id),
      )
    const leads = new Set(index.organisations.keys())
    expect(ids('due')).toEqual(leads.has('group') ? ['money', 'other'] : ['money'])
    expect(ids('due', '2026-12-01')).toContain('c1')
    expect(ids('due', '2026-11-30', 'steps')).toContain('steps')
    expect(ids('all')).toContain('steps')
  })
})

describe('what is saved', () => {
  it('is a source and a report a row; a source of that title is the same', () => {
    const { index } = ground([MONEY])
    const made = read(MONEY, { figure: '85.3', note: '进展' })
    if (made.kind !== 'read') throw new Error('not read')
    const of = { ledger: index.ledger, drafts: [], today: TODAY }
    const edits = monthEdits([made.report], { title: makeText('11月进展', 'November') }, of)
    expect(edits.map(({ table }) => table)).toEqual(['sources', 'reports'])
    const [source, report] = edits
    expect(report).toMatchObject({
      base: null,
      value: {
        commitment: 'money',
        value: 8_530_000_000,
        date: '2026-11-30',
        recorded: TODAY,
        standing: 'self-reported',
        citation: { source: source?.id },
      },
    })
    const [known] = index.ledger.sources
    if (!known) throw new Error('no source')
    expect(monthEdits([made.report], { title: known.title }, of)).toHaveLength(1)
    expect(monthEdits([made.report], { id: known.id }, of)[0]?.value).toMatchObject({ citation: { source: known.id } })
  })
})
