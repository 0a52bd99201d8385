import { expect, type Page } from '@playwright/test'
import { VIEWS } from '#src/url/view.ts'
import { go, open, ready, test } from './open.ts'

/** Ledgers with verdicts, and an item of each. */
const JUDGED = [
  ['demo', 'culture-031'],
  ['guangdong-targets', 'investment-2025'],
] as const
/** Whole rows that are seen at 1440 × 900. */
const LEAST = { zh: 8, en: 7, besideItem: 3 } as const

const rows = (page: Page) => page.getByRole('region', { name: /^(承诺列表|Commitments)$/ }).getByRole('listitem')

/** Rows of the list that are on the screen from edge to edge. */
function wholeRows(page: Page): Promise<number> {
  return rows(page).evaluateAll(
    (all) =>
      all
        .map((each) => each.getBoundingClientRect())
        .filter(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= window.innerHeight).length,
  )
}

for (const [ledger, item] of JUDGED) {
  for (const lang of ['zh', 'en'] as const) {
    test(`a desk sees ${LEAST[lang]} whole rows, the years and the states, and tabs and strip on a line; beside an open item ${LEAST.besideItem} rows: ${ledger}, ${lang}`, async ({
      page,
    }) => {
      await open(page, `?ledger=${ledger}&lang=${lang}`)
      expect(await wholeRows(page)).toBeGreaterThanOrEqual(LEAST[lang])
      const groups = page.getByRole('region', { name: lang === 'zh' ? '筛选' : 'Filters' }).getByRole('group')
      for (const [place, name] of (lang === 'zh' ? ['目标年份', '状态'] : ['Target year', 'Status']).entries()) {
        await expect(groups.nth(place)).toHaveAccessibleName(name)
        await expect(groups.nth(place)).toBeInViewport({ ratio: 1 })
      }
      const tabs = await page.getByRole('navigation', { name: lang === 'zh' ? '视图' : 'Views' }).boundingBox()
      const strip = await page.getByRole('region', { name: lang === 'zh' ? '各状态项数' : /^Number of/ }).boundingBox()
      expect(tabs && strip && tabs.x + tabs.width <= strip.x).toBe(true)
      expect(tabs && strip && tabs.y + tabs.height <= strip.y + strip.height + 1).toBe(true)
      await go(page, `?ledger=${ledger}&lang=${lang}&item=${item}`)
      await expect(page.locator('#item')).toBeVisible()
      expect(await wholeRows(page)).toBeGreaterThanOrEqual(LEAST.besideItem)
    })
  }
}

test('a title that is cut says so, and says all of itself when it is pointed at or opened', async ({ page }) => {
  await open(page, '?ledger=demo&lang=en')
  const cut = await page.locator('main li h2').evaluateAll((all) => {
    const title = all.find((each) => each.scrollHeight > each.clientHeight + 1)
    if (!title) return null
    const id = title.querySelector('a')?.dataset['itemLink']
    return { full: title.textContent, said: title.getAttribute('title'), id }
  })
  expect(cut?.said).toBe(cut?.full)
  await open(page, `?ledger=demo&lang=en&item=${cut?.id ?? ''}`)
  const opened = page.locator('main li[data-open="true"] h2')
  expect(await opened.evaluate((each) => each.scrollHeight <= each.clientHeight + 1)).toBe(true)
})

test('on a phone no title of a row and no place below it is cut', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const ledger of ['guangdong-2026', 'demo']) {
    await open(page, `?ledger=${ledger}&lang=en`)
    const cut = await page
      .locator('main li :is(h2, h2 + p)')
      .evaluateAll((all) =>
        all
          .filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.textContent),
      )
    expect(cut).toEqual([])
  }
})

test('method and desk are links of the masthead, by keyboard, and say where one is', async ({ page }) => {
  await open(page, '?ledger=demo&sector=computing')
  const office = page.getByRole('banner').getByRole('navigation')
  await expect(page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '方法' })).toHaveCount(0)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(office.getByRole('link', { name: '方法' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sector=computing&view=method/)
  await expect(office.locator('[aria-current="page"]')).toHaveText('方法')
  await expect(page.getByRole('navigation', { name: '视图' }).locator('[aria-current]')).toHaveCount(0)
})

