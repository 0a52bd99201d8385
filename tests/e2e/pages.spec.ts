import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { open, ready, test } from './open.ts'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a commitment is read from its page: target, reports with their sources, the verdict with its day', async ({
    page,
  }) => {
    await page.goto('./r/guangdong-2026/shaoguan-racks.html')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年底具备30万标准机架承载能力')
    await expect(page.getByText('判定截至2026年11月30日').first()).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(3)
    await expect(page.getByRole('row', { name: /2026-02-24/ })).toContainText('12万标准机架')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('300,000 standard racks')
    await page.getByRole('link', { name: 'Shaoguan', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shaoguan: 18 commitments')
    await page.getByRole('link', { name: /Guangdong high-quality/ }).click()
    await expect(page.getByRole('heading', { name: 'By responsible unit' })).toBeVisible()
  })
})

test('a page leads into the program, to the same commitment and the same list', async ({ page }) => {
  await page.goto('./r/guangdong-targets/en/gdp-2025.html')
  await page.getByRole('link', { name: 'Open in the ledger' }).click()
  await ready(page)
  await expect(page).toHaveURL(/\?item=gdp-2025&lang=en&ledger=guangdong-targets$/)
  await page.goto('./r/guangdong-targets/region/440100.html')
  const listed = await page.locator('.rows > li').count()
  await page.getByRole('link', { name: '在台账中打开' }).click()
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('data-items', String(listed))
})

test('axe finds nothing on the written pages, and nothing is wider than a phone', async ({ page }) => {
  const pages = [
    'r/guangdong-2026/shaoguan-racks',
    'r/guangdong-2026/en/shaoguan-racks',
    'data/guangdong-targets/en/index',
    'r/guangdong-2026/index',
    'r/guangdong-2026/en/region/440200',
    'data/guangdong-2026/index',
  ]
  for (const [place, path] of pages.entries()) {
    await page.emulateMedia({ colorScheme: place % 2 === 0 ? 'light' : 'dark' })
    await page.setViewportSize({ width: place < 3 ? 320 : 1440, height: 900 })
    await page.goto(`./${path}.html`)
    expect(await barriers(page), path).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  }
})

test('the share panel hands on the page of an open item, and what can be followed of a place: all of it is there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    const response = await page.request.get(address)
    expect([address, response.status()]).toEqual([address, 200])
    return { address, text: await response.text() }
  }
  await open(page, '?item=shaoguan-racks')
  await page.getByRole('button', { name: '分享' }).click()
  const record = await copied('复制网页地址（谁都能打开）')
  expect(record.address).toMatch(/\/r\/guangdong-2026\/shaoguan-racks\.html$/)
  expect(record.text).toContain('<h1>2026年底具备30万标准机架承载能力</h1>')
  await open(page, '?region=440200')
  await page.getByRole('button', { name: '分享' }).click()
  expect((await copied('复制网页地址（谁都能打开）')).text).toContain('<h1>韶关市：18项承诺</h1>')
  await page.getByText('订阅变化和期限').click()
  expect(await barriers(page)).toEqual([])
  const feed = await copied('复制变化的订阅地址（Atom）')
  expect(feed.address).toMatch(/\/region\/440200\.xml$/)
  expect(feed.text).toContain('<title>韶关市：变化</title>')
  expect((await copied('复制期限日历的订阅地址（ics）')).text).toMatch(/^BEGIN:VCALENDAR/)
})

test('the page’s head names feeds and calendars that are there', async ({ page }) => {
  await open(page)
  const hrefs = await page
    .locator('head > link[rel="alternate"][data-edition]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')))
  expect(hrefs.length).toBeGreaterThanOrEqual(12)
  for (const href of hrefs) {
    const response = await page.request.get(href)
    expect([href, response.status(), /^(?:<\?xml|BEGIN:VCALENDAR)/.test(await response.text())]).toEqual([
      href,
      200,
      true,
    ])
  }
})

test('the footer leads to the data: every file of the page is there, and is what it says', async ({
  page,
  context,
}) => {
  await open(page, '?ledger=guangdong-targets')
  const [data] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: '下载数据（CSV、JSON）' }).click(),
  ])
  await expect(data.getByRole('heading', { level: 1 })).toHaveText(/^数据下载：/)
  const files = await data
    .locator('main a[href$=".csv"], main a[href$=".json"]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const response = await page.request.get(file)
    expect([file, response.status()]).toEqual([file, 200])
    expect(await response.text()).toMatch(file.endsWith('.json') ? /^\{/ : /^[a-z]\w*,/)
  }
  await data.close()
})

test('a link to a record shows the record: title, figures and a picture of its own, 1200 by 630', async ({ page }) => {
  const meta = (key: string) => page.locator(`meta[property="${key}"], meta[name="${key}"]`).getAttribute('content')
  const pictures = new Set<string>()
  for (const path of [
    'guangdong-2026/shaoguan-racks',
    'guangdong-2026/en/shaoguan-racks',
    'guangdong-2026/region/440200',
  ]) {
    await page.goto(`./r/${path}.html`)
    expect(await meta('og:title')).toBe(await page.locator('h1').textContent())
    expect(await meta('og:description')).toMatch(/2026年11月30日|30 November 2026/)
    expect(await meta('twitter:card')).toBe('summary_large_image')
    const address = new URL((await meta('og:image')) ?? '', page.url()).href
    const picture = await page.request.get(address)
    expect(picture.headers()['content-type']).toBe('image/png')
    const bytes = await picture.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    pictures.add(address.replace(/.*\/promises\/2026\//, ''))
  }
  expect([...pictures]).toEqual([
    'r/guangdong-2026/shaoguan-racks.png',
    'r/guangdong-2026/en/shaoguan-racks.png',
    'card.png',
  ])
})
