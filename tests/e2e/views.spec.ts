import { expect, test as plain, type Page } from '@playwright/test'
import { VIEWS } from '#src/url/view.ts'
import { go, itemCount, open, pictureOfFailed, ready, test } from './open.ts'

test('every view is in the address, keeps the filter, speaks of the same items, and says its own sentence', async ({
  page,
}) => {
  await open(page, '?ledger=demo&sector=computing')
  const count = await itemCount(page)
  const said = new Set<string>()
  for (const view of VIEWS) {
    await go(page, `?ledger=demo&sector=computing&view=${view}`)
    expect(await itemCount(page), view).toBe(count)
    await expect(page.getByRole('navigation').locator('[aria-current="page"]'), view).toHaveCount(1)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading, view).not.toBeEmpty()
    said.add(await heading.innerText())
  }
  expect(said.size).toBe(VIEWS.length)
})

for (const lang of ['zh', 'en']) {
  test(`no view scrolls sideways on a phone or overflows a wall: ${lang}`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const view of VIEWS) {
      const extra = view === 'compare' ? '&region=990100.990200' : ''
      await page.setViewportSize({ width: 360, height: 740 })
      await go(page, `?ledger=demo&view=${view}&lang=${lang}${extra}`)
      for (const width of [360, 320, 1920, 3840]) {
        await page.setViewportSize({ width, height: width < 400 ? 740 : 1080 })
        await drawn(page)
        expect(await sideways(page), `${view} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
  })

  test(`no item scrolls sideways on a phone or overflows a wall: ${lang}`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const address of [
      '?ledger=demo&item=culture-031',
      '?ledger=guangdong-targets&item=investment-2025',
      '?item=shaoguan-racks',
      '?item=shaoguan-10k-clusters',
    ]) {
      await page.setViewportSize({ width: 360, height: 740 })
      await open(page, `${address}&lang=${lang}`)
      for (const width of [360, 320, 1920, 3840]) {
        await page.setViewportSize({ width, height: width < 400 ? 740 : 1080 })
        await drawn(page)
        expect(await sideways(page), `${address} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
  })
}

/** By how much the page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** After two frames: what is measured by script has followed the window. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

test('every view prints to A4, upright and across', async ({ page }) => {
  test.setTimeout(120_000)
  for (const view of VIEWS) {
    await go(page, `?region=440200&view=${view}`)
    for (const landscape of [false, true]) {
      const pdf = await page.pdf({ format: 'A4', landscape, printBackground: true })
      expect(pdf.subarray(0, 5).toString(), view).toBe('%PDF-')
      expect(pdf.byteLength, view).toBeGreaterThan(20_000)
    }
  }
})

test('a cell of the matrix leaves exactly as many items as it says', async ({ page }) => {
  await open(page, '?ledger=demo&view=matrix')
  const cell = page.locator('main table tbody td a').first()
  const said = Number(/\d+/.exec(await cell.innerText())?.[0])
  await cell.click()
  await ready(page)
  expect(await itemCount(page)).toBe(said)
})

test('changes between two days: the account closes, each line opens its item', async ({ page }) => {
  await open(page, '?ledger=demo&view=changes&since=2026-03-31')
  await page.locator('[aria-busy="false"]').first().waitFor()
  const link = page.locator('main [data-item-link]').first()
  const id = await link.getAttribute('data-item-link')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`item=${id}`))
  await expect(page.getByRole('complementary')).toBeVisible()
})

test('the silence radar is a list of questions to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?view=coverage')
  await page.getByRole('button', { name: '复制全部' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('请韶关市人民政府说明')
})

plain.afterEach(({ page }, testInfo) => pictureOfFailed(page, testInfo))

// Without the fixture that counts logged errors: the browser logs the missing file.
plain('a part that does not load is missing alone', async ({ page }) => {
  await page.route(/ledger-table.*\.js/, (route) => route.abort())
  await page.goto('./?view=ledger')
  await expect(page.getByRole('alert')).toContainText('没有加载成功')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('项承诺')
})

test('embedded: no chrome, the whole width', async ({ page }) => {
  await open(page, '?embed=1&ledger=demo')
  await expect(page.getByRole('banner')).toHaveCount(0)
  const box = await page.getByRole('main').boundingBox()
  expect(box?.width).toBeGreaterThan(1300)
})

test('going back while typing leaves the typed text behind', async ({ page }) => {
  await open(page)
  await page
    .getByRole('group', { name: '地区' })
    .getByRole('checkbox', { name: /^韶关市/ })
    .check()
  await page.getByRole('searchbox').fill('算')
  await page.goBack()
  // Longer than the pause after which typed text is searched for.
  await page.evaluate(() => new Promise((done) => window.setTimeout(done, 500)))
  await expect(page).toHaveURL(/\/2026\/$/)
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('a receipt whose count no longer agrees says so, even on its own day', async ({ page }) => {
  await open(page, '?region=440200&asof=2026-11-23&ed=2026-11-23&n=17')
  await expect(page.getByText(/发送时是 17 项/)).toBeVisible()
})

test('the as-of day can be typed', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^截至/ }).click()
  const field = page.getByLabel('截至日期')
  await field.focus()
  await field.pressSequentially('03012026')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asof=2026-03-01/)
})
