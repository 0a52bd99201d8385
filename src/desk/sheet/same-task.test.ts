import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Commitment, Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeOrganisation,
  makeRegion,
  makeSource,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import type { Answers } from './doubts.ts'
import { readSheet } from './read-sheet.ts'
import { levelOf } from './sheet-fault.ts'
import type { SheetRow } from './workbook.ts'

const TODAY = '2026-11-23'
const LEADS = ['市交通局', '市水务局', '市教育局'] as const
const yuan = makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })

function task(id: string, title: string, lead: string, target: number, due = '2026-12-31'): Commitment {
  return makeCommitment({
    id,
    title: makeText(title),
    lead,
    measure: makeMeasure({ unit: 'yuan', metric: makeText(title), baseline: null }),
    targets: [makeTarget({ value: target * 10_000, due, citation: { source: 'speech', figure: String(target) } })],
  })
}

function ledgerOf(commitments: readonly Commitment[]): Ledger {
  return makeLedger({
    units: [yuan],
    organisations: [
      makeOrganisation(),
      ...LEADS.map((name) => makeOrganisation({ id: name, name: makeText(name), region: '990100' })),
    ],
    regions: [...makeLedger().regions, makeRegion({ code: '990200', name: makeText('乙市', 'Beta City') })],
    commitments: [...commitments],
    reports: [],
    facts: [],
  })
}

const HEAD: SheetRow = ['承诺事项', '目标值（万元）', '最新数据（万元）', '责任单位', '完成时限']

function read(ledger: Ledger, rows: readonly SheetRow[], answers: Answers = {}, head = HEAD) {
  return runSteps(
    readSheet([{ name: '表', rows: [['台账（截至2026年10月底）'], head, ...rows] }], null, {
      ledger,
      lang: 'zh',
      today: TODAY,
      source: makeSource({ id: 'import', retrieved: TODAY, published: undefined }),
      announced: TODAY,
      figureDate: null,
      answers,
    }),
  )
}

const road = task('road', '青禾大道改造', '市交通局', 12_000)
const lake = task('lake', '白鹭湖清淤', '市水务局', 3000)

/* What goes as is usual is no question. */
const asked = ({ doubts }: ReturnType<typeof read>) => doubts.filter(({ code }) => code !== 'basis')

