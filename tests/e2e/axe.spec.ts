import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { go, open, test } from './open.ts'

const VIEWS = [
  '',
  '?view=ledger',
  '?view=method',
  '?item=shaoguan-racks',
  '?ledger=demo',
  '?ledger=demo&view=ledger&group=status',
  '?ledger=demo&view=timeline',
  '?ledger=demo&view=matrix',
  '?ledger=demo&view=compare&region=990100.990200.990300',
  '?view=compare&pick=shaoguan-racks.shein-supply-chain',
  '?ledger=demo&view=changes&since=2026-06-30',
  '?ledger=guangdong-targets&item=investment-2025&view=compare&series=investment.prices',
  '?view=coverage',
  '?view=desk',
  '?view=desk&item=shaoguan-racks',
  '?region=440500&q=%E6%9C%BA%E6%9E%B6',
  '?region=999999&asof=2026-03-01',
]

function withLang(search: string, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? search : `${search}${search === '' ? '?' : '&'}lang=en`
}

const ledgerOf = (search: string) => new URLSearchParams(search).get('ledger') ?? 'guangdong-2026'

for (const lang of ['zh', 'en'] as const) {
  // A page start for each ledger and language, not for each address.
  for (const ledger of new Set(VIEWS.map(ledgerOf))) {
    test(`axe finds nothing in any view, in both themes: ${ledger}, ${lang}`, async ({ page }) => {
      test.setTimeout(240_000)
      for (const [place, search] of VIEWS.entries()) {
        if (ledgerOf(search) !== ledger) continue
        const address = withLang(search, lang)
        // Drawn once and looked at whole, then its colours in the other theme; every address is drawn in the dark in one language and by light in the other.
        const themes: readonly ('light' | 'dark')[] =
          (place % 2 === 0) === (lang === 'zh') ? ['light', 'dark'] : ['dark', 'light']
        await page.emulateMedia({ colorScheme: themes[0], reducedMotion: 'reduce' })
        await go(page, address)
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme })
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          const found = await barriers(page, { coloursOnly: theme !== themes[0] })
          expect.soft(found, `${address}, ${theme}`).toEqual([])
        }
      }
    })
  }
}

test('axe finds nothing on a phone, with the filters open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  await page.getByRole('button', { name: '筛选' }).click()
  expect(await barriers(page)).toEqual([])
})

const PHONE_VIEWS = {
  zh: [
    '',
    '?item=shaoguan-racks',
    '?ledger=guangdong-targets&item=gdp-2025',
    '?view=ledger&group=region',
    '?ledger=demo&view=matrix',
    '?view=compare&pick=shaoguan-racks.shein-supply-chain',
    '?view=method',
    '?view=coverage',
  ],
  en: ['', '?item=shaoguan-racks'],
} as const

test('axe finds nothing on the narrowest phone, and every page has one h1 that is seen', async ({ page }) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const lang of ['zh', 'en'] as const)
    for (const search of PHONE_VIEWS[lang]) {
      const address = withLang(search, lang)
      await go(page, address)
      expect.soft(await barriers(page), address).toEqual([])
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(wide, address).toBeLessThanOrEqual(0)
    }
})
