/** Screenshots of every view for people to look at: `npm run shots`, into shots/. Fails only where a view does not draw. */
import { test } from '@playwright/test'
import { open, TODAY } from '../e2e/open.ts'

const SIZES = { phone: [360, 740], desk: [1440, 900], stage: [1920, 1080], wall: [3840, 1080] } as const
const VIEWS = {
  overview: '',
  filtered: '?region=440200&year=2026',
  racks: '?item=shaoguan-racks',
  shein: '?item=shein-supply-chain',
  past: '?item=shaoguan-racks&asof=2026-03-01&ed=2026-03-01&n=90',
  ledger: '?view=ledger',
  grouped: '?view=ledger&group=region&sort=due',
  timeline: '?view=timeline&ledger=demo',
  matrix: '?view=matrix&ledger=demo',
  compare: '?view=compare&ledger=demo&region=990100.990200.990300',
  changes: '?view=changes&ledger=demo&since=2026-06-30',
  coverage: '?view=coverage',
  method: '?view=method',
  desk: '?view=desk',
  empty: '?region=440500&q=%E6%9C%BA%E6%9E%B6',
  problems: '?region=999999&view=timeline',
  demo: '?ledger=demo',
  'demo-item': '?ledger=demo&status=behind',
  'demo-ledger': '?ledger=demo&view=ledger',
  missing: '?ledger=nowhere',
}
const only = process.env['DUIXIAN_SHOT']

for (const [size, [width, height]] of Object.entries(SIZES)) {
  for (const lang of ['zh', 'en']) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, search] of Object.entries(VIEWS)) {
        const file = `${size}-${lang}-${theme}-${name}`
        if (only && !new RegExp(only).test(file)) continue
        test(file, async ({ page }) => {
          await page.setViewportSize({ width, height })
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
          await page.clock.setFixedTime(`${TODAY}T04:00:00Z`)
          const address = lang === 'zh' ? search : `${search}${search === '' ? '?' : '&'}lang=en`
          if (name === 'missing') {
            await page.goto(`./${address}`)
            await page.getByRole('alert').waitFor()
          } else await open(page, address)
          await page.evaluate(() => document.fonts.ready)
          if (search.includes('item=')) await page.locator('#item').waitFor()
          await page.waitForLoadState('networkidle')
          await page.screenshot({ path: `shots/${file}.png` })
        })
      }
    }
  }
}
