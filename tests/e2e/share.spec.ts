import { expect } from '@playwright/test'
import decodeQr from 'qr/decode.js'
import { decodePng } from './decode-png.ts'
import { barriers } from './barriers.ts'
import { open, ready, test } from './open.ts'

const RECEIPT = /\/promises\/2026\/\?region=440200&view=ledger&asof=2026-11-23&ed=[\d-]+&n=\d+$/

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel's QR code, and the enlarged one, lead to exactly this view: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, '?region=440200&view=ledger')
    await page.getByRole('button', { name: '分享' }).click()
    const code = page.getByRole('img', { name: /二维码/ })
    expect(decodeQr(decodePng(await code.screenshot()))).toMatch(RECEIPT)
    await page.getByText('嵌入网页').click()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: '放大二维码' }).click()
    const dialog = page.getByRole('dialog', { name: '扫码打开这一视图' })
    const large = dialog.getByRole('img', { name: /二维码/ })
    expect(await barriers(page)).toEqual([])
    expect((await large.boundingBox())?.height).toBeGreaterThan(350)
    // The whole screen, as a camera would have it.
    expect(decodeQr(decodePng(await page.screenshot()))).toMatch(RECEIPT)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: '放大二维码' })).toBeFocused()
  })
}

test('the sentence and the link travel together, and the link opens the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?region=440200&view=ledger')
  await page.getByRole('button', { name: '分享' }).click()
  await page.getByRole('button', { name: '复制这句话和链接' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const [sentence, link, ...more] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(more).toEqual([])
  expect(sentence).toContain('韶关')
  expect(link).toMatch(RECEIPT)
  await page.goto(link ?? '')
  await ready(page)
  await expect(page.getByRole('status').filter({ hasText: '符合条件' })).toContainText(
    String(/&n=(\d+)/.exec(link ?? '')?.[1]),
  )
})

test('on a phone the panel fits, and the code can still be read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, '?region=440200&view=ledger&q=%E6%95%B0%E6%8D%AE')
  await page.getByRole('banner').getByRole('button', { name: '更多' }).click()
  await page.getByRole('button', { name: '分享' }).click()
  await page.getByText('嵌入网页').click()
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBeLessThanOrEqual(0)
  expect(decodeQr(decodePng(await page.getByRole('img', { name: /二维码/ }).screenshot()))).toMatch(
    /q=%E6%95%B0%E6%8D%AE&view=ledger&asof=/,
  )
  await page.getByRole('button', { name: '放大二维码' }).click()
  const large = page.getByRole('dialog').getByRole('img', { name: /二维码/ })
  const box = await large.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(360)
  expect(decodeQr(decodePng(await page.screenshot()))).toContain('q=%E6%95%B0%E6%8D%AE')
})

for (const lang of ['zh', 'en'])
  test(`nothing in the panel is wider than it on a phone, in either language: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, `?item=shaoguan-racks&lang=${lang}`)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /更多|More/ })
      .click()
    await page.getByRole('button', { name: /^(?:分享|Share)$/ }).click()
    const follow = page.locator('summary', { hasText: /订阅|Follow/ })
    await follow.click()
    const over = await follow.evaluate((summary) => {
      const panel = summary.closest('details')?.parentElement
      const right = panel?.getBoundingClientRect().right ?? 0
      return [...(panel?.querySelectorAll('*') ?? [])]
        .filter((each) => each.getBoundingClientRect().right > right + 0.5)
        .map(({ textContent }) => textContent)
    })
    expect(over).toEqual([])
  })

test('a chat app finds a title, a description and a picture that is there', async ({ page }) => {
  await open(page)
  const meta = (key: string) => page.locator(`meta[property="${key}"], meta[itemprop="${key}"]`).getAttribute('content')
  for (const key of ['og:title', 'og:description', 'og:site_name', 'og:type', 'og:locale', 'name', 'description'])
    expect(await meta(key), key).toBeTruthy()
  for (const key of ['og:image', 'image']) {
    const picture = await page.request.get(new URL((await meta(key)) ?? '', page.url()).href)
    expect(picture.headers()['content-type'], key).toBe('image/png')
  }
})
