import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layScreens, type Thing } from './screens.ts'

const row = (top: number, height = 40, leads = false): Thing => ({ top, bottom: top + height, leads })
const rows = (count: number, from = 0): readonly Thing[] =>
  Array.from({ length: count }, (_, at) => row(from + at * 40))
const spans = (...args: Parameters<typeof layScreens>) => layScreens(...args).map(({ from, to }) => [from, to])

describe('the screens of a view', () => {
  it('is one where all of it fits', () => {
    expect(spans({ things: rows(5), heads: [], total: 200 }, 200)).toEqual([[0, 200]])
  })

  it('ends each with a whole row, and leaves no room above the next', () => {
    expect(spans({ things: rows(5), heads: [], total: 200 }, 100)).toEqual([
      [0, 80],
      [80, 160],
      [160, 200],
    ])
    const apart = [row(0), row(40), row(120), row(160)]
    expect(spans({ things: apart, heads: [], total: 200 }, 100)).toEqual([
      [0, 100],
      [120, 200],
    ])
  })

  it('keeps the head of a table over its rows, which takes its height from them', () => {
    const head = { top: 0, height: 40, end: 240 }
    expect(layScreens({ things: rows(6), heads: [head], total: 240 }, 130)).toEqual([
      { from: 0, to: 120, heads: 0 },
      { from: 120, to: 200, heads: 40 },
      { from: 200, to: 240, heads: 40 },
    ])
  })

  it('leaves no heading alone at the end, however many stand there', () => {
    const things = [row(0), row(40, 40, true), row(80, 20, true), row(99.5, 0.5, true), row(100)]
    expect(spans({ things, heads: [], total: 140 }, 110)).toEqual([
      [0, 40],
      [40, 140],
    ])
  })

  it('goes through what is higher than a screen all the same', () => {
    expect(spans({ things: [row(0, 250)], heads: [], total: 250 }, 100)).toEqual([
      [0, 100],
      [100, 200],
      [200, 250],
    ])
  })

  it('shows every thing that is no higher than a screen whole, exactly once, side by side or not', () => {
    const aThing = fc.record({
      top: fc.integer({ min: 0, max: 1500 }),
      height: fc.integer({ min: 5, max: 60 }),
      leads: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(aThing, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 700, max: 900 }),
        (drawn, room) => {
          const things = drawn.map(({ top, height, leads }) => row(top, height, leads))
          const total = Math.max(...things.map(({ bottom }) => bottom))
          const screens = layScreens({ things, heads: [], total }, room)
          // Where nothing but a chain of overlaps as high as a screen stands, something is cut; a screen of 700 is never that short here.
          fc.pre(screens.every(({ from, to }) => to - from < room - 1 || to === total || !isChain(things, from, to)))
          for (const { top, bottom } of things) {
            const on = screens.filter(({ from, to }) => top >= from - 1 && bottom <= to + 1)
            expect(on).toHaveLength(1)
          }
        },
      ),
    )
  })
})

/** Whether something is cut at the end of a screen, since all of it hangs together. */
function isChain(things: readonly Thing[], from: number, to: number): boolean {
  return things.some(({ top, bottom }) => top >= from - 1 && top < to - 1 && bottom > to + 1)
}
