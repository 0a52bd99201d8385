import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MESSY_SHEET } from '#tests/fixtures/messy-sheet.ts'
import { readSpreadsheet } from './spreadsheet-read.ts'
import { begin, end, font, makeXls, record, row, style, textCell, xlsText, type RawRecord } from './testing/make-xls.ts'
import { readXls } from './xls-read.ts'

/* Both were written by SheetJS: the messy sheet as .xls, and one with formats, a hidden column and a hidden sheet. */
const saved = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/sheets/${name}`))

const long = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
const texts = (...all: readonly (readonly number[])[]) =>
  record(0xfc, ...long(all.length), ...long(all.length), ...all.flat())
const FONTS = [font(false), font(false), font(false), font(false), font(true), font(false, true)]
const read = (shared: readonly RawRecord[], cells: readonly RawRecord[]) => {
  const of = readXls(makeXls([...FONTS, style(0), style(5), ...shared], cells).buffer)
  if (!of.ok) throw new Error(of.fault.code)
  return of.workbook[0]
}

describe('an .xls that another program saved', () => {
  it('gives back a messy sheet with its merged areas', async () => {
    const of = await readSpreadsheet(saved('messy.xls').buffer, 'x.xls')
    const [sheet] = of.ok ? of.workbook : []
    const filled = sheet?.rows.map((cells) => Array.from({ length: 14 }, (_, at) => cells[at] ?? null))
    expect(filled).toEqual(MESSY_SHEET.rows)
    const order = (merges: typeof MESSY_SHEET.merges) => (merges ?? []).map((area) => JSON.stringify(area)).toSorted()
    expect(order(sheet?.merges)).toEqual(order(MESSY_SHEET.merges))
  })

  it('is read with its formats, and what is hidden in it', () => {
    expect(readXls(saved('looks.xls').buffer)).toEqual({
      ok: true,
      workbook: [
        {
          name: '表',
          rows: [
            ['承诺事项', '目标值', '日期', '率'],
            ['青禾大道改造', '1.20005万', '2026-06', '85%'],
            ['b', -3, 1, true],
          ],
          merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
          hiddenColumns: [1],
        },
        { name: '旧稿', rows: [['x']], isHidden: true },
      ],
      notices: [],
    })
  })
})

describe('an .xls', () => {
  it('tells what is struck through, raised and hidden', () => {
    const shared = texts(
      xlsText('旧'),
      xlsText('6000 4500', [
        [0, 5],
        [5, 0],
      ]),
      xlsText('30001', [[4, 6]]),
    )
    expect(read([shared], [row(1, true), textCell(0, 0, 0, 1), textCell(0, 1, 1), textCell(1, 0, 2)])).toEqual({
      name: '表',
      rows: [['旧', '6000 4500'], ['3000¹']],
      hiddenRows: [1],
      struck: [
        { row: 0, column: 0, struck: '旧', rest: null },
        { row: 0, column: 1, struck: '6000', rest: '4500' },
      ],
    })
  })

  it('is read where a text goes on in another record, in signs of another width', () => {
    const whole = texts(xlsText('甲乙丙'))[1]
    const [first, rest] = [whole.subarray(0, whole.length - 2), [0, 'c'.charCodeAt(0)]]
    expect(read([[0xfc, first], record(0x3c, ...rest)], [textCell(0, 0, 0)])?.rows).toEqual([['甲乙c']])
  })

  it('is read with short numbers, results of formulas, errors and zeros that are not shown', () => {
    const place = (column: number) => [0, 0, column, 0, 0, 0]
    const cells = [
      record(0x23e, 0, 0),
      record(0x27e, ...place(0), ...long((1234 << 2) | 3)),
      record(0x27e, ...place(1), ...long((-5 << 2) | 2)),
      record(0x06, ...place(2), 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0),
      record(0x207, ...xlsText('果')),
      record(0x06, ...place(3), 2, 0, 23, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0),
      record(0x205, ...place(4), 42, 1),
      record(0x27e, ...place(5), ...long(2)),
      record(0x27e, ...place(6), ...long((7 << 2) | 2)),
    ]
    expect(read([], cells)?.rows).toEqual([[12.34, -5, '果', '#REF!', '#N/A', null, 7]])
  })

  it('with a password, of before Excel 97, or that is another document is refused', () => {
    const of = (bytes: Uint8Array<ArrayBuffer>) => {
      const got = readXls(bytes.buffer)
      return got.ok ? null : got.fault.code
    }
    expect(of(makeXls([record(0x2f, 0, 0)], []))).toBe('encrypted')
    expect(of(makeXls([], [begin(0x10), end()]).with(512 * 3 + 5, 5))).toBe('old-workbook')
    const other = makeXls([], [])
    other.set([0x57, 0], 512 * 2 + 128)
    expect(of(other.with(512 * 2 + 128, 0x58))).toBe('old-workbook')
  })

  it('that is broken anywhere is a fault or a table, never a failure', () => {
    const whole = saved('messy.xls')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: whole.length }),
        (flips, length) => {
          const broken = whole.slice(0, length % 3 === 0 ? length : whole.length)
          for (const [at, byte] of flips) if (at < broken.length) broken[at] = byte
          expect(typeof readXls(broken.buffer).ok).toBe('boolean')
        },
      ),
      { numRuns: 300 },
    )
  })
})
