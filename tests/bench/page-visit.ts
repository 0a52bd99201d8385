/** One visit with an empty cache: what came over the wire, when it was drawn, what blocked, and how long filters took. */
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { takeToggles, type Site } from './page-toggles.ts'

/** How a visit is slowed down. `cpu`: times as slow. `network`: null for none. */
export interface Profile {
  readonly name: string
  readonly cpu: number
  readonly network: { readonly kbitPerSecond: number; readonly latencyMs: number } | null
}

/** Milliseconds since the navigation began; bytes as compressed, of what was asked for before the data stood on screen. */
export interface Visit {
  /** With headers. */
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: number
  readonly firstPaint: number
  readonly drawn: number
  /** What tasks took beyond 50 ms each, of those begun between first paint and three seconds after the data. */
  readonly blocking: number
  readonly shift: number
  /** Each from the click to the frame that shows its effect (Event Timing, in steps of 8 ms; 16: at most). */
  readonly toggles: readonly number[]
}

interface Span {
  readonly startTime: number
  readonly duration: number
}

/** What probe.js keeps in the page. */
interface Probe {
  readonly drawn: number | null
  readonly tasks: readonly Span[]
  readonly shifts: readonly number[]
}

interface Loads {
  readonly paint: number
  readonly entries: readonly {
    readonly name: string
    readonly startTime: number
    readonly transferSize: number
    readonly encodedBodySize: number
  }[]
}

const SETTLE_MS = 3000
const GIVE_UP_MS = 90_000
/** Page scripts as text: the loader of these files would lace a function with its own helpers. */
const READ_LOADS = `({
  paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
  entries: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .map(({ name, startTime, transferSize, encodedBodySize }) => ({ name, startTime, transferSize, encodedBodySize })),
})`

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Waits until the page has drawn its data; when that was. */
async function untilDrawn(page: Page): Promise<number> {
  const end = performance.now() + GIVE_UP_MS
  while (performance.now() < end) {
    const { drawn } = await page.evaluate<Probe>('probe')
    if (drawn !== null) return drawn
    await page.waitForTimeout(250)
  }
  throw new Error(`${page.url()} has not drawn its data`)
}

async function slowDown(page: Page, { cpu, network }: Profile): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (!network) return
  const bytesPerSecond = (network.kbitPerSecond * 1000) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

async function inNewPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: join(import.meta.dirname, 'page/probe.js') })
    return await use(page)
  } finally {
    await context.close()
  }
}

/** Opens a site under a profile, measures its first view and then its toggles. */
export function visit(browser: Browser, origin: string, site: Site, profile: Profile): Promise<Visit> {
  return inNewPage(browser, async (page) => {
    await slowDown(page, profile)
    await page.goto(origin + site.path)
    const drawn = await untilDrawn(page)
    await page.waitForTimeout(SETTLE_MS)
    const { tasks, shifts } = await page.evaluate<Probe>('probe')
    const { paint, entries } = await page.evaluate<Loads>(READ_LOADS)
    const asked = entries.filter((entry) => entry.startTime < drawn)
    const counted = tasks.filter(
      ({ startTime, duration }) => startTime + duration > paint && startTime < drawn + SETTLE_MS,
    )
    return {
      bytes: sum(asked.map((entry) => entry.transferSize)),
      scriptBytes: sum(asked.filter(({ name }) => name.endsWith('.js')).map((entry) => entry.encodedBodySize)),
      requests: asked.length,
      firstPaint: paint,
      drawn,
      blocking: sum(counted.map(({ duration }) => duration - 50)),
      shift: sum(shifts),
      toggles: await takeToggles(page, site),
    }
  })
}

/** Opens a site at full speed and measures its toggles alone under a profile. */
export function visitForToggles(
  browser: Browser,
  origin: string,
  site: Site,
  profile: Profile,
): Promise<readonly number[]> {
  return inNewPage(browser, async (page) => {
    await page.goto(origin + site.path)
    await untilDrawn(page)
    await slowDown(page, profile)
    await page.waitForTimeout(SETTLE_MS)
    return takeToggles(page, site)
  })
}
