import { expect, test, type Page } from '@playwright/test'
import { pictureOfFailed } from './open.ts'

test.afterEach(({ page }, testInfo) => pictureOfFailed(page, testInfo))

/** Holds the requests for a file until they are let go. */
async function hold(page: Page, file: RegExp): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = []
  let open = false
  await page.route(file, (route) => {
    if (open) return route.continue()
    held.push(() => route.continue())
    return undefined
  })
  return async () => {
    open = true
    // One whose page is gone meanwhile cannot be let go.
    for (const go of held) await go().catch(() => undefined)
  }
}

const ready = (page: Page) => page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
const told = (page: Page, says: string) =>
  expect(page.getByRole('status').filter({ hasText: says })).toBeVisible({ timeout: 25_000 })

test('a ledger that does not come is named after ten seconds, and shown when it comes after all', async ({ page }) => {
  const letGo = await hold(page, /ledgers\/guangdong-2026\.json/)
  await page.goto('./?view=ledger', { waitUntil: 'commit' })
  await told(page, '台账文件 ./ledgers/guangdong-2026.json 还没有到：服务器已经十秒没有回音')
  await letGo()
  await ready(page)
  await expect(page.getByText('没有回音')).toHaveCount(0)
})

test('over what the build wrote, the ledger that does not come is named, and the rows stay in sight', async ({
  page,
}) => {
  const letGo = await hold(page, /ledgers\/guangdong-2026\.json/)
  await page.goto('./', { waitUntil: 'commit' })
  await told(page, '台账文件 ./ledgers/guangdong-2026.json 还没有到')
  await expect(page.locator('#main li h2').first()).toBeVisible()
  await letGo()
  await ready(page)
  await expect(page.getByText('没有回音')).toHaveCount(0)
})

test('a list of ledgers that does not come: the retry opens the page again', async ({ page }) => {
  const letGo = await hold(page, /ledgers\/index\.json/)
  await page.goto('./?lang=en&view=ledger', { waitUntil: 'commit' })
  await told(page, 'The ledger file ./ledgers/index.json has not come: the server has been silent for ten seconds')
  await page.getByRole('button', { name: 'Open again' }).click()
  await letGo()
  await ready(page)
  await expect(page).toHaveURL(/\?lang=en&view=ledger$|\?view=ledger&lang=en$/)
})

test('a view whose code does not come is named alone, and the retry brings it', async ({ page }) => {
  const letGo = await hold(page, /assets\/ledger-table-[^/]*\.js/)
  await page.goto('./?view=ledger', { waitUntil: 'commit' })
  await told(page, '这一部分程序还没有到：服务器已经十秒没有回音')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('项承诺')
  await page.getByRole('button', { name: '重新打开' }).click()
  await letGo()
  await ready(page)
  await expect(page.getByText('没有回音')).toHaveCount(0)
})

test('the program that does not come is named over what the build wrote, and goes on when it comes after all', async ({
  page,
}) => {
  const letGo = await hold(page, /assets\/index-[^/]*\.js/)
  await page.goto('./', { waitUntil: 'commit' })
  await told(page, '程序还没有到：服务器已经十秒没有回音')
  await expect(page.locator('#main li h2').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '重新打开' })).toBeVisible()
  await letGo()
  await ready(page)
  await expect(page.getByText('没有回音')).toHaveCount(0)
})
