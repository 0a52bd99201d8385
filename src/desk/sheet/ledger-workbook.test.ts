import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { aLedger } from '#src/derive/testing/random-ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeSource, makeTarget, makeText } from '#mocks/make.ts'
import { columnOf, type ColumnId } from './columns.ts'
import type { Answers } from './doubts.ts'
import { ledgerToWorkbook } from './ledger-to-workbook.ts'
import { aText } from './testing/full-ledger.ts'
import type { SheetCell, Workbook } from './workbook.ts'
import { workbookToLedger, type WorkbookReading } from './workbook-to-ledger.ts'

const TODAY = '2027-03-20'
const source = makeSource({ id: 'import', title: makeText('导入的工作簿') })

function exported(ledger: Ledger, lang: Language = 'zh', asOf = '2027-03-15'): Workbook {
  const assessed = assessAll(indexLedger(ledger), asOf, null)
  return runSteps(
    ledgerToWorkbook({ assessed, items: assessed.items, sentence: '全部承诺', link: null, lang, records: 'all' }),
  )
}

function readBack(workbook: Workbook, answers: Answers = {}): Extract<WorkbookReading, { ok: true }> {
  const read = runSteps(workbookToLedger(workbook, { today: TODAY, source, answers }))
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read
}

/** What of a ledger passes the check: the rest would be set aside on the way back too. */
function sensible(ledger: Ledger): Ledger {
  const read = readLedger(JSON.parse(JSON.stringify({ ...ledger, edition: '2027-06-01' })))
  fc.pre(read.ok)
  if (!read.ok) throw new Error('refused')
  return read.ledger
}

/** The ledger with any texts for its names and titles. */
function withTexts(ledger: Ledger, texts: readonly string[]): Ledger {
  let at = 0
  const text = () => {
    at += 1
    return { zh: texts[at % texts.length] ?? '', en: texts[(at + 3) % texts.length] ?? '' }
  }
  return {
    ...ledger,
    regions: ledger.regions.map((region) => ({ ...region, name: text() })),
    sectors: ledger.sectors.map((sector) => ({ ...sector, name: text() })),
    organisations: ledger.organisations.map((organisation) => ({ ...organisation, name: text() })),
    units: ledger.units.map((unit) => ({ ...unit, name: text() })),
    commitments: ledger.commitments.map((commitment) => ({
      ...commitment,
      title: text(),
      summary: text(),
      notes: [text(), text()],
    })),
  }
}

/** The same with every other number a yearly rate, a range, or of a series. */
function withLaterKinds(ledger: Ledger): Ledger {
  return {
    ...ledger,
    commitments: ledger.commitments.map((commitment, at) => ({
      ...commitment,
      ...(at % 3 === 0 ? { series: `series-${at % 2}` } : {}),
      ...(commitment.measure && at % 2 === 0
        ? { measure: { ...commitment.measure, basis: 'annual-rate' as const } }
        : {}),
      targets: commitment.targets.map((target, place) =>
        (place + at) % 2 === 0
          ? { ...target, comparator: 'between' as const, upTo: target.value + Math.abs(target.value) + 1 }
          : target,
      ),
    })),
  }
}

/** The workbook with one cell of a sheet changed; the row from 1 below the heading. */
function edited(workbook: Workbook, sheet: string, row: number, heading: string, value: SheetCell): Workbook {
  return workbook.map((table) => {
    if (table.name !== sheet) return table
    const column = table.rows[0]?.findIndex((cell) => String(cell).replace('（虚构）', '') === heading) ?? -1
    if (column < 0) throw new Error(`no ${heading}`)
    return { ...table, rows: table.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)) }
  })
}

