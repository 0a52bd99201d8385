/** Our first view and its filters against a dc.js dashboard: same machine, same run, taking turns. */
import { chromium } from '@playwright/test'
import { findBrowser } from '../e2e/find-browser.ts'
import { serveFiles } from './page-server.ts'
import { buildSites } from './page-sites.ts'
import { dcChoice, ownChoice, type Site } from './page-toggles.ts'
import { visit, visitForToggles, type Profile, type Visit } from './page-visit.ts'
import type { Target } from './target.ts'

const OURS: Site = { name: 'duixian', path: '/duixian/', choiceAt: ownChoice }
const PEER: Site = { name: 'dc.js + crossfilter2', path: '/dc/', choiceAt: dcChoice }
const BIG: Site = { name: 'duixian, 10,000 items', path: '/big/', choiceAt: ownChoice }

const SLOW: Profile = { name: 'slow', cpu: 4, network: { kbitPerSecond: 1600, latencyMs: 150 } }
const FAST: Profile = { name: 'fast', cpu: 1, network: null }

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}

/** Medians over the visits; the slowest toggle is the median of each visit's slowest. */
function summarise(visits: readonly Visit[]) {
  const of = (read: (visit: Visit) => number) => median(visits.map(read))
  return {
    kB: of((each) => each.bytes) / 1000,
    'of it JS': of((each) => each.scriptBytes) / 1000,
    requests: of((each) => each.requests),
    'first paint ms': of((each) => each.firstPaint),
    'data ms': of((each) => each.drawn),
    'blocking ms': of((each) => each.blocking),
    'layout shift': of((each) => each.shift),
    'toggle ms': median(visits.flatMap((each) => each.toggles)),
    'slowest ms': of((each) => Math.max(...each.toggles)),
  }
}

type Summary = ReturnType<typeof summarise>

function rounded(summary: Summary): Record<string, number> {
  return Object.fromEntries(
    Object.entries(summary).map(([name, value]) => [name, Number(value.toFixed(name === 'layout shift' ? 4 : 0))]),
  )
}

function targetsOf(ours: Summary, theirs: Summary, bigSlowest: number): readonly Target[] {
  return [
    { what: 'first view, kB of JS', reached: ours['of it JS'], atMost: 110 },
    { what: 'first view, kB in all', reached: ours.kB, atMost: 165 },
    { what: 'data on screen, share of dc.js', reached: ours['data ms'] / theirs['data ms'], atMost: 0.9 },
    { what: 'total blocking, ms', reached: ours['blocking ms'], atMost: 150 },
    { what: 'layout shift', reached: ours['layout shift'], atMost: 0 },
    { what: 'filter toggle, share of dc.js', reached: ours['toggle ms'] / theirs['toggle ms'], atMost: 0.7 },
    { what: 'slowest toggle, ms', reached: ours['slowest ms'], atMost: 130 },
    { what: 'slowest toggle at 10,000 items, ms', reached: bigSlowest, atMost: 150 },
  ]
}

/** Visits each page so many times under both profiles, prints tables, and returns the targets, which hold for the slow one. */
export async function benchPage(runs: number): Promise<readonly Target[]> {
  const server = await serveFiles(await buildSites())
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const measure = async (profile: Profile) => {
      const ours: Visit[] = []
      const theirs: Visit[] = []
      for (let run = 0; run < runs; run += 1) {
        ours.push(await visit(browser, server.origin, OURS, profile))
        theirs.push(await visit(browser, server.origin, PEER, profile))
      }
      const summaries = { ours: summarise(ours), theirs: summarise(theirs) }
      console.log(
        `\nPage, ${profile.name}: CPU ${profile.cpu} × slower, ${profile.network ? `${profile.network.kbitPerSecond} kbit/s, ${profile.network.latencyMs} ms` : 'network not slowed'}; cold cache, brotli; medians of ${runs}`,
      )
      console.table({ [OURS.name]: rounded(summaries.ours), [PEER.name]: rounded(summaries.theirs) })
      return summaries
    }
    const slow = await measure(SLOW)
    await measure(FAST)
    const big: (readonly number[])[] = []
    for (let run = 0; run < runs; run += 1) big.push(await visitForToggles(browser, server.origin, BIG, SLOW))
    const bigSlowest = median(big.map((times) => Math.max(...times)))
    console.log(`\n10,000 items, CPU ${SLOW.cpu} × slower: toggle ${median(big.flat())} ms, slowest ${bigSlowest} ms`)
    console.log('Observable Framework is not installed here and was not measured: nothing is claimed against it.')
    return targetsOf(slow.ours, slow.theirs, bigSlowest)
  } finally {
    await browser.close()
    server.stop()
  }
}
