import { expect, it } from 'vitest'
import { layoutsOf, overviewRows, type OverviewLayout } from './overview-layouts.ts'

it('gives way one thing at a time, and keeps a row and a unit as long as it can', () => {
  const layouts = layoutsOf(6, 3)
  expect(layouts[0]).toEqual({ rows: 6, asks: 3, urgent: true })
  expect(layouts.at(-1)).toEqual({ rows: 1, asks: 0, urgent: false })
  expect(layouts.at(-2)).toEqual({ rows: 1, asks: 1, urgent: false })
  const size = ({ rows, asks, urgent }: OverviewLayout) => rows + asks + (urgent ? 1 : 0)
  expect(layouts.map(size)).toEqual(layouts.map((_, at) => 10 - at))
})

it('says how many rows there are about, never none', () => {
  expect(overviewRows(1, 0)).toBe(3)
  expect(overviewRows(1.5, 0.1)).toBe(1)
})
