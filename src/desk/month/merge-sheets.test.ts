import { describe, expect, it } from 'vitest'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeOrganisation,
  makeReport,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import { makeRandom } from '#mocks/random.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { readSpreadsheet } from '#src/desk/files/spreadsheet-read.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { openFile } from '#src/desk/import/open-file.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { reportingSheets } from './make-sheets.ts'
import { mergeSheets, type MergedSheets } from './merge-sheets.ts'
import { mergeLines } from './merge-words.ts'
import { monthGroups } from './month-rows.ts'
import { safeNames } from './safe-names.ts'
import { fillForm, type Filled } from './testing/fill-form.ts'

const TODAY = '2026-12-01'
const DAY = '2026-11-30'

const ledger = makeLedger({
  organisations: [
    makeOrganisation(),
    makeOrganisation({ id: 'jobs', name: makeText('人社局', 'Labour Bureau') }),
    makeOrganisation({ id: 'env', name: makeText('环境局', 'Environment Bureau') }),
  ],
  units: [makeUnit(), makeUnit({ id: 'percent', name: makeText('%', '%'), additive: false })],
  reports: [makeReport()],
  facts: [],
  commitments: [
    makeCommitment({ title: makeText('新增机架', 'Add racks') }),
    makeCommitment({ id: 'c2', title: makeText('数据中心', 'Data centre'), targets: [makeTarget({ value: 800 })] }),
    makeCommitment({
      id: 'c3',
      title: makeText('就业率', 'Employment'),
      lead: 'jobs',
      measure: {
        unit: 'percent',
        basis: 'rate',
        direction: 'increase',
        metric: makeText('就业率', 'rate'),
        baseline: null,
      },
      targets: [makeTarget({ value: 85 })],
    }),
    makeCommitment({ id: 'c4', title: makeText('绿地', 'Green'), lead: 'env' }),
  ],
})

function ground(of: Ledger, lang: Language = 'zh') {
  const index = indexLedger(of)
  const { items, rule } = select(index, DEFAULT_VIEW, TODAY).assessed
  return { index, items, rule, today: TODAY, lang }
}

function made(of: Ledger, lang: Language = 'zh') {
  const { index, items } = ground(of)
  const sheets = reportingSheets(
    monthGroups(items, index, DAY, 'due', () => false),
    { index, day: DAY, lang },
  )
  return new Map(sheets.map(({ lead, workbook }) => [lead, workbook]))
}

const sheets = made(ledger)
const filled = (lead: string, cells: Readonly<Record<string, Filled>>) => fillForm(sheets.get(lead) ?? [], cells)
const merge = (...workbooks: readonly Workbook[]): MergedSheets =>
  mergeSheets(
    workbooks.map((workbook, at) => ({ name: `${at + 1}.xlsx`, workbook })),
    ground(ledger),
    DAY,
  )
const words = (merged: MergedSheets) => {
  const { refused, troubles } = mergeLines(merged, ground(ledger).index, 'zh')
  return [...refused, ...troubles]
}
const briefly = ({ reports }: MergedSheets) => reports.map(({ commitment, value, date }) => [commitment, value, date])

