import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, type Download, type Page } from '@playwright/test'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { readSpreadsheet } from '#src/desk/files/spreadsheet-read.ts'
import type { SheetTable } from '#src/desk/sheet/workbook.ts'
import { barriers } from './barriers.ts'
import { itemCount, open, ready, test } from './open.ts'

const published = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
const EDITION = published.ok ? published.ledger.edition : 'refused'

async function atExport(page: Page, search: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('duixian-desk-part', 'export'))
  await open(page, search)
}

const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check()

async function save(page: Page, name = /^导出 [\d,]+ 项$/): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return file
}

async function bytesOf(file: Download): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(await file.path())).buffer
}

async function sheetsOf(file: Download): Promise<ReadonlyMap<string, SheetTable>> {
  const read = await readSpreadsheet(await bytesOf(file), file.suggestedFilename())
  if (!read.ok) throw new Error(read.fault.code)
  return new Map(read.workbook.map((table) => [table.name, table]))
}

test('the selection as Excel: as many rows as the screen counts, and a sheet that says what they are', async ({
  page,
}) => {
  await atExport(page, '?view=desk&region=440200')
  const count = await itemCount(page)
  expect(count).toBeGreaterThan(10)
  await expect(page.getByRole('radio', { name: `当前筛选结果 ${count}` })).toBeChecked()
  const file = await save(page)
  expect(file.suggestedFilename()).toBe('duixian-guangdong-2026-selection-2026-11-23.xlsx')
  await expect(page.getByRole('status').filter({ hasText: `已导出 ${count} 项` })).toBeVisible()

  const sheets = await sheetsOf(file)
  expect([...sheets.keys()]).toEqual(['台账', '说明'])
  expect(sheets.get('台账')?.rows).toHaveLength(count + 1)
  const readme = new Map(sheets.get('说明')?.rows.map(([item, content]) => [item, String(content)]))
  expect(readme.get('条数')).toContain(`${count} 项`)
  expect(readme.get('截至日期')).toBe('2026-11-23')
  expect(readme.get('网页链接')).toContain(`region=440200&asof=2026-11-23&ed=${EDITION}&n=${count}`)
  // What is exported is the selection: its sentence is that of the overview.
  await open(page, '?region=440200')
  const lede = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(readme.get('本表范围')?.replaceAll(/\s/g, '')).toBe(lede.replaceAll(/[\s\u2060]/g, ''))
})

test('the whole ledger as Excel, CSV and JSON', async ({ page }) => {
  await atExport(page, '?view=desk&region=440200')
  await choose(page, '整本台账')
  const sheets = await sheetsOf(await save(page))
  const rows = sheets.get('台账')?.rows.length ?? 0
  expect(rows).toBeGreaterThan(100)
  expect(sheets.size).toBeGreaterThan(15)

  await choose(page, 'CSV 表格')
  const csv = await save(page)
  expect(new Uint8Array(await bytesOf(csv)).subarray(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect([...(await sheetsOf(csv)).values()][0]?.rows).toHaveLength(rows)

  await choose(page, 'JSON 台账')
  const json = await save(page)
  expect(json.suggestedFilename()).toBe('guangdong-2026.json')
  expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toEqual(
    JSON.parse(await readFile('public/ledgers/guangdong-2026.json', 'utf8')),
  )
})

test('a selection as JSON is a ledger of its own, in English too', async ({ page }) => {
  await atExport(page, '?view=desk&lang=en&year=2026')
  const count = await itemCount(page)
  await choose(page, 'JSON ledger')
  const read = readLedgerText(await readFile(await (await save(page, /^Export \d+ items$/)).path(), 'utf8'))
  expect(read).toMatchObject({ ok: true, setAside: [], ledger: { id: 'guangdong-2026-part' } })
  expect(read.ok && read.ledger.commitments).toHaveLength(count)
  expect(read.ok && read.ledger.description.en).toContain(`${count} commitments`)
})

test('nothing selected: a sentence instead of an empty file', async ({ page }) => {
  await atExport(page, '?view=desk&q=没有这样的承诺')
  await expect(page.getByText('当前筛选下没有承诺')).toBeVisible()
  await expect(page.getByRole('button', { name: '导出 0 项' })).toBeDisabled()
  await choose(page, '整本台账')
  await expect(page.getByRole('button', { name: /^导出 1\d\d 项$/ })).toBeEnabled()
})

test('the masthead leads there, closes its panel and keeps the filters; with the keyboard alone', async ({ page }) => {
  await open(page, '?region=440200')
  await page.getByRole('button', { name: '导出' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Excel/ }).focus()
  await page.keyboard.press('Enter')
  await ready(page)
  await expect(page).toHaveURL(/region=440200&view=desk/)
  await expect(page.getByRole('radio', { name: 'Excel 工作簿' })).toBeChecked()
  await expect(page.getByRole('heading', { name: '带走这一视图' })).toHaveCount(0)
  await expect(page.locator('#main')).toBeFocused()

  // The filters are a sheet here, and only where they change what is done.
  const filters = page.getByRole('button', { name: '筛选（1）' })
  await filters.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog', { name: '筛选' })
    .getByRole('checkbox', { name: /^深圳市, / })
    .check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '筛选（2）' })).toBeFocused()
  await expect(page.getByRole('radio', { name: `当前筛选结果 ${await itemCount(page)}` })).toBeChecked()
  await page.getByRole('button', { name: '填报数据' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('button', { name: /^筛选/ })).toBeHidden()
})

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing on the export screen: ${theme}, phone`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await atExport(page, '?view=desk&region=440200')
    await save(page)
    await expect(page.getByRole('status').filter({ hasText: '已导出' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  })
