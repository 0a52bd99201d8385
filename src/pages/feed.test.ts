import { readFileSync } from 'node:fs'
import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { writeSite } from './write-site.tsx'

const HOME = 'https://example.gov.cn/p/'
const read = readLedgerText(readFileSync('public/ledgers/guangdong-targets.json', 'utf8'))
if (!read.ok) throw new Error('guangdong-targets does not read')
const files = [...writeSite(indexLedger(read.ledger), HOME)]
const feeds = files.filter(({ path }) => path.endsWith('.xml'))

describe('the feeds', () => {
  it('are Atom that another’s parser reads, with whole addresses, each entry leading to its record', () => {
    expect(feeds.length).toBeGreaterThan(10)
    const pages = new Set(files.map(({ path }) => HOME + path))
    const ids: string[] = []
    for (const { path, text } of feeds) {
      const { meta, self, title, items } = parseFeed(text)
      const [, id = ''] = /<id>(.*?)<\/id>/.exec(text) ?? []
      expect([path, meta.type, meta.version]).toEqual([path, 'atom', '1.0'])
      expect([path, self]).toEqual([path, HOME + path])
      expect(title).toMatch(/：变化$|: changes$/)
      ids.push(id)
      const days = items.map(({ updated }) => updated?.getTime() ?? 0)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
      expect(items.filter(({ url }) => !pages.has(url ?? ''))).toEqual([])
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
    }
    expect(new Set(ids).size).toBe(feeds.length)
  })

  it('tell of a report on the day it was published, and of a deadline that passed', () => {
    const { items } = parseFeed(feeds.find(({ path }) => path === 'r/guangdong-targets/changes.xml')?.text ?? '')
    expect(items.length).toBeGreaterThan(50)
    const titles = items.map(({ title, updated }) => `${updated?.toISOString().slice(0, 10)} ${title}`)
    expect(titles).toContainEqual(expect.stringMatching(/^2026-01-\d\d (?:逾期未达|已兑现) · .*2025年/))
    expect(titles).toContainEqual(expect.stringMatching(/^2026-01-01 逾期待核实 · /))
  })

  it('hold a ledger’s text as text', () => {
    const ledger = makeLedger({ commitments: [makeCommitment({ title: makeText('<b>&"\u0001', '<b>&"\u0001') })] })
    const feed = [...writeSite(indexLedger(ledger), null)].find(({ path }) => path.endsWith('changes.xml'))
    const [item] = parseFeed(feed?.text ?? '').items
    expect(item?.title).toContain('<b>&"')
    expect(feed?.text).not.toMatch(/<b>|self/)
  })
})
