import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNames, type Box } from './place-names.ts'

const BOUNDS: Box = { x: 0, y: 0, width: 100, height: 100 }
const name = (...places: readonly (readonly [number, number])[]) => ({ width: 20, height: 10, places })
const corner = (box: Box | null) => box && [box.x, box.y]

describe('names in a drawing', () => {
  it('take the best place that is free', () => {
    expect(placeNames([name([10, 10]), name([15, 12], [15, 40])], [], BOUNDS).map(corner)).toEqual([
      [10, 10],
      [15, 40],
    ])
  })

  it('keep within the bounds', () => {
    expect(placeNames([name([90, 10], [70, 10])], [], BOUNDS).map(corner)).toEqual([[70, 10]])
  })

  it('avoid a dot, but rather cover a dot than another name', () => {
    const dot = { x: 12, y: 12, width: 4, height: 4 }
    expect(placeNames([name([10, 10], [10, 30])], [dot], BOUNDS).map(corner)).toEqual([[10, 30]])
    expect(placeNames([name([10, 30]), name([10, 30], [10, 10])], [dot], BOUNDS).map(corner)[1]).toEqual([10, 10])
  })

  it('are left out, if they can be, rather than written over another', () => {
    const last = { ...name([12, 12]), dispensable: true }
    expect(placeNames([name([10, 10]), last], [], BOUNDS).map(corner)).toEqual([[10, 10], null])
  })

  it('never overlap where each has a place of its own', () => {
    const wish = fc.tuple(fc.integer({ min: 20, max: 80 }), fc.integer({ min: 0, max: 90 }))
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 9 }), (wishes) => {
        const boxes = placeNames(
          wishes.map((place, row) => name(place, [0, row * 10])),
          [],
          BOUNDS,
        )
        const written = boxes.filter((box) => box !== null)
        expect(written).toHaveLength(wishes.length)
        for (const [at, a] of written.entries())
          for (const b of written.slice(at + 1))
            expect(Math.abs(a.x - b.x) >= 20 || Math.abs(a.y - b.y) >= 10).toBe(true)
      }),
    )
  })
})
