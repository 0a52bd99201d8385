import { describe, expect, it } from 'vitest'
import { numberAsShown } from './xlsx-shown-number.ts'
import { readXlsx } from './xlsx-read.ts'
import { makeXlsx, type LookCell, type LookSheet } from './testing/make-xlsx.ts'

async function sheetOf(sheet: Omit<LookSheet, 'name'>) {
  const read = await readXlsx(makeXlsx([{ name: '表', ...sheet }]))
  if (!read.ok) throw new Error(read.fault.code)
  return read.workbook[0]
}
const cellOf = async (cell: LookCell) => (await sheetOf({ rows: [[cell]] }))?.rows[0]?.[0]

describe('what a workbook hides', () => {
  it('is told of rows, columns and sheets', async () => {
    const rows = [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]
    const read = await readXlsx(
      makeXlsx([
        { name: '甲', rows, hiddenRows: [1], hiddenColumns: [0, 2] },
        { name: '乙', rows, isHidden: true },
      ]),
    )
    expect(read.ok && read.workbook).toEqual([
      { name: '甲', rows, hiddenRows: [1], hiddenColumns: [0, 2] },
      { name: '乙', rows, isHidden: true },
    ])
  })
})

describe('what a workbook strikes through', () => {
  it('is told, with what is left', async () => {
    const sheet = await sheetOf({
      rows: [
        [
          { value: 6000, isStruck: true },
          { runs: [{ text: '6000 ', look: 'struck' }, { text: '4500' }] },
          { value: '旧', isStruck: true },
          '新',
        ],
      ],
    })
    expect(sheet?.rows[0]).toEqual([6000, '6000 4500', '旧', '新'])
    expect(sheet?.struck).toEqual([
      { row: 0, column: 0, struck: '6000', rest: null },
      { row: 0, column: 1, struck: '6000', rest: '4500' },
      { row: 0, column: 2, struck: '旧', rest: null },
    ])
  })

  it('and raised digits are raised digits', async () => {
    expect(await cellOf({ runs: [{ text: '3000' }, { text: '1', look: 'raised' }] })).toBe('3000¹')
    expect(await cellOf({ runs: [{ text: 'm' }, { text: '2', look: 'raised' }] })).toBe('m²')
  })
})

describe('a number with a format of its own', () => {
  it.each<[number, string, string | number | null]>([
    [125_000, '0!.0,"万"', '12.5万'],
    [125_000, '0"."0,"万"', '12.5万'],
    [1_250_000_000, '0!.00,,"亿"', '12.5亿'],
    [12.5, '0.00"亿"', '12.5亿'],
    [3000, '#,##0"万元"', '3000万元'],
    [120_000_000, '0.0,,', '120⟨×1000000⟩'],
    [3000, '"≥"0', '≥3000'],
    [0.85, '0.0"%"', '0.85%'],
    [0.85, '0.0%;;', '85%'],
    [0, '0;-0;;@', null],
    [0, '#,##0', 0],
    [5, ';;;', null],
    [1, '[=1]"√";"×"', '√'],
    [0, '[=1]"√";"×"', '×'],
    [250_000_000, '[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0', '250百万'],
    [25_000, '[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0', '2.5万'],
    [250, '[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0', 250],
    [-1200, '#,##0_);(#,##0)', -1200],
    [1200, '_ ¥* #,##0.00_ ', 1200],
    [1200, '[Red]#,##0.00', 1200],
    [46174, 'yyyy"年"m"月"d"日"', 46174],
    [0.5, '# ?/?', 0.5],
    [1200, '0.00E+00', 1200],
    [30, '0"家以上"', '30家以上'],
  ])('%d in %s is read as %j', (value, code, shown) => {
    expect(numberAsShown(value, code)).toBe(shown)
  })

  it('is read so from a file, and left where the format only shows it', async () => {
    expect(await cellOf({ value: 125_000, format: '0!.0,"万"' })).toBe('12.5万')
    expect(await cellOf({ value: 1234.5, format: '#,##0.0' })).toBe(1234.5)
    expect(await cellOf({ value: 0, format: '0;-0;;@' })).toBeNull()
  })

  it('and zeros that the sheet does not show are empty', async () => {
    expect((await sheetOf({ rows: [[0, 5]], hidesZeros: true }))?.rows[0]).toEqual([null, 5])
  })
})
