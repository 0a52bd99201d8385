import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorkbookUnpacker, packWorkbook } from './spreadsheet-messages.ts'

const rows = (count: number) => Array.from({ length: count }, (_, at) => [at, `r${at}`])

describe('a workbook in messages', () => {
  it('arrives whole, however long its tables are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1600 }), { maxLength: 4 }), (counts) => {
        const workbook = counts.map((count, at) => ({
          name: `t${at}`,
          rows: rows(count),
          layout: { columns: [{ width: 3 }], headingRows: 1 },
        }))
        const { add, workbook: built } = createWorkbookUnpacker()
        for (const part of packWorkbook(workbook)) add(part)
        expect(built()).toEqual(workbook)
      }),
    )
  })
})
