import { expect, type Page } from '@playwright/test'
import { itemCount, open, test } from './open.ts'

const LEDGER = '?ledger=demo&view=ledger'

/** The place, from 0, of the line whose link has the focus; null: the focus is elsewhere. */
function focusedLine(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const line = document.activeElement?.closest('[data-line]')?.getAttribute('data-line')
    return line === null || line === undefined ? null : Number(line)
  })
}

/** The focused link is on the screen, and nothing lies over it. */
function focusedIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const link = document.activeElement
    if (!link) return false
    const box = link.getClientRects()[0]
    if (!box) return false
    const over = document.elementFromPoint(box.left + 4, box.top + box.height / 2)
    return box.top >= 0 && box.bottom <= window.innerHeight && over === link
  })
}

async function focusFirst(page: Page): Promise<void> {
  await page.locator('[data-line="0"] a').focus()
  expect(await focusedLine(page)).toBe(0)
}

async function expectAt(page: Page, place: number): Promise<void> {
  await expect.poll(() => focusedLine(page)).toBe(place)
  await expect.poll(() => focusedIsSeen(page)).toBe(true)
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    // Lines that are made to be pushed along (tabs, counts) are as wide as they like.
    const isPushed = (each: Element): boolean => {
      const up = each.parentElement
      if (!up || up.tagName === 'MAIN') return false
      return /auto|scroll/.test(getComputedStyle(up).overflowX) || isPushed(up)
    }
    return (
      Math.max(
        ...[...document.querySelectorAll('main *')]
          .filter((each) => !isPushed(each))
          .map((each) => each.getBoundingClientRect().right),
      ) - document.documentElement.clientWidth
    )
  })
}

/** The lines that do not begin where the one before ends. */
function gaps(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('main [data-index]')].map((each) => ({
      place: Number(each.getAttribute('data-index')),
      box: each.getBoundingClientRect(),
    }))
    return lines.flatMap(({ place, box }, at) => {
      const before = lines[at - 1]
      return before && before.place === place - 1 && Math.abs(before.box.bottom - box.top) > 1 ? [place] : []
    })
  })
}

for (const [name, width] of [
  ['rows', 1440],
  ['cards', 360],
] as const) {
  test.describe(`keyboard in ${name}`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('End, then Home at once', async ({ page }) => {
      await open(page, LEDGER)
      const last = (await itemCount(page)) - 1
      await focusFirst(page)
      await page.keyboard.press('End')
      expect(await focusedLine(page)).toBe(last)
      await page.keyboard.press('Home')
      await expectAt(page, 0)
      await page.keyboard.press('End')
      await expectAt(page, last)
      await page.keyboard.press('ArrowUp')
      await expectAt(page, last - 1)
      await page.keyboard.press('End')
      await page.keyboard.press('End')
      await expectAt(page, last)
      await page.keyboard.press('ArrowDown')
      await expectAt(page, last)
    })

    test('held-down arrows drop no step, and the focus never falls to the body', async ({ page }) => {
      await open(page, LEDGER)
      await focusFirst(page)
      await page.evaluate(() => {
        const lost: string[] = []
        Object.assign(window, { lost })
        document.addEventListener('focusout', () =>
          setTimeout(() => document.activeElement === document.body && lost.push('lost')),
        )
      })
      for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowDown', { delay: 15 })
      await expectAt(page, 60)
      for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowUp', { delay: 15 })
      await expectAt(page, 35)
      expect(await page.evaluate(() => 'lost' in window && window.lost)).toEqual([])
    })

    test('keys that come faster than the page is drawn', async ({ page }) => {
      await open(page, LEDGER)
      await focusFirst(page)
      await page.evaluate(() => {
        for (let step = 0; step < 40; step += 1)
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
          )
      })
      await expectAt(page, 40)
    })

    test('Page Down and Page Up move by about a windowful', async ({ page }) => {
      await open(page, LEDGER)
      await focusFirst(page)
      await page.keyboard.press('PageDown')
      await expect.poll(() => focusedLine(page)).toBeGreaterThan(2)
      const page1 = (await focusedLine(page)) ?? 0
      expect(page1).toBeLessThan(16)
      await expectAt(page, page1)
      await page.keyboard.press('PageDown')
      await expect.poll(() => focusedLine(page)).toBeGreaterThan(page1 + 2)
      await page.keyboard.press('PageUp')
      await page.keyboard.press('PageUp')
      await page.keyboard.press('PageUp')
      await expectAt(page, 0)
    })

    test('the wheel leaves the focus where it is', async ({ page }) => {
      await open(page, LEDGER)
      await focusFirst(page)
      await page.mouse.move(width / 2, 500)
      for (let turn = 0; turn < 12; turn += 1) {
        await page.mouse.wheel(0, 600)
        await page.waitForTimeout(30)
      }
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(3000)
      expect(await focusedLine(page)).toBe(0)
      await page.keyboard.press('ArrowDown')
      await expectAt(page, 1)
    })
  })
}

