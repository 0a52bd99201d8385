/** What a page fetches by itself in its first minute, counted where it is sent: a service worker's errands are not among what the page can tell. */
import type { Browser } from '@playwright/test'
import { asNewReader, openPage, untilReady } from './page-open.ts'
import type { BenchServer } from './page-server.ts'
import type { Site } from './page-toggles.ts'

const MINUTE_MS = 60_000

export interface FirstMinute {
  /** Bodies as compressed. */
  readonly bytes: number
  readonly requests: number
}

/** The first minute of each site, nobody touching it: all at once, and at full speed, so that what is fetched late is in it. */
export function firstMinutes(
  browser: Browser,
  server: BenchServer,
  sites: readonly Site[],
): Promise<readonly FirstMinute[]> {
  server.slowTo(null)
  const before = server.sent.length
  return Promise.all(
    sites.map((site) =>
      asNewReader(browser, async (context) => {
        const page = await openPage(context)
        const begun = performance.now()
        await page.goto(server.origin + site.path)
        await untilReady(page)
        await page.waitForTimeout(Math.max(0, begun + MINUTE_MS - performance.now()))
        const sent = server.sent.slice(before).filter(({ path }) => path.startsWith(site.path))
        return { bytes: sent.reduce((total, { bytes }) => total + bytes, 0), requests: sent.length }
      }),
    ),
  )
}
