import { expect, type Page } from '@playwright/test'
import { itemCount, open, ready, test } from './open.ts'
import { readCalendar, type CalendarEntry } from './read-calendar.ts'

async function download(page: Page, button = '日历 .ics') {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return file
}

const daysOf = (entries: readonly CalendarEntry[]) => Object.fromEntries(entries.map(({ uid, day }) => [uid, day]))

test('the deadlines of what is selected, each with the address of its item', async ({ page }) => {
  await open(page, '?region=440200&sort=title&view=ledger')
  const all = await itemCount(page)
  await page.getByRole('button', { name: '导出' }).click()
  const file = await download(page)
  expect(file.suggestedFilename()).toBe('duixian-guangdong-2026-ledger-2026-11-23.ics')
  const entries = await readCalendar(file)
  expect(daysOf(entries)).toEqual({
    'shaoguan-10k-clusters@guangdong-2026.duixian': '2026-05-31',
    'shaoguan-bigdata-scale@guangdong-2026.duixian': '2031-12-31',
    'shaoguan-firms-upgrade@guangdong-2026.duixian': '2026-12-31',
    'shaoguan-projects-2026@guangdong-2026.duixian': '2026-12-31',
    'shaoguan-racks@guangdong-2026.duixian': '2026-12-31',
  })
  await expect(
    page.getByRole('status').filter({ hasText: `已保存 5 项承诺的期限，另有 ${all - 5} 项没有给出期限` }),
  ).toBeVisible()

  const racks = entries.find(({ uid }) => uid.startsWith('shaoguan-racks'))
  expect(racks?.description).toContain('最近数据：12万标准机架')
  expect(racks?.url).toBe(new URL('./?item=shaoguan-racks', page.url()).href)
  await page.goto(racks?.url ?? '')
  await ready(page)
  await expect(page.getByRole('complementary')).toContainText('2026年底具备30万标准机架承载能力')
})

test('every item of a selection by year is in the file, and in English', async ({ page }) => {
  await open(page, '?ledger=demo&year=2027&kind=measured&lang=en')
  const all = await itemCount(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const entries = await readCalendar(await download(page, 'Calendar .ics'))
  expect(all).toBeGreaterThan(20)
  expect(entries).toHaveLength(all)
  for (const { summary, url } of entries) {
    expect(summary).toMatch(/^\[Fictional\] /)
    expect(new URL(url).searchParams.get('ledger')).toBe('demo')
    expect(new URL(url).searchParams.get('lang')).toBe('en')
  }
})

test('a sentence instead of an empty file, and no calendar code before it is asked for', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await open(page, '?year=none')
  await page.getByRole('button', { name: '导出' }).click()
  const calendar = () => scripts.filter((url) => /\/calendar-[^/]*\.js$/.test(url))
  expect(calendar()).toEqual([])
  await page.getByRole('button', { name: '日历 .ics' }).click()
  await expect(page.getByRole('status').filter({ hasText: '所选承诺都没有给出期限' })).toBeVisible()
  expect(calendar()).toHaveLength(1)
})