test('groups: the heads are stepped over, in both directions and at both ends', async ({ page }) => {
  await open(page, `${LEDGER}&group=region`)
  await page.locator('[data-line="1"] a').focus()
  const lines = (await page.getByRole('table').getAttribute('aria-rowcount')) ?? ''
  await page.keyboard.press('End')
  await expectAt(page, Number(lines) - 2)
  await page.keyboard.press('Home')
  await expectAt(page, 1)
  await page.keyboard.press('ArrowUp')
  await expectAt(page, 1)
})

test('an item closed far down gives the focus back to its line', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await open(page, LEDGER)
  await focusFirst(page)
  await page.keyboard.press('End')
  const last = (await itemCount(page)) - 1
  await expectAt(page, last)
  const link = page.locator(`[data-line="${last}"] a`)
  const id = await link.getAttribute('data-item-link')
  await page.keyboard.press('Enter')
  await expect(page.locator('#item')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#item')).toBeHidden()
  await expectAt(page, last)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item-link'))).toBe(id)
})

test('rows become cards and back without losing the focus', async ({ page }) => {
  await open(page, LEDGER)
  await focusFirst(page)
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown')
  await expectAt(page, 30)
  await page.setViewportSize({ width: 600, height: 800 })
  await expect(page.getByRole('list', { name: /^承诺台账/ })).toBeVisible()
  await expectAt(page, 30)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('table')).toBeVisible()
  await expectAt(page, 30)
  await expect.poll(() => gaps(page)).toEqual([])
})

for (const lang of ['zh', 'en'] as const) {
  test(`a phone shows cards in a list, sorted by a select, and nothing scrolls sideways: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, `${LEDGER}&group=status&lang=${lang}`)
    await expect(page.getByRole('table')).toHaveCount(0)
    const list = page.getByRole('list', { name: lang === 'zh' ? /^承诺台账/ : /^Ledger of/ })
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(4)
    await expect.poll(() => gaps(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    const select = page.getByLabel(lang === 'zh' ? '按…排序' : 'Sort by …')
    await select.selectOption('-due')
    await expect(page).toHaveURL(/sort=-due/)
    await page.goBack()
    await expect(select).toHaveValue('')
    await page.locator('[data-line] a').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => focusedIsSeen(page)).toBe(true)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Home')
    await expect.poll(() => gaps(page)).toEqual([])
    const overrun = await list.evaluate(
      (element) =>
        [...element.querySelectorAll('*')].filter(
          (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0,
        ).length,
    )
    expect(overrun).toBe(0)
  })

  test(`a desk shows every default column, and the head stays in sight: ${lang}`, async ({ page }) => {
    await open(page, `${LEDGER}&lang=${lang}`)
    const heads = page.getByRole('columnheader')
    await expect(heads).toHaveCount(9)
    await expect(heads.last()).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('region', { name: /^(承诺台账|Ledger of)/ })).toHaveCount(0)
    await page.mouse.move(800, 500)
    await page.mouse.wheel(0, 4000)
    await expect
      .poll(() => heads.first().evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(3)
    await expect(heads.first()).toBeInViewport()
    const overrun = await page
      .locator('[role=cell], [role=rowheader]')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
      )
    expect(overrun).toEqual([])
  })
}

for (const lang of ['zh', 'en'] as const)
  test(`where the table is too wide, what is essential is in sight, and the names stay: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open(page, `?ledger=guangdong-targets&view=ledger&lang=${lang}`)
    const heads = page.getByRole('columnheader')
    const names =
      lang === 'zh'
        ? ['承诺', '目标', '最近数据', '状态', '期限']
        : ['Commitment', 'Target', 'Latest figure', 'Status', 'Due']
    for (const [place, name] of names.entries()) {
      await expect(heads.nth(place)).toHaveText(name)
      await expect(heads.nth(place)).toBeInViewport({ ratio: 1 })
    }
    const name = page.getByRole('rowheader').first()
    const before = await name.boundingBox()
    await heads.last().getByRole('button').focus()
    await expect(heads.last()).toBeInViewport({ ratio: 1 })
    expect((await name.boundingBox())?.x).toBe(before?.x)
  })

test('where the table is too wide it is a region that arrow keys scroll, head and rows in step', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await open(page, LEDGER)
  const region = page.getByRole('region', { name: /^承诺台账/ })
  await expect(region).toHaveAttribute('data-more', 'end')
  await region.focus()
  await expect(async () => {
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight')
    await expect(region).toHaveAttribute('data-more', 'start', { timeout: 500 })
  }).toPass()
  const left = (role: 'columnheader' | 'rowheader') =>
    page
      .getByRole(role)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left)
  await expect.poll(async () => Math.abs((await left('columnheader')) - (await left('rowheader')))).toBeLessThan(1)
  await page.getByRole('columnheader').nth(1).getByRole('button').focus()
  await expect(region).toHaveAttribute('data-more', 'end')
  await expect.poll(async () => Math.abs((await left('columnheader')) - (await left('rowheader')))).toBeLessThan(1)
})
