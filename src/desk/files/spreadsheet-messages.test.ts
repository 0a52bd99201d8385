import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SheetFileRead } from './sheet-file.ts'
import { createWorkbookUnpacker, packRead, packWorkbook } from './spreadsheet-messages.ts'

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

  it('says how far it is, and ends with its notices or its fault', () => {
    const read: SheetFileRead = {
      ok: true,
      workbook: [{ name: 't', rows: rows(1200) }],
      notices: [{ code: 'macros-ignored', detail: '' }],
    }
    const messages = [...packRead(read)]
    expect(messages.flatMap((message) => (message.kind === 'progress' ? [message.progress.done] : []))).toEqual([
      500, 1000, 1200,
    ])
    expect(messages.at(-1)).toEqual({ kind: 'read', notices: read.notices })
    const fault = { code: 'bomb', sheet: null, found: 1, limit: 2 } as const
    expect([...packRead({ ok: false, fault })]).toEqual([{ kind: 'refused', fault }])
  })
})
