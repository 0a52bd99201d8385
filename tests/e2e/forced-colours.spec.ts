import { expect, type Locator, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { open, test } from './open.ts'

/** What the system's colours compute to on this page. */
async function systemColours(page: Page): Promise<Readonly<Record<'canvas' | 'text' | 'chosen' | 'onChosen', string>>> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.setProperty('forced-color-adjust', 'none')
    const read = (name: string): string => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const colours = {
      canvas: read('Canvas'),
      text: read('CanvasText'),
      chosen: read('Highlight'),
      onChosen: read('HighlightText'),
    }
    probe.remove()
    return colours
  })
}

/** One computed property of each of them, e.g. `fill`. */
async function each(parts: Locator, property: string): Promise<readonly string[]> {
  return parts.evaluateAll(
    (elements, name) => elements.map((element) => getComputedStyle(element).getPropertyValue(name)),
    property,
  )
}

const themes = ['light', 'dark'] as const

for (const colorScheme of themes) {
  test(`in forced colours what is chosen is turned over, and only that: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await open(page, '?ledger=demo&status=behind&year=2027')
    const { canvas, text, chosen, onChosen } = await systemColours(page)
    expect(new Set([canvas, text, chosen]).size).toBe(3)
    await expect(page.locator('body')).toHaveCSS('background-color', canvas)
    const choices = [
      page.locator('nav a[aria-current="page"]').first(),
      page.locator('label:has(input[value="behind"]:checked)'),
      page.locator('fieldset button[aria-pressed="true"]').first(),
    ]
    for (const choice of choices) {
      await expect(choice).toHaveCSS('background-color', chosen)
      await expect(choice).toHaveCSS('color', onChosen)
    }
    const others = page.locator('fieldset label:has(input:not(:checked)), nav a:not([aria-current])')
    const clear = 'rgba(0, 0, 0, 0)'
    expect(new Set(await each(others, 'background-color'))).toEqual(new Set([clear]))
    expect(new Set(await each(others, 'border-inline-start-color')).has(canvas)).toBe(false)
    expect(await each(page.locator('fieldset label:has(input:not(:checked))'), 'border-inline-start-color')).toContain(
      clear,
    )
    // The columns of the years and the parts of the strip are drawn, with their patterns.
    const columns = page.locator('fieldset button[aria-pressed="false"][data-none="false"] span[style]')
    expect(await columns.count()).toBeGreaterThan(3)
    expect(new Set(await each(columns, 'background-color'))).toEqual(new Set([text]))
    await expect(page.locator('[data-tiles] button').first()).toHaveCSS('color', text)
  })

  test(`in forced colours marks, glyphs and charts are seen: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await open(page, '?item=shaoguan-racks')
    const { canvas, text, chosen } = await systemColours(page)
    await expect(page.locator('li[data-open="true"]')).toHaveCSS('background-color', chosen)
    const chart = page.locator('svg.recharts-surface').first()
    await expect(chart).toBeVisible()
    const lines = chart.locator('.recharts-line path')
    expect(await lines.count()).toBeGreaterThan(0)
    expect(new Set(await each(lines, 'stroke'))).toEqual(new Set([text]))
    const labels = chart.locator('text')
    expect(await labels.count()).toBeGreaterThan(3)
    expect(new Set(await each(labels, 'fill'))).toEqual(new Set([text]))
    // In the open row they are drawn in the other colour of the highlight.
    const parts = page.locator('[data-mark]:not([data-open="true"] *) > i')
    expect(await parts.count()).toBeGreaterThan(3)
    for (const part of await parts.all()) {
      const drawn = await part.evaluate((element) => {
        const { backgroundColor, backgroundImage, borderBlockStartColor } = getComputedStyle(element)
        return { backgroundColor, backgroundImage, borderBlockStartColor }
      })
      const isDrawn = drawn.backgroundImage !== 'none' || ![canvas, 'rgba(0, 0, 0, 0)'].includes(drawn.backgroundColor)
      expect(isDrawn || drawn.borderBlockStartColor !== canvas).toBe(true)
    }
  })
}

/** Every view, an item, the desk, and a page where nothing is found. */
const ADDRESSES = [
  '',
  '?ledger=demo&status=behind&year=2027',
  '?view=ledger&group=region',
  '?ledger=demo&view=timeline',
  '?ledger=demo&view=matrix&region=990100',
  '?ledger=demo&view=compare&region=990100.990200.990300',
  '?view=compare&pick=shaoguan-racks.shein-supply-chain',
  '?ledger=demo&view=changes&since=2026-06-30',
  '?view=coverage',
  '?view=method',
  '?view=desk',
  '?ledger=guangdong-targets&item=gdp-2025',
  '?item=shaoguan-racks',
  '?region=999999',
] as const

for (const colorScheme of themes)
  test(`in forced colours axe finds nothing in any view: ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    for (const [place, search] of ADDRESSES.entries()) {
      const isEnglish = (place % 2 === 0) === (colorScheme === 'dark')
      const address = isEnglish ? `${search}${search === '' ? '?' : '&'}lang=en` : search
      await open(page, address)
      expect.soft(await barriers(page), address).toEqual([])
    }
  })
