import { describe, expect, it } from 'vitest'
import { makeText, makeUnit } from '#mocks/make.ts'
import { readHeading } from './heading.ts'
import { findName, indexNames, nameCell } from './names.ts'
import { readDateCell, readDeadlineCell } from './read-date-cell.ts'
import { readFigureCell, readUnit } from './read-figure-cell.ts'

const units = [
  makeUnit({ id: 'yuan', name: makeText('元', 'yuan') }),
  makeUnit({ id: 'yuan-per-tonne', name: makeText('元/吨', 'yuan a tonne') }),
  makeUnit({ id: 'kilowatt', name: makeText('千瓦', 'kilowatts') }),
  makeUnit({ id: 'project', name: makeText('个', 'projects') }),
  makeUnit({ id: 'charger', name: makeText('个', 'chargers') }),
]
const names = indexNames(units)

describe('a unit', () => {
  it.each([
    ['元', 'yuan', 1],
    ['万元', 'yuan', 1e4],
    ['亿元', 'yuan', 1e8],
    ['元/吨', 'yuan-per-tonne', 1],
    ['千瓦', 'kilowatt', 1],
    ['兆瓦', 'kilowatt', 1e3],
    ['个〔charger〕', 'charger', 1],
    ['million yuan', 'yuan', 1e6],
    ['万吨', null, 1e4],
    ['个', null, 1],
  ])('%s is %s times %d', (text, id, scale) => {
    expect(readUnit(text, units, names)).toMatchObject({ id, scale, isKnown: true })
  })

  it('is none where nobody knows it', () => {
    expect(readUnit('必填', units, names)).toMatchObject({ id: null, isKnown: false })
    expect(readUnit(' ', units, names)).toBeNull()
  })
})

describe('a figure in a cell', () => {
  const wan = readUnit('万元', units, names)
  it.each([
    [3500, 35_000_000, 'exactly'],
    [0.1, 1000, 'exactly'],
    [0.35, 3500, 'exactly'],
    ['３５００', 35_000_000, 'exactly'],
    ['1,200', 12_000_000, 'exactly'],
    ['约3500', 35_000_000, 'about'],
    ['12.5万', 125_000, 'exactly'],
    ['3.5亿元', 350_000_000, 'exactly'],
    ['不低于2亿元', 200_000_000, 'at-least'],
    ['>=30', 300_000, 'at-least'],
    ['-5', -50_000, 'exactly'],
  ])('%s under 万元 is %d', (cell, value, comparator) => {
    expect(readFigureCell(cell, wan, units, names)).toMatchObject({
      figure: { value, comparator, unit: { id: 'yuan' } },
    })
  })

  it.each([
    ['数十家', 'figure-unclear'],
    ['3至5亿元', 'figure-is-range'],
    ['建成3个，开工5个', 'figure-several'],
    ['翻一番', 'figure-unclear'],
    ['较多', 'figure-unclear'],
    ['(300)', 'figure-unclear'],
    ['（20）', 'figure-unclear'],
    ['(1,200)万元', 'figure-unclear'],
    ['(300)', 'figure-unclear'],
    ['（300）', 'figure-unclear'],
  ])('%s is refused', (cell, fault) => {
    expect(readFigureCell(cell, null, units, names)).toEqual({ fault })
  })

  it.each(['—', '无', '/', '暂无', 'N/A'])('%s says nothing', (cell) => {
    expect(readFigureCell(cell, wan, units, names)).toEqual({ none: true })
  })
})

