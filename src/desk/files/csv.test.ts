import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { aLedger } from '#src/derive/testing/random-ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeCommitment, makeLedger, makeSource, makeText } from '#mocks/make.ts'
import { ledgerToWorkbook } from '#src/desk/sheet/ledger-to-workbook.ts'
import { readSheet } from '#src/desk/sheet/read-sheet.ts'
import { aText } from '#src/desk/sheet/testing/full-ledger.ts'
import type { SheetCell, SheetRow } from '#src/desk/sheet/workbook.ts'
import { isAsSaved } from '#src/desk/sheet/as-saved.ts'
import { plainNumber } from '#src/desk/sheet/record-field.ts'
import { readCsv } from './csv-read.ts'
import { PLACES, saveAsSpreadsheet } from './testing/save-as-spreadsheet.ts'
import { formatCsv } from './csv-write.ts'

const aWellFormedText = aText.filter((text) => !/\p{Cs}/u.test(text))
const utf8 = (text: string) => new TextEncoder().encode(text)

function rowsOf(bytes: Uint8Array): readonly SheetRow[] {
  const read = readCsv(bytes, '表')
  if (!read.ok) throw new Error(read.fault.code)
  return read.workbook[0]?.rows ?? []
}

const aCell: fc.Arbitrary<SheetCell> = fc.oneof(
  aWellFormedText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e11, 2.58e13, 181_000_000_000, 12_345.6789012, 1234.5),
  fc.constantFrom('2026-05', '2026-12-31', '2026', '007', '1e5', '3-4', '12:30', "'5", '5%', 'May 2026', '1/2', 'true'),
  fc.constant(null),
)
const asTexts = (rows: readonly SheetRow[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)))
const withoutCommas = (rows: readonly SheetRow[], as: readonly SheetRow[]) =>
  rows.map((row, at) =>
    row.map((cell, column) =>
      typeof as[at]?.[column] === 'number' && typeof cell === 'string' ? cell.replaceAll(',', '') : cell,
    ),
  )
