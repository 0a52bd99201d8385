import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import decodeQr from 'qr/decode.js'
import { decodePng } from './decode-png.ts'
import { open, test } from './open.ts'

test('a PNG and an SVG of the view, with its sentence and sources', async ({ page }) => {
  await open(page, '?region=440200')
  const sentence = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: '导出' }).click()
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '图片 PNG' }).click(),
  ])
  const bytes = readFileSync(await png.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(2000)
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '图片 SVG' }).click(),
  ])
  const text = readFileSync(await svg.path(), 'utf8').replaceAll('\u2060', '')
  expect(text).toContain(sentence.replaceAll('\u2060', '').slice(0, 8))
  expect(text).toContain('asof=2026-11-23')
})

test('a picture of one chart, with its sentence, day and rule', async ({ page }) => {
  await open(page, '?item=shaoguan-racks')
  const detail = page.getByRole('complementary')
  await detail.locator('.recharts-wrapper').waitFor()
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    detail.getByRole('button', { name: '图片 SVG' }).click(),
  ])
  const text = readFileSync(await svg.path(), 'utf8')
  expect(text).toContain('截至 2026-11-23')
  expect(text).toContain('完成率40%')
  expect(text).toContain('recharts')
})

test('a table that pastes into a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?pick=shaoguan-racks')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制 1 行' })).toBeVisible()
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((row) => row.split('\t'))
  expect(rows[1]?.[0]).toBe('承诺')
  expect(rows[2]?.slice(4, 8)).toEqual(['300000', expect.any(String), '120000', '2026-02-24'])
})

test('paper: every row, and a QR code that leads to exactly this view', async ({ page }) => {
  await open(page, '?view=ledger&region=440200')
  const count = Number(await page.locator('html').getAttribute('data-items'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('main table tbody tr')).toHaveCount(count)
  const qr = page.locator('main').getByRole('img', { name: /二维码/ })
  await qr.scrollIntoViewIfNeeded()
  const shot = await qr.screenshot({ scale: 'device' })
  expect(decodeQr(decodePng(shot))).toMatch(
    /\/promises\/2026\/\?region=440200&view=ledger&asof=2026-11-23&ed=[\d-]+&n=\d+$/,
  )
})
