import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeRegion, makeSector, makeTarget, makeText } from '#mocks/make.ts'
import { MATRIX_KEYS } from './count.ts'
import { buildMatrix, matrixKey, type Matrix } from './matrix.ts'
import { select } from '../selection/select.ts'
import { aLedger, AS_OF, aView } from '../testing/random-ledger.ts'

const direction = { kind: 'direction', measure: undefined, targets: [] } as const
const index = indexLedger(
  makeLedger({
    regions: [
      makeRegion({ code: '100000', name: makeText('全国'), parent: null }),
      makeRegion({ code: '990000', name: makeText('甲省'), parent: null }),
      makeRegion({ code: '990100', name: makeText('甲市') }),
      makeRegion({ code: '990200', name: makeText('乙市') }),
      makeRegion({ code: '990300', name: makeText('丙市') }),
      makeRegion({ code: '990101', name: makeText('甲一区'), parent: '990100' }),
      makeRegion({ code: '999001', name: makeText('直管县') }),
    ],
    sectors: [makeSector(), makeSector({ id: 'farming' }), makeSector({ id: 'empty' })],
    commitments: [
      makeCommitment({ id: 'both', sectors: ['farming', 'computing'], regions: ['990101', '990200'], ...direction }),
      makeCommitment({ id: 'county', regions: ['990101'], targets: [makeTarget({ due: '2029/2031' })] }),
      makeCommitment({ id: 'city', regions: ['990100', '990000'] }),
      makeCommitment({ id: 'province', regions: ['990000'] }),
      makeCommitment({ id: 'direct', regions: ['999001'], sectors: ['farming'] }),
    ],
    reports: [],
  }),
)
const viewOf = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch })
const at = (patch: Partial<View> = {}) =>
  buildMatrix(select(index, viewOf(patch), AS_OF), viewOf(patch), matrixKey(patch.group ?? null))
const counts = ({ columns, rows }: Matrix) => [
  ['', ...columns.map(({ value }) => value), ''],
  ...rows.map(({ code, cells, total }) => [code, ...cells.map((cell) => cell?.count ?? 0), total.count]),
  ['', ...columns.map(({ total }) => total.count)],
]

describe('buildMatrix', () => {
  it('folds counties into their city and gives upper regions only what belongs to no city', () => {
    expect(counts(at())).toEqual([
      ['', 'computing', 'farming', ''],
      ['990100', 3, 1, 3],
      ['990200', 1, 1, 1],
      ['999001', 0, 1, 1],
      ['990000', 1, 0, 1],
      ['', 4, 2],
    ])
    expect(at().total.count).toBe(5)
    expect(at().repeats).toEqual({ columns: true, rows: true })
    expect(at().most).toBe(3)
    expect(at({ sector: ['farming'] }).repeats.columns).toBe(false)
  })

  it('counts an open deadline in each of its years', () => {
    expect(counts(at({ group: 'year' }))).toEqual([
      ['', '2026', '2029', '2030', '2031', 'none', ''],
      ['990100', 1, 1, 1, 1, 1, 3],
      ['990200', 0, 0, 0, 0, 1, 1],
      ['999001', 1, 0, 0, 0, 0, 1],
      ['990000', 1, 0, 0, 0, 0, 1],
      ['', 3, 1, 1, 1, 1],
    ])
  })

  it('shows only the chosen regions and values, and links to them', () => {
    const matrix = at({ region: ['990101'], sector: ['computing'] })
    expect(counts(matrix)).toEqual([
      ['', 'computing', ''],
      ['990101', 2, 2],
      ['', 2],
    ])
    expect(matrix.rows[0]?.cells[0]?.filter).toEqual({ region: ['990101'], sector: ['computing'] })
    expect(at().rows[0]?.cells[0]?.filter).toEqual({ region: ['990100'], sector: ['computing'] })
    expect(at().rows.at(-1)?.cells[0]?.filter).toEqual({ pick: ['province'] })
  })

  it('falls back to sectors for a grouping it does not have', () => {
    expect([null, 'region', 'unit', 'sector', 'year', 'status'].map((group) => matrixKey(group as never))).toEqual([
      'sector',
      'sector',
      'sector',
      'sector',
      'year',
      'status',
    ])
  })

  it('leads from every count to just as many items, and agrees with a plain count', () => {
    fc.assert(
      fc.property(aLedger(), aView, fc.constantFrom(...MATRIX_KEYS), (ledger, view, key) => {
        const random = indexLedger(ledger)
        const selection = select(random, view, AS_OF)
        const matrix = buildMatrix(selection, view, key)
        const cells = [
          matrix.total,
          ...matrix.columns.map(({ total }) => total),
          ...matrix.rows.flatMap(({ total, cells: across }) => [total, ...across.filter((cell) => cell !== null)]),
        ]
        for (const { count, mix, filter } of cells) {
          expect(count).toBeGreaterThan(filter && Object.keys(filter).length > 0 ? 0 : -1)
          expect([...mix.values()].reduce((sum, each) => sum + each, 0)).toBe(count)
          expect(select(random, { ...view, ...filter }, AS_OF).items.length).toBe(count)
        }
        expect(matrix.total.count).toBe(selection.items.length)
        for (const code of ['100000', '990000']) {
          const isUpper = (each: string) => each === '100000' || each === '990000'
          const alone = selection.items.filter(
            ({ commitment }) => commitment.regions.includes(code) && commitment.regions.every(isUpper),
          )
          const counted = matrix.rows.find((row) => row.code === code)?.total.count ?? 0
          expect(view.region.length > 0 || counted === alone.length).toBe(true)
        }
      }),
    )
  })
})
