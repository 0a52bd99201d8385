import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBodies } from './read-bodies.ts'
import { readTable, tableOf } from './testing/read-table.ts'

const ALL = '各县（市、区）人民政府'

describe('bodies in a cell', () => {
  it.each([
    ['市工信局', ['市工信局'], []],
    ['市工信局（牵头）、市发改局', ['市工信局'], ['市发改局']],
    ['市发改局、市工信局（牵头）', ['市工信局'], ['市发改局']],
    ['市工信局 市发改局', ['市工信局'], ['市发改局']],
    ['市工信局　市发改局', ['市工信局'], ['市发改局']],
    ['市工信局\n市发改局', ['市工信局'], ['市发改局']],
    ['市工信局/市发改局', ['市工信局'], ['市发改局']],
    ['市工信局；市发改局', ['市工信局'], ['市发改局']],
    [ALL, [ALL], []],
    [`市工信局，${ALL}`, ['市工信局'], [ALL]],
    ['市工信局牵头，市发改局配合', ['市工信局'], ['市发改局']],
    ['市工信局牵头，市发改局、市财政局配合', ['市工信局'], ['市发改局', '市财政局']],
    ['由市工信局牵头，市财政局等部门配合', ['市工信局'], ['市财政局']],
    ['市工信局、市发改局牵头', ['市工信局', '市发改局'], []],
    ['市工信局（牵头），市发改局（配合）', ['市工信局'], ['市发改局']],
    ['牵头单位：市工信局；责任单位：市发改局、市财政局', ['市工信局'], ['市发改局', '市财政局']],
    ['责任单位：市工信局；配合单位：市发改局', ['市工信局'], ['市发改局']],
    ['主办：市工信局 协办：市发改局', ['市工信局'], ['市发改局']],
    ['市工信局会同市发改局', ['市工信局'], ['市发改局']],
    ['市工信局和市发改局', ['市工信局'], ['市发改局']],
    ['市住房和城乡建设局', ['市住房和城乡建设局'], []],
    ['市人力资源和社会保障局、市文化和旅游局', ['市人力资源和社会保障局'], ['市文化和旅游局']],
    ['1.市工信局 2.市发改局', ['市工信局'], ['市发改局']],
    ['1、市工信局 2、市发改局', ['市工信局'], ['市发改局']],
    ['市公安局（交警支队、治安支队）', ['市公安局（交警支队、治安支队）'], []],
    ['市直各部门按职责分工负责', ['市直各部门'], []],
    ['Planning and Regeneration', ['Planning and Regeneration'], []],
    ['Housing (lead), Finance', ['Housing'], ['Finance']],
  ])('%s', (text, leads, helpers) => {
    expect(readBodies(text)).toMatchObject({ leads, helpers })
  })

  it('are the same however they are parted', () => {
    const names = ['市工信局', '市发改局', '市住房和城乡建设局', ALL, '市交通局']
    const separators = ['、', '，', '；', '\n', ' ', '/', ', ', '、\n']
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), fc.constantFrom(...separators), (chosen, between) => {
        const { leads, helpers } = readBodies(chosen.join(between))
        expect([...leads, ...helpers]).toEqual(chosen)
      }),
    )
  })

  it('keep their names: the plain one afterwards is the same body', () => {
    const cells = [
      '市工信局（牵头）、市发改局',
      '市工信局 市发改局',
      ALL,
      '市工信局牵头，市发改局配合',
      '市工信局',
      '市发改局',
    ]
    const read = readTable(
      tableOf([['承诺事项', '责任单位', '完成时限'], ...cells.map((cell, at) => [`第${at}项`, cell, '2026-12-31'])]),
    )
    expect(read.items.map(({ lead, supporting }) => [lead, supporting])).toEqual([
      ['市工信局', ['市发改局']],
      ['市工信局', ['市发改局']],
      [ALL, []],
      ['市工信局', ['市发改局']],
      ['市工信局', []],
      ['市发改局', []],
    ])
    expect(read.errors).toEqual([])
    expect(read.codes.filter((code) => code === 'new-organisation')).toHaveLength(3)
  })

  it('are not taken for others whose names begin alike', () => {
    const read = readTable(
      tableOf([
        ['承诺事项', '责任单位', '完成时限'],
        ['甲', '市政府办公室', '2026-12-31'],
        ['乙', '市委宣传部', '2026-12-31'],
        ['丙', '市政府', '2026-12-31'],
        ['丁', '市委', '2026-12-31'],
      ]),
    )
    expect(read.items.map(({ lead }) => lead)).toEqual(['市政府办公室', '市委宣传部', '市政府', '市委'])
  })

  it('of two columns lead and help: 责任单位 beside 牵头单位', () => {
    const read = readTable(
      tableOf([
        ['承诺事项', '责任单位', '牵头单位', '完成时限'],
        ['甲', '市发改局、市财政局', '市工信局', '2026-12-31'],
      ]),
    )
    expect(read.items).toMatchObject([{ lead: '市工信局', supporting: ['市发改局', '市财政局'] }])
  })
})
