import { expect, type Page } from '@playwright/test'
import { go, open, test } from './open.ts'

/** What a slide does not do well: verdict out of sight, things over the edge or over one another. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.locator('[data-face]').evaluate((slide) => {
    const faults: string[] = []
    const main = slide.querySelector('[class*="_main_"]')?.getBoundingClientRect()
    const verdict = slide.querySelector('[class*="_verdict_"]')?.getBoundingClientRect()
    if (!main || !verdict) return ['no verdict']
    if (verdict.height === 0 || verdict.bottom > main.bottom + 2 || verdict.right > main.right + 2)
      faults.push('verdict cut off')
    const qr = slide.querySelector('[class*="_code_"]')?.getBoundingClientRect()
    const foot = slide.querySelector('footer')?.getBoundingClientRect()
    for (const [name, box] of [
      ['code', qr],
      ['source', foot],
    ] as const) {
      if (!box || box.bottom > window.innerHeight || box.right > window.innerWidth) faults.push(`${name} over the edge`)
    }
    return faults
  })
}

/** The number of slides, as the stage says it. */
async function slideCount(page: Page): Promise<number> {
  const label = await page.getByRole('main').getByRole('region').first().getAttribute('aria-label')
  return Number(/(?:共|of) (\d+)/.exec(label ?? '')?.[1])
}

for (const lang of ['zh', 'en'])
  test(`every item’s slide has its verdict, at 1280 × 1024 and at 1024 × 768: ${lang}`, async ({ page }) => {
    test.setTimeout(120_000)
    const [large, small] = [
      { width: 1280, height: 1024 },
      { width: 1024, height: 768 },
    ]
    await page.setViewportSize(large)
    await open(page, `${lang === 'en' ? '?lang=en&' : '?'}stage=5`)
    const total = await slideCount(page)
    expect(total).toBeGreaterThan(100)
    const faults: string[] = []
    for (let number = 5; number < total; number += 1) {
      await page.locator('[data-face="item"]').waitFor()
      // Every other slide is drawn at the one size and then fitted to the other.
      for (const size of number % 2 === 0 ? [small, large] : [large, small]) {
        await page.setViewportSize(size)
        faults.push(...(await faultsOf(page)).map((fault) => `${number} at ${size.width}: ${fault}`))
      }
      await page.keyboard.press('PageDown')
      await expect(page).toHaveURL(new RegExp(`[?&]stage=${number + 1}(?:&|$)`))
    }
    expect(faults).toEqual([])
  })

/** A show's code: url/show-code.ts. */
function showOf(...slides: readonly (readonly [address: string, title?: string])[]): string {
  const lines = [['演示', ''], ...slides.map(([address, title = '']) => [address, title, '', ''])]
  return Buffer.from(lines.map((line) => line.join('\t')).join('\n')).toString('base64url')
}

test('a title of a thousand characters that turns the writing round moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const show = showOf(['?item=shaoguan-racks', `\u202e${'很长的标题'.repeat(45)}`])
  await open(page, `?item=shaoguan-racks&stage=1&show=${show}`)
  await expect(page.locator('[data-face] footer')).toContainText('来源')
  expect(await faultsOf(page)).toEqual([])
  const heading = page.getByRole('heading', { level: 1 })
  const { height } = (await heading.boundingBox()) ?? { height: Infinity }
  expect(height).toBeLessThan((720 / 36) * 7)
  await expect(heading).toHaveCSS('unicode-bidi', 'isolate')
})

test('the figure of a target is said as the source means it', async ({ page }) => {
  await open(page, '?stage=17')
  await expect(page.locator('[class*="_big_"]')).toContainText(/^超1100/)
})

test('the code has one size on all slides, its caption one line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const sizes: string[] = []
  for (const slide of [1, 2, 3, 7, 17, 30]) {
    await go(page, `?stage=${slide}`)
    const code = await page.locator('[class*="_code_"]').boundingBox()
    const caption = await page.locator('figcaption', { hasText: '扫码打开此页' }).boundingBox()
    sizes.push(
      `${Math.round(code?.width ?? 0)} × ${Math.round(code?.height ?? 0)}, ${Math.round(caption?.height ?? 0)}`,
    )
  }
  expect(new Set(sizes).size).toBe(1)
  expect(sizes[0]).toMatch(/^186 × 186, 26$/)
})

test('while the controls are seen, the source can be read', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [740, 360],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open(page, '?stage=7')
    await page.mouse.move(200, 150)
    const controls = await page.getByRole('group', { name: '演示控制' }).boundingBox()
    const source = await page.locator('[data-face] footer').boundingBox()
    if (!controls || !source) throw new Error('not drawn')
    expect(source.y + source.height, `${width} × ${height}`).toBeLessThanOrEqual(controls.y + 1)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  const row = await page.getByRole('group', { name: '演示控制' }).boundingBox()
  expect(row?.height).toBeLessThan(60)
})

