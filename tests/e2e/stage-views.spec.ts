import { expect, type Page } from '@playwright/test'
import decodeQr from 'qr/decode.js'
import { VIEWS, type ViewName } from '#src/url/view.ts'
import { decodePng } from './decode-png.ts'
import { go, itemCount, open, ready, test } from './open.ts'

/** What the stage is entered from, a view each; the desk is on no slide. */
const addressOf = (view: ViewName): string =>
  view === 'compare'
    ? 'view=compare&region=440100.440200'
    : view === 'changes'
      ? 'view=changes&since=2026-01-01'
      : view === 'overview'
        ? ''
        : `view=${view}`
const SHOWN = VIEWS.filter((view) => view !== 'desk')
const LEDGERS = ['guangdong-2026', 'guangdong-targets']

const join = (...parts: readonly string[]): string => `?${parts.filter((part) => part !== '').join('&')}`

interface Seen {
  /** Number of the screen and how many there are. */
  readonly screen: number
  readonly screens: number
  /** Things within the slide that must be seen on one of its screens, and which of them are seen whole on this one, by place. */
  readonly all: readonly string[]
  readonly whole: readonly number[]
  readonly faults: readonly string[]
  /** What the slide says beside its title. */
  readonly said: string
  /** Item lines drawn, of tables and timelines. */
  readonly lines: number
}

/** Reads the screen of a view on the stage: its lines of text, which of them are whole, and what should not be there. */
async function readScreen(page: Page): Promise<Seen> {
  return page.locator('[data-screens]').evaluate((box) => {
    const least = window.innerHeight / 36 - 0.1
    const faults: string[] = []
    const isHit = (text: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      // The link of a card or line lies over all of it, and is seen through.
      const line = hit?.closest('li, [data-line]')
      return (
        box.contains(hit) && hit !== null && (text.contains(hit) || hit.contains(text) || line?.contains(text) === true)
      )
    }
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    const all: string[] = []
    const whole: number[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (!parent || text === '' || parent.closest('.visually-hidden, [data-out]')) continue
      // For whoever hears the page: a box of a pixel.
      if (parent.getBoundingClientRect().width <= 2) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const lines = Array.from(range.getClientRects()).filter(({ width }) => width > 2)
      if (lines.length === 0) continue
      const place = all.push(text) - 1
      const isDrawn = getComputedStyle(parent).visibility === 'visible'
      const hits = lines.map(({ left, right, top, bottom }) => {
        const x = (left + right) / 2
        return isDrawn ? [isHit(parent, x, top + 3), isHit(parent, x, bottom - 3)] : [false, false]
      })
      if (hits.some(([first, last]) => first !== last)) faults.push(`cut: ${text.slice(0, 20)}`)
      if (hits.every(([first, last]) => first && last)) whole.push(place)
      else if (hits.some(([first]) => first)) faults.push(`in part: ${text.slice(0, 20)}`)
      const size = parseFloat(getComputedStyle(parent).fontSize) * parent.currentCSSZoom
      if (hits.some(([first]) => first) && size < least) faults.push(`${size} px: ${text.slice(0, 20)}`)
    }
    const asks = 'select, input, textarea, summary, fieldset, button:not([aria-sort] *)'
    for (const each of box.querySelectorAll(asks)) if (each.checkVisibility()) faults.push(`asks: ${each.tagName}`)
    const { screen = '', screens = '' } = (box as HTMLElement).dataset
    return {
      screen: Number(screen),
      screens: Number(screens),
      all,
      whole,
      faults,
      said: box.closest('[data-face]')?.querySelector('h1')?.parentElement?.parentElement?.textContent ?? '',
      lines: box.querySelectorAll('[data-line]').length,
    }
  })
}

/** Waits until a view on the stage is laid out: the same twice, a few frames apart. */
async function settled(page: Page): Promise<Seen> {
  await ready(page)
  let [last, seen]: [string, Seen | null] = ['', null]
  await expect
    .poll(async () => {
      seen = await readScreen(page)
      const now = JSON.stringify(seen)
      const same = now === last
      last = now
      return same
    })
    .toBe(true)
  if (seen === null) throw new Error('no screen was read')
  return seen
}

