import { expect, it } from 'vitest'
import { layoutsOf, overviewRows } from './overview-layouts.ts'

it('gives way a row or a unit at a time, and keeps both as long as it can', () => {
  const layouts = layoutsOf(6, 3)
  expect(layouts[0]).toEqual({ rows: 6, asks: 3 })
  expect(layouts.at(-1)).toEqual({ rows: 1, asks: 0 })
  expect(layouts.at(-2)).toEqual({ rows: 1, asks: 1 })
  for (const [at, { rows, asks }] of layouts.slice(1).entries()) {
    const before = layouts[at]
    expect((before?.rows ?? 0) + (before?.asks ?? 0) - rows - asks).toBe(1)
  }
})

it('says how many rows there are about, never none', () => {
  expect(overviewRows(1, 0)).toBe(3)
  expect(overviewRows(1.5, 0.1)).toBe(1)
})
