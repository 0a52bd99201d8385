import { describe, expect, it } from 'vitest'
import { makeMeasure, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { levelMark } from './level-mark.ts'

const percent = makeUnit({ id: 'percent', name: makeText('%', '%') })
const rate = { measure: makeMeasure({ basis: 'annual-rate', unit: 'percent', direction: 'increase' }) }

function figure(value: number) {
  return { report: makeReport({ value }), value, interval: { low: value, high: value } }
}

describe('levelMark', () => {
  it('[V2b] sets the target in the middle and the figure at its distance, five points to either end', () => {
    const target = makeTarget({ value: 5 })
    const mark = levelMark(rate, { target, figure: figure(4) }, percent)
    expect(mark).toEqual({ level: { low: 0.5, high: 0.5 }, figure: { low: 0.4, high: 0.4 } })
  })

  it('[V2b] shows both ends of a range, and no figure where none was reported', () => {
    const mark = levelMark(
      rate,
      { target: makeTarget({ comparator: 'between', value: 4.5, upTo: 5 }), figure: null },
      percent,
    )
    expect(mark?.figure).toBeNull()
    expect(mark?.level.low).toBeCloseTo(0.475)
    expect(mark?.level.high).toBeCloseTo(0.525)
  })

  it('[V2b] lets a figure far off lie beyond the ends', () => {
    expect(
      levelMark(rate, { target: makeTarget({ value: 5 }), figure: figure(-6.7) }, percent)?.figure?.low,
    ).toBeLessThan(0)
  })

  it('[V2b] measures anything else in shares of its limit', () => {
    const hold = { measure: makeMeasure({ basis: 'stock', direction: 'hold' }) }
    const mark = levelMark(hold, { target: makeTarget({ value: 100 }), figure: figure(110) }, makeUnit())
    expect(mark?.figure?.low).toBeCloseTo(0.7)
  })

  it('[V2b] is for limits alone', () => {
    const grown = { measure: makeMeasure({ basis: 'annual-flow', direction: 'increase' }) }
    expect(levelMark(grown, { target: makeTarget({ value: 5 }), figure: figure(4) }, makeUnit())).toBeNull()
  })
})