describe('reporting sheets', () => {
  it('ask each unit for what it owes, in the unit of its row', () => {
    expect([...sheets.keys()]).toEqual(['office', 'jobs', 'env'])
    const [table] = sheets.get('office') ?? []
    expect(table?.rows).toEqual([
      ['甲市政府填报表：测试台账（虚构），数据截至2026年11月30日'],
      ['表号：mock / office / 2026-11-30（收回时据此对应，请勿改动）'],
      [expect.stringContaining('只填黄色的“最新数据”“数据截至日期”“目前进展”三列')],
      [
        '编号',
        '承诺事项',
        '现行要求',
        '责任单位',
        '完成时限',
        '上期数',
        '上期数日期',
        '计量单位',
        '最新数据',
        '数据截至日期',
        '目前进展',
      ],
      [
        'c1',
        '新增机架',
        '不低于30万标准机架',
        '甲市政府',
        '2026-12-31',
        '12万标准机架',
        '2026-06-30',
        '万标准机架',
        null,
        null,
        null,
      ],
      ['c2', '数据中心', '不低于800标准机架', '甲市政府', '2026-12-31', null, null, '标准机架', null, null, null],
    ])
  })

  it('come back as the same reports, with who has not filed, through the bytes of a workbook', async () => {
    const office = filled('office', {
      c1: { latest: 31, 'latest-date': '2026-11-25' },
      c2: { latest: '0.05万', progress: '在建' },
    })
    const read = await readSpreadsheet(await writeXlsx(office), '市政府.xlsx')
    const merged = mergeSheets(
      [
        { name: '市政府.xlsx', workbook: read.ok ? read.workbook : [] },
        { name: '环境.xlsx', workbook: sheets.get('env') ?? [] },
      ],
      ground(ledger),
      DAY,
    )
    expect(briefly(merged)).toEqual([
      ['c1', 310_000, '2026-11-25'],
      ['c2', 500, DAY],
    ])
    expect(merged.filed).toEqual([{ lead: 'office', file: '市政府.xlsx', rows: 2, filled: 2, refused: 0 }])
    expect(merged.missing).toEqual([
      { lead: 'jobs', rows: 1, isEmpty: false },
      { lead: 'env', rows: 1, isEmpty: true },
    ])
    expect([merged.refused, merged.troubles]).toEqual([[], []])
  })

  it('are read by the import of tables to the same figures, without a question and without another change', async () => {
    const bytes = await writeXlsx(
      filled('office', { c1: { latest: 31 }, c2: { latest: 500, 'latest-date': '2026-11-25', progress: '在建' } }),
    )
    const opened = await openFile(bytes, '填报表.xlsx', {
      base: ledger,
      isAlone: false,
      lang: 'zh',
      today: TODAY,
      mapping: null,
      announced: TODAY,
      figureDate: null,
    })
    expect(opened.doubts).toEqual([])
    expect(opened.ledger?.commitments).toEqual(ledger.commitments)
    expect(opened.ledger?.reports.slice(1).map(({ commitment, value, date }) => [commitment, value, date])).toEqual([
      ['c1', 310_000, DAY],
      ['c2', 500, '2026-11-25'],
    ])
  })

  it('made in English are taken at a desk in Chinese, millions and all', () => {
    const large = {
      ...ledger,
      commitments: ledger.commitments.map((each) =>
        each.id === 'c4' ? { ...each, targets: [makeTarget({ value: 2_500_000 })] } : each,
      ),
    }
    const env = made(large, 'en').get('env') ?? []
    expect(env[0]?.rows[4]?.[7]).toBe('million standard racks')
    const merged = mergeSheets(
      [{ name: 'env.xlsx', workbook: fillForm(env, { c4: { latest: 2.1 } }) }],
      ground(large),
      DAY,
    )
    expect(briefly(merged)).toEqual([['c4', 2_100_000, DAY]])
  })

  it('name what they cannot take, cell by cell', () => {
    const merged = merge(
      filled('office', { c1: { latest: 310_000 }, c2: { latest: '很多' } }),
      filled('jobs', { c3: { latest: 0.85 } }),
      filled('env', { c4: { latest: 3, 'latest-date': '2027-01-01' } }),
    )
    expect(merged.reports).toEqual([])
    expect(words(merged)).toEqual([
      expect.stringMatching(/^1\.xlsx 第 5 行“新增机架”：“310000”是目标的 10,?333 倍/),
      expect.stringMatching(/^1\.xlsx 第 6 行“数据中心”：.*很多/),
      expect.stringMatching(/^2\.xlsx 第 5 行“就业率”：“0\.85”是 0\.85%，还是折成百分数/),
      expect.stringMatching(/^3\.xlsx 第 5 行“绿地”：.*2027-01-01/),
    ])
    expect(merged.missing).toEqual([])
  })

  it.each([
    ['a title of another row', { c1: { title: '数据中心', latest: 1 } }, '名称与编号对不上'],
    ['an id that is not there', { c1: { id: 'c9', latest: 1 } }, '没有编号 c9'],
    ['no id', { c1: { id: null, latest: 1 } }, '没有编号，对应不上'],
    ['another unit', { c1: { unit: '亿元', latest: 1 } }, '不是这项的单位'],
    ['no unit', { c1: { unit: null, latest: 1 } }, '“计量单位”一格空着'],
    ['an id twice', { c1: { latest: 1 }, c2: { id: 'c1', title: '新增机架', latest: 2 } }, '同一编号填了两行'],
  ])('refuse %s', (_, cells: Readonly<Record<string, Filled>>, why) => {
    const merged = merge(filled('office', cells))
    expect(merged.reports).toEqual([])
    expect(words(merged)[0]).toContain(why)
  })

  it('refuse a figure in a merged, hidden or struck cell', () => {
    const [table] = filled('office', { c1: { latest: 31 } })
    if (!table) throw new Error('no sheet')
    const odd = [
      { ...table, merges: [{ top: 4, bottom: 5, left: 8, right: 8 }] },
      { ...table, hiddenRows: [4] },
      { ...table, struck: [{ row: 4, column: 8, struck: '31', rest: null }] },
    ]
    for (const [at, why] of ['合并了上下几格', '隐藏的', '划掉'].entries()) {
      const merged = merge([odd[at] ?? table])
      expect([merged.reports, words(merged)[0]]).toEqual([[], expect.stringContaining(why)])
    }
  })

  it('name files that are none, of another ledger, of another day, and those of one unit twice', () => {
    const office = filled('office', { c1: { latest: 31 } })
    const other = filled('office', { c1: { latest: 32 } })
    const swap = (from: string, to: string) =>
      office.map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(from, to) : cell))),
      }))
    const merged = merge(
      [{ name: '表', rows: [['任务', '目标']] }],
      swap('mock /', 'else /'),
      swap('/ office', '/ nobody'),
      swap('/ 2026-11-30', '/ 2026-10-31'),
    )
    expect(words(merge(office, office))).toEqual(['2.xlsx：与 1.xlsx 内容相同，只收一份'])
    expect(briefly(merge(office, office))).toHaveLength(1)
    const twice = merge(office, other)
    expect(words(twice)).toHaveLength(2)
    expect([twice.reports, twice.missing.map(({ lead }) => lead)]).toEqual([[], ['jobs', 'env']])
    expect(words(merged)).toEqual([
      '1.xlsx：不是填报表：没有“表号”一行或表头',
      '2.xlsx：是另一份台账（else）的填报表',
      '3.xlsx：台账里没有编号为 nobody 的责任单位',
    ])
    expect(words(merge(office, swap('/ 2026-11-30', '/ 2026-10-31')))).toEqual([
      '2.xlsx：是截至2026年10月31日的填报表，与其他几份日期不同，请单独收',
    ])
  })

  it('take from neither what two units say differently, and count what the ledger has already', () => {
    const strayed = fillForm(sheets.get('jobs') ?? [], {
      c3: { id: 'c1', title: '新增机架', unit: '万标准机架', latest: 5 },
    })
    const merged = merge(filled('office', { c1: { latest: 31 } }), strayed)
    expect(merged.reports).toEqual([])
    expect(words(merged)[0]).toContain('另一份填报表也填了这一项')
    const known = merge(filled('office', { c1: { latest: 12, 'latest-date': '2026-06-30' } }))
    expect([known.reports, known.known, known.filed[0]?.filled]).toEqual([[], 1, 1])
  })
})

