import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFullLedger, aText } from '#src/desk/sheet/testing/full-ledger.ts'
import { recordTables } from '#src/desk/sheet/record-tables.ts'
import { sheetsToRecords } from '#src/desk/sheet/sheets-to-records.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { readXlsx } from './xlsx-read.ts'
import { writeXlsx } from './xlsx-write.ts'

async function throughBytes(workbook: Workbook): Promise<Workbook> {
  const read = await readXlsx(await writeXlsx(workbook))
  if (!read.ok) throw new Error(read.fault.code)
  return read.workbook
}

const column = { width: 10 }
const texts = (...cells: readonly string[]): Workbook => [
  {
    name: '表',
    rows: [['头', '尾'], ...cells.map((cell) => [cell, 'x'])],
    layout: { columns: [column, column], headingRows: 1 },
  },
]

describe('an .xlsx', () => {
  it('keeps any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aText, { minLength: 1, maxLength: 8 }), async (cells) => {
        expect((await throughBytes(texts(...cells)))[0]?.rows.slice(1).map((row) => row[0])).toEqual(cells)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps any number, and booleans', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean()), {
          minLength: 1,
        }),
        async (cells) => {
          const plain = cells.map((cell) => (Object.is(cell, -0) ? 0 : cell))
          expect((await throughBytes([{ name: 'a', rows: [plain] }]))[0]?.rows).toEqual([plain])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('holds any ledger whole', async () => {
    await fc.assert(
      fc.asyncProperty(aFullLedger, async (ledger) => {
        const back = await throughBytes(runSteps(recordTables(ledger, 'zh')))
        const { raw, complaints } = runSteps(sheetsToRecords(back))
        expect(complaints).toEqual([])
        expect(raw).toEqual(ledger)
      }),
      { numRuns: 60 },
    )
  })
})