const ROWS = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(aCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

describe('a CSV', () => {
  it('gives back every cell, numbers as their text', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        expect(withoutCommas(rowsOf(utf8(formatCsv(rows))), rows)).toEqual(asTexts(rows))
      }),
      { numRuns: 300 },
    )
  })

  it.each(PLACES)('gives back every cell after a spreadsheet has saved it: %s', (place) => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const back = rowsOf(utf8(saveAsSpreadsheet(formatCsv(rows), place)))
        for (const [at, row] of rows.entries())
          for (const [column, cell] of row.entries()) {
            const now = back[at]?.[column] ?? null
            const isKept =
              typeof cell === 'number'
                ? plainNumber(String(now)) === (cell === 0 ? 0 : cell)
                : now === cell || isAsSaved(now, cell)
            expect({ cell, now, isKept }).toMatchObject({ isKept: true })
          }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    [1_810_000_000_000, '"1,810,000,000,000"'],
    [100_000_000_000, '"100,000,000,000"'],
    [99_999_999_999, '99999999999'],
    [0.1234567890123, "'0.1234567890123"],
    ['007', "'007"],
    ['3-4', "'3-4"],
    ['May 2026', "'May 2026"],
    ['1e5', "'1e5"],
    ['true', "'true"],
    ['2026-05-31', '2026-05-31'],
    ['2026-05', '2026-05'],
    ['2026', '2026'],
    ['2029/2031', '2029/2031'],
  ])('writes %j so that a spreadsheet keeps it', (cell, written) => {
    expect(formatCsv([[cell]])).toBe(`\uFEFF${written}\r\n`)
  })

  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])(
    'disarms %j at the beginning of a text',
    (sign) => {
      expect(formatCsv([[`${sign}1`]])).toMatch(/^\uFEFF"?'/)
    },
  )

  it('holds no formula, and negative numbers as they are', () => {
    const text = formatCsv([['=1+1', '+86', '-5', '@x', '\tx', "'=1", "'撇", -5, -0.5]])
    expect(text).toBe(`\uFEFF'=1+1,'+86,'-5,'@x,'\tx,''=1,'撇,-5,-0.5\r\n`)
    fc.assert(
      fc.property(aText, (cell) => {
        expect(formatCsv([[cell, 1]]).slice(1)).not.toMatch(/^"?[=+\-@\t\r]/)
      }),
    )
  })

  it.each([
    ['逗号', '任务,目标值,责任单位\n甲,30,乙\n'],
    ['制表符', '任务\t目标值\t责任单位\n甲\t30\t乙\n'],
    ['分号', '任务;目标值;责任单位\n甲;30;乙\n'],
    ['全角分号', '任务；目标值；责任单位\n甲；30；乙\n'],
    ['自述', 'sep=|\n任务|目标值|责任单位\n甲|30|乙\n'],
    ['回车', '任务,目标值,责任单位\r甲,30,乙\r'],
    ['分号，内含逗号', '任务;目标值;责任单位\n"甲,丁";30;乙\n'.replace('甲,丁', '甲')],
  ])('is cut where its separator is: %s', (_name, text) => {
    expect(rowsOf(utf8(text))).toEqual([
      ['任务', '目标值', '责任单位'],
      ['甲', '30', '乙'],
    ])
  })

  it('is not cut at commas inside its texts', () => {
    expect(rowsOf(utf8('任务;说明\n甲;一,二,三\n乙;四\n丙;五,六\n'))[1]).toEqual(['甲', '一,二,三'])
  })

  const GB18030 = Uint8Array.from([
    0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xc4, 0xbf, 0xb1, 0xea, 0x0a, 0xbc, 0xd7, 0x2c, 0x33, 0x30,
  ])
  const utf16 = (text: string, mark: boolean) =>
    new Uint8Array(Uint16Array.from((mark ? `\uFEFF${text}` : text).split('').map((unit) => unit.charCodeAt(0))).buffer)
  it.each([
    ['UTF-8', utf8('任务,目标\n甲,30'), []],
    ['UTF-8 with a mark', utf8('\uFEFF任务,目标\n甲,30'), []],
    ['GB18030', GB18030, ['GB18030']],
    ['UTF-16 with a mark', utf16('任务,目标\n甲,30', true), []],
    ['UTF-16 without one', utf16('任务,目标\n甲,30', false), ['UTF-16']],
  ])('is read in its encoding: %s', (_name, bytes, guessed) => {
    const read = readCsv(bytes, '表')
    expect(read).toMatchObject({
      ok: true,
      workbook: [
        {
          name: '表',
          rows: [
            ['任务', '目标'],
            ['甲', '30'],
          ],
        },
      ],
    })
    expect(read.ok && read.notices.map(({ detail }) => detail)).toEqual(guessed)
  })

  it('is read as Western where signs beyond ASCII stand alone, with the dashes and pounds that Node takes for others', () => {
    const bytes = Uint8Array.from(
      [...utf8('Scheme,Budget\nHomes '), 0x96, ...utf8(' new kitchens,'), 0xa3].concat([
        ...utf8('250\nCaf'),
        0xe9,
        ...utf8(' and garden at the park,'),
        0xa3,
        ...utf8('90\n'),
      ]),
    )
    const read = readCsv(bytes, 'Tracker')
    expect(read).toMatchObject({
      workbook: [
        {
          rows: [
            ['Scheme', 'Budget'],
            ['Homes – new kitchens', '£250'],
            ['Café and garden at the park', '£90'],
          ],
        },
      ],
      notices: [{ code: 'encoding-guessed', detail: 'Windows-1252' }],
    })
  })

  it.each([
    ['to the end', '任务,目标\n甲,30\n"乙,40\n丙,50\n', 3],
    ['closed too early', '任务,目标\n"甲"乙,30\n"丙,丁",40\n', 2],
    ['after a cell of two lines', 'sep=,\n任务,目标\r\n"甲\n乙",30\r\n"丙,40\r\n', 5],
  ])('with a quote that has no partner is refused, by the line where it opens: %s', (_name, text, line) => {
    expect(readCsv(utf8(text), '表')).toEqual({
      ok: false,
      fault: { code: 'quote-open', sheet: null, found: line, limit: null },
    })
  })

  it('may have quotes inside its texts', () => {
    expect(rowsOf(utf8('任务,目标\n推进"三改",30\n'))[1]).toEqual(['推进"三改"', '30'])
  })

  it('in no encoding, empty or too big is refused', () => {
    expect(readCsv(Uint8Array.from([0x61, 0x80, 0xff, 0x2c, 0x81]), '表')).toMatchObject({
      fault: { code: 'unknown-encoding' },
    })
    expect(readCsv(new Uint8Array(), '表')).toMatchObject({ fault: { code: 'empty-file' } })
    expect(readCsv(new Uint8Array(50 * 1024 * 1024 + 1), '表')).toMatchObject({
      fault: { code: 'too-big', found: 52_428_801 },
    })
    expect(readCsv(utf8('a,b\n'.repeat(200_001)), '表')).toMatchObject({ fault: { code: 'too-many-rows' } })
  })
})

