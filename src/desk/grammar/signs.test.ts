/** Whatever stands in simplified signs in the words that texts and tables are read by is read alike in traditional ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pairs from 'opencc-js/dict/TSCharacters'
import { describe, expect, it } from 'vitest'
import { makeText, makeUnit } from '#mocks/make.ts'
import { readDeadlineCell } from '#src/desk/sheet/read-date-cell.ts'
import { readTargetCell } from '#src/desk/sheet/read-figure-cell.ts'
import { indexNames } from '#src/desk/sheet/names.ts'
import { namesLowerLevel } from '#src/desk/sheet/falls.ts'
import { readWanted } from './direction.ts'
import { SIGNS, simplified } from './signs.ts'

const DESK = join(import.meta.dirname, '..')
/** Traditional signs that are as usual in simplified texts, or mean another thing there: 乾隆, 存摺, 菸碱, 么. */
const EITHER = '乾摺菸麽'

const table = pairs.split('|').flatMap((pair) => {
  const [sign = '', simple = ''] = pair.split(' ')
  return sign !== simple && sign.length === 1 && simple.length === 1 && !EITHER.includes(sign) ? [{ sign, simple }] : []
})

function usedSigns(): ReadonlySet<string> {
  const sources = ['grammar', 'sheet', 'extract'].flatMap((folder) =>
    readdirSync(join(DESK, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'signs.ts')
      .map((name) => readFileSync(join(DESK, folder, name), 'utf8')),
  )
  return new Set(sources.flatMap((source) => source.match(/\p{Script=Han}/gu) ?? []))
}

/** The usual traditional form of each sign: the first of the table. */
const TO_TRADITIONAL = new Map(table.toReversed().map(({ sign, simple }) => [simple, sign]))
const traditional = (text: string) => Array.from(text, (sign) => TO_TRADITIONAL.get(sign) ?? sign).join('')

const units = [
  makeUnit({ id: 'yuan', name: makeText('元', 'yuan') }),
  makeUnit({ id: 'item', name: makeText('个', 'items') }),
  makeUnit({ id: 'litre', name: makeText('升', 'litres') }),
]
const target = (cell: string) => readTargetCell(cell, null, units, indexNames(units))

describe('traditional signs', () => {
  it('[G1] every sign of our words has all its traditional forms', () => {
    const used = usedSigns()
    const missing = table.filter(({ sign, simple }) => used.has(simple) && simplified(sign) !== simple)
    expect(missing.map(({ sign, simple }) => sign + simple)).toEqual([])
  })

  it('[G1] no sign is folded twice, and none is folded that stands in our words', () => {
    const folded = Array.from(SIGNS).filter((_, at) => at % 2 === 0)
    expect(new Set(folded).size).toBe(folded.length)
    for (const sign of folded) expect(simplified(simplified(sign))).toBe(simplified(sign))
  })

  it('[G4] targets are read alike', () => {
    for (const words of [
      '不低于5个',
      '不超过5个',
      '超过5个',
      '不得超过5个',
      '达到5万个以上',
      '5亿元以内',
      '减至5升',
      '减少至5升',
      '降低至5升',
      '压减到5升',
      '控制在5亿元以内',
      '约5个',
      '突破5万亿元',
      '三万两千个',
    ]) {
      const { figure, ...rest } = target(words) as { figure: { unit: object } }
      const other = target(traditional(words)) as { figure: { unit: object } }
      expect([words, { ...other.figure, unit: null }]).toEqual([words, { ...figure, unit: null }])
      expect(rest).toEqual({})
      expect(other.figure.unit).toMatchObject({ id: (figure.unit as { id: string }).id })
    }
  })

  it('[G10] deadlines are read alike', () => {
    for (const words of ['年底前', '2026年底', '2026年上半年', '三季度', '长期', '每季度末', '暂无', '2026年6月30日前'])
      expect([words, readDeadlineCell(traditional(words), '2026-01-10')]).toEqual([
        words,
        readDeadlineCell(words, '2026-01-10'),
      ])
  })

  it('[G9] names of what is to be little are known', () => {
    for (const words of ['降至', '减至', '缩短至', '压缩到', '减少到'])
      expect([words, namesLowerLevel(`${traditional(words)}5`)]).toEqual([words, true])
    for (const name of ['城镇调查失业率', '审批时限', '轮候时间', '罪案数目', '森林覆盖率', '满意度'])
      expect([name, readWanted(traditional(name), '%', '')]).toEqual([name, readWanted(name, '%', '')])
  })
})
