import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tileWeight } from '#src/features/overview/tile-weight.ts'

const SRC = join(import.meta.dirname, '../../src')
const tokens = readFileSync(join(SRC, 'ui/tokens.css'), 'utf8')
const sheet = readFileSync(join(SRC, 'features/overview/side.module.css'), 'utf8')

/** The least for text, WCAG 1.4.3. */
const LEAST = 4.5

type Rgb = readonly number[]

/** A token of a theme, as the sheet of tokens first says it for that theme. */
function token(theme: 'light' | 'dark', name: string): Rgb {
  const block = tokens.slice(tokens.indexOf(`[data-theme='${theme}'] {`))
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)?.[1] ?? ''
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** As color-mix in srgb does it: `percent` of the first. */
function mix(one: Rgb, other: Rgb, percent: number): Rgb {
  return one.map((part, at) => (part * percent + (other[at] ?? 0) * (100 - percent)) / 100)
}

describe.each(['light', 'dark'] as const)('the text of a city tile, %s', (theme) => {
  it('is read at every shade', () => {
    // The sheet mixes these two, and writes in the first.
    expect(sheet).toContain('color-mix(in srgb, var(--ink) calc(var(--weight) * 1%), var(--shade))')
    const ink = token(theme, 'ink')
    const shade = token(theme, 'shade')
    for (let count = 0; count <= 200; count += 1)
      expect(contrast(ink, mix(ink, shade, tileWeight(count, 200))), `${count} of 200`).toBeGreaterThanOrEqual(LEAST)
  })

  it('is read when it is chosen, and when it is empty', () => {
    expect(contrast(token(theme, 'paper'), token(theme, 'seal'))).toBeGreaterThanOrEqual(LEAST)
    expect(contrast(token(theme, 'ink-3'), token(theme, 'paper'))).toBeGreaterThanOrEqual(LEAST)
  })
})

it('a planted shade too deep is caught', () => {
  const ink = token('light', 'ink')
  expect(contrast(ink, mix(ink, token('light', 'shade'), 60))).toBeLessThan(LEAST)
})
