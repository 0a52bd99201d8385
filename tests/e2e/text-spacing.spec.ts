import { expect, type Page } from '@playwright/test'
import { go, test } from './open.ts'

/** What a reader may set by WCAG 2.2 (1.4.12) without losing anything. */
const SPACED = `* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
  line-height: 1.5 !important;
}
p { margin-block-end: 2em !important; }`

/** Texts of the view, the filters and the open item that are cut: what is shown of them is less than there is, and nothing scrolls to the rest. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (each: Element): boolean => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(each)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const wide = each.scrollWidth > each.clientWidth + 1 && (hides(overflowX) || textOverflow === 'ellipsis')
      const high = each.scrollHeight > each.clientHeight + 1 && hides(overflowY)
      return each.clientWidth > 1 && each.clientHeight > 1 && (wide || high)
    }
    /** Text that stands out of the box it is drawn in, over what is beside it. */
    const stickOut = (each: Element): boolean => {
      const box = each.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(each)
      const text = range.getBoundingClientRect()
      return text.height > box.height + 6
    }
    return [...document.querySelectorAll('main *, #item *, section[aria-label] *')]
      .filter(
        (each) => each.checkVisibility() && each.textContent.trim() !== '' && !each.closest('.visually-hidden, svg'),
      )
      .filter((each) => isCut(each) || (each.matches('button, li, [role=row]') && stickOut(each)))
      .map((each) => `${each.tagName.toLowerCase()}.${each.className}: ${each.textContent.trim().slice(0, 40)}`)
  })
}

/** A sheet that the page's content policy has no say in, and the time to draw with it. */
async function spaceOut(rules: string): Promise<void> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

const ADDRESSES = [
  '',
  '?ledger=demo',
  '?ledger=guangdong-targets',
  '?ledger=demo&view=ledger',
  '?ledger=demo&view=timeline',
  '?ledger=demo&view=changes&since=2026-06-30',
  '?ledger=guangdong-targets&item=investment-2025',
] as const

for (const lang of ['zh', 'en'] as const)
  for (const [name, width, height] of [
    ['a desk', 1440, 900],
    ['a phone', 360, 780],
  ] as const)
    test(`spaced as a reader may space it, no text of rows, cards and tiles is cut: ${name}, ${lang}`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      for (const address of ADDRESSES) {
        await go(page, `${address === '' ? '?' : `${address}&`}lang=${lang}`)
        await page.evaluate(spaceOut, SPACED)
        expect.soft(await cutTexts(page), address).toEqual([])
        // The next one is drawn as it is, and spaced then.
        await page.evaluate(() => document.adoptedStyleSheets.pop())
      }
    })
