/** What the build wrote into the page, left out, and the page read so that two ways of drawing it can be compared. */
import { expect, type Page } from '@playwright/test'
import { ready } from './open.ts'

/** The page as it stands, a line a tag or text, without what React numbers anew each time it draws and what a browser writes its own way. */
const LINES = `[...(function* lines(node) {
  if (node.nodeType === 3) return void (yield node.data)
  if (node.nodeType !== 1 || node.className.includes?.('_corner_')) return
  const said = (name, value) => (name === 'style' ? node.style.cssText : value.replace(/_[rR]_\\w+_/g, '_id_'))
  const attributes = [...node.attributes]
    .filter(({ name, value }) => name !== 'selected' && name !== 'data-written' && !(name === 'style' && node.style.cssText === ''))
    .map(({ name, value }) => name + '=' + said(name, value))
  yield '<' + node.tagName + ' ' + attributes.sort().join(' ')
  for (const child of node.childNodes) yield* lines(child)
})(document.getElementById('root'))]`

/** The page as it stands, once it is drawn. */
export async function drawnOn(page: Page): Promise<readonly string[]> {
  await ready(page)
  const lines = await page.evaluate<readonly string[]>(LINES)
  expect(lines.length).toBeGreaterThan(100)
  return lines
}

/** From now on the page opens with nothing written into it; gives the function that ends that. */
export async function withoutWritten(page: Page): Promise<() => Promise<void>> {
  const document = (url: URL) => url.pathname.endsWith('/promises/2026/')
  await page.route(document, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /<div id="root" data-written[\s\S]*?<noscript>/,
      '<div id="root"></div><noscript>',
    )
    await route.fulfill({ response, body })
  })
  return () => page.unroute(document)
}
