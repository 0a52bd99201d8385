import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { readFigures } from './read-figures.ts'

const figures = (text: string) =>
  readFigures(text).map((figure) => ('value' in figure ? [figure.value, figure.unitText] : figure.text))

describe('digits grouped by spaces', () => {
  it.each([
    ['公營房屋總建屋量會達到189 000個單位', [189_000]],
    ['配額會由6 000個增至7 000個', [7000]],
    ['約7 100個單位', [7100]],
    ['全年12 345 678元', [12_345_678]],
    ['189\u2009000個', [189_000]],
    ['189\u00a0000 homes', [189_000]],
    ['build 189 000 homes', [189_000]],
  ])('[G1] are one number: %s', (text, values) => {
    expect(
      figures(text)
        .map(([value]) => value)
        .slice(-1),
    ).toEqual(values)
  })

  it.each(['phase 2 500 homes', '3月 500个', '2026 000', '目标 12 345户', '电话2712 2712', '2027年 300个'])(
    '[G1] are not joined where they may be two: %s',
    (text) => {
      expect(fold(text)).not.toContain(',')
    },
  )

  it('[G1] stay as long as they are written', () => {
    for (const text of ['189 000個', '12 345 678元', '1\u202f000']) expect(fold(text)).toHaveLength(text.length)
  })
})
