import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
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
  const text = wordsOf(readFileSync(await svg.path(), 'utf8'))
  expect(text).toContain(wordsOf(sentence).slice(0, 8))
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
  const source = readFileSync(await svg.path(), 'utf8')
  expect(wordsOf(source)).toContain('截至2026-11-23')
  expect(wordsOf(source)).toContain('完成率40%')
  expect(source).toContain('<path ')
  expect(source).not.toContain('foreignObject')
  expect(drawnAlone(source).ink).toBeGreaterThan(0.01)
})

/** The words of a drawing, without blanks and the signs that only hold words together. */
function wordsOf(svg: string): string {
  return svg.replaceAll(/<[^>]*>|[\s\u2060]/g, '')
}

interface Drawn {
  /** The share of pixels that differ from the ground. */
  readonly ink: number
  /** From the left and right edge to the first ink, as a share of the width. */
  readonly margins: readonly [number, number]
}

/** A drawing as a program sees it that knows no page. */
function drawnAlone(svg: string): Drawn {
  const font = { loadSystemFonts: svg.includes('<text'), defaultFontFamily: 'Noto Sans CJK SC' }
  const { pixels, width } = new Resvg(svg, { font, fitTo: { mode: 'width', value: 400 } }).render()
  let [inked, first, last] = [0, width, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    if (Math.abs((pixels[at] ?? 0) - (pixels[0] ?? 0)) < 8) continue
    inked += 1
    const x = (at / 4) % width
    first = Math.min(first, x)
    last = Math.max(last, x)
  }
  return { ink: (inked * 4) / pixels.length, margins: [first / width, (width - 1 - last) / width] }
}

/** Each view, and how many of its commitments its picture shows at least; the others are counted in it. */
const PICTURED = {
  '?ledger=guangdong-targets': 110,
  '?view=ledger': 100,
  '?view=timeline': 90,
  '?ledger=demo&view=ledger': 100,
  '?view=compare&pick=shaoguan-racks.shein-supply-chain': 2,
  '?item=shaoguan-racks': 1,
} as const

test('a picture of each view is whole or counts what it leaves out, has margins, no control, and a name of its own', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const names = new Set<string>()
  for (const [address, least] of Object.entries(PICTURED)) {
    await open(page, address)
    const ledger = JSON.parse(
      readFileSync(`public/ledgers/${/ledger=([\w-]+)/.exec(address)?.[1] ?? 'guangdong-2026'}.json`, 'utf8'),
    )
    const titles: readonly string[] = ledger.commitments.map((each: { title: { zh: string } }) => each.title.zh)
    await page.getByRole('button', { name: '导出' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '图片 SVG' }).click(),
    ])
    names.add(file.suggestedFilename())
    const source = readFileSync(await file.path(), 'utf8')
    const words = wordsOf(source)
    expect
      .soft(source.match(/foreignObject|<(?:select|input|textarea)|(?:src|href)="https?:.{0,40}/g), address)
      .toBeNull()
    expect.soft(source.split('<text').length, address).toBeGreaterThan(20)
    expect.soft(words.includes('截至2026-11-23'), address).toBe(true)
    expect.soft(words.match(/.{0,9}(?:复制|再显示|图片SVG|打印|(?<!已)关闭)/g), address).toBeNull()
    const shown = titles.filter((title) => words.includes(wordsOf(title))).length
    expect.soft(shown, address).toBeGreaterThanOrEqual(Math.min(least, titles.length))
    if (least >= 90 && shown < titles.length)
      expect.soft(/另有\d+[条项]|\d+项方向性表述/.test(words), address).toBe(true)
    // Without its text, for which that program looks through every font there is.
    const { ink, margins } = drawnAlone(source.replaceAll(/<text[^>]*>[^<]*<\/text>/g, ''))
    expect.soft(ink, address).toBeGreaterThan(0.01)
    expect.soft(Math.min(...margins), address).toBeGreaterThan(0.01)
  }
  expect(names.size).toBe(Object.keys(PICTURED).length)
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