it('takes no figure that is many times its target, though its size is written, and says how many', () => {
  const merged = merge(filled('office', { c1: { latest: '3100万标准机架' } }))
  expect([merged.reports, words(merged)]).toEqual([[], [expect.stringMatching(/是目标的 \d+ 倍，没有收/)]])
})

it('names files so that every system takes them, each another', () => {
  expect(safeNames(['甲/乙: 局', '甲?乙: 局', 'A.', 'a', '长'.repeat(90)])).toEqual([
    '甲_乙_ 局',
    '甲_乙_ 局-2',
    'A',
    'a-2',
    '长'.repeat(80),
  ])
})

it('gives back what was filled in, whatever the ledger', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = makeRandom(seed)
    const leads = Array.from({ length: random.whole(1, 5) }, (_, at) => `unit-${at}`)
    const commitments = Array.from({ length: random.whole(1, 20) }, (_, at) =>
      makeCommitment({
        id: `c${at}`,
        title: makeText(random.pick(['机架', '绿地', '道路', ' 学位', '医院（二期）']) + String(at)),
        lead: random.pick(leads),
        measure: makeMeasure({ unit: random.pick(['rack', 'person', 'yuan', 'school']) }),
        targets: [makeTarget({ value: random.pick([8, 950, 12_000, 300_000, 2_500_000, 730_000_000]) })],
      }),
    )
    const of = makeLedger({
      organisations: [
        makeOrganisation(),
        ...leads.map((id) => makeOrganisation({ id, name: makeText(random.pick([`${id}局`, '同名局'])) })),
      ],
      units: [
        makeUnit(),
        makeUnit({ id: 'person', name: makeText('人', 'people') }),
        makeUnit({ id: 'yuan', name: makeText('元', 'yuan') }),
        makeUnit({ id: 'school', name: makeText('所', 'schools') }),
      ],
      commitments,
      reports: [],
      facts: [],
    })
    const lang = random.pick(['zh', 'en'] as const)
    const wanted = new Map<string, number>()
    const cells: Record<string, Filled> = {}
    const forms = [...made(of, lang)]
    for (const [, workbook] of forms)
      for (const row of workbook[0]?.rows.slice(4) ?? []) {
        if (random.chance(0.4)) continue
        const id = String(row[0])
        const size = scaleIn(String(row[7]))
        const target = commitments.find((each) => each.id === id)?.targets[0]?.value ?? 0
        const value = Math.round((target / size) * random.between(0.1, 1.5) * 100) / 100
        if (value === 0) continue
        cells[id] = { latest: random.chance(0.5) ? value : String(value) }
        wanted.set(id, Number((value * size).toPrecision(12)))
      }
    const merged = mergeSheets(
      forms.map(([lead, workbook]) => ({ name: lead, workbook: fillForm(workbook, cells) })),
      ground(of),
      DAY,
    )
    expect([seed, merged.refused, merged.troubles]).toEqual([seed, [], []])
    expect(
      new Map(merged.reports.map(({ commitment, value }) => [commitment, Number((value ?? 0).toPrecision(12))])),
    ).toEqual(wanted)
    const silent = new Set(commitments.flatMap(({ id, lead }) => (wanted.has(id) ? [lead] : [])))
    expect(merged.missing.map(({ lead }) => lead)).toEqual(
      leads.filter((lead) => !silent.has(lead) && commitments.some((each) => each.lead === lead)),
    )
  }
})

function scaleIn(unit: string): number {
  const sizes = { 亿: 1e8, 万: 1e4, billion: 1e9, million: 1e6, thousand: 1e3 }
  return Object.entries(sizes).find(([word]) => unit.startsWith(word))?.[1] ?? 1
}
