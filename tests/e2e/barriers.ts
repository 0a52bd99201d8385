import type { Page } from '@playwright/test'
import axeCore, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core'

/** The rules that hold for every view: WCAG 2.2 as far as AA, and axe's good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Violations only: what passed is neither described nor sent out of the page, which is most of axe's work. */
const LEAN: RunOptions = { resultTypes: ['violations'], selectors: false, ancestry: false, xpath: false }

interface AxeColor {
  r: number
  g: number
  b: number
  alpha: number
  readonly parseString: (text: string) => AxeColor
}

/** What of axe's inside is used in the page. */
interface AxeInPage {
  readonly run: (part: ElementContext, options: RunOptions) => Promise<AxeResults>
  readonly commons: { readonly color: { readonly Color: { readonly prototype: AxeColor } } }
}

/** Runs in the page: axe reads the same dozen colours ten thousand times, half of its time; each is read once. */
function readColoursOnce(): void {
  const axe: AxeInPage = Reflect.get(window, 'axe')
  const { prototype } = axe.commons.color.Color
  const parse = prototype.parseString
  const known = new Map<string, readonly [number, number, number, number]>()
  const parseOnce = function (this: AxeColor, text: string): AxeColor {
    const read = known.get(text)
    if (read) [this.r, this.g, this.b, this.alpha] = read
    else {
      parse.call(this, text)
      known.set(text, [this.r, this.g, this.b, this.alpha])
    }
    return this
  }
  Object.assign(prototype, { parseString: parseOnce })
}

/**
 * axe, as the page runs it. It is written for old browsers: the private fields of each colour it makes are entries of
 * weak maps, a third of its time. While its classes are made, those maps keep a field on the object itself.
 */
const AXE = `{
  const kept = [WeakMap, WeakSet]
  class Fields {
    key = Symbol()
    has(object) { return this.key in object }
    get(object) { return object[this.key] }
    set(object, value) { object[this.key] = value; return this }
    add(object) { return this.set(object, true) }
  }
  window.WeakMap = window.WeakSet = Fields
  try { ${axeCore.source} } finally { [window.WeakMap, window.WeakSet] = kept }
}
void 0`

interface Look {
  /** A CSS selector of the part to look at; null: the whole page. */
  readonly within?: string | null
  /** The tags of the rules; null: whatever axe has switched on by itself. */
  readonly tags?: readonly string[] | null
  /** Only what colours decide: for another theme of a page that was looked at whole. */
  readonly coloursOnly?: boolean
}

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

function rulesFor({ tags = TAGS, coloursOnly = false }: Look): RunOptions {
  if (coloursOnly) return { ...LEAN, runOnly: { type: 'rule', values: COLOUR_RULES } }
  return tags === null ? LEAN : { ...LEAN, runOnly: { type: 'tag', values: [...tags] } }
}

/**
 * What axe finds in the page as it is drawn, each as `rule: element | element`; empty where nothing is wrong.
 * The page has no frames: axe's own runner looks into those (embed.spec.ts).
 */
export async function barriers(page: Page, look: Look = {}): Promise<readonly string[]> {
  if (page.frames().length !== 1) throw new Error('a page with frames needs AxeBuilder')
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE)
    await page.evaluate(readColoursOnce)
  }
  return page.evaluate(
    async ({ within, options }) => {
      const axe: { run: (part: ElementContext, options: RunOptions) => Promise<AxeResults> } = Reflect.get(
        window,
        'axe',
      )
      const { violations } = await axe.run(within ?? document, options)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`)
    },
    { within: look.within ?? null, options: rulesFor(look) },
  )
}