test('counties are folded under their city, and open where one is chosen', async ({ page }) => {
  await open(page, '')
  const region = page.getByRole('group', { name: '地区' })
  await expect(region.getByRole('checkbox', { name: /^佛山市/ })).toBeVisible()
  await expect(region.getByRole('checkbox', { name: /^顺德区/ })).toHaveCount(0)
  const fold = region.getByRole('button', { name: '佛山市所辖县区' })
  await fold.press('Enter')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await region.getByRole('checkbox', { name: /^顺德区/ }).check()
  await ready(page)
  await page.reload()
  await ready(page)
  await expect(region.getByRole('checkbox', { name: /^顺德区/ })).toBeChecked()
  await fold.press('Enter')
  await expect(region.getByRole('checkbox', { name: /^顺德区/ })).toHaveCount(0)
})

test('each year says its count', async ({ page }) => {
  await open(page, '?ledger=guangdong-targets')
  const years = page.getByRole('group', { name: '目标年份' }).getByRole('button')
  for (const year of await years.all()) {
    const said = /(\d+) 项/.exec((await year.getAttribute('aria-label')) ?? '')?.[1]
    expect(await year.locator('b').innerText()).toBe(said)
  }
})

const ON_A_WALL = ['', '?ledger=demo', '?ledger=demo&view=ledger', '?ledger=demo&lang=en&item=culture-031']

test('a wall is read from afar', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 1080 })
  for (const address of ON_A_WALL) {
    await go(page, address)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('body *:not(option, script, style)')]
        .filter((each) => [...each.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()))
        .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
        .map((each) => [Number.parseFloat(getComputedStyle(each).fontSize) * each.currentCSSZoom, each] as const)
        .filter(([size]) => size < 17)
        .map(([size, each]) => `${size}: ${each.textContent}`),
    )
    expect.soft(small, address).toEqual([])
  }
})

test('a wall has rows in columns, none of them longer than is read at one go', async ({ page }) => {
  for (const width of [2560, 3840]) {
    await page.setViewportSize({ width, height: 1080 })
    await open(page, '?ledger=demo')
    const boxes = await rows(page).evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).map(({ x, width: long }) => ({ x: Math.round(x), long })),
    )
    expect(new Set(boxes.map(({ x }) => x)).size, String(width)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...boxes.map(({ long }) => long)), String(width)).toBeLessThanOrEqual(1600)
  }
  await open(page, '?ledger=demo&item=culture-031')
  const long = await rows(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
  expect(Math.max(...long)).toBeLessThanOrEqual(1600)
})

