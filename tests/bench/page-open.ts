/** Opening a page of the benchmark in a browser profile of its own, and reading what probe.js keeps in it. */
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Network } from './page-server.ts'

/** How a visit is slowed down. `cpu`: times as slow. `network`: null for none. */
export interface Profile {
  readonly name: string
  readonly cpu: number
  readonly network: Network | null
}

export interface Span {
  readonly startTime: number
  readonly duration: number
}

/** What probe.js keeps, in milliseconds since the navigation began; null: not yet. */
export interface Probe {
  /** Rows of data were painted. */
  readonly drawn: number | null
  /** The page answers to a click. */
  readonly ready: number | null
  /** The first press, as the browser took it. */
  readonly pressed: number | null
  /** What the press was expected to do was painted. */
  readonly effect: number | null
  readonly tasks: readonly Span[]
  readonly shifts: readonly number[]
  /** Event Timing, in steps of 8 ms. */
  readonly events: readonly Span[]
}

const GIVE_UP_MS = 90_000

export function readProbe(page: Page): Promise<Probe> {
  return page.evaluate<Probe>('probe')
}

/** What the page says in these elements. */
export function readSays(page: Page, selectors: readonly string[]): Promise<string> {
  return page.evaluate<string>(`probe.says(${JSON.stringify(selectors)})`)
}

/** Waits until the page has drawn its data and answers; when both were. Throws where it never does. */
export async function untilReady(page: Page): Promise<{ readonly drawn: number; readonly ready: number }> {
  const end = performance.now() + GIVE_UP_MS
  while (performance.now() < end) {
    const { drawn, ready } = await readProbe(page)
    if (drawn !== null && ready !== null) return { drawn, ready }
    await page.waitForTimeout(250)
  }
  throw new Error(`${page.url()} has not drawn its data`)
}

/** Slows a page's program; the server slows its line. */
export async function slowProgram(page: Page, { cpu }: Profile): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** What the page says in `selectors` once a press has worked. */
export interface Expected {
  readonly selectors: readonly string[]
  readonly text: string
}

/** A page with the probe in it. */
export async function openPage(context: BrowserContext, expected: Expected | null = null): Promise<Page> {
  const page = await context.newPage()
  // As a reader's browser: for a program that steers it our page brings what it would print.
  await page.addInitScript(`
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })
    Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => 'Chrome' })
  `)
  await page.addInitScript(`globalThis.expected = ${JSON.stringify(expected)}`)
  await page.addInitScript({ path: join(import.meta.dirname, 'page/probe.js') })
  return page
}

/** A browser profile of a reader who was never here, for as long as it is used. */
export async function asNewReader<Result>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  try {
    return await use(context)
  } finally {
    await context.close()
  }
}
