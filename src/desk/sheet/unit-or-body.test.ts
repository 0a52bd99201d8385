/** A column headed 单位 that names who answers for a task is no column of units. */
import { describe, expect, test } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'

const HEAD = ['单位', '指标', '2026年目标', '1-10月完成']

function read(...units: readonly string[]) {
  return readTable(tableOf([HEAD, ...units.map((unit, at) => [unit, `社零额${'甲乙丙丁戊'[at]}（亿元）`, 240, 181.3])]))
}

describe('单位 as offices', () => {
  test.each([
    ['市商务局（牵头）', '市商务局'],
    ['市商务局*', '市商务局'],
    ['商务部门', '商务部门'],
    ['税务', '税务'],
    ['市文旅局（牵头）、市体育局', '市文旅局'],
  ])('%s leads, and the name of the metric has the unit', (unit, lead) => {
    const { items } = read(unit)
    expect(items).toMatchObject([{ lead, target: 24_000_000_000, latest: 18_130_000_000 }])
  })

  test('one odd name spoils nothing', () => {
    const { items } = read('市商务局', '综合甲组', '税务')
    expect(items.map(({ target }) => target)).toEqual([24_000_000_000, 24_000_000_000, 24_000_000_000])
  })

  test('an office among units is no new unit: the name of the metric has it, or the number is refused', () => {
    const { items, ledger } = read('亿元', '市商务局', '亿元')
    expect(items.map(({ target }) => target)).toEqual([24_000_000_000, 24_000_000_000, 24_000_000_000])
    expect(ledger.units.map(({ name }) => name.zh)).not.toContain('市商务局')
    const bare = readTable(
      tableOf([HEAD, ['亿元', '社零额', 240, 181], ['市商务局', '零售额', 240, 181], ['亿元', '批发额', 240, 181]]),
    )
    expect(bare.errors).toContain('unit-missing')
    expect(bare.ledger.units.map(({ name }) => name.zh)).not.toContain('市商务局')
  })

  test('units stay units', () => {
    const { items } = readTable(tableOf([HEAD, ['所', '学校', 8, 5], ['处', '公园', 20, 12], ['万人次', '游客', 3, 2]]))
    expect(items.map(({ target }) => target)).toEqual([8, 20, 30_000])
  })
})