describe('a deadline in a cell', () => {
  it.each([
    ['2026.12.31', '2026-12-31'],
    ['2026/6/30', '2026-06-30'],
    ['2026-06', '2026-06'],
    ['2026年12月底', '2026-12'],
    ['2026年12月底前', '2026-12'],
    ['２０２６年６月', '2026-06'],
    ['2026', '2026'],
    ['2026年', '2026'],
    ['2026年底', '2026'],
    ['20261231', '2026-12-31'],
    ['2029/2031', '2029/2031'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    [2026, '2026'],
    [202_612, '2026-12'],
    [20_261_231, '2026-12-31'],
    [46_387, '2026-12-31'],
    ['2026年上半年', '2026-06'],
    ['by the end of 2027', '2027'],
  ])('%s is %s', (cell, due) => {
    expect(readDeadlineCell(cell, '2026-01-20')).toMatchObject({ due, open: false })
  })

  it.each([
    ['2026年上半年', '2026-06'],
    ['2026年三季度', '2026-09'],
    ['2026Q3', '2026-09'],
    ['by the end of 2025', '2025'],
  ])('%s is %s though it is past', (cell, due) => {
    expect(readDeadlineCell(cell, '2026-11-23')).toEqual({ due, assumed: false, open: false })
  })

  it('without a year takes one, and says so; 长期 is none; 尽快 is refused', () => {
    expect(readDeadlineCell('12月底前', '2026-01-20')).toMatchObject({ due: '2026-12', assumed: true })
    expect(readDeadlineCell('长期坚持', '2026-01-20')).toEqual({ due: null, assumed: false, open: true })
    expect(readDeadlineCell('尽快', '2026-01-20')).toEqual({ fault: 'deadline-unclear' })
    expect(readDeadlineCell('2026-02-30', '2026-01-20')).toEqual({ fault: 'deadline-unclear' })
  })
})

describe('a day in a cell', () => {
  it.each([
    ['2026年6月30日', '2026-06-30'],
    ['截至2026年6月底', '2026-06-30'],
    ['2026-06', '2026-06-30'],
    [46_203, '2026-06-30'],
    [46_203.5, '2026-06-30'],
    ['2025年', '2025-12-31'],
  ])('%s is %s', (cell, date) => {
    expect(readDateCell(cell, '2026-11-23')).toEqual({ date })
  })
})

describe('a heading', () => {
  it.each([
    ['目标值（万元）', 'target', '万元'],
    ['2026年目标值', 'target', ''],
    ['责任单位', 'lead', ''],
    ['牵头单位：', 'lead', ''],
    ['完 成 时 限', 'due', ''],
    ['截至6月底完成值（亿元）', 'latest', '亿元'],
    ['Lead unit', 'lead', ''],
    ['Due date', 'due', ''],
    ['＊任务', 'title', ''],
    ['经办人', null, ''],
    ['主要指标', 'metric', ''],
    ['全年目标', 'target', ''],
    ['1—9月完成', 'latest', ''],
    ['2026年1-9月累计完成（亿元）', 'latest', '亿元'],
    ['截至9月底完成', 'latest', ''],
    ['完成年度目标%', 'completion', '%'],
    ['占全年目标比重', 'completion', ''],
  ])('%s is %s', (text, column, bracket) => {
    expect(readHeading(text)).toMatchObject({ column, bracket })
  })
})

describe('a name', () => {
  const places = indexNames([
    { id: '440200', name: makeText('韶关市', 'Shaoguan') },
    { id: '440300', name: makeText('深圳市', 'Shenzhen') },
    { id: '440306', name: makeText('深圳市宝安区', 'Bao’an, Shenzhen') },
    { id: 'a', name: makeText('同名', 'Same') },
    { id: 'b', name: makeText('同名', 'Other') },
  ])
  it('is found by itself, without suffix, by its start where only one begins so, in either language, or by id', () => {
    for (const text of ['韶关市', '韶关', ' 韶 关 ', 'shaoguan', '440200', '随便〔440200〕'])
      expect(findName(places, text)).toEqual({ id: '440200' })
    expect(findName(places, '深圳')).toEqual({ id: '440300' })
    expect(findName(places, '深圳市宝')).toEqual({ id: '440306' })
    expect(findName(places, '同名')).toEqual({ among: ['a', 'b'] })
    expect(findName(places, '肇庆')).toEqual({ among: [] })
  })

  it('is written so that it is found again', () => {
    expect(nameCell(places, '440200', 'zh')).toBe('韶关市')
    expect(nameCell(places, 'a', 'zh')).toBe('同名〔a〕')
    expect(nameCell(places, '440306', 'en')).toBe('Bao’an  Shenzhen〔440306〕')
    for (const id of places.byId.keys())
      for (const lang of ['zh', 'en'] as const) expect(findName(places, nameCell(places, id, lang))).toEqual({ id })
  })
})
