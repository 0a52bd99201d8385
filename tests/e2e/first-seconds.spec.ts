/** What is there before the program is: the plain address as the build wrote it, and nothing of it anywhere else. */
import { expect, type Page } from '@playwright/test'
import { open, ready, test } from './open.ts'
import { drawnOn, withoutWritten } from './written.ts'

/** Keeps, from the first frame on, how much was seen of what the build wrote, and each shift of the layout. */
const WATCH = `
  window.seen = { frames: 0, written: 0, shifts: 0, moved: [], faults: [] }
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => {
    seen.shifts += value
    for (const { node, previousRect, currentRect } of sources) {
      const part = node && (node.closest ? node : node.parentElement)
      seen.moved.push([part && part.outerHTML.slice(0, 120), ...['x', 'y', 'width', 'height'].map((of) => of + ' ' + previousRect[of] + ' → ' + currentRect[of])].join(' '))
    }
  })).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const root = document.getElementById('root')
    seen.frames += 1
    if (root && root.dataset.written && document.documentElement.dataset.ready !== 'true' && root.getClientRects().length > 0) seen.written += 1
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

interface Seen {
  readonly frames: number
  readonly written: number
  readonly shifts: number
  /** What was moved, and how: said where a test fails. */
  readonly moved: readonly string[]
}

const seenOn = (page: Page) => page.evaluate<Seen>('seen')

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the overview shows its rows, and where the pages are that need none', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto('./')
    await expect(page.locator('[data-item-link]').first()).toBeVisible()
    expect(await page.locator('li [data-item-link]').count()).toBeGreaterThanOrEqual(10)
    await expect(page.getByText('12万').first()).toBeVisible()
    await expect(page.getByRole('link', { name: '每项承诺另有一个不需要脚本的网页' })).toBeVisible()
    await page.getByRole('link', { name: '每项承诺另有一个不需要脚本的网页' }).click()
    await expect(page.locator('h1')).toBeVisible()
    await context.close()
  })
})

/** Where the links to commitments and the filters that are there stand, from left to right and top to bottom. */
const places = (page: Page) =>
  page.locator('li [data-item-link], fieldset label').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, top } = node.getBoundingClientRect()
      return [node.textContent, left, top]
    }),
  )

for (const width of [1440, 360])
  test(`at ${width} px, where the written page comes in pieces, nothing that is there is moved by what follows`, async ({
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 900 }
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', viewport })
    const page = await context.newPage()
    await page.goto('./')
    const whole = await places(page)
    expect(whole.length).toBeGreaterThan(40)
    let part = 1
    await page.route('./', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      const [from, to] = [text.indexOf('<main'), text.indexOf('</main>')]
      await route.fulfill({ response, body: text.slice(0, from + (to - from) * part) })
    })
    for (part of [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95]) {
      await page.goto('./')
      // The last that came may be cut in two.
      const there = (await places(page)).slice(0, -2)
      expect(there, `${part} of it`).toEqual(whole.slice(0, there.length))
    }
    await context.close()
  })

for (const width of [1440, 800, 360])
  test(`at ${width} px on a slow machine the written page is laid out in slices, and nothing that is there is moved`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(WATCH)
    await page.addInitScript(() => {
      const sliced = new Set()
      Object.assign(window, { sliced })
      // One call for each task in which slices were shown.
      const look = () => sliced.add(document.querySelectorAll('[data-slice]').length)
      new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ['data-slice'] })
    })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await open(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    expect(await page.evaluate('sliced.size')).toBeGreaterThan(2)
    await expect(page.locator('html[data-laying], [data-slice]')).toHaveCount(0)
    expect(await seenOn(page)).toMatchObject({ shifts: 0, moved: [] })
    await devtools.detach()
  })

for (const width of [1440, 360])
  test(`at ${width} px the written page is taken over where it stands, and is what is drawn without it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(WATCH)
    await open(page)
    const { written, shifts } = await seenOn(page)
    expect(written).toBeGreaterThan(0)
    expect(shifts).toBe(0)
    await expect(page.locator('[data-blank]')).toHaveCount(0)
    // React took it over: what it draws itself knows no mark.
    await expect(page.locator('#root[data-written]')).toHaveCount(1)
    const taken = await drawnOn(page)
    const restore = await withoutWritten(page)
    await open(page)
    await restore()
    await expect(page.locator('#root[data-written]')).toHaveCount(0)
    const drawn = await drawnOn(page)
    expect(drawn.filter((line, place) => line !== taken[place])).toEqual([])
    expect([taken.length, taken.slice(drawn.length)]).toEqual([drawn.length, []])
  })

