import { expect, test as base, type BrowserContext, type Page, type TestInfo } from '@playwright/test'

/** The day on which these tests take place; the real ledger's numbers are known for it. */
export const TODAY = '2026-11-23'

/** Draws the page of a test that failed; Playwright would draw that of each, and throw most away. */
export async function pictureOfFailed(page: Page, testInfo: TestInfo, hasFaults = false): Promise<void> {
  if (testInfo.status === testInfo.expectedStatus && !hasFaults) return
  const path = testInfo.outputPath('failed.png')
  // Of a page that hangs or is closed there is none.
  const picture = await page.screenshot({ path, timeout: 5000 }).catch(() => null)
  if (picture) testInfo.attachments.push({ name: 'failed', path, contentType: 'image/png' })
}

/** A test whose page stands on TODAY, logs no error, and asks nothing of another origin. */
export const test = base.extend<{ context: BrowserContext; page: Page }>({
  // It is kept from test to test, and with it what no page stores.
  context: async ({ context }, use) => {
    await use(context)
    await context.setOffline(false)
    await context.clearPermissions()
  },
  page: async ({ page }, use, testInfo) => {
    const faults: string[] = []
    await page.clock.setFixedTime(`${TODAY}T04:00:00Z`)
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (/^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`)
    })
    await use(page)
    await pictureOfFailed(page, testInfo, faults.length > 0)
    expect(faults).toEqual([])
  },
})

/** Opens an address and waits until its view is drawn. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`)
  await ready(page)
}

/**
 * Goes to another address in the open page, as Back and a followed link do, and waits until its view is drawn: a third
 * of the work of a page start. For tests that look at many addresses, none of which they change: what the reader opened,
 * typed or chose before stays as it would for him.
 */
export async function go(page: Page, search: string): Promise<void> {
  const isOpen = await page.evaluate((address) => {
    if (document.documentElement.dataset['ready'] !== 'true') return false
    window.history.pushState(null, '', address === '' ? window.location.pathname : address)
    window.dispatchEvent(new PopStateEvent('popstate'))
    window.scrollTo(0, 0)
    return true
  }, search)
  if (!isOpen) return open(page, search)
  await ready(page)
  // What may follow a moment later has followed: lists and tables beside what was asked for.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))))
}

/** Waits until the view is drawn. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
}

/** The number of commitments in the selection, as the page says it. */
export async function itemCount(page: Page): Promise<number> {
  await ready(page)
  return Number(await page.locator('html').getAttribute('data-items'))
}