for (const ledger of LEDGERS)
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [3840, 1080],
  ] as const)
    test(`a view is on the stage as it was on screen, every row on one of its screens, or how much is left: ${ledger}, ${width} × ${height}`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height })
      for (const view of SHOWN.filter((each) => each !== 'overview' && each !== 'changes')) {
        // From the view itself, as it is entered there: left, a show keeps no screen.
        await go(page, join(addressOf(view), `ledger=${ledger}`))
        await go(page, join(addressOf(view), `ledger=${ledger}`, 'stage=2'))
        const first = await settled(page)
        const seen = [first]
        const { screens, all, said, lines } = first
        for (let screen = 2; screen <= screens; screen += 1) {
          await page.keyboard.press('ArrowDown')
          await expect(page.locator('[data-screens]')).toHaveAttribute('data-screen', String(screen))
          seen.push(await readScreen(page))
        }
        expect(page.url(), 'the screens are of one slide').toContain('stage=2')
        expect(
          seen.flatMap(({ faults, screen }) => faults.map((fault) => `${screen}: ${fault}`)),
          view,
        ).toEqual([])
        const whole = new Set(seen.flatMap((each) => each.whole))
        expect(
          all.filter((_, place) => !whole.has(place)),
          `${view}: on no screen`,
        ).toEqual([])
        if (screens > 1) expect(said, view).toContain(`第 1 屏，共 ${screens} 屏`)
        // What the list did not draw is said, to the item.
        const left = Number(/另有 (\d+)项未显示/.exec(said)?.[1] ?? 0)
        if (view === 'ledger') expect(lines + left, view).toBe(await itemCount(page))
        if (view === 'timeline') expect(lines + left, view).toBeGreaterThanOrEqual(await itemCount(page))
        const out = await page.locator('[data-screens] :is(thead th, [role=columnheader])').evaluateAll(
          (heads) =>
            heads.filter((head) => {
              const box = head.getBoundingClientRect()
              const drawn = head.closest('table, [role=table]')?.checkVisibility()
              return drawn && (box.width === 0 || box.right > window.innerWidth || head.matches('[data-out]'))
            }).length,
        )
        if (out > 0) expect(said, `${view}: ${out} columns`).toMatch(/未显示的列：|另有 \d+ 列未显示/)
        await page.keyboard.press('PageDown')
        await expect(page).toHaveURL(/stage=3/)
        await page.keyboard.press('PageUp')
        await expect(page.locator('[data-screens]')).toHaveAttribute('data-screen', String(screens))
      }
    })

test('a long deck asks what of it, and two keys of a clicker answer; a link straight to a slide does not', async ({
  page,
}) => {
  await open(page, '?view=timeline')
  const left = page.url()
  await page.keyboard.press('F9')
  const asks = page.getByRole('dialog', { name: /这次讲哪些/ })
  await expect(asks.getByRole('button', { name: /^1 全部/ })).toBeFocused()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  const number = asks.getByRole('button', { name: /^3 有数字的/ })
  await expect(number).toBeFocused()
  const count = Number(/(\d+)项/.exec((await number.textContent()) ?? '')?.[1])
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/reach=number&view=timeline&stage=1$/)
  expect(await itemCount(page)).toBe(count)
  await expect(asks).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-screens]')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(asks).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(left)
  await expect(page.getByRole('button', { name: '演示', exact: true })).toBeFocused()
  await page.keyboard.press('F9')
  await expect(asks.getByRole('button', { name: /^1 全部/ })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/\?view=timeline&stage=1$/)
  await open(page, '?stage=1')
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
  await expect(asks).toHaveCount(0)
})

for (const ledger of LEDGERS)
  test(`the code of each view’s slide opens what it shows: ${ledger}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const view of SHOWN)
      await test.step(view, async () => {
        await go(page, join(addressOf(view), `ledger=${ledger}`, 'stage=2'))
        await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible()
        const items = await itemCount(page)
        const link = decodeQr(decodePng(await page.screenshot({ scale: 'device' })))
        await page.goto(link)
        expect(await itemCount(page)).toBe(items)
        const opened = new URL(page.url()).searchParams
        expect(opened.get('view') ?? 'overview').toBe(view)
        expect([opened.get('stage'), opened.get('item')]).toEqual([null, null])
      })
  })

for (const ledger of LEDGERS)
  for (const view of ['ledger', 'timeline'] as const)
    test(`past a view of many screens one press of a clicker leads on, and the whole of it is there for who asks: ${ledger}, ${view}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await open(page, `?ledger=${ledger}&view=${view}&stage=2`)
      const { screens } = await settled(page)
      expect(screens).toBeGreaterThan(3)
      const shown = page.locator('[data-screens]')
      await expect(page.getByRole('status').filter({ hasText: `共 ${screens} 屏：按 ↓ 逐屏往下` })).toBeVisible()
      await page.keyboard.press('PageDown')
      await expect(page).toHaveURL(/stage=3/)
      await page.keyboard.press('PageUp')
      await expect(shown).toHaveAttribute('data-screen', '1')
      // Once somebody goes into it, the clicker goes through it, and N leads out.
      await page.keyboard.press('ArrowDown')
      await expect(shown).toHaveAttribute('data-screen', '2')
      await page.keyboard.press('PageDown')
      await expect(shown).toHaveAttribute('data-screen', '3')
      await page.keyboard.press('n')
      await expect(page).toHaveURL(/stage=3/)
      // Back is to where it was left; the list leads to any screen.
      await page.keyboard.press('PageUp')
      await expect(shown).toHaveAttribute('data-screen', '3')
      await page.keyboard.press('g')
      await page
        .getByRole('group', { name: '这一张的各屏' })
        .getByRole('button', { name: `第 ${screens} 屏` })
        .click()
      await expect(shown).toHaveAttribute('data-screen', String(screens))
      await page.keyboard.press('p')
      await expect(page).toHaveURL(/stage=1/)
      await page.keyboard.press('?')
      const keys = page.getByRole('dialog', { name: '按键和翻页笔' })
      await expect(keys).toContainText('下一张、上一张，不管这一张有几屏')
      await page.keyboard.press('Escape')
      await expect(keys).toHaveCount(0)
      await expect(page).toHaveURL(/stage=1/)
    })