test('on a day when the page would be another it is drawn anew, without a word', async ({ page }) => {
  await page.clock.setFixedTime('2031-03-01T04:00:00Z')
  await open(page)
  await expect(page.locator('#root[data-written]')).toHaveCount(0)
  await expect(page.getByText('截至 2031-03-01').first()).toBeVisible()
})

test('a filter that is pressed before the program is there is set once it is', async ({ page }) => {
  await open(page)
  const filter = page.locator('fieldset label:has(input[type="checkbox"])').first()
  const value = await filter.getByRole('checkbox').getAttribute('value')
  const box = await filter.boundingBox()
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/assets\/index-[^/]*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('#main li h2').first()).toBeVisible()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  expect(new URL(page.url()).search).toBe('')
  letGo()
  await expect.poll(() => new URL(page.url()).search).toContain(value)
  await ready(page)
  await expect(filter.getByRole('checkbox')).toBeChecked()
})

test('a view that is pressed at once opens', async ({ page }) => {
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: '矩阵' }).click()
  await ready(page)
  await expect(page.locator('main[data-view="matrix"]')).toBeVisible()
})

for (const search of [
  '?region=440200',
  '?item=shaoguan-racks-2026',
  '?lang=en',
  '?ledger=guangdong-targets',
  '?view=matrix&group=year',
  '?embed=1&status=unjudged',
  '?stage=1',
])
  test(`${search} never shows what the build wrote for the plain address`, async ({ page }) => {
    await page.addInitScript(WATCH)
    await open(page, search)
    expect((await seenOn(page)).written).toBe(0)
    await expect(page.locator('#root[data-written]')).toHaveCount(0)
  })

test('a ledger that the build has checked opens without the code that checks, and one that was replaced with it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  expect(asked.filter((url) => /ledger-list|read-ledger/.test(url))).toEqual([])
  await page.route('**/ledgers/guangdong-2026.json', async (route) => {
    const response = await route.fetch()
    const ledger: { title: { zh: string } } = await response.json()
    ledger.title.zh = '换过的台账'
    await route.fulfill({ response, json: ledger })
  })
  await open(page)
  await expect(page.getByText('换过的台账').first()).toHaveCount(1)
  await expect(page.locator('#root[data-written]')).toHaveCount(0)
})

test('the first view asks for at most ten files until it answers', async ({ page }) => {
  // As a reader's browser: where a program steers, the page brings at once what it would print.
  await page.addInitScript(`
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })
    Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => 'Chrome' })
  `)
  // A request of its own marks the moment in the order of the others: the tests' clock hides when each was.
  await page.addInitScript(`
    const look = () => {
      if (document.documentElement?.dataset.answers === undefined) return requestAnimationFrame(look)
      new Image().src = './icons/icon-192.png?answers'
    }
    look()
  `)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  const until = () => asked.findIndex((url) => url.endsWith('?answers'))
  await expect.poll(until).toBeGreaterThan(3)
  expect(until(), asked.slice(0, until()).join('\n')).toBeLessThanOrEqual(10)
})

test('the words of another language come with an address in it, or when it is chosen', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => /english-/.test(request.url()) && asked.push(request.url()))
  await open(page)
  const before = asked.length
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: '中文' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Matrix' })).toBeVisible()
  await open(page, '?lang=en')
  await expect(page.getByRole('link', { name: 'Matrix' })).toBeVisible()
  await expect(page.locator('head link[rel="modulepreload"][href*="english-"]')).toHaveCount(1)
  expect(before).toBe(0)
})

test('another language whose words do not come is named, and the page stays as it was', async ({ page }) => {
  await page.route(/english-/, (route) => route.fulfill({ contentType: 'text/javascript', body: '<!doctype html>' }))
  await open(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('alert')).toContainText('lang=en 要用的文字没有取到')
  await expect(page).toHaveURL(/\/2026\/$/)
  await page.unroute(/english-/)
  await page.goto('./?lang=en')
  await expect(page.getByRole('link', { name: 'Matrix' })).toBeVisible()
})
