import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { naiveFilter } from '../naive-filter.ts'
import { go, itemCount, test, TODAY } from './open.ts'

const FIRST = 'guangdong-2026'
const ledgerOf = (id: string) => JSON.parse(readFileSync(`public/ledgers/${id}.json`, 'utf8'))

/** Every filter key of product.md's table, alone and together; each must select something, or the check would prove nothing. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['guangdong-2026', ''],
  ['guangdong-2026', '?region=440200.441200'],
  ['guangdong-2026', '?region=440600'],
  ['guangdong-2026', '?region=440000'],
  ['guangdong-2026', '?sector=computing.logistics'],
  ['guangdong-2026', '?year=2026'],
  ['guangdong-2026', '?year=2029-2031'],
  ['guangdong-2026', '?year=2026.none'],
  ['guangdong-2026', '?status=silent'],
  ['guangdong-2026', '?status=unjudged'],
  ['guangdong-2026', '?unit=shaoguan'],
  ['guangdong-2026', '?kind=measured'],
  ['guangdong-2026', '?reach=number'],
  ['guangdong-2026', '?reach=deadline'],
  ['guangdong-2026', '?reach=report&unit=shaoguan'],
  ['guangdong-2026', '?pick=shaoguan-racks.shein-supply-chain'],
  ['guangdong-2026', '?region=440200&kind=measured&year=2026'],
  ['guangdong-2026', '?region=440200&asof=2026-03-01&status=too-early'],
  ['guangdong-targets', '?series=gdp.trade&asof=2025-12-01'],
  ['guangdong-targets', '?reach=judged'],
  ['demo', '?reach=report'],
  ['demo', '?status=behind.silent'],
  ['demo', '?status=met.overdue.overdue-unverified'],
  ['demo', '?asof=2025-06-30'],
  ['demo', '?asof=2025-06-30&status=on-track&rule=sanya-2022'],
  ['demo', '?year=2025-2026&kind=milestone.measured&sector=computing.science.talent'],
]

async function expectSame(page: Page, ledger: string, search: string): Promise<void> {
  const address = ledger === FIRST ? search : `${search}&ledger=${ledger}`
  const expected = naiveFilter(ledgerOf(ledger), search, TODAY)
  expect(expected.length).toBeGreaterThan(0)
  await go(page, address)
  expect(await itemCount(page)).toBe(expected.length)
  const links = page.locator('section[aria-label="承诺列表"] [data-item-link]')
  const folded = page.getByRole('button', { name: /项方向性表述/, expanded: false })
  if ((await folded.count()) > 0) await folded.click()
  const more = page.getByRole('button', { name: /^再显示 \d+ 项/ })
  await expect(async () => {
    if ((await more.count()) > 0) await more.first().click()
    const ids = await links.evaluateAll((each) => each.map((link) => link.getAttribute('data-item-link')))
    expect(ids.toSorted()).toEqual(expected.toSorted())
  }).toPass()
}

// A few page starts for all of them: the addresses of a test are gone to one after the other.
for (const ledger of new Set(ADDRESSES.map(([id]) => id)))
  for (const half of [0, 1])
    test(`addresses select what a plain filter of the file does: ${ledger}, ${half + 1} of 2`, async ({ page }) => {
      test.setTimeout(90_000)
      const own = ADDRESSES.filter(([id]) => id === ledger)
      for (const [place, [, search]] of own.entries())
        if (place % 2 === half)
          await test.step(`the address ${search || '(none)'}`, () => expectSame(page, ledger, search))
    })
