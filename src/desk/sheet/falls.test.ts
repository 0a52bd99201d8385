import { describe, expect, it } from 'vitest'
import { makeCommitment, makeMeasure, makeTarget, makeText } from '#mocks/make.ts'
import { inTermsOf } from './falls.ts'
import type { CellFigure } from './read-figure-cell.ts'

const name = makeText('2026年单位GDP能耗下降3%以上', 'Energy per unit of GDP to fall by at least 3%')
const cut = makeCommitment({
  title: name,
  measure: makeMeasure({ metric: name, basis: 'annual-rate' }),
  targets: [makeTarget({ value: 3 })],
})

const figure = (value: number, change: CellFigure['change']): CellFigure => ({
  value,
  upTo: null,
  comparator: 'exactly',
  hedged: false,
  change,
  unit: null,
})

describe('a commitment whose name counts a fall', () => {
  it('takes a fall as its number', () => {
    expect(inTermsOf(figure(-3.2, 'fall'), cut)?.value).toBe(3.2)
  })

  it('does not take a bare minus, which may be either: the person is asked', () => {
    expect(inTermsOf(figure(-3.2, null), cut)).toBeNull()
  })
})