const ledger = makeLedger({
  edition: '2027-03-01',
  commitments: [makeCommitment(), makeCommitment({ id: 'c2', title: makeText('第二项', 'The second') })],
  reports: [makeReport()],
})
/** The same with time left. */
const open = makeLedger({
  ...ledger,
  commitments: ledger.commitments.map((each) => ({ ...each, targets: [makeTarget({ due: '2027-12-31' })] })),
})
const inHuman = (column: ColumnId, value: SheetCell, of = ledger) =>
  readBack(edited(exported(of), '台账', 1, columnOf(column).zh, value))

describe('a ledger as a workbook', () => {
  it.each(LANGUAGES)(
    'comes back the same (%s)',
    (lang) => {
      fc.assert(
        fc.property(aLedger(), fc.array(aText, { minLength: 7, maxLength: 7 }), (made, texts) => {
          const random = sensible(withLaterKinds(withTexts(made, texts)))
          const { ledger: back, changes, complaints, issues } = readBack(exported(random, lang))
          expect({ changes, complaints, issues }).toEqual({ changes: [], complaints: [], issues: [] })
          expect(back).toEqual(random)
        }),
        { numRuns: 100 },
      )
    },
    // A crowded machine took a minute for its hundred ledgers.
    180_000,
  )

  it.each(['guangdong-2026', 'guangdong-targets', 'demo'])('%s comes back the same', (id) => {
    const read = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
    if (!read.ok) throw new Error('refused')
    const back = readBack(exported(read.ledger, 'zh', '2026-11-23'))
    expect({ changes: back.changes, complaints: back.complaints }).toEqual({ changes: [], complaints: [] })
    expect(back.ledger).toEqual(read.ledger)
  })

  it('has a row for each item of the selection, and all records', () => {
    const assessed = assessAll(indexLedger(ledger), '2027-03-15', null)
    const workbook = runSteps(
      ledgerToWorkbook({
        assessed,
        items: assessed.items.slice(1),
        sentence: '一项',
        link: null,
        lang: 'zh',
        records: 'all',
      }),
    )
    expect(workbook[0]?.rows).toHaveLength(2)
    expect(workbook[1]?.rows).toContainEqual(['条数', '1 项（全台账共 2 项）'])
    expect(readBack(workbook).ledger).toEqual(ledger)
  })
})

describe('a yearly rate in the ledger sheet', () => {
  it('stands with its range, its series, and its distance in points', () => {
    const yearly = makeLedger({
      edition: '2027-03-01',
      commitments: [
        makeCommitment({
          series: 'growth',
          measure: makeMeasure({ basis: 'annual-rate', baseline: null }),
          targets: [makeTarget({ comparator: 'between', value: 4.5, upTo: 5, due: '2026' })],
        }),
      ],
      reports: [makeReport({ value: 4.2, date: '2026-12-31', recorded: '2027-01-20' })],
    })
    const [head = [], row = []] = exported(yearly)[0]?.rows ?? []
    const at = (column: ColumnId) => row[head.indexOf(columnOf(column).zh)]
    expect([at('comparator'), at('target'), at('upTo'), at('basis'), at('series'), at('latest'), at('gap')]).toEqual([
      '区间',
      4.5,
      5,
      '年度比率',
      'growth',
      4.2,
      -0.3,
    ])
    expect(readBack(exported(yearly)).ledger).toEqual(yearly)
  })
})

describe('a workbook from before ranges and series', () => {
  it('still opens, and lacks nothing', () => {
    const later = new Set(['目标上限', '系列编号', '计数口径'])
    const older = exported(ledger).map((table) => {
      const head = table.rows[0] ?? []
      return { ...table, rows: table.rows.map((row) => row.filter((_, at) => !later.has(String(head[at])))) }
    })
    expect(readBack(older)).toMatchObject({ ledger, changes: [], complaints: [], issues: [] })
  })

  it('is not one that has lost its column of series', () => {
    const without = exported(ledger).map((table) => {
      const head = table.rows[0] ?? []
      return table.name === '承诺明细'
        ? { ...table, rows: table.rows.map((row) => row.filter((_, at) => head[at] !== '系列编号')) }
        : table
    })
    expect(readBack(without).complaints).toMatchObject([{ code: 'missing-column', expected: '系列编号' }])
  })
})

