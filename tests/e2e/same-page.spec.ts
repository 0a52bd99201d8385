/**
 * The page over what the build wrote is the page drawn without it: on random
 * days at the plain address, where the written page is taken over, and at
 * random addresses. `DUIXIAN_ADDRESSES=100` looks at so many, `DUIXIAN_SEED` at
 * the same ones again.
 */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { makeRandom, type Random } from '#mocks/random.ts'
import { VIEWS } from '#src/url/view.ts'
import { open, test } from './open.ts'
import { drawnOn, withoutWritten } from './written.ts'

const COUNT = Number(process.env['DUIXIAN_ADDRESSES'] ?? 10)
const SEED = Number(process.env['DUIXIAN_SEED'] ?? Date.now() % 1_000_000)
const ADDRESSES_A_TEST = 5

interface Ids {
  readonly regions: readonly { readonly code: string }[]
  readonly sectors: readonly { readonly id: string }[]
  readonly commitments: readonly { readonly id: string }[]
}

const idsOf = (ledger: string): Ids => JSON.parse(readFileSync(`public/ledgers/${ledger}.json`, 'utf8'))
const LEDGERS: Readonly<Record<string, Ids>> = {
  'guangdong-2026': idsOf('guangdong-2026'),
  'guangdong-targets': idsOf('guangdong-targets'),
  demo: idsOf('demo'),
}

/** Any part of an address, each now and then, also ones that nothing answers to. */
function randomSearch({ chance, pick, whole }: Random): string {
  const ledger = pick(Object.keys(LEDGERS))
  const { regions = [], sectors = [], commitments = [] } = LEDGERS[ledger] ?? {}
  const id = (list: readonly { readonly id: string }[]) => (chance(0.1) ? 'nowhere' : pick(list).id)
  const parts: readonly (readonly [key: string, value: string, share: number])[] = [
    ['ledger', ledger, 0.6],
    ['view', pick(VIEWS), 0.7],
    ['region', pick(regions).code, 0.3],
    ['sector', id(sectors), 0.3],
    ['year', String(whole(2024, 2031)), 0.2],
    ['status', pick(['unjudged', 'silent', 'met', 'overdue', 'behind']), 0.2],
    ['kind', pick(['measured', 'milestone', 'directional']), 0.2],
    ['q', pick(['韶关', 'sg', '30万', 'power']), 0.2],
    ['item', id(commitments), 0.3],
    ['asof', `2026-${pick(['03', '07', '10'])}-15`, 0.15],
    ['lang', 'en', 0.3],
    ['from', 'chat', 0.2],
  ]
  const said = parts.filter(([, , share]) => chance(share)).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return said.length === 0 ? '' : `?${said.join('&')}`
}

/** A day between the edition and two years later, at any hour. */
const randomTime = ({ between }: Random) =>
  new Date(between(Date.UTC(2026, 10, 23), Date.UTC(2028, 10, 23))).toISOString()

/** The page once nothing follows any more: what comes a moment later has come. */
async function settledOn(page: Page): Promise<readonly string[]> {
  let before: readonly string[] = []
  let now = await drawnOn(page)
  while (before.join('\n') !== now.join('\n')) {
    await page.waitForTimeout(300)
    before = now
    now = await drawnOn(page)
  }
  return now
}

for (let first = 0; first < COUNT; first += ADDRESSES_A_TEST)
  test(`with and without what the build wrote the page is the same (from address ${first})`, async ({ page }) => {
    test.setTimeout(120_000)
    console.log(`seed ${SEED}`)
    const random = makeRandom(SEED + first)
    for (let address = first; address < Math.min(first + ADDRESSES_A_TEST, COUNT); address += 1) {
      const [search, time] = [random.chance(0.4) ? '' : randomSearch(random), randomTime(random)]
      await page.clock.setFixedTime(time)
      await open(page, search)
      const over = await settledOn(page)
      const restore = await withoutWritten(page)
      await open(page, search)
      const without = await settledOn(page)
      await restore()
      expect(over, `seed ${SEED}: ${search || 'the plain address'} at ${time}`).toEqual(without)
    }
  })
