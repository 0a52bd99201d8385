import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PAGE_STYLE } from '#src/pages/page-style.ts'

const tokens = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8')

/** The colours that a sheet names after `from`, up to the end of that block. */
function colours(sheet: string, from: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf(from)
  if (start < 0) throw new Error(`no ${from}`)
  const block = sheet.slice(start + from.length, sheet.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

/** Where the two sheets name the colours of a theme. */
const THEMES = {
  light: { page: ':root{', tokens: "[data-theme='light'] {" },
  dark: { page: 'prefers-color-scheme:dark){:root{', tokens: "[data-theme='dark'] {" },
} as const

it.each(['light', 'dark'] as const)('the written pages have the colours of the program, %s', (theme) => {
  const written = colours(PAGE_STYLE, THEMES[theme].page)
  const known = colours(tokens, THEMES[theme].tokens)
  expect(written.size).toBeGreaterThan(5)
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries([...written.keys()].map((name) => [name, known.get(name)])),
  )
})

it('both themes of the written pages name the same colours, and no other colour stands beside them', () => {
  const [light, dark] = [colours(PAGE_STYLE, THEMES.light.page), colours(PAGE_STYLE, THEMES.dark.page)]
  expect([...dark.keys()]).toEqual([...light.keys()])
  expect(PAGE_STYLE.match(/#[0-9a-f]{3,8}\b/g)?.length).toBe(light.size + dark.size)
})
