import { expect, type Page } from '@playwright/test'
import decodeQr from 'qr/decode.js'
import { decodePng } from './decode-png.ts'
import { go, itemCount, open, ready, test } from './open.ts'

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [3840, 1080],
] as const
const LEDGERS = ['guangdong-2026', 'guangdong-targets', 'demo'] as const
const LANGUAGES = ['zh', 'en'] as const

/** What of a slide is not seen whole: text beyond the window or beyond what cuts it off, and text smaller than the least of a slide. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.locator('[data-face]').evaluate((slide) => {
    const least = window.innerHeight / 36 - 0.1
    const faults: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (!parent || text === '' || parent.closest('.visually-hidden') || !parent.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      // A line of type is a little higher than its line of text.
      const slack = 0.2 * parseFloat(getComputedStyle(parent).fontSize)
      for (const box of range.getClientRects()) {
        for (
          let holder: HTMLElement | null = parent;
          holder && holder !== document.body;
          holder = holder.parentElement
        ) {
          if (getComputedStyle(holder).overflow === 'visible') continue
          const { left, right, top, bottom } = holder.getBoundingClientRect()
          if (box.left < left - 1 || box.right > right + 1 || box.top < top - slack || box.bottom > bottom + slack)
            faults.push(`cut: ${text.slice(0, 30)}`)
        }
        if (box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1) faults.push(`outside: ${text}`)
      }
      if (parseFloat(getComputedStyle(parent).fontSize) < least) faults.push(`small: ${text.slice(0, 30)}`)
    }
    return [...new Set(faults)]
  })
}

/** The numbers in a text, in order. */
const numbersIn = (text: string): readonly number[] =>
  (text.match(/\d[\d,]*/g) ?? []).map((each) => Number(each.replaceAll(',', '')))
const plain = (text: string): string => text.replaceAll(/[\s\u2060]+/gu, '')

/** What the page’s first screen says: its sentence, the ladder or the statuses, and whom to ask first. */
async function saidOnPage(page: Page) {
  const sentence = plain((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
  const ladder = await page.locator('section:has(> h2) > ol > li b').allTextContents()
  const strip = page.locator('[class*="_counts_"] button b')
  return {
    sentence,
    ladder: ladder.slice(0, 5).map(Number),
    statuses: (await strip.allTextContents()).map(Number),
    asks: plain((await page.locator('section[class*="_asks_"] li p').first().textContent()) ?? ''),
  }
}

for (const ledger of LEDGERS)
  for (const lang of LANGUAGES)
    test(`the overview’s slide says what the page says, cuts nothing, and counts what is left out: ${ledger}, ${lang}`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width: 1440, height: 900 })
      const search = `?ledger=${ledger}${lang === 'en' ? '&lang=en' : ''}`
      await open(page, search)
      const items = await itemCount(page)
      const said = await saidOnPage(page)
      for (const [width, height] of SIZES) {
        const where = `${width} × ${height}`
        // Entered anew at each size, as somebody would who presses for it there.
        await go(page, search)
        await page.setViewportSize({ width, height })
        await go(page, `${search}&stage=2`)
        const slide = page.locator('[data-face="overview"]')
        await expect(slide).toBeVisible()
        expect(await faultsOf(page), where).toEqual([])
        expect(plain((await slide.getByRole('heading', { level: 1 }).textContent()) ?? ''), where).toBe(said.sentence)

        // Rows, what is left out and the folded statements are all there is.
        const rows = await slide.locator('[data-item]').count()
        expect(rows, where).toBeGreaterThan(0)
        const left = numbersIn((await slide.locator('p[data-left]').textContent()) ?? '')
        expect(rows + left.reduce((sum, each) => sum + each, 0), where).toBe(items)

        // The first unit to ask is the page's, and those not named are counted.
        const asks = slide.locator('section[class*="_asks_"]')
        const named = await asks.getByRole('listitem').count()
        expect(named, where).toBeGreaterThan(0)
        expect(plain((await asks.getByRole('listitem').first().textContent()) ?? ''), where).toBe(said.asks)
        const [units, , first = units] = numbersIn((await asks.getByRole('heading').textContent()) ?? '')
        expect(first, where).toBe(named)

        const ladder = (await slide.locator('[class*="_ladder_"] li b').allTextContents()).map(Number)
        const statuses = (await slide.locator('[class*="_statuses_"] li b').allTextContents()).map(Number)
        expect(ladder.length + statuses.length, where).toBeGreaterThan(0)
        if (ladder.length > 0) expect(ladder, where).toEqual(said.ladder)
        if (statuses.length > 0)
          expect(
            statuses.reduce((sum, each) => sum + each, 0),
            where,
          ).toBe(items)
      }
    })

for (const ledger of LEDGERS)
  test(`the code of the overview’s slide opens the page that says the same: ${ledger}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, `?ledger=${ledger}&stage=2`)
    await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible()
    const slide = plain((await page.locator('[data-face] h1').textContent()) ?? '')
    const ask = plain((await page.locator('[data-face] section[class*="_asks_"] li').first().textContent()) ?? '')
    await page.goto(decodeQr(decodePng(await page.screenshot({ scale: 'device' }))))
    await ready(page)
    expect((await saidOnPage(page)).sentence).toBe(slide)
    expect((await saidOnPage(page)).asks).toBe(ask)
  })

test('a row of the overview’s slide says its days: how many are left, or how long it is overdue', async ({ page }) => {
  await open(page, '?stage=2')
  const first = page.locator('[data-face="overview"] [data-item]').first()
  await expect(first).toContainText(/逾期\s*\u2060?\d+/)
  await expect(first.locator('[data-mark="time"]')).toBeVisible()
  await expect(page.locator('[data-face="overview"]')).toContainText(/仍待兑现：.*逾期.*剩/)
})