test('an item without a report shows its time, in words too', async ({ page }) => {
  await open(page, '?status=no-report')
  const first = rows(page).first()
  await expect(first.locator('[data-mark="time"]')).toHaveAccessibleName(/提出，\d+个月无报告，.*(期限|前)/)
  await expect(first).toContainText(/\d+个月无报告/)
  await expect(first.locator('[data-mark="bar"]')).toHaveCount(0)
})

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const [ledger] of JUDGED) {
    for (const lang of ['zh', 'en'] as const) {
      test(`its head is 56 px, its tabs one line, its first item in sight: ${ledger}, ${lang}`, async ({ page }) => {
        await open(page, `?ledger=${ledger}&lang=${lang}`)
        expect((await page.getByRole('banner').boundingBox())?.height).toBe(56)
        const tops = await page
          .getByRole('navigation', { name: lang === 'zh' ? '视图' : 'Views' })
          .getByRole('link')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
        expect(new Set(tops).size).toBe(1)
        expect((await rows(page).first().boundingBox())?.y).toBeLessThan(420)
      })
    }
  }

  test('the tab of the view is in sight, wherever it stands in the line', async ({ page }) => {
    for (const view of VIEWS.filter((each) => each !== 'method' && each !== 'desk')) {
      await go(page, `?ledger=demo&lang=en&view=${view}`)
      await expect(page.getByRole('navigation', { name: 'Views' }).locator('[aria-current]'), view).toBeInViewport({
        ratio: 0.99,
      })
    }
  })

  test('search and tools are one press away, and Escape puts them away', async ({ page }) => {
    await open(page, '?ledger=demo')
    const banner = page.getByRole('banner')
    await banner.getByRole('button', { name: '搜索' }).click()
    await expect(banner.getByRole('searchbox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(banner.getByRole('searchbox')).toBeHidden()
    await expect(banner.getByRole('button', { name: '搜索' })).toBeFocused()
    await banner.getByRole('button', { name: '更多' }).click()
    await banner.getByRole('link', { name: '工作台' }).click()
    await expect(page).toHaveURL(/view=desk/)
    await expect(banner.getByRole('link', { name: '工作台' })).toBeHidden()
    await banner.getByRole('button', { name: '更多' }).click()
    await expect(banner.getByRole('link', { name: '工作台' })).toHaveAttribute('aria-current', 'page')
    await banner.getByRole('button', { name: '截至日期' }).click()
    await expect(page.getByLabel('截至日期', { exact: true }).and(page.locator('input'))).toBeVisible()
  })

  test('what a thumb presses is 44 px high', async ({ page }) => {
    await open(page, '?ledger=demo')
    await page.getByRole('banner').getByRole('button', { name: '更多' }).click()
    const low = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('header :is(a, button, select, input), main :is(a, button), dialog label')]
          .filter((each) => each.checkVisibility() && !each.closest('footer'))
          // A row is opened by pressing it anywhere.
          .map((each) => [each.closest('li:has(h2)') ?? each, each.textContent] as const)
          .map(([each, text]) => `${text}: ${Math.round(each.getBoundingClientRect().height)}`)
          .filter((each) => Number(/\d+$/.exec(each)?.[0]) < 44),
      )
    expect(await low()).toEqual([])
    await page.getByRole('button', { name: '筛选' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await low()).toEqual([])
  })

  test('reports are cards, one below the other, with all that the table says', async ({ page }) => {
    const said = async () =>
      (await page.locator('#item').getByText('公布 2026-').allInnerTexts()).map((each) => each.trim())
    await open(page, '?ledger=demo&item=culture-031')
    const cards = page.locator('#item section', { has: page.getByRole('heading', { name: '进展报告' }) })
    await expect(cards.getByRole('table')).toHaveCount(0)
    await expect(cards.getByRole('listitem').first()).toContainText('2404万人次')
    const asCards = await said()
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect(cards.getByRole('table')).toHaveCount(1)
    expect(await said()).toEqual(asCards)
  })

  test('the way out of a presentation comes first', async ({ page }) => {
    await open(page, '?ledger=demo&stage=1')
    const controls = page.getByRole('group', { name: '演示控制' })
    await expect(controls.getByRole('button').first()).toHaveText('结束演示')
    await expect(controls.getByRole('button').first()).toBeInViewport({ ratio: 1 })
    await controls.getByRole('button').first().click()
    await expect(page).not.toHaveURL(/stage=/)
  })
})

test('what changed in status since the day of a link leads to the changes since then', async ({ page }) => {
  await open(page, '?ledger=demo&region=990200&asof=2026-06-30')
  const link = page.getByRole('link', { name: /项状态改变/ })
  await link.click()
  await expect(page).toHaveURL(/view=changes&since=2026-06-30/)
  await expect(page).not.toHaveURL(/asof=/)
  await expect(page.getByRole('main')).toHaveAttribute('data-view', 'changes')
})

test('hundreds of bad parts of an address are three lines and a count', async ({ page }) => {
  await open(page, `?region=${Array.from({ length: 300 }, (_, at) => String(700_000 + at)).join('.')}`)
  const notice = page.getByRole('alert')
  await expect(notice.getByRole('listitem')).toHaveCount(4)
  await expect(notice.getByRole('listitem').last()).toHaveText('另有 297 处')
})

test('tiles in English say two letters, and their name when pointed at', async ({ page }) => {
  await open(page, '?lang=en')
  const tile = page.locator('[data-tiles]').getByRole('button', { name: /^Guangzhou:/ })
  await expect(tile).toHaveText(/^GZ/)
  await expect(tile).toHaveAttribute('title', 'Guangzhou')
  const cut = await page
    .locator('[data-tiles] button')
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent))
  expect(cut).toEqual([])
})

test('on paper the heads stand once, and nothing of a row is cut', async ({ page }) => {
  await open(page, '?region=440200')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('现值 / 目标', { exact: true }).filter({ visible: true })).toHaveCount(1)
  const cut = await rows(page)
    .locator('h2, p')
    .evaluateAll((all) =>
      all
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
        .map((each) => each.textContent),
    )
  expect(cut).toEqual([])
})