describe('an edit in the ledger sheet', () => {
  it('changes the title in the language of the sheet', () => {
    const { ledger: back, changes } = inHuman('title', '新标题')
    expect(back.commitments[0]?.title).toEqual({ ...ledger.commitments[0]?.title, zh: '新标题' })
    expect(changes).toMatchObject([{ sheet: '台账', row: 2, column: 'title', commitment: 'c1', after: '新标题' }])
  })

  const targetsAfter = (column: ColumnId, value: SheetCell) =>
    inHuman(column, value, open).ledger.commitments[0]?.targets.slice(1)

  it('V10: sets the target anew and keeps the one that stood there', () => {
    const { ledger: back, complaints, doubts } = inHuman('target', 400_000, open)
    const [old, now, ...more] = back.commitments[0]?.targets ?? []
    expect(old).toEqual(open.commitments[0]?.targets[0])
    expect(now).toMatchObject({ value: 400_000, due: '2027-12-31', since: TODAY, citation: { source: 'import' } })
    expect(more).toEqual([])
    expect(back.sources.map(({ id }) => id)).toContain('import')
    expect(complaints).toMatchObject([{ code: 'target-restated', row: 2, column: 'F' }])
    expect(doubts).toMatchObject([{ key: 'restated:', answer: 'restated' }])
    expect(targetsAfter('target', '40万')).toMatchObject([{ value: 400_000 }])
    expect(targetsAfter('due', '2027年6月')).toMatchObject([{ due: '2027-06' }])
    expect(targetsAfter('due', null)).toMatchObject([{ due: null }])
    expect(targetsAfter('comparator', '超过')).toMatchObject([{ comparator: 'more-than' }])
  })

  it('writes over the target that was a mistake', () => {
    const mistaken = edited(exported(ledger), '台账', 1, '目标值', 400_000)
    const { ledger: back, complaints } = readBack(mistaken, { 'restated:': 'mistake' })
    expect(back.commitments[0]?.targets).toMatchObject([{ value: 400_000, since: '2026-02-24' }])
    expect(complaints).toEqual([])
  })

  it('makes the target a range, moves its end, and makes it one number again', () => {
    const range = inHuman('target', '4万—5万', open).ledger
    expect(range.commitments[0]?.targets[1]).toMatchObject({ value: 4e4, upTo: 5e4, comparator: 'between' })
    expect(targetsAfter('upTo', 500_000)).toMatchObject([{ value: 300_000, upTo: 500_000, comparator: 'between' }])
    const cell = (column: ColumnId, value: SheetCell) =>
      readBack(edited(exported(range, 'zh', TODAY), '台账', 1, columnOf(column).zh, value), {
        'restated:': 'mistake',
      })
    expect(cell('upTo', 60_000).ledger.commitments[0]?.targets[1]).toMatchObject({ value: 4e4, upTo: 6e4 })
    expect(cell('upTo', null).complaints).toMatchObject([{ code: 'required-empty' }])
    expect(cell('comparator', '不低于').ledger.commitments[0]?.targets[1]).not.toHaveProperty('upTo')
  })

  it('changes what is counted, and the series', () => {
    expect(inHuman('basis', '年度比率').ledger.commitments[0]?.measure?.basis).toBe('annual-rate')
    expect(inHuman('series', 'racks').ledger.commitments[0]?.series).toBe('racks')
    expect(inHuman('series', '机架').complaints).toMatchObject([{ code: 'id-malformed', found: '机架' }])
  })

  it('adds a report for a new figure, which corrects the one of the same day', () => {
    const { ledger: back } = inHuman('latest', 150_000)
    expect(back.reports).toHaveLength(2)
    expect(back.reports[1]).toMatchObject({
      value: 150_000,
      date: '2026-06-30',
      recorded: TODAY,
      corrects: 'r1',
      citation: { source: 'import' },
    })
    expect(back.edition).toBe(TODAY)
    expect(back.sources.map(({ id }) => id)).toContain('import')
    const later = readBack(
      edited(edited(exported(ledger), '台账', 1, '最新数据', 150_000), '台账', 1, '数据截至日期', '2026-12-31'),
    )
    expect(later.ledger.reports[1]).toMatchObject({ value: 150_000, date: '2026-12-31' })
    expect(later.ledger.reports[1]).not.toHaveProperty('corrects')
  })

  it('adds who is new, and says so', () => {
    const { ledger: back, complaints } = inHuman('lead', '乙市商务局')
    const added = back.organisations.at(-1)
    expect(added?.name.zh).toBe('乙市商务局')
    expect(back.commitments[0]?.lead).toBe(added?.id)
    expect(complaints).toMatchObject([
      { code: 'new-organisation', sheet: '台账', row: 2, column: 'U', found: '乙市商务局' },
    ])
  })

  it('refuses what is computed or cannot be read, and takes the rest', () => {
    expect(inHuman('status', '已兑现').complaints).toMatchObject([{ code: 'not-editable', column: 'Q' }])
    const { ledger: back, complaints } = inHuman('target', '很多')
    expect(back).toEqual(ledger)
    expect(complaints).toMatchObject([{ code: 'figure-unclear', sheet: '台账', row: 2, column: 'F', found: '很多' }])
  })

  it('counts before an edit of the same thing in a record sheet, and both are named', () => {
    const both = readBack(edited(edited(exported(open), '目标', 1, '目标值', 1), '台账', 1, '目标值', 2))
    expect(both.ledger.commitments[0]?.targets.map(({ value }) => value)).toEqual([1, 2])
    expect(both.complaints).toMatchObject([
      { code: 'both-changed', found: '2', expected: '1' },
      { code: 'target-restated' },
    ])
    const one = readBack(edited(exported(ledger), '目标', 1, '目标值', 1))
    expect(one.ledger.commitments[0]?.targets[0]?.value).toBe(1)
    expect(one.complaints).toEqual([])
  })

  it('deletes nothing where a row is missing, and says so', () => {
    const { ledger: back, complaints } = readBack(
      exported(ledger).map((table) => (table.name === '台账' ? { ...table, rows: table.rows.slice(0, 2) } : table)),
    )
    expect(back).toEqual(ledger)
    expect(complaints).toMatchObject([{ code: 'row-missing', found: 'c2' }])
  })

  it('adds a row without an id as a new commitment', () => {
    const row = (table: Workbook[number]) =>
      table.rows[0]?.map(
        (_, at) => ({ 1: '新建充电桩', 5: '2万个', 9: '2028年底', 20: '甲市政府', 22: '甲市', 23: '算力' })[at] ?? null,
      ) ?? []
    const { ledger: back, added } = readBack(
      exported(ledger).map((table) =>
        table.name === '台账' ? { ...table, rows: [...table.rows, row(table)] } : table,
      ),
    )
    expect(added).toHaveLength(1)
    expect(back.commitments[2]).toMatchObject({
      id: added[0],
      title: { zh: '新建充电桩' },
      kind: 'measured',
      lead: 'office',
      regions: ['990100'],
      sectors: ['computing'],
      targets: [{ value: 20_000, due: '2028' }],
    })
  })
})

describe('an edit in a record sheet', () => {
  it('that cannot be says so in its cell', () => {
    const read = runSteps(
      workbookToLedger(edited(exported(ledger), '目标', 1, '完成时限', '明年'), { today: TODAY, source }),
    )
    expect(read.issues[0]).toMatchObject({
      place: { sheet: '目标', row: 2, column: 'E' },
      issue: { code: 'wrong-format' },
    })
  })
})