describe('a row with a title that the ledger does not have', () => {
  const renamed: SheetRow = ['青禾大道改造工程', 12_000, 8300, '市交通局', '2026-12-31']

  it('is offered as the same task, and neither added nor merged until a person says', () => {
    const open = read(ledgerOf([road, lake]), [renamed])
    expect(asked(open)).toMatchObject([
      {
        key: 'same-task:青禾大道改造工程',
        answer: null,
        examples: ['青禾大道改造'],
        choices: [
          { value: 'same', label: '青禾大道改造' },
          { value: 'new', label: '' },
        ],
      },
    ])
    expect([open.added, open.reports]).toEqual([[], []])
    expect(open.complaints.filter((complaint) => levelOf(complaint) === 'error')).toMatchObject([
      { code: 'not-answered', row: 3, column: 'A', found: '青禾大道改造工程' },
    ])
  })

  it('joins the task that was named, which takes its title and notes the old one, so that next month nothing is asked', () => {
    const ledger = ledgerOf([road, lake])
    const joined = read(ledger, [renamed], { 'same-task:青禾大道改造工程': 'same' })
    expect(joined.added).toEqual([])
    expect(joined.ledger.commitments[0]).toMatchObject({
      id: 'road',
      title: makeText('青禾大道改造工程'),
      notes: [{ zh: '原名“青禾大道改造”。' }],
      targets: road.targets,
    })
    expect(joined.ledger.reports).toMatchObject([{ commitment: 'road', value: 83_000_000 }])
    expect(asked(read(joined.ledger, [renamed]))).toEqual([])
  })

  it('is added where a person says that it is new', () => {
    const added = read(ledgerOf([road, lake]), [renamed], { 'same-task:青禾大道改造工程': 'new' })
    expect(added.added).toHaveLength(1)
    expect(added.ledger.commitments[0]).toEqual(road)
  })

  it('is not asked of where the other is in the table itself, or is of another region or unit, or is nothing like it', () => {
    const other: SheetRow = ['青禾大道改造', 12_000, 8300, '市交通局', '2026-12-31']
    expect(asked(read(ledgerOf([road]), [other, renamed]))).toEqual([])
    const elsewhere = read(ledgerOf([road]), [[...renamed, '乙市']], {}, [...HEAD, '地区'])
    expect(asked(elsewhere)).toEqual([])
    expect(asked(read(ledgerOf([road]), [['县级医院迁建', 500, 10, '市教育局', '2027-06']]))).toEqual([])
  })

  it('is taken at once where only marks or the month of the table differ', () => {
    const monthly = task('jobs', '城镇新增就业（1—9月）', '市教育局', 100)
    const result = read(ledgerOf([monthly]), [['城镇新增就业（1-10月）', 100, 83, '市教育局', '2026-12-31']])
    expect([result.added, asked(result)]).toEqual([[], []])
    expect(result.ledger.reports).toMatchObject([{ commitment: 'jobs', value: 830_000 }])
  })

  it('is matched by its metric, and says so', () => {
    const head: SheetRow = ['承诺事项', '指标', '目标值（万元）', '最新数据（万元）', '责任单位']
    const port = { ...road, measure: makeMeasure({ unit: 'yuan', metric: makeText('港口完成投资'), baseline: null }) }
    const result = read(ledgerOf([port]), [['推进智慧口岸', '港口完成投资', 12_000, 90, '市交通局']], {}, head)
    expect(result.added).toEqual([])
    expect(result.complaints).toContainEqual(expect.objectContaining({ code: 'same-by-metric', found: '推进智慧口岸' }))
    expect(result.ledger.reports).toMatchObject([{ commitment: 'road', value: 900_000 }])
  })

  it('two rows that may be one task are both asked of, and only one can be it', () => {
    const rows: readonly SheetRow[] = [renamed, ['青禾大道改造项目', 12_000, 8400, '市交通局', '2026-12-31']]
    expect(asked(read(ledgerOf([road]), rows))).toHaveLength(2)
    const both = read(ledgerOf([road]), rows, {
      'same-task:青禾大道改造工程': 'same',
      'same-task:青禾大道改造项目': 'same',
    })
    expect(both.ledger.reports.filter(({ commitment }) => commitment === 'road')).toHaveLength(1)
  })
})

const PLACES = ['青禾', '白鹭', '松涛', '云岭', '丹江', '石桥'] as const
const WORKS = ['大道改造', '小学扩建', '湖区清淤', '冷链物流港', '托育中心建设', '污水管网更新'] as const
const OTHERS = ['县医院迁建', '数据机房', '茶叶交易市场', '骑行绿道'] as const
const RENAMINGS: readonly ((title: string) => string)[] = [
  (title) => `${title}工程`,
  (title) => `实施${title}`,
  (title) => `${title}项目（二期）`,
  (title) => `${title.slice(0, 2)}片区${title.slice(2)}`,
  (title) => `加快推进${title}`,
  (title) => `${title.slice(0, 4)}提升`,
]

/** What a month makes of a task of the ledger. */
interface Fate {
  readonly isThere: boolean
  readonly renaming: number | null
  readonly target: number | null
  readonly due: string | null
}
const aFate: fc.Arbitrary<Fate> = fc.record({
  isThere: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
  renaming: fc.option(fc.nat({ max: RENAMINGS.length - 1 }), { freq: 2 }),
  target: fc.option(fc.integer({ min: 100, max: 9999 }), { freq: 2 }),
  due: fc.option(fc.constantFrom('2027-06', '2027-12'), { freq: 2 }),
})
const aMonth = fc.record({
  tasks: fc.uniqueArray(
    fc.record({
      place: fc.constantFrom(...PLACES),
      work: fc.constantFrom(...WORKS),
      lead: fc.constantFrom(...LEADS),
      target: fc.integer({ min: 100, max: 9999 }),
    }),
    { minLength: 1, maxLength: 9, selector: ({ place, work }) => place + work },
  ),
  fates: fc.array(aFate, { minLength: 9, maxLength: 9 }),
  added: fc.subarray([...OTHERS]),
  order: fc.array(fc.nat(), { minLength: 13, maxLength: 13 }),
})

