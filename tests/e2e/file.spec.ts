import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { ready, test } from './open.ts'

const FILE = pathToFileURL('dist-file/duixian.html').href

test.beforeAll(() => {
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/build-file.ts'], { encoding: 'utf8' })
  expect(built.status, built.stderr).toBe(0)
})

test('the single file opens from disk, filters, follows an item and makes no request', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(FILE)) asked.push(request.url())
  })
  await page.goto(FILE)
  await ready(page)
  const all = Number(await page.locator('html').getAttribute('data-items'))
  expect(all).toBeGreaterThan(85)
  await page.getByRole('group', { name: '地区' }).getByRole('checkbox', { name: /^韶关市/ }).check()
  await expect(page).toHaveURL(/\?region=440200$/)
  await ready(page)
  expect(Number(await page.locator('html').getAttribute('data-items'))).toBeLessThan(all)
  await page.locator('[data-item-link="shaoguan-racks"]').first().click()
  await expect(page.getByRole('complementary')).toContainText('30万')
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByText('没有可以分享的网址')).toBeVisible()
  await page.goto(`${FILE}?ledger=demo&view=method`)
  await ready(page)
  await page.goto(`${FILE}?q=sg`)
  await ready(page)
  expect(Number(await page.locator('html').getAttribute('data-items'))).toBeGreaterThan(0)
  expect(asked).toEqual([])
})
