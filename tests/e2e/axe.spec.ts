import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { open, test } from './open.ts'

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
  '?view=coverage',
  '?view=desk',
  '?view=desk&item=shaoguan-racks',
  '?region=440500&q=%E6%9C%BA%E6%9E%B6',
  '?region=999999&asof=2026-03-01',
]
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

function withLang(search: string, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? search : `${search}${search === '' ? '?' : '&'}lang=en`
}

for (const theme of ['light', 'dark'] as const) {
  for (const lang of ['zh', 'en'] as const) {
    for (const search of VIEWS) {
      test(`axe finds nothing: ${theme}, ${withLang(search, lang)}`, async ({ page }) => {
        test.setTimeout(120_000)
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await open(page, withLang(search, lang))
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`),
        ).toEqual([])
      })
    }
  }
}

test('axe finds nothing on a phone, with the filters open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  await page.getByRole('button', { name: '筛选' }).click()
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`),
  ).toEqual([])
})
