/** A first visit and one more: what came over the wire, when it was drawn, what blocked, and how long filters took. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { asNewReader, openPage, slowProgram, untilReady, type Probe, type Profile } from './page-open.ts'
import { findFirstPress, type FirstPress } from './page-first-toggle.ts'
import { asPlainReader, untilAnswers, type PlainReader } from './page-plain.ts'
import type { BenchServer } from './page-server.ts'
import { takeToggles, type Site } from './page-toggles.ts'

/** Milliseconds since the navigation began; bytes as compressed, of what the page asked for before it answered. */
export interface Load {
  /** With headers. */
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: number
  readonly firstPaint: number
  /** Rows were painted. */
  readonly drawn: number
  /** The page answers to a click. */
  readonly ready: number
  /** What tasks took beyond 50 ms each, of those begun between first paint and three seconds after the page answers. */
  readonly blocking: number
  readonly shift: number
}

export interface Visit {
  readonly cold: Load
  /** Each from the click to the frame that shows its effect (Event Timing, in steps of 8 ms; 16: at most). */
  readonly toggles: readonly number[]
  /** The same page opened once more, a while later. `sentBytes`: what the server sent for it, its worker's errands included. */
  readonly again: Load & { readonly sentBytes: number }
  /** Where a reader would press first, and what that does. */
  readonly press: FirstPress
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
/** Page scripts as text: the loader of these files would lace a function with its own helpers. */
const READ_LOADS = `({
  paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
  entries: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .map(({ name, startTime, transferSize, encodedBodySize }) => ({ name, startTime, transferSize, encodedBodySize })),
})`

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

async function load(reader: PlainReader, address: string, profile: Profile): Promise<Load> {
  const page = await reader.open(profile)
  await page.goto(address)
  await untilAnswers(page)
  await pause(SETTLE_MS)
  const { drawn, ready, tasks, shifts } = await page.read<Probe>('probe')
  const { paint, entries } = await page.read<Loads>(READ_LOADS)
  await page.close()
  if (drawn === null || ready === null) throw new Error(`${address} has not drawn its data`)
  const asked = entries.filter((entry) => entry.startTime < ready)
  const until = Math.max(drawn, ready) + SETTLE_MS
  const counted = tasks.filter(({ startTime, duration }) => startTime + duration > paint && startTime < until)
  return {
    bytes: sum(asked.map((entry) => entry.transferSize)),
    scriptBytes: sum(asked.filter(({ name }) => name.endsWith('.js')).map((entry) => entry.encodedBodySize)),
    requests: asked.length,
    firstPaint: paint,
    drawn,
    ready,
    blocking: sum(counted.map(({ duration }) => duration - 50)),
    shift: sum(shifts),
  }
}

/** A first visit by somebody who was never there, and one more. */
function visitTwice(browser: Browser, server: BenchServer, site: Site, profile: Profile) {
  return asPlainReader(browser, async (reader) => {
    server.slowTo(profile.network)
    const address = server.origin + site.path
    const cold = await load(reader, address, profile)
    const before = server.sent.length
    const again = await load(reader, address, profile)
    const sentBytes = sum(server.sent.slice(before).map(({ bytes }) => bytes))
    return { cold, again: { ...again, sentBytes } }
  })
}

/** Opens a site under a profile as somebody who was never there and once more, unwatched; then measures its toggles. */
export async function visit(browser: Browser, server: BenchServer, site: Site, profile: Profile): Promise<Visit> {
  const visited = await visitTwice(browser, server, site, profile)
  const pressed = await asNewReader(browser, async (context) => {
    server.slowTo(null)
    const page = await openPage(context)
    await slowProgram(page, profile)
    await page.goto(server.origin + site.path)
    await untilReady(page)
    await page.waitForTimeout(SETTLE_MS)
    const press = await findFirstPress(page, site)
    return { press, toggles: await takeToggles(page, site) }
  })
  return { ...visited, ...pressed }
}

/** Opens a site at full speed and measures its toggles alone under a profile. */
export function visitForToggles(
  browser: Browser,
  server: BenchServer,
  site: Site,
  profile: Profile,
): Promise<readonly number[]> {
  return asNewReader(browser, async (context) => {
    server.slowTo(null)
    const page = await openPage(context)
    await page.goto(server.origin + site.path)
    await untilReady(page)
    await slowProgram(page, profile)
    await page.waitForTimeout(SETTLE_MS)
    return takeToggles(page, site)
  })
}

/** Opens a page that has no program: when it was painted, and what was sent for it. */
export function visitPlain(
  browser: Browser,
  server: BenchServer,
  path: string,
  profile: Profile,
): Promise<{ readonly firstPaint: number; readonly bytes: number; readonly requests: number }> {
  return asNewReader(browser, async (context) => {
    server.slowTo(profile.network)
    const before = server.sent.length
    const page = await openPage(context)
    await slowProgram(page, profile)
    await page.goto(server.origin + path)
    await page.waitForTimeout(SETTLE_MS)
    const { paint } = await page.evaluate<Loads>(READ_LOADS)
    const sent = server.sent.slice(before)
    return { firstPaint: paint, bytes: sum(sent.map(({ bytes }) => bytes)), requests: sent.length }
  })
}
