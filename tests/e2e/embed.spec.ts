import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { ready, test } from './open.ts'

/** The frame of the example page, once it shows its view and has been given its height. */
async function openExample(page: Page) {
  await page.goto('./embed.html')
  const frame = page.frameLocator('iframe')
  await frame.locator('html[data-ready="true"]').waitFor()
  return frame
}

type Framed = Awaited<ReturnType<typeof openExample>>

/** How much taller the content is than the frame: above zero there is a scroll bar inside, below zero a gap under the content. */
async function missing(page: Page, frame: Framed): Promise<number> {
  const content = await frame.locator('html').evaluate((root) => root.getBoundingClientRect().height)
  const room = await page.locator('iframe').evaluate((element) => element.clientHeight)
  return Math.ceil(content) - room
}

async function fits(page: Page, frame: Framed): Promise<number> {
  await expect.poll(() => missing(page, frame)).toBe(0)
  expect(await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0)
  return page.locator('iframe').evaluate((element) => element.clientHeight)
}

for (const width of [1440, 640, 360]) {
  test(`the example page: a frame as tall as its content, through filters and items: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const frame = await openExample(page)
    const start = await fits(page, frame)
    expect(start).toBeGreaterThan(640)
    await expect(frame.getByRole('banner')).toHaveCount(0)
    await expect(page.locator('iframe')).toHaveAttribute('title', /韶关/)

    await frame.getByRole('button', { name: '去掉筛选：韶关市' }).click()
    await expect(frame.locator('html')).not.toHaveAttribute('data-items', '0')
    await expect.poll(() => fits(page, frame)).toBeGreaterThan(start)

    await frame.locator('[data-item-link]').first().click()
    await expect(frame.locator('#item')).toBeVisible()
    await frame.locator('html[data-ready="true"]').waitFor()
    await fits(page, frame)
    expect(
      await frame.locator('#item').evaluate((item) => getComputedStyle(item.parentElement ?? item).overflowY),
    ).not.toBe('auto')
  })
}

test('the way out opens the same view, whole', async ({ page, context }) => {
  const frame = await openExample(page)
  const items = await frame.locator('html').getAttribute('data-items')
  await expect(frame.getByRole('contentinfo')).toContainText('截至 2026-11-23')
  await frame.locator('nav a').filter({ hasText: '台账' }).click()
  await frame.locator('html[data-ready="true"]').waitFor()
  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: '在兑现中打开' }).click(),
  ])
  await ready(whole)
  expect(whole.url()).toMatch(/\/promises\/2026\/\?region=440200&view=ledger$/)
  await expect(whole.getByRole('banner')).toBeVisible()
  await expect(whole.locator('html')).toHaveAttribute('data-items', items ?? '')
})

test('a stranger’s message does not move the frame', async ({ page }) => {
  const frame = await openExample(page)
  const height = await fits(page, frame)
  await page.evaluate(() => window.postMessage({ type: 'duixian:height', height: 99_999 }, '*'))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(await fits(page, frame)).toBe(height)
})

test('a page by itself with embed=1 says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('message', (event) => document.documentElement.setAttribute('data-told', String(event.data?.type)))
  })
  await page.goto('./?region=440200&embed=1')
  await ready(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-told', 'duixian:height')
  await expect(page.getByRole('link', { name: '在兑现中打开' })).toHaveAttribute(
    'href',
    /\/promises\/2026\/\?region=440200$/,
  )
})

test('axe finds nothing in the example page and its frame', async ({ page }) => {
  await openExample(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`),
  ).toEqual([])
})