test('what is due soon is offered of every ledger, and leads to as many as it says', async ({ page }) => {
  for (const ledger of LEDGERS) {
    await open(page, `?ledger=${ledger}`)
    await page.keyboard.press('F9')
    const soon = page.getByRole('dialog', { name: /这次讲哪些/ }).getByRole('button', { name: /^2 快到期和已逾期的/ })
    const count = Number(/(\d+)项/.exec((await soon.textContent()) ?? '')?.[1])
    await page.keyboard.press('2')
    await expect(page).toHaveURL(/stage=1/)
    expect(count).toBeGreaterThan(0)
    expect(await itemCount(page), ledger).toBe(count)
    await page.keyboard.press('Escape')
  }
})

test('from the desk the show begins with the overview, and says so', async ({ page }) => {
  await open(page, '?view=desk')
  const left = page.url()
  await page.keyboard.press('F9')
  const asks = page.getByRole('dialog', { name: /这次讲哪些/ })
  await expect(asks).toBeVisible()
  await page.keyboard.press('1')
  await expect(asks).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: '工作台不上屏：从总览讲起' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/107\u2060?项承诺中/)
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-face="overview"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(left)
})

const textOf = async (page: Page, what: string): Promise<string> =>
  ((await page.locator(what).first().textContent()) ?? '').replaceAll(/[\s\u2060]+/gu, '')

for (const ledger of [...LEDGERS, 'demo'])
  test(`the code of every kind of slide opens what that slide shows: ${ledger}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, `?ledger=${ledger}&stage=1`)
    const items = await itemCount(page)
    const sentence = await textOf(page, '[data-face="cover"] [class*="_sentence_"]')
    for (const place of [1, 3, 4, 5, 9999]) {
      await open(page, `?ledger=${ledger}&stage=${place}`)
      const face = await page.locator('[data-face]').getAttribute('data-face')
      const heading = await textOf(page, '[data-face] h1')
      const groups = await page
        .locator('[data-face="groups"] [role=row]:not(.visually-hidden)')
        .evaluateAll((rows) =>
          rows.map((row) => [row.children[0]?.textContent ?? '', row.children[1]?.textContent ?? '']),
        )
      await expect(
        page.locator('[data-face] [class*="_code_"] svg, [data-face] [class*="_scan_"] svg').first(),
      ).toBeVisible()
      await page.goto(decodeQr(decodePng(await page.screenshot({ scale: 'device' }))))
      expect(await itemCount(page), heading).toBe(items)
      const opened = new URL(page.url()).searchParams
      expect(opened.get('stage'), heading).toBeNull()
      if (face === 'item') {
        expect(opened.get('item'), heading).not.toBeNull()
        expect(await textOf(page, '#item h2, #item h1'), heading).toContain(heading)
      } else if (face === 'groups') {
        expect(opened.get('view'), heading).toBe('ledger')
        expect(opened.get('group'), heading).toBe(place === 3 ? 'region' : 'sector')
        // The ledger draws what is in sight: of its first groups those that the slide names have the slide’s counts.
        const table = await textOf(page, '[role=table]')
        const counted = groups.flatMap(([name = '', count]) => {
          const at = table.indexOf(`${name}（`)
          return at < 0 ? [] : [[name, count, /（(\d+)项）/.exec(table.slice(at))?.[1]]]
        })
        // Of the demonstration’s many groups the first of the ledger may not be on the slide.
        if (ledger !== 'demo') expect(counted.length, heading).toBeGreaterThan(0)
        for (const [name, onSlide, onPage] of counted) expect(onPage, name).toBe(onSlide)
      } else expect(await textOf(page, 'h1'), `${face}`).toBe(sentence)
    }
  })