describe('a month’s table with rows renamed, restated and put in another order', () => {
  it('V10: adds no task twice, joins none to another, and loses no row', () => {
    fc.assert(
      fc.property(aMonth, ({ tasks, fates, added, order }) => {
        const commitments = tasks.map(({ place, work, lead, target }, at) => task(`t${at}`, place + work, lead, target))
        const ledger = ledgerOf(commitments)
        /* Each row by the figure that only it has, with the task that it is in truth. */
        const truth = new Map<number, { readonly id: string | null; readonly title: string; readonly row: SheetRow }>()
        for (const [at, { place, work, lead, target }] of tasks.entries()) {
          const {
            isThere,
            renaming,
            target: other,
            due,
          } = fates[at] ?? { isThere: false, renaming: null, target: null, due: null }
          if (!isThere) continue
          const title = renaming === null ? place + work : (RENAMINGS[renaming]?.(place + work) ?? '')
          const figure = 10 + at
          truth.set(figure, {
            id: `t${at}`,
            title,
            row: [title, other ?? target, figure, lead, due ?? '2026-12-31'],
          })
        }
        for (const [at, title] of added.entries())
          truth.set(90 + at, { id: null, title, row: [title, 50_000 + at, 90 + at, LEADS[at % 3] ?? '', '2027-03'] })
        const rows = [...truth.values()]
          .map((row, at) => ({ row, place: order[at] ?? 0 }))
          .toSorted((one, other) => one.place - other.place)
          .map(({ row }) => row)
        const check = (result: ReturnType<typeof read>, isAnswered: boolean) => {
          const isNew = new Set(result.added)
          const taken = result.ledger.reports.map(({ commitment, value }) => ({
            figure: (value ?? 0) / 10_000,
            to: isNew.has(commitment) ? null : commitment,
          }))
          /* No silent merge, and no silent duplicate. */
          expect(taken).toEqual(taken.map(({ figure }) => ({ figure, to: truth.get(figure)?.id ?? null })))
          /* Nothing lost: what was not taken is named. */
          const seen = new Set(taken.map(({ figure }) => figure))
          const refused = result.complaints.filter((complaint) => levelOf(complaint) === 'error').map(({ row }) => row)
          const untaken = rows.flatMap(({ row }, at) => (seen.has(Number(row[2])) ? [] : [at + 3]))
          expect(isAnswered ? [] : refused).toEqual(expect.arrayContaining(untaken))
          /* What was published stays. */
          const first = ({ id, targets: [target] }: Commitment) => ({ id, target })
          expect(result.ledger.commitments.filter(({ id }) => !isNew.has(id)).map(first)).toEqual(
            commitments.map(first),
          )
        }
        const table = rows.map(({ row }) => row)
        let answers: Answers = {}
        let result = read(ledger, table)
        check(result, false)
        for (let round = 0; round < 3 && result.doubts.some(({ answer }) => answer === null); round += 1) {
          answers = { ...answers, ...truthfully(result, rows) }
          result = read(ledger, table, answers)
        }
        check(result, true)
        expect(read(result.ledger, table).ledger).toBe(result.ledger)
      }),
      { numRuns: 60 },
    )
  })
})

/* The answers of somebody who knows which row is which task. */
function truthfully(
  { doubts }: ReturnType<typeof read>,
  rows: readonly { readonly id: string | null; readonly title: string }[],
): Answers {
  return Object.fromEntries(
    doubts.map(({ key, about, choices, code }) => {
      if (code !== 'same-task') return [key, 'restated']
      const id = rows.find(({ title }) => title === about)?.id ?? ''
      return [key, answerFor(id, choices)]
    }),
  )
}

function answerFor(id: string, choices: readonly { readonly value: string; readonly label: string }[]): string {
  return choices.find(({ value }) => value === id)?.value ?? (choices.length > 0 && id !== '' ? 'same' : 'new')
}
