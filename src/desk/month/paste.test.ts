import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { assess } from '#src/domain/assess.ts'
import { DEFAULT_RULE } from '#src/domain/testing/build.ts'
import { indexNames } from '#src/desk/sheet/names.ts'
import { makeCommitment, makeLedger, makeMeasure, makeText, makeUnit } from '#mocks/make.ts'
import { rowOf } from './month-rows.ts'
import { cellsOf, layPasted, type MonthColumn } from './paste.ts'

const units = [makeUnit(), makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })]
const NAMES = ['新增机架', '新改建公路', '完成投资', '新增学位']
const commitments = NAMES.map((name, at) =>
  makeCommitment({ id: `c${at}`, title: makeText(name), measure: makeMeasure({ metric: makeText(`${name}数`) }) }),
)
const index = indexLedger(makeLedger({ units, commitments, reports: [] }))
const rows = commitments.map((commitment) =>
  rowOf({ commitment, assessment: assess(index, commitment, '2026-12-01', DEFAULT_RULE) }),
)
const lay = (text: string, from = 0, column: MonthColumn = 'figure') =>
  layPasted(text, rows, from, column, { units, names: indexNames(units) })

const cells = (text: string, from = 0, column: MonthColumn = 'figure') => {
  const laid = lay(text, from, column)
  return laid.kind === 'laid' ? laid.cells.map(({ id, patch }) => [id, ...Object.values(patch)]) : laid
}

describe('cells', () => {
  it.each([
    ['1\n2\n', [['1'], ['2']]],
    ['1\r\n2\r\n', [['1'], ['2']]],
    ['1\t2\n\n3\t', [['1', '2'], [''], ['3', '']]],
    ['"a\nb"\t"c ""d"""\n5', [['a\nb', 'c "d"'], ['5']]],
    ['5"\t6', [['5"', '6']]],
    ['', [['']]],
  ])('of %j', (text, found) => {
    expect(cellsOf(text)).toEqual(found)
  })
})

describe('a block', () => {
  it('goes down from its cell and right', () => {
    expect(cells('1\n2\n3\n')).toEqual([
      ['c0', '1'],
      ['c1', '2'],
      ['c2', '3'],
    ])
    expect(cells('1\t2026-11\t好\n\t\t', 2)).toEqual([
      ['c2', '1', '2026-11', '好'],
      ['c3', '', '', ''],
    ])
    expect(cells('甲\n乙', 1, 'note')).toEqual([
      ['c1', '甲'],
      ['c2', '乙'],
    ])
  })

  it('that does not fit is refused whole, for half a column would be taken for all of it', () => {
    expect(lay('1\n2\n3\n4\n5')).toEqual({ kind: 'refused', why: 'rows', given: 5, room: 4 })
    expect(lay('1\n2', 3)).toEqual({ kind: 'refused', why: 'rows', given: 2, room: 1 })
    expect(lay('1\t2\t3\t4')).toEqual({ kind: 'refused', why: 'columns', given: 4, room: 3 })
    expect(lay('1\t2', 0, 'note')).toEqual({ kind: 'refused', why: 'columns', given: 2, room: 1 })
  })

  it('with a heading does not move down by a row, and takes the unit that it states', () => {
    expect(lay('累计完成\n1\n2')).toMatchObject({ heading: '累计完成' })
    expect(cells('累计完成\n1\n2')).toEqual([
      ['c0', '1'],
      ['c1', '2'],
    ])
    expect(cells('完成额（万元）\n100\n2亿元\n—')).toEqual([
      ['c0', '100万元'],
      ['c1', '2亿元'],
      ['c2', '—'],
    ])
    expect(cells('暂无\n1')).toEqual([
      ['c0', '暂无'],
      ['c1', '1'],
    ])
  })

  it.each(['完成', '已完成', '很好'])(
    'that begins with %s is refused: all others hang on whether that is a heading',
    (first) => {
      expect(lay(`${first}\n1\n2`)).toEqual({ kind: 'refused', why: 'first', found: first })
    },
  )

  it.each(['本月累计', '完成值', '完成情况', '截至11月底累计完成', '实际完成数（个）', 'Actual'])(
    'knows a heading: %s',
    (first) => {
      expect(lay(`${first}\n1\n很多`)).toMatchObject({ heading: first })
    },
  )

  it('with names goes where the names are, in any order, and nowhere else', () => {
    expect(lay('完成投资\t85\n新增机架\t3\n没有的事\t9')).toEqual({
      kind: 'laid',
      heading: '',
      byName: true,
      cells: [
        { id: 'c2', patch: { figure: '85' } },
        { id: 'c0', patch: { figure: '3' } },
      ],
      unmatched: ['没有的事'],
    })
    expect(cells('事项\t完成（万元）\n1. 新增学位数\t7\n完成投资\t')).toEqual([['c3', '7万元']])
  })

  it('that names a row twice takes neither', () => {
    expect(lay('新增机架\t1\n新增机架\t2\n完成投资\t3')).toMatchObject({
      cells: [{ id: 'c2' }],
      unmatched: ['新增机架', '新增机架'],
    })
  })

  it('with names and several figures is refused: which of them is meant only a person knows', () => {
    expect(lay('新增机架\t300\t120\n完成投资\t500\t85')).toEqual({ kind: 'refused', why: 'columns', given: 3, room: 2 })
  })
})
