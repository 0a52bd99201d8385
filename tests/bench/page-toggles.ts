/** Choosing single values in the filters of a page and taking them back, timed as a person feels it. */
import type { Locator, Page } from '@playwright/test'

/** A page of the benchmark. */
export interface Site {
  readonly name: string
  readonly path: string
  /** Elements in sight whose text a choice changes: the count, and rows where they stand beside it. */
  readonly says: readonly string[]
  /** What one clicks for the n-th value of a filter; it stays the same value after a click. */
  readonly choiceAt: (page: Page, filter: Filter, place: number) => Promise<Locator>
}

const FILTERS = ['region', 'sector', 'status'] as const
export type Filter = (typeof FILTERS)[number]

/** What is chosen and taken back, one after another. */
const CHOICES: readonly (readonly [filter: Filter, place: number])[] = [
  ['region', 1],
  ['sector', 0],
  ['status', 0],
  ['region', 2],
  ['sector', 1],
]
/** Until dc's transitions (750 ms) are over. */
const REST_MS = 900
/** Event Timing tells nothing of what took less. */
const LEAST_MS = 16

/** Our filters: groups of native checkboxes, in the order of FILTERS (years are buttons). */
export async function ownChoice(page: Page, filter: Filter, place: number): Promise<Locator> {
  const group = page.locator('fieldset:has(input[type=checkbox])').nth(FILTERS.indexOf(filter))
  const value = await group.locator('input').nth(place).getAttribute('value')
  return group.locator('label').filter({ has: page.locator(`input[value="${value}"]`) })
}

/** The floor's: a group of checkboxes for each of region, sector, year and status. */
export async function floorChoice(page: Page, filter: Filter, place: number): Promise<Locator> {
  const group = page.locator('fieldset').filter({ has: page.locator('legend', { hasText: filter }) })
  const value = await group.locator('input').nth(place).getAttribute('value')
  return group.locator('label').filter({ has: page.locator(`input[value="${value}"]`) })
}

/** The bars and slices of the dc.js dashboard. */
export async function dcChoice(page: Page, filter: Filter, place: number): Promise<Locator> {
  return filter === 'status'
    ? page.locator('#status .pie-slice path').nth(place)
    : page.locator(`#${filter} g.row rect`).nth(place)
}

interface Timed {
  readonly startTime: number
  readonly duration: number
}

/** One click: the longest event of its interaction, from the press to the frame after. */
async function clickTimed(page: Page, choice: Locator): Promise<number> {
  // By force: in the dashboard a label lies over its bar, and filters just as well.
  await choice.hover({ force: true })
  await page.waitForTimeout(150)
  const before = await page.evaluate<number>('performance.now()')
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForTimeout(REST_MS)
  const events = await page.evaluate<readonly Timed[]>('probe.events')
  return Math.max(LEAST_MS, ...events.filter(({ startTime }) => startTime >= before).map(({ duration }) => duration))
}

/** Milliseconds of each click, in order. Throws where a page does not answer to a click. */
export async function takeToggles(page: Page, site: Site): Promise<readonly number[]> {
  const times: number[] = []
  for (const [filter, place] of CHOICES) {
    const choice = await site.choiceAt(page, filter, place)
    const before = await page.locator('body').innerText()
    times.push(await clickTimed(page, choice))
    if ((await page.locator('body').innerText()) === before)
      throw new Error(`${site.name}: a click on ${filter} ${place} changes nothing`)
    times.push(await clickTimed(page, choice))
  }
  return times
}
