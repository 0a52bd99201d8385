/** The press of a reader who does not wait: as soon as rows are painted, whether or not the program behind them is there. */
import type { Browser, Page } from '@playwright/test'
import { asNewReader, openPage, readProbe, readSays, slowProgram, untilReady, type Profile } from './page-open.ts'
import type { BenchServer } from './page-server.ts'
import type { Site } from './page-toggles.ts'

/** Where to press, in the window, and what the page then says. */
export interface FirstPress {
  readonly x: number
  readonly y: number
  readonly says: string
}

const REST_MS = 900
/** A press that has done nothing by then is lost. */
const LOST_MS = 10_000

/** Tries the press on a page that answers, and takes it back. Throws where it changes nothing. */
export async function findFirstPress(page: Page, site: Site): Promise<FirstPress> {
  const choice = await site.choiceAt(page, 'region', 1)
  const box = await choice.boundingBox()
  if (!box) throw new Error(`${site.name}: the first choice is not on the page`)
  const [x, y] = [Math.round(box.x + Math.min(40, box.width / 2)), Math.round(box.y + box.height / 2)]
  const before = await readSays(page, site.says)
  await page.mouse.click(x, y)
  await page.waitForTimeout(REST_MS)
  const says = await readSays(page, site.says)
  if (says === before) throw new Error(`${site.name}: a first press at ${x}, ${y} changes nothing`)
  await page.mouse.click(x, y)
  await page.waitForTimeout(REST_MS)
  if ((await readSays(page, site.says)) !== before)
    throw new Error(`${site.name}: a second press does not take it back`)
  return { x, y, says }
}

/** Milliseconds from the press to the frame that shows what it did; null: the page lost it. */
export function firstToggle(
  browser: Browser,
  server: BenchServer,
  site: Site,
  profile: Profile,
  { x, y, says }: FirstPress,
): Promise<number | null> {
  return asNewReader(browser, async (context) => {
    server.slowTo(profile.network)
    const page = await openPage(context, { selectors: site.says, text: says })
    const presses: Promise<void>[] = []
    // Told by the page and pressed from outside: a question would wait until the page has time to answer.
    await page.exposeFunction('tellDrawn', () => {
      presses.push(page.mouse.click(x, y))
    })
    await slowProgram(page, profile)
    await page.goto(server.origin + site.path)
    await untilReady(page)
    await Promise.all(presses)
    const end = performance.now() + LOST_MS
    while (performance.now() < end) {
      const { pressed, effect } = await readProbe(page)
      if (pressed !== null && effect !== null) return effect - pressed
      await page.waitForTimeout(100)
    }
    return null
  })
}
