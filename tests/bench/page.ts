/** Our first view and its filters against a dc.js dashboard and the floor: same machine, same run, taking turns. */
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../e2e/find-browser.ts'
import { firstToggle } from './page-first-toggle.ts'
import { firstMinutes, type FirstMinute } from './page-minute.ts'
import type { Profile } from './page-open.ts'
import { serveFiles, type BenchServer } from './page-server.ts'
import { BIG_SEARCH, buildSites, longestRecord } from './page-sites.ts'
import { median, summarise, summaryTable, type Measured, type Summary } from './page-summary.ts'
import { dcChoice, floorChoice, ownChoice, type Site } from './page-toggles.ts'
import { visit, visitForToggles, visitPlain } from './page-visit.ts'
import type { Target } from './target.ts'

const OURS: Site = { name: 'duixian', path: '/duixian/', says: ['#main h1', '#main li h2'], choiceAt: ownChoice }
const PEER: Site = { name: 'dc.js + crossfilter2', path: '/dc/', says: ['#count'], choiceAt: dcChoice }
const FLOOR: Site = {
  name: 'React, prerendered',
  path: '/floor/',
  says: ['h1', '#floor-rows tr'],
  choiceAt: floorChoice,
}
const BIG: Site = { ...OURS, name: 'duixian, 10,000 items', path: `/big/${BIG_SEARCH}` }
const SITES = [OURS, PEER, FLOOR] as const

const SLOW: Profile = { name: 'slow', cpu: 4, network: { kbitPerSecond: 1600, latencyMs: 150 } }
const FAST: Profile = { name: 'fast', cpu: 1, network: null }
/** A phone at the edge of a village's mast. */
const THIN: Profile = { name: 'thin', cpu: 4, network: { kbitPerSecond: 200, latencyMs: 400 } }

interface Bench {
  readonly browser: Browser
  readonly server: BenchServer
  readonly runs: number
}

/** Visits all sites in turn, so many times; a summary of each, in the order of SITES. */
async function measure({ browser, server, runs }: Bench, profile: Profile): Promise<readonly Summary[]> {
  const measured: Measured[][] = SITES.map(() => [])
  for (let run = 0; run < runs; run += 1)
    for (const [place, site] of SITES.entries()) {
      const seen = await visit(browser, server, site, profile)
      const first = await firstToggle(browser, server, site, profile, seen.press)
      measured[place]?.push({ ...seen, first })
    }
  const { cpu, network } = profile
  const line = network ? `${network.kbitPerSecond} kbit/s, ${network.latencyMs} ms` : 'network not slowed'
  console.log(`\nPage, ${profile.name}: CPU ${cpu} × slower, ${line}; brotli; medians of ${runs}`)
  const summaries = measured.map(summarise)
  console.table(
    summaryTable(
      SITES.map(({ name }) => name),
      summaries,
    ),
  )
  return summaries
}

async function measureBig({ browser, server, runs }: Bench): Promise<number> {
  const visits: (readonly number[])[] = []
  for (let run = 0; run < runs; run += 1) visits.push(await visitForToggles(browser, server, BIG, SLOW))
  const slowest = median(visits.map((times) => Math.max(...times)))
  console.log(`\n10,000 items, CPU ${SLOW.cpu} × slower: toggle ${median(visits.flat())} ms, slowest ${slowest} ms`)
  return slowest
}

/** The longest page of a commitment on a thin line: when it is first painted. */
async function measureRecord({ browser, server, runs }: Bench, path: string): Promise<number> {
  const visits = []
  for (let run = 0; run < runs; run += 1) visits.push(await visitPlain(browser, server, path, THIN))
  const paint = median(visits.map(({ firstPaint }) => firstPaint))
  const [kB, requests] = [median(visits.map(({ bytes }) => bytes)) / 1000, median(visits.map((each) => each.requests))]
  console.log(
    `\nThe longest record page (${path}) at ${THIN.network?.kbitPerSecond} kbit/s: first paint ${paint.toFixed(0)} ms, ${kB.toFixed(1)} kB in ${requests} requests`,
  )
  return paint
}

async function measureMinutes({ browser, server }: Bench): Promise<FirstMinute | undefined> {
  const minutes = await firstMinutes(browser, server, SITES)
  console.log('\nIn the first minute, nobody touching the page, its worker included')
  console.table(
    Object.fromEntries(
      minutes.map(({ bytes, requests }, place) => [SITES[place]?.name, { kB: Math.round(bytes / 1000), requests }]),
    ),
  )
  return minutes[0]
}

interface Found {
  readonly slow: readonly Summary[]
  readonly fast: readonly Summary[]
  readonly minute: FirstMinute | undefined
  readonly bigSlowest: number
  readonly recordPaint: number
}

function targetsOf({ slow: [ours, theirs], fast: [oursFast, theirsFast], ...found }: Found): readonly Target[] {
  if (!ours || !theirs || !oursFast || !theirsFast) throw new Error('a site was not measured')
  const share = (key: keyof Summary, one: Summary, other: Summary) => one[key] / other[key]
  return [
    { what: 'data on screen, share of dc.js, slow', reached: share('data ms', ours, theirs), atMost: 0.5 },
    { what: 'data on screen, share of dc.js, fast', reached: share('data ms', oursFast, theirsFast), atMost: 1 },
    { what: 'total blocking, ms', reached: ours['blocking ms'], atMost: 150 },
    { what: 'until the page answers, kB of JS', reached: ours['of it JS'], atMost: 110 },
    { what: 'until the page answers, kB in all', reached: ours.kB, atMost: 165 },
    { what: 'until the page answers, requests', reached: ours.requests, atMost: 10 },
    {
      what: 'in the first minute, kB that nobody asked for',
      reached: (found.minute?.bytes ?? Infinity) / 1000,
      atMost: 400,
    },
    { what: 'layout shift', reached: ours['layout shift'], atMost: 0 },
    { what: 'filter toggle, share of dc.js', reached: share('toggle ms', ours, theirs), atMost: 0.7 },
    { what: 'slowest toggle, ms', reached: ours['slowest ms'], atMost: 130 },
    { what: 'slowest toggle at 10,000 items, ms', reached: found.bigSlowest, atMost: 150 },
    { what: 'presses lost right after the first rows', reached: ours.lost + oursFast.lost, atMost: 0 },
    { what: 'record page at 200 kbit/s, first paint, ms', reached: found.recordPaint, atMost: 3000 },
  ]
}

/** Visits each page so many times under both profiles, prints tables, and returns the targets. */
export async function benchPage(runs: number): Promise<readonly Target[]> {
  const files = buildSites()
  const server = await serveFiles(files)
  const browser = await chromium.launch({
    executablePath: findBrowser({ whole: true }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const bench = { browser, server, runs }
  try {
    const slow = await measure(bench, SLOW)
    const fast = await measure(bench, FAST)
    const minute = await measureMinutes(bench)
    const recordPaint = await measureRecord(bench, longestRecord(files))
    const bigSlowest = await measureBig(bench)
    console.log('Observable Framework is not installed here and was not measured: nothing is claimed against it.')
    return targetsOf({ slow, fast, minute, recordPaint, bigSlowest })
  } finally {
    await browser.close()
    server.stop()
  }
}