function csvOf(ledger: Ledger): readonly SheetRow[] {
  const assessed = assessAll(indexLedger(ledger), '2027-03-15', null)
  return (
    runSteps(
      ledgerToWorkbook({ assessed, items: assessed.items, sentence: '', link: null, lang: 'zh', records: 'none' }),
    )[0]?.rows ?? []
  )
}

function backInto(ledger: Ledger, rows: readonly SheetRow[], change = (csv: string) => csv, today = '2027-03-15') {
  const context = {
    ledger,
    lang: 'zh',
    today,
    source: makeSource({ id: 'import' }),
    announced: today,
    figureDate: null,
  } as const
  return runSteps(readSheet([{ name: '台账', rows: rowsOf(utf8(change(formatCsv(rows)))) }], null, context))
}

describe('the ledger sheet as a CSV', () => {
  it('comes back without a change', () => {
    fc.assert(
      fc.property(aLedger(), fc.array(aWellFormedText, { minLength: 5, maxLength: 5 }), (made, texts) => {
        const ledger = {
          ...made,
          commitments: made.commitments.map((commitment, at) => ({
            ...commitment,
            title: makeText(`${texts[at % 5] ?? ''}${at}`),
            summary: makeText(texts[(at + 1) % 5]),
          })),
        }
        const { changes, added, ledger: back } = backInto(ledger, csvOf(ledger))
        expect({ changes, added }).toEqual({ changes: [], added: [] })
        expect(back).toBe(ledger)
      }),
      { numRuns: 100 },
    )
  })

  it.each(PLACES)('comes back without a change after a spreadsheet has saved it: %s', (place) => {
    fc.assert(
      fc.property(aLedger(), fc.integer({ min: 1, max: 1e9 }), (made, size) => {
        const ledger = {
          ...made,
          commitments: made.commitments.map((commitment) => ({
            ...commitment,
            targets: commitment.targets.map((target) => ({
              ...target,
              value: target.value * size,
              ...(target.upTo === undefined ? {} : { upTo: target.upTo * size }),
            })),
          })),
        }
        const { changes, added } = backInto(ledger, csvOf(ledger), (csv) => saveAsSpreadsheet(csv, place))
        expect({ changes, added }).toEqual({ changes: [], added: [] })
      }),
      { numRuns: 40 },
    )
  })

  it('comes back with the one cell that was changed', () => {
    const ledger = makeLedger({
      commitments: [makeCommitment(), makeCommitment({ id: 'c2', title: makeText('第二项') })],
    })
    const rows = csvOf(ledger).map((row, at) => (at === 2 ? row.with(5, '40万') : row))
    const { changes, ledger: back } = backInto(ledger, rows, (csv) => csv, '2026-03-15')
    expect(changes).toMatchObject([{ row: 3, column: 'target', commitment: 'c2', before: 300_000, after: '40万' }])
    expect(back.commitments[1]?.targets.at(-1)?.value).toBe(400_000)
    expect(back.commitments[0]).toBe(ledger.commitments[0])
  })
})
