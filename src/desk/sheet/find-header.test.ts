import { describe, expect, it } from 'vitest'
import { findHeader } from './find-header.ts'
import { applyMapping, proposeMapping } from './sheet-mapping.ts'
import type { SheetRow } from './workbook.ts'

const headerOf = (...rows: readonly SheetRow[]) => {
  const header = findHeader({ name: '表', rows })
  return header && { rows: [header.first, header.last], columns: header.columns.map(({ column }) => column) }
}

describe('the headings of a sheet', () => {
  it('stand in one row, under titles and empty rows', () => {
    expect(headerOf(['2026年台账'], [], ['序号', '任务', '责任单位', '完成时限'], [1, '甲', '乙', '年底'])).toEqual({
      rows: [2, 2],
      columns: ['number', 'title', 'lead', 'due'],
    })
  })

  it('stand in two rows of a CSV, which knows no merged cells', () => {
    expect(
      headerOf(
        ['序号', '工作任务', '目标', '', '', '责任单位'],
        ['', '', '指标', '目标值', '单位', ''],
        ['1', '甲', '家数', '30', '家', '某局'],
      ),
    ).toEqual({
      rows: [0, 1],
      columns: ['number', 'title', 'metric', 'target', 'unit', 'lead'],
    })
  })

  it('do not take in the first task, even where a cell of it says 说明', () => {
    expect(headerOf(['任务', '责任单位', '其他'], ['甲', '乙', '说明'])).toEqual({
      rows: [0, 0],
      columns: ['title', 'lead', null],
    })
  })

  it('are found in English', () => {
    expect(headerOf(['No.', 'Task', 'Target value', 'Unit', 'Responsible unit', 'Due date', 'As of'])?.columns).toEqual(
      ['number', 'title', 'target', 'unit', 'lead', 'due', 'latest-date'],
    )
  })

  it('单位 is who answers where the cells below name bodies, and the unit of numbers elsewhere', () => {
    expect(headerOf(['任务', '单位'], ['甲', '发展改革局'], ['乙', '商务局'])?.columns).toEqual(['title', 'lead'])
    expect(headerOf(['任务', '目标值', '单位'], ['甲', 3, '家'], ['乙', 4, '万元'])?.columns).toEqual([
      'title',
      'target',
      'unit',
    ])
  })

  it('are none in a letter', () => {
    expect(headerOf(['各单位：'], ['请于月底前报送进展情况。'])).toBeNull()
  })
})

describe('a mapping', () => {
  const workbook = [
    { name: '封面', rows: [['2026年']] },
    {
      name: '表',
      rows: [
        ['任务', '数', '经办人'],
        ['甲', 3, '张三'],
      ],
    },
    { name: '任务表', rows: [['单位：万元'], ['任务', '目标值', '责任单位'], ['甲', 3, '乙']] },
  ]

  it('is proposed for the sheet with most known headings, with the unit stated above them', () => {
    expect(proposeMapping(workbook)?.mapping).toEqual({
      sheet: '任务表',
      firstRow: 2,
      lastRow: 2,
      columns: [
        { letter: 'A', heading: '任务', column: 'title', unit: '', samples: ['甲'] },
        { letter: 'B', heading: '目标值', column: 'target', unit: '万元', samples: ['3'] },
        { letter: 'C', heading: '责任单位', column: 'lead', unit: '', samples: ['乙'] },
      ],
    })
  })

  it('as a person settled it goes before what would be proposed', () => {
    const settled = {
      sheet: '表',
      firstRow: 1,
      lastRow: 1,
      columns: [
        { letter: 'A', heading: '', column: 'title', unit: '', samples: [] },
        { letter: 'B', heading: '', column: 'target', unit: '家', samples: [] },
      ],
    } as const
    expect(applyMapping(workbook, settled)?.mapping.columns).toEqual([
      { letter: 'A', heading: '任务', column: 'title', unit: '', samples: ['甲'] },
      { letter: 'B', heading: '数', column: 'target', unit: '家', samples: ['3'] },
      { letter: 'C', heading: '经办人', column: null, unit: '', samples: ['张三'] },
    ])
    expect(applyMapping(workbook, { ...settled, sheet: '无' })).toBeNull()
    const named = { sheet: '任务表', firstRow: 2, lastRow: 2, columns: [] }
    expect(applyMapping(workbook, named)?.mapping).toEqual(proposeMapping(workbook)?.mapping)
  })
})
