import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { go, open, test } from './open.ts'
import { readPdf, type PaperText } from './read-pdf.ts'

const LEDGERS = [null, 'guangdong-targets'] as const
/** The most sheets that each view of a hundred commitments takes. */
const MOST_SHEETS = { overview: 7, ledger: 8, timeline: 8, matrix: 1, compare: 1, changes: 1, coverage: 6, method: 7 }
type PrintedView = keyof typeof MOST_SHEETS
const VIEWS: readonly PrintedView[] = [
  'overview',
  'ledger',
  'timeline',
  'matrix',
  'compare',
  'changes',
  'coverage',
  'method',
]
/** Views that list every commitment. */
const LISTS: ReadonlySet<PrintedView> = new Set(['overview', 'ledger', 'timeline'])
const RADICALS =
  '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'

/** Text without what a font changes: spaces, joiners, and radicals that stand for characters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u2060]/g, '')
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => RADICALS[RADICALS.indexOf(radical) + 1] ?? radical)
}

/** The titles of a ledger's commitments. */
function titlesOf(ledger: string | null): readonly string[] {
  const read = JSON.parse(readFileSync(`public/ledgers/${ledger ?? 'guangdong-2026'}.json`, 'utf8'))
  return read.commitments.map((commitment: { title: { zh: string } }) => plain(commitment.title.zh))
}

/** The lines of a sheet without its page number, from top to bottom, each with all that stands at its height. */
function linesOf(sheet: readonly PaperText[]): readonly string[] {
  const lines = new Map<number, string>()
  for (const { text, y } of sheet) lines.set(Math.round(y), (lines.get(Math.round(y)) ?? '') + text)
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .map(([, text]) => plain(text))
    .filter((text) => text !== '' && !/^\d+\/\d+$/.test(text))
}

async function printed(page: Page): Promise<readonly (readonly PaperText[])[]> {
  return readPdf(await page.pdf({ format: 'A4' }))
}

/** What is a heading on the page: none of them may be the last of a sheet. */
async function headingsOf(page: Page): Promise<ReadonlySet<string>> {
  const texts = await page.locator('h1, h2, h3, h4, thead').allInnerTexts()
  return new Set(texts.map(plain).filter((text) => text !== ''))
}

for (const ledger of LEDGERS) {
  test(`printed without a preview, each view is whole and nothing is stranded: ${ledger ?? 'the first ledger'}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const titles = titlesOf(ledger)
    for (const view of VIEWS) {
      await go(page, `?view=${view}${ledger ? `&ledger=${ledger}` : ''}`)
      const headings = await headingsOf(page)
      const pieces = await printed(page)
      const sheets = pieces.map(linesOf)
      const text = plain(
        pieces
          .flat()
          .map((piece) => piece.text)
          .join(''),
      )
      if (LISTS.has(view))
        expect(
          titles.filter((title) => !text.includes(title)),
          view,
        ).toEqual([])
      expect(sheets.length, view).toBeLessThanOrEqual(MOST_SHEETS[view])
      expect(sheets[0]?.join(''), view).toContain('promises/2026/?')
      expect(sheets.at(-1)?.length, view).toBeGreaterThan(0)
      for (const sheet of sheets) expect(headings, view).not.toContain(sheet.at(-1))
    }
  })
}

/** Addresses that a meeting takes along, and the most sheets of each. */
const TAKEN_ALONG = {
  '?item=shaoguan-racks': 2,
  '?item=shaoguan-racks&lang=en': 2,
  '?ledger=guangdong-targets&item=gdp-2025': 2,
  '?ledger=guangdong-targets&item=gdp-2026&lang=en': 2,
  '?ledger=demo&item=rural-254': 2,
  '?item=shein-supply-chain': 2,
  '?item=guangzhou-reform-opening': 1,
  '?item=guangzhou-reform-opening&lang=en': 1,
  '?pick=shaoguan-racks.shein-supply-chain': 1,
  '?pick=shaoguan-racks.shein-supply-chain&lang=en': 1,
  '?view=compare&pick=shaoguan-racks.shein-supply-chain': 2,
  '?ledger=demo&view=matrix': 1,
  '?view=ledger&lang=en': 8,
  '?lang=en': 7,
} as const
const CONTROLS = /加入对比|换一把尺子|图片|(?<!已)关闭|复制|Close(?!d)|Picture|Copy|Compare this/

test('what is taken along stands on one sheet or two, with its sources and without a control', async ({ page }) => {
  test.setTimeout(120_000)
  for (const [address, most] of Object.entries(TAKEN_ALONG)) {
    await go(page, address)
    const headings = await headingsOf(page)
    const sheets = (await printed(page)).map(linesOf)
    expect.soft(sheets.length, address).toBeLessThanOrEqual(most)
    expect.soft(sheets.at(-1)?.length, address).toBeGreaterThan(0)
    expect.soft(sheets.flat().join(' '), address).not.toMatch(CONTROLS)
    expect.soft(sheets[0]?.join(''), address).toContain('promises/2026/?')
    for (const sheet of sheets) expect.soft(headings, address).not.toContain(sheet.at(-1))
    if (!address.includes('item=')) continue
    const text = sheets.flat().join('')
    expect.soft(text, address).toContain(address.includes('lang=en') ? 'Sources' : '出处')
  }
})

test('the paper of a short selection has its code and nothing to fill in', async ({ page }) => {
  await open(page, '?pick=shaoguan-racks.shein-supply-chain')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('main :is(select, input, textarea):visible')).toHaveCount(0)
  await expect(page.locator('main').getByRole('img', { name: /二维码/ })).toBeVisible()
})

test('a browser that prints an address by itself waits for the view', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-print-'))
  try {
    const file = join(folder, 'view.pdf')
    await promisify(execFile)(
      // The one that people have; a shell prints before the page is loaded.
      findBrowser({ whole: true }),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${folder}/profile`,
        `--print-to-pdf=${file}`,
        `${baseURL}?asof=2026-11-23`,
      ],
      { timeout: 40_000 },
    )
    const text = plain(
      readPdf(readFileSync(file))
        .flat()
        .map((piece) => piece.text)
        .join(''),
    )
    expect(titlesOf(null).filter((title) => !text.includes(title))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
