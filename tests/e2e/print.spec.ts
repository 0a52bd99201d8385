import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { open, test } from './open.ts'
import { readPdf } from './read-pdf.ts'

const LEDGERS = [null, 'guangdong-targets'] as const
/** Views that list every commitment. */
const LISTS = ['overview', 'ledger', 'timeline'] as const
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

for (const ledger of LEDGERS) {
  test(`printed without a preview, every commitment is there: ${ledger ?? 'the first ledger'}`, async ({ page }) => {
    test.setTimeout(90_000)
    const titles = titlesOf(ledger)
    for (const view of LISTS) {
      await open(page, `?view=${view}${ledger ? `&ledger=${ledger}` : ''}`)
      const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }))
      const text = sheets.map((sheet) => plain(sheet.map((piece) => piece.text).join(''))).join('')
      expect(
        titles.filter((title) => !text.includes(title)),
        view,
      ).toEqual([])
      expect(text, view).toContain(`${sheets.length}/${sheets.length}`)
    }
  })
}

test('a browser that prints an address by itself waits for the view', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-print-'))
  try {
    const file = join(folder, 'view.pdf')
    await promisify(execFile)(
      findBrowser(),
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