test('a slide is printed on one sheet, with its chart, figure and verdict, and without the controls', async ({
  page,
}) => {
  await open(page, '?stage=7')
  await page.locator('.recharts-surface').first().waitFor()
  for (const landscape of [false, true]) {
    const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  await expect(page.getByRole('button', { name: '下一张' })).toBeHidden()
  await expect(page.locator('[class*="_verdict_"]')).toBeVisible()
  expect(await page.locator('[data-face]').evaluate((slide) => getComputedStyle(slide).color)).toBe('rgb(28, 27, 24)')
  const box = async (what: string) =>
    page
      .locator(what)
      .first()
      .evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x, y, width, height }
      })
  await expect.poll(async () => (await box('[class*="_chart_"] svg')).width).toBeGreaterThan(200)
  const [chart, code, facts] = [
    await box('[class*="_chart_"] svg'),
    await box('[class*="_code_"]'),
    await box('[class*="_facts_"]'),
  ]
  expect(chart.x).toBeGreaterThanOrEqual(facts.x + facts.width)
  expect(chart.x + chart.width).toBeLessThanOrEqual(680)
  expect(code.y).toBeGreaterThanOrEqual(chart.y + chart.height)
})

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [3840, 1080],
] as const)
  for (const lang of ['zh', 'en'])
    test(`the slide of an item of a series shows its years as the page does: ${width} × ${height}, ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      for (const id of ['gdp-2025', 'investment-2025', 'gdp-2023']) {
        const address = `?ledger=guangdong-targets&item=${id}${lang === 'en' ? '&lang=en' : ''}`
        await go(page, address)
        const onPage = page.locator('section[aria-labelledby="year-by-year"] tbody tr')
        await onPage.first().waitFor()
        // As it is seen: what is heard alone may differ.
        const cellsOf = (rows: readonly Element[]) =>
          rows.map((row) =>
            Array.from(row.children, (cell) => {
              const seen = document.createElement('div')
              seen.append(...Array.from(cell.childNodes, (each) => each.cloneNode(true)))
              for (const heard of seen.querySelectorAll('.visually-hidden')) heard.remove()
              return seen.textContent.replaceAll(/[\s\u2060]+/gu, '')
            }),
          )
        const years = await onPage.evaluateAll(cellsOf)
        await go(page, `${address}&stage=2`)
        const table = page.locator('[data-face="item"]').getByRole('table')
        const rows = table.locator('[role=row]:not(.visually-hidden)')
        await expect(rows.first()).toBeVisible()
        const shown = await rows.evaluateAll(cellsOf)
        // The same year, target and result; the verdict’s word, whose gap stands beside for this year alone.
        for (const [year = '', target, result, verdict = ''] of shown) {
          const same = years.find(([first]) => first?.startsWith(year))
          expect([same?.[1], same?.[2]], `${id} ${year}`).toEqual([target, result])
          expect(same?.[3]?.startsWith(verdict), `${id} ${year}: ${verdict}`).toBe(true)
        }
        // Its own at least; those without room are counted.
        expect(shown.length, id).toBeGreaterThan(0)
        expect(await table.locator('[data-own=true]').count()).toBe(1)
        const left = /\d+/.exec((await page.locator('[data-face="item"] [data-left]').allTextContents()).join(''))
        expect(shown.length + Number(left?.[0] ?? 0), id).toBe(years.length)
        const { bottom, right } = await rows.last().evaluate((row) => row.getBoundingClientRect())
        const side = await page
          .locator('[data-face="item"] [class*="_side_"]')
          .evaluate((box) => box.getBoundingClientRect())
        // A line's descent may stand out.
        expect(bottom, id).toBeLessThanOrEqual(side.bottom + 4)
        expect(right, id).toBeLessThanOrEqual(side.right + 2)
        const wide = await table
          .getByRole('cell')
          .evaluateAll((cells) =>
            cells.flatMap((cell) => (cell.scrollWidth > cell.clientWidth + 1 ? [cell.textContent ?? ''] : [])),
          )
        expect(wide, id).toEqual([])
        expect(await faultsOf(page), id).toEqual([])
      }
    })

for (const lang of ['zh', 'en'])
  test(`no source line is cut, on any kind of slide at 1024 × 768: ${lang}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width: 1024, height: 768 })
    for (const search of [
      'stage=1',
      'stage=2',
      'view=matrix&stage=2',
      'view=method&stage=2',
      'view=coverage&stage=2',
      'item=shaoguan-racks&stage=2',
    ])
      for (const ledger of ['guangdong-2026', 'guangdong-targets']) {
        if (search.includes('racks') && ledger !== 'guangdong-2026') continue
        await go(page, `?ledger=${ledger}&lang=${lang}&${search}`)
        const cut = await page
          .locator('[data-face] footer')
          .evaluate((foot) =>
            Array.from(foot.querySelectorAll('p')).flatMap((line) =>
              line.checkVisibility() &&
              (line.scrollHeight > line.clientHeight + 2 || line.getBoundingClientRect().right > window.innerWidth)
                ? [line.textContent ?? '']
                : [],
            ),
          )
        expect(cut, `${search} ${ledger}`).toEqual([])
      }
  })

for (const ledger of ['guangdong-2026', 'guangdong-targets', 'demo'])
  test(`a matrix keeps its totals on the stage, whatever columns it has no room for: ${ledger}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open(page, `?ledger=${ledger}&view=matrix&lang=en&stage=2`)
    const head = page.locator('[data-screens] thead th').last()
    await expect(head).toHaveText('Total')
    await expect(head).toBeInViewport({ ratio: 1 })
    const cells = await page.locator('[data-screens] tbody tr:not([data-off]) > td:last-child').evaluateAll((all) =>
      all.map((cell) => {
        const { left, top, width, height } = cell.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return { isSeen: hit !== null && cell.contains(hit), text: cell.textContent?.trim() ?? '' }
      }),
    )
    expect(cells.filter(({ isSeen }) => isSeen).length).toBeGreaterThan(0)
    for (const { text } of cells) expect(text).toMatch(/^\d/)
    // The emptiest columns give way, all of each, and are counted; what the sentence names is seen.
    const out = await page.locator('[data-screens] thead th[data-dropped]').count()
    if (out > 3)
      await expect(page.getByRole('status').filter({ hasText: /not shown/ })).toContainText(`${out} more columns`)
    if (ledger === 'guangdong-2026')
      await expect(page.getByRole('columnheader', { name: 'Major projects and parks' })).toBeInViewport({ ratio: 1 })
  })
