import { expect } from '@playwright/test'
import { go, test } from './open.ts'
import { smallTargets } from './small-targets.ts'

/** Every view, filled, and items of each kind. */
const VIEWS = [
  '',
  '?ledger=guangdong-targets',
  '?ledger=demo&region=990100&year=2026',
  '?ledger=demo&view=ledger&group=status',
  '?ledger=demo&view=timeline',
  '?ledger=demo&view=matrix',
  '?ledger=demo&view=compare&region=990100.990200.990300',
  '?ledger=guangdong-targets&view=compare&pick=investment-2025.gdp-2025',
  '?view=compare',
  '?ledger=demo&view=changes&since=2026-06-30',
  '?ledger=guangdong-targets&view=coverage',
  '?view=method',
  '?item=shaoguan-racks',
  '?ledger=demo&item=culture-031',
  '?ledger=guangdong-targets&item=investment-2025',
  '?ledger=demo&view=ledger&q=nothing-is-called-so',
] as const

for (const lang of ['zh', 'en'] as const) {
  test(`every target of every view is 24 px in both directions, or has room around it: ${lang}`, async ({ page }) => {
    test.slow()
    for (const address of VIEWS) {
      await go(page, `${address === '' ? '?' : `${address}&`}lang=${lang}`)
      const small = await smallTargets(page, { width: 24, height: 24, spaced: true })
      expect.soft(small, address).toEqual([])
    }
  })

  test(`on a phone what a thumb presses is 44 px high in every view: ${lang}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 360, height: 780 })
    for (const address of VIEWS) {
      await go(page, `${address === '' ? '?' : `${address}&`}lang=${lang}`)
      const small = await smallTargets(page, { width: 24, height: 44, spaced: false })
      expect.soft(small, address).toEqual([])
    }
  })
}
