import { expect } from '@playwright/test'
import { itemCount, open, ready, test } from './open.ts'

const LEDGER = '?ledger=guangdong-targets'

test('the years of a promise: from an item to its series, to the comparison, and back out by the chip', async ({
  page,
}) => {
  await open(page, `${LEDGER}&item=investment-2025&kind=direction`)
  const section = page.getByRole('region', { name: '历年', exact: true })
  await expect(section.getByRole('row')).toHaveCount(5)
  await expect(section.getByRole('row', { name: /2025年/ })).toContainText('没有数字')
  await expect(section).toContainText('2025年没有给出数字')
  await section.getByRole('link', { name: '只看历年这一项' }).click()
  await expect(page).toHaveURL(/\?series=investment&ledger=guangdong-targets$/)
  expect(await itemCount(page)).toBe(4)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('历年固定资产投资')

  await page.getByRole('link', { name: '对比', exact: true }).click()
  await ready(page)
  const table = page.getByRole('table', { name: /历年目标/ })
  await expect(table.getByRole('columnheader')).toHaveCount(5)
  await expect(table).toContainText('没有数字')
  await page.getByRole('button', { name: /去掉筛选：.*历年固定资产投资/ }).click()
  await ready(page)
  await expect(page).not.toHaveURL(/series=/)
  expect(await itemCount(page)).toBeGreaterThan(4)
})

test('a series fits a phone, with its chart, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const address of [`${LEDGER}&item=key-projects-2026`, `${LEDGER}&view=compare&series=gdp.prices&lang=en`]) {
    await open(page, address)
    await page.locator('svg[height="196"]').first().waitFor()
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, address).toBeLessThanOrEqual(0)
  }
})

test('a series that the ledger does not have is named and dropped', async ({ page }) => {
  await open(page, `${LEDGER}&series=gdp.nothing`)
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: 'nothing' })
      .or(page.getByText(/nothing/))
      .first(),
  ).toBeVisible()
  await expect(page).toHaveURL(/series=gdp&/)
})
