import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { itemCount, ready, test } from './open.ts'
import { readCalendar } from './read-calendar.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'duixian-file-'))
const inFolder = (name: string) => join(FOLDER, name)

function buildFile(...words: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/build-file.ts', ...words], { encoding: 'utf8' })
}

/** Builds the file and copies it to a place of its own; its address. */
function builtFile(name: string, ...words: readonly string[]): string {
  const built = buildFile(...words)
  expect(built.status, built.stderr).toBe(0)
  copyFileSync('dist-file/duixian.html', inFolder(name))
  return pathToFileURL(inFolder(name)).href
}

/** Opens the file; the list fills with whatever it asks for beside itself. */
async function openFile(page: Page, file: string, search = ''): Promise<readonly string[]> {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(file)) asked.push(request.url())
  })
  await page.goto(file + search)
  await ready(page)
  return asked
}

function ownLedger(id: string, change: (text: string) => string = (text) => text): string {
  const path = inFolder(`${id}.json`)
  const demo: Record<string, unknown> = JSON.parse(readFileSync('public/ledgers/demo.json', 'utf8'))
  writeFileSync(
    path,
    change(JSON.stringify({ ...demo, id, title: { zh: '自有台账 </script>', en: 'Our own ledger' } })),
  )
  return path
}

// All in one worker: each worker would build the file again.
test.describe.configure({ mode: 'default' })

let shipped = ''
test.beforeAll(() => {
  shipped = builtFile('shipped.html')
})
test.afterAll(() => rmSync(FOLDER, { recursive: true }))

test('the single file opens from disk, filters, follows an item and makes no request', async ({ page }) => {
  const asked = await openFile(page, shipped)
  const all = await itemCount(page)
  expect(all).toBeGreaterThan(85)
  await page
    .getByRole('group', { name: '地区' })
    .getByRole('checkbox', { name: /^韶关市/ })
    .check()
  await expect(page).toHaveURL(/\?region=440200$/)
  expect(await itemCount(page)).toBeLessThan(all)
  await page.locator('[data-item-link="shaoguan-racks"]').first().click()
  await expect(page.getByRole('complementary')).toContainText('30万')
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByText('没有可以分享的网址')).toBeVisible()
  await page.goto(`${shipped}?ledger=demo&view=method`)
  await ready(page)
  await page.goto(`${shipped}?q=sg`)
  expect(await itemCount(page)).toBeGreaterThan(0)
  expect(asked).toEqual([])
})

test('its views and its language change, and Back works', async ({ page }) => {
  const asked = await openFile(page, shipped, '?region=440200')
  const views = page.getByRole('navigation')
  for (const [name, view] of [
    ['台账', 'ledger'],
    ['时间线', 'timeline'],
    ['矩阵', 'matrix'],
    ['变化', 'changes'],
    ['方法', 'method'],
    ['数据缺口', 'coverage'],
  ]) {
    await views.getByRole('link', { name, exact: true }).click()
    await expect(page.locator(`main[data-view="${view}"]`)).toBeVisible()
    await ready(page)
  }
  await page.goBack()
  await expect(page.locator('main[data-view="method"]')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\?region=440200&view=method&lang=en$/)
  expect(asked).toEqual([])
})

test('its exports: pictures, table, calendar without addresses, paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const asked = await openFile(page, shipped, '?pick=shaoguan-racks')
  await page.getByRole('button', { name: '导出' }).click()
  const saved = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return file
  }
  expect(
    readFileSync(await (await saved('图片 PNG')).path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(readFileSync(await (await saved('图片 SVG')).path(), 'utf8').replaceAll(/<[^>]*>|\u2060/g, '')).toContain(
    '30万',
  )
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制 1 行' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\t300000\t')
  const entries = await readCalendar(await saved('日历 .ics'))
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({ uid: 'shaoguan-racks@guangdong-2026.duixian', day: '2026-12-31', url: '' })
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  expect(asked).toEqual([])
})

test('it presents: slides by clicker, the speaker window in step, and back to the view it left', async ({
  page,
  context,
}) => {
  const asked = await openFile(page, shipped, '?region=440200')
  const number = () => page.getByRole('main').getByRole('region').first().getAttribute('aria-label')
  await page.keyboard.press('F9')
  await expect.poll(number).toContain('第 1 张')
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '讲者窗口' }).click(),
  ])
  await ready(speaker)
  await page.bringToFront()
  for (const next of [2, 3, 4]) {
    await page.keyboard.press('PageDown')
    await expect.poll(number).toContain(`第 ${next} 张`)
    await expect(speaker).toHaveURL(new RegExp(`[?&]stage=${next}(?:&|#)`))
  }
  await speaker.bringToFront()
  await speaker.keyboard.press('PageUp')
  await expect.poll(number).toContain('第 3 张')
  await speaker.close()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?region=440200$/)
  expect(asked).toEqual([])
})

test('its desk: a workbook in, drafts kept over a reload, a workbook out, no request', async ({ page }) => {
  const asked = await openFile(page, shipped, '?view=desk')
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByLabel('选择文件').setInputFiles('tests/fixtures/sheets/messy.xlsx')
  await page.getByRole('button', { name: /^采用为草稿/ }).click()
  await expect(page.getByRole('region', { name: '草稿提示' })).toContainText('未发布')
  const drafted = await itemCount(page)
  await page.reload()
  await ready(page)
  await expect.poll(() => itemCount(page)).toBe(drafted)
  await page.getByRole('button', { name: '导出', exact: true }).last().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `导出 ${drafted} 项` }).click(),
  ])
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect(asked).toEqual([])
})

test('a ledger of one’s own is the only one in its file', async ({ page }) => {
  // It builds a file of its own.
  test.setTimeout(120_000)
  const own = builtFile('own.html', '--ledger', ownLedger('own'))
  const asked = await openFile(page, own)
  expect(await itemCount(page)).toBeGreaterThan(100)
  await expect(page.getByRole('banner')).toContainText('自有台账 </script>')
  await expect(page.locator('script[data-file]')).toHaveCount(2)
  await page.goto(`${own}?region=991200&view=ledger&lang=en`)
  await ready(page)
  await expect(page.getByRole('banner')).toContainText('Our own ledger')
  expect(asked).toEqual([])
})

for (const { what, words, says } of [
  { what: 'no file named', words: () => ['--ledger'], says: '--ledger 后面要写台账文件' },
  { what: 'a file that does not exist', words: () => ['--ledger', inFolder('nowhere.json')], says: '没有 ' },
  { what: 'a folder', words: () => ['--ledger', FOLDER, '--lang', 'en'], says: 'is a folder' },
  {
    what: 'what is not JSON',
    words: () => ['--ledger', ownLedger('broken', (text) => text.slice(0, -1))],
    says: '第 1 行第',
  },
  {
    what: 'a fault in the frame',
    words: () => [
      '--ledger',
      ownLedger('frame', (text) => text.replace(/"edition":"[^"]*"/, '"edition":"2026-23-11"')),
      '--lang',
      'en',
    ],
    says: 'edition: found "2026-23-11", expected a day that exists',
  },
  {
    what: 'a fault in a record',
    words: () => ['--ledger', ownLedger('record', (text) => text.replace(/"lead":"[^"]*"/, '"lead":"nobody"'))],
    says: 'lead：写的是 "nobody"',
  },
]) {
  test(`building refuses ${what}, and says so`, () => {
    const { status, stderr } = buildFile(...words())
    expect(status).toBe(1)
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })
}
