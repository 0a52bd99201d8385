import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeSource } from '#mocks/make.ts'
import { holdsLedger, workbookToLedger } from '#src/desk/sheet/workbook-to-ledger.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { MESSY_SHEET } from '#tests/fixtures/messy-sheet.ts'
import { readSpreadsheet } from './spreadsheet-read.ts'

async function saved(name: string): Promise<Workbook> {
  const bytes = readFileSync(`tests/fixtures/sheets/${name}`)
  const read = await readSpreadsheet(new Uint8Array(bytes).buffer, name)
  if (!read.ok) throw new Error(read.fault.code)
  return read.workbook
}

const filled = (rows: Workbook[number]['rows'], width: number) =>
  rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null))

describe('a workbook that LibreOffice saved', () => {
  it('gives back the ledger that was exported', async () => {
    const workbook = await saved('guangdong-2026.xlsx')
    expect(holdsLedger(workbook)).toBe(true)
    const read = runSteps(workbookToLedger(workbook, { today: '2026-11-23', source: makeSource({ id: 'import' }) }))
    expect(read).toMatchObject({ ok: true, changes: [], added: [], complaints: [], issues: [], setAside: [] })
    expect(read.ok && read.ledger).toEqual(
      JSON.parse(readFileSync('tests/fixtures/sheets/guangdong-2026.json', 'utf8')),
    )
  })

  it('gives back a messy sheet with its merged areas', async () => {
    const [sheet] = await saved('messy.xlsx')
    expect(sheet?.name).toBe(MESSY_SHEET.name)
    expect(filled(sheet?.rows ?? [], 14)).toEqual(MESSY_SHEET.rows)
    const order = (merges: Workbook[number]['merges']) => (merges ?? []).map((area) => JSON.stringify(area)).toSorted()
    expect(order(sheet?.merges)).toEqual(order(MESSY_SHEET.merges))
  })

  it('and a CSV in GB18030 hold the same texts', async () => {
    const [sheet] = await saved('messy-gb18030.csv')
    expect(filled(sheet?.rows ?? [], 14)).toEqual(
      MESSY_SHEET.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell))),
    )
  })
})
