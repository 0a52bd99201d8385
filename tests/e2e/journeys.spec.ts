import { expect, type Page } from '@playwright/test'
import { go, itemCount, open, ready, test } from './open.ts'

/** A region's box in the filters; units bear the same names. */
function region(page: Page, name: string) {
  return page.getByRole('group', { name: '地区' }).getByRole('checkbox', { name: new RegExp(`^${name}`) })
}

test('a policy officer narrows the ledger, follows the racks and goes back', async ({ page }) => {
  await open(page)
  const all = await itemCount(page)
  expect(all).toBeGreaterThan(85)

  await region(page, '韶关市').check()
  await expect(page).toHaveURL(/\?region=440200$/)
  const shaoguan = await itemCount(page)
  expect(shaoguan).toBeLessThan(all)

  await page.getByRole('checkbox', { name: /^算力与数据中心/ }).check()
  await page.getByRole('button', { name: /^2026：/ }).click()
  await expect(page).toHaveURL(/\?region=440200&sector=computing&year=2026$/)
  expect(await itemCount(page)).toBeLessThan(shaoguan)

  await page.locator('[data-item-link="shaoguan-racks"]').first().click()
  const detail = page.getByRole('complementary', { name: /30万标准机架/ })
  await expect(detail).toContainText('30万')
  await expect(detail).toContainText('12万')
  await expect(detail).toContainText('40%')
  await expect(detail).toContainText('9个月前')
  await expect(detail).toContainText('剩38天')
  await expect(detail).toContainText('50万')
  await expect(detail).toContainText('逾期未达')
  await expect(detail.getByRole('heading', { level: 2 })).toBeFocused()

  await page.goBack()
  await expect(detail).toBeHidden()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\?region=440200$/)
  expect(await itemCount(page)).toBe(shaoguan)
  await page.goForward()
  await expect(page).toHaveURL(/sector=computing/)
  await page.reload()
  await ready(page)
  await expect(page.getByRole('checkbox', { name: /^算力与数据中心/ })).toBeChecked()
})

test('the racks as known on 1 March 2026', async ({ page }) => {
  await open(page, '?item=shaoguan-racks&asof=2026-03-01')
  const detail = page.getByRole('complementary')
  await expect(detail).toContainText('尚早')
  await expect(detail).not.toContainText('久未更新')
  await expect(detail).toContainText('12万')
  await page.getByRole('button', { name: '看今天' }).click()
  await expect(page).not.toHaveURL(/asof/)
  await expect(detail).toContainText('久未更新')
})

test('Shein: more than ten billion, no deadline, no report, and why nothing can be judged', async ({ page }) => {
  await open(page, '?item=shein-supply-chain')
  const detail = page.getByRole('complementary')
  await expect(detail).toContainText('超100亿元')
  await expect(detail).toContainText('未给期限')
  await expect(detail).toContainText('未见报告')
  await expect(detail).toContainText('无法判断')
  await open(page, '?item=shein-supply-chain&lang=en')
  await expect(detail).toContainText('more than 10 billion yuan')
  await expect(detail).toContainText(/no deadline/i)
})

test('a pasted link with parts that cannot be honoured says so once and shows the rest', async ({ page }) => {
  await open(page, '?region=440200.999999&year=abc&view=nonsense&utm_source=wechat')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('region=999999')
  await expect(notice).toContainText('year=abc')
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toBeHidden()
  await expect(region(page, '韶关市')).toBeChecked()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).not.toHaveURL(/utm_source|999999|abc/)
})

test('language changes in place', async ({ page }) => {
  await open(page, '?region=440200')
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Shaoguan')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('韶关')
})

test('numbers, pinyin and initials find the same commitment', async ({ page }) => {
  for (const q of ['30万', '300000', '300,000', '0.3 million', 'biaozhunjijia', '标准机架']) {
    await go(page, `?q=${encodeURIComponent(q)}`)
    await expect(page.locator('[data-item-link="shaoguan-racks"]').first(), q).toBeVisible()
  }
  await go(page, '?q=sg')
  await expect(page.locator('[data-item-link^="shaoguan"]').first()).toBeVisible()
})

test('by keyboard alone: skip, filter, open, read, close', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  await region(page, '肇庆市').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/region=441200/)
  const link = page.locator('[data-item-link]').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(link).toBeFocused()
})

test('the ledger table sorts, groups, and moves by arrow keys', async ({ page }) => {
  await open(page, '?view=ledger')
  const table = page.getByRole('table')
  await table.getByRole('button', { name: /^期限/ }).click()
  await expect(page).toHaveURL(/sort=due/)
  await expect(table.getByRole('columnheader', { name: /^期限/ })).toHaveAttribute('aria-sort', 'ascending')
  await table.getByRole('button', { name: /^期限/ }).click()
  await expect(page).toHaveURL(/sort=-due/)
  await page.getByLabel('分组').selectOption('region')
  await expect(page).toHaveURL(/group=region/)
  await expect(table.getByRole('row').nth(1)).toContainText('项）')
  const links = table.locator('[data-item-link]')
  await links.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
})

test('nothing matches: the way out is named and works', async ({ page }) => {
  await open(page, '?region=440500&q=%E6%9C%BA%E6%9E%B6')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有')
  expect(await itemCount(page)).toBe(0)
  await page.getByRole('button', { name: /去掉「汕头市」/ }).click()
  expect(await itemCount(page)).toBeGreaterThan(0)
})

test('a copied link is a receipt', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?region=440200')
  const count = await itemCount(page)
  await page.getByRole('button', { name: '分享' }).click()
  await page.getByRole('button', { name: /固定当前数字/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/promises\/2026\/\?region=440200&asof=2026-11-23&ed=\d{4}-\d{2}-\d{2}&n=\d+$/)
  expect(copied).toContain(`n=${count}`)
  expect(copied.length).toBeLessThan(200)
  await page.clock.setFixedTime('2027-03-01T04:00:00Z')
  await page.goto(copied)
  expect(await itemCount(page)).toBe(count)
  await expect(page.getByText(/这个链接固定在 2026-11-23/)).toBeVisible()
  await page.getByRole('button', { name: '看今天' }).click()
  await expect(page).toHaveURL(/\?region=440200$/)
})

test('on a phone: filters in a sheet, rows as cards, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: '筛选' }).click()
  const sheet = page.getByRole('dialog', { name: '筛选' })
  await region(page, '韶关市').check()
  await sheet.getByRole('button', { name: /^查看/ }).click()
  await expect(sheet).toBeHidden()
  await page.locator('[data-item-link="shaoguan-racks"]').first().click()
  await expect(page.locator('#item')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('完成率')
  expect(await sideways()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: '返回列表' }).click()
  await expect(page.locator('#item')).toBeHidden()
})

test('the rule lens says what another rule would change, and links it', async ({ page }) => {
  await open(page, '?ledger=demo&view=method')
  const card = page.getByRole('article').filter({ hasText: '三亚' })
  await expect(card).toContainText(/\d+ 项改变/)
  await card.getByRole('button', { name: '改用这条规则' }).click()
  await expect(page).toHaveURL(/rule=sanya-2022/)
  await ready(page)
  await expect(card).toContainText('当前规则')
})

test('the fictional ledger is marked as such', async ({ page }) => {
  await open(page, '?ledger=demo')
  await expect(page.getByRole('region', { name: /虚构/ })).toContainText('虚构')
})

test('Escape closes the item also once the focus has gone past it', async ({ page }) => {
  await open(page, '?item=shaoguan-racks')
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toBeHidden()
})
