import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { writtenPage } from './written-page.tsx'

const LEDGERS = ['guangdong-2026', 'guangdong-targets', 'demo'] as const

function read(id: string): Ledger {
  const result = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
  if (!result.ok) throw new Error(`${id} is no ledger`)
  return result.ledger
}

const at = (day: string) => Date.parse(`${day}T04:00:00Z`)

async function write(ledger: Ledger, day: string) {
  const { id, title, synthetic } = ledger
  return writtenPage({ home: null, default: id, ledgers: [{ id, title, synthetic }] }, ledger, at(day))
}

/** What is said on a written page: all but the room that is kept for what is not. */
function said(html: string): string {
  return html.replace(/<!--\$!-->[\s\S]*?<!--\/\$-->/g, (part) =>
    [...part.matchAll(/data-kept="true"[^>]*>([^<]*)/g)].map(([, text]) => text).join(' '),
  )
}

describe.each(LEDGERS)('the written page of %s', (id) => {
  let ledger: Ledger
  let html = ''
  beforeAll(async () => {
    ledger = read(id)
    html = (await write(ledger, ledger.edition)).html
  })

  it('holds the rows with title, deadline and what was reported, and no fault', () => {
    const rows = html.match(/data-item-link="[^"]+"/g) ?? []
    expect(rows.length).toBeGreaterThanOrEqual(8)
    expect(html).not.toContain('written.invalid')
    expect(html).not.toContain('<script')
    expect(html).toMatch(/<h1[^>]*>/)
  })

  it('says no verdict and counts no days', () => {
    const text = said(html).replaceAll(/<[^>]*>/g, ' ')
    const { verdicts, reasons } = wordTexts('zh')
    // That there is no report of a promise stands in the ledger, whatever the day.
    const { 'no-report': _known, ...ofTheDay } = reasons
    for (const { word } of [...Object.values(verdicts), ...Object.values(ofTheDay)]) expect(text).not.toContain(word)
    expect(text).not.toMatch(/剩\d|逾期\d|截至\s*\d|个月无报告|个月前/)
  })

  it('says the same on every day that has its mark, and has another mark where it would not', async () => {
    const year = Number(ledger.edition.slice(0, 4))
    const days = ['-01-01', '-06-01', '-12-31'].flatMap((day) => [0, 1, 2, 5].map((more) => `${year + more}${day}`))
    const byMark = new Map<string, ReadonlyMap<string, string>>()
    for (const day of days) {
      const page = await write(ledger, day)
      byMark.set(page.mark, new Map(byMark.get(page.mark)).set(said(page.html), day))
    }
    for (const pages of byMark.values()) expect([...pages.values()]).toHaveLength(1)
  })
})
