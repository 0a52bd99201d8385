import { expect, type Page } from '@playwright/test'
import decodeQr from 'qr/decode.js'
import { decodePng } from './decode-png.ts'
import { open, ready, test } from './open.ts'

const PLACE = /第 (\d+) 张，共 (\d+) 张：/

// The first test goes offline.
test.use({ serviceWorkers: 'allow' })

/** The number of the slide on screen, as the page says it to a screen reader. */
async function place(page: Page): Promise<number> {
  const label = await page.getByRole('main').getByRole('region').first().getAttribute('aria-label')
  return Number(PLACE.exec(label ?? '')?.[1])
}

async function expectPlace(page: Page, number: number): Promise<void> {
  await expect.poll(() => place(page)).toBe(number)
}

/** Waits until the service worker holds the page, so that it works without network. */
async function carried(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (const name of ['index', 'guangdong-2026'])
      while (!(await caches.match(`./ledgers/${name}.json`, { ignoreVary: true })))
        await new Promise((resolve) => setTimeout(resolve, 100))
  })
}

/** The table is higher than a slide: the clicker goes through its screens, and the speaker’s window says which. */
async function throughScreens(page: Page, speaker: Page): Promise<void> {
  const view = page.locator('[data-screens]')
  await expect(view).not.toHaveAttribute('data-screens', '1')
  const screens = Number(await view.getAttribute('data-screens'))
  for (let screen = 2; screen <= screens; screen += 1) {
    await page.keyboard.press('ArrowDown')
    await expect(view).toHaveAttribute('data-screen', String(screen))
    await expect(speaker.getByRole('toolbar')).toContainText(`第 ${screen} 屏，共 ${screens} 屏`)
  }
}

test('twelve slides by clicker keys, offline, with the speaker window in step, and back to the very view', async ({
  page,
  context,
}) => {
  await open(page)
  await carried(page)
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: /离线保存全部/ }).click()
  await expect(page.getByText('全部已存到本机')).toBeVisible({ timeout: 20_000 })
  await page
    .getByRole('group', { name: '地区' })
    .getByRole('checkbox', { name: /^韶关市/ })
    .check()
  await page.getByRole('link', { name: '台账', exact: true }).click()
  await ready(page)
  const left = page.url()
  await context.setOffline(true)
  await page.keyboard.press('F9')
  await expect(page).toHaveURL(/[?&]stage=1(?:&|$)/)
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '讲者窗口' }).click(),
  ])
  await ready(speaker)
  for (let number = 2; number <= 12; number += 1) {
    await page.keyboard.press(number % 2 === 0 ? 'PageDown' : 'ArrowRight')
    await expectPlace(page, number)
    await expect(speaker).toHaveURL(new RegExp(`[?&]stage=${number}(?:&|#)`))
    if (number === 2) await throughScreens(page, speaker)
  }
  await speaker.bringToFront()
  await speaker.keyboard.press('PageUp')
  await expectPlace(page, 11)
  await speaker.close()
  await page.bringToFront()
  await expectPlace(page, 11)
  await page.keyboard.press('Home')
  await expectPlace(page, 1)
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expectPlace(page, 5)
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /黑屏中/ })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expectPlace(page, 5)
  await page.keyboard.press('b')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expectPlace(page, 7)
  await expect(page.getByRole('button', { name: /黑屏中/ })).toHaveCount(0)
  await page.keyboard.press('g')
  await expect(page.getByRole('searchbox', { name: '按名称或序号查找' })).toBeFocused()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await expectPlace(page, 6)
  await page.keyboard.press('g')
  await page.keyboard.type('5')
  await page.getByRole('dialog').getByRole('button', { name: /^5 / }).click()
  await expectPlace(page, 5)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(left)
  await ready(page)
  await expect(page.getByRole('button', { name: '演示', exact: true })).toBeFocused()
  await expect(page.getByRole('group', { name: '地区' }).getByRole('checkbox', { name: /^韶关市/ })).toBeChecked()
  await page.goForward()
  await expectPlace(page, 5)
  await page.goBack()
  await expect(page).toHaveURL(left)
})

test('a link straight to a slide presents it; leaving it shows the same view', async ({ page }) => {
  await open(page, '?region=440200&stage=999')
  const total = Number(
    PLACE.exec((await page.getByRole('main').getByRole('region').first().getAttribute('aria-label')) ?? '')?.[2],
  )
  await expectPlace(page, total)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?region=440200$/)
  await expect(page.getByRole('group', { name: '地区' }).getByRole('checkbox', { name: /^韶关市/ })).toBeChecked()
})

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const)
  for (const theme of ['dark', 'light'] as const)
    test(`the QR code of a slide leads to its exact address: ${width} × ${height}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript((name) => {
        // The empty page that stands before the first keeps nothing.
        if (location.protocol !== 'about:') localStorage.setItem('duixian-stage', JSON.stringify({ theme: name }))
      }, theme)
      await open(page, '?region=440200&kind=measured&stage=4')
      await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible()
      const shot = await page.screenshot({ scale: 'device' })
      expect(decodeQr(decodePng(shot))).toMatch(
        /^http:\/\/127\.0\.0\.1:\d+\/promises\/2026\/\?region=440200&kind=measured&item=[a-z0-9-]+&asof=2026-11-23&ed=[\d-]+&n=\d+$/,
      )
    })

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [3840, 1080],
] as const)
  test(`every slide is read from the back row: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?ledger=demo&status=behind.met.overdue.silent&since=2026-09-01&stage=1')
    for (let number = 1; number <= 9; number += 1) {
      await ready(page)
      const faults = await page
        .getByRole('main')
        .getByRole('region')
        .first()
        .evaluate((face) => {
          const least = window.innerHeight / 36 - 0.1
          const walker = document.createTreeWalker(face, NodeFilter.SHOW_TEXT)
          const small: string[] = []
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement
            const text = walker.currentNode.textContent?.trim() ?? ''
            if (!parent || text === '' || parent.closest('.visually-hidden') || !parent.checkVisibility()) continue
            const range = document.createRange()
            range.selectNodeContents(walker.currentNode)
            const box = range.getBoundingClientRect()
            const size = parseFloat(getComputedStyle(parent).fontSize)
            if (size < least) small.push(`${size} px: ${text.slice(0, 20)}`)
            if (box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1 || box.left < -1)
              small.push(`outside: ${text.slice(0, 20)}`)
          }
          return small
        })
      expect(faults, `slide ${number}`).toEqual([])
      await page.keyboard.press('PageDown')
      await expectPlace(page, number + 1)
    }
  })

test('filters, head line, QR and source are switched for the whole show', async ({ page }) => {
  await open(page, '?region=440200&stage=5')
  await page.mouse.move(200, 200)
  await page.getByRole('button', { name: '显示' }).click()
  await page.getByRole('checkbox', { name: '二维码' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('img', { name: /二维码/ })).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expectPlace(page, 6)
  await expect(page.getByRole('img', { name: /二维码/ })).toHaveCount(0)
  await page.reload()
  await ready(page)
  await expectPlace(page, 6)
  await expect(page.getByRole('img', { name: /二维码/ })).toHaveCount(0)
})
