import { describe, expect, it } from 'vitest'
import { placeNames, type Box } from '#src/lib/place-names.ts'
import { marksOf, namesOf, type Drawing, type Named } from './chart-name-list.ts'

const PLOT: Box = { x: 60, y: 40, width: 400, height: 160 }
const TEXT = 20

/** Days 0 to 100 and values 0 to 100 fill the plot. */
function drawingOf({ days }: Named): Drawing {
  const spot: Drawing['spot'] = (at, value) => [
    PLOT.x + (at / 100) * PLOT.width,
    PLOT.y + PLOT.height - (value / 100) * PLOT.height,
  ]
  return { spot, plot: PLOT, text: TEXT, uprights: days.map(({ at }) => spot(at, 0)[0]) }
}

function named(expected: readonly (readonly [at: number, value: number])[], target: number): Named {
  return {
    series: {
      reports: [],
      forecast: [],
      expected: expected.map(([at, value]) => ({ at, low: value, high: value })),
      silence: null,
      level: null,
    },
    days: [
      { at: 88, name: 'As of', isToday: true },
      { at: 100, name: 'Due', isToday: false },
    ],
    targets: [{ at: 100, value: target, name: 'Target 100', earlier: false }],
    names: { expected: 'Expected', expectedLow: '', silence: 'No report since' },
    value: String,
    tone: 'red',
  }
}

function placed(what: Named): ReadonlyMap<string, Box> {
  const drawing = drawingOf(what)
  const names = namesOf(what, drawing)
  const boxes = placeNames(names, marksOf(what, drawing), {
    x: PLOT.x,
    y: 0,
    width: PLOT.width + TEXT * 2.6,
    height: PLOT.y + PLOT.height,
  })
  return new Map(names.flatMap(({ name }, at) => (boxes[at] ? [[name, boxes[at]] as const] : [])))
}

describe('the names in a chart', () => {
  it('stand beside the line of a day, not across it', () => {
    const what = named(
      [
        [0, 0],
        [100, 100],
      ],
      100,
    )
    const box = placed(what).get('Target 100')
    const today = PLOT.x + 0.88 * PLOT.width
    expect(box).toBeDefined()
    expect(box && (box.x + box.width <= today || box.x >= today)).toBe(true)
  })

  it.each([
    [
      'rising',
      [
        [0, 0],
        [100, 100],
      ],
    ],
    [
      'falling',
      [
        [0, 100],
        [100, 0],
      ],
    ],
  ] as const)('leave the expected path free: %s', (_, path) => {
    const what = named(path, path[1][1])
    const box = placed(what).get('Expected')
    if (!box) throw new Error('not written')
    for (let at = 0; at <= 100; at += 0.5) {
      const [x, y] = drawingOf(what).spot(at, path[0][1] + ((path[1][1] - path[0][1]) * at) / 100)
      expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height, `day ${at}`).toBe(false)
    }
  })
})
