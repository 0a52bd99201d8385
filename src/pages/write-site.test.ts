import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { writeSite, type SiteFile } from './write-site.tsx'

const HOME = 'https://example.gov.cn/p/'

function openLedger(id: string): LedgerIndex {
  const read = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${id} does not read`)
  return indexLedger(read.ledger)
}

const conference = openLedger('guangdong-2026')
const isPage = ({ path }: SiteFile) => path.endsWith('.html')
const pagesOf = (index: LedgerIndex, home: string | null) => [...writeSite(index, home)].filter(isPage)
const all = [...writeSite(conference, HOME)]
const files = all.filter(isPage)
const textOf = (path: string, among: readonly SiteFile[] = files) =>
  among.find((file) => file.path === path)?.text ?? ''

describe('the written pages', () => {
  it('are valid', async () => {
    const validate = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const ledgers = [files, pagesOf(openLedger('guangdong-targets'), null)]
    for (const each of ledgers)
      for (const { path, text } of each.filter((file, place) => place % 61 === 0 || file.path.startsWith('data/'))) {
        const { results } = await validate.validateString(text)
        const said = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
        expect([path, said]).toEqual([path, []])
      }
    const { valid } = await validate.validateString('<!doctype html><html lang="en"><p><p id="a b"></html>')
    expect(valid).toBe(false)
  })

  it('are one a commitment, in both languages, with its title, its verdict’s day and every report with its source', () => {
    for (const { id, title } of conference.ledger.commitments) {
      expect(textOf(`r/guangdong-2026/${id}.html`)).toContain(`<h1>${title.zh}</h1>`)
      expect(textOf(`r/guangdong-2026/en/${id}.html`)).toContain('Judged as of 30 November 2026')
    }
    const racks = textOf('r/guangdong-2026/shaoguan-racks.html')
    for (const { date, citation } of conference.reports.get('shaoguan-racks') ?? []) {
      expect(racks).toContain(`<time dateTime="${date}">`)
      expect(racks).toContain(conference.sources.get(citation.source)?.title.zh)
    }
    expect(racks).toContain('判定截至2026年11月30日')
    expect(racks).toContain('V6')
  })

  it('list what the filter of that name leaves, and no list is empty', () => {
    const lists = files.filter(({ path }) => /\/(?:region|sector|unit)\//.test(path) && !path.includes('/en/'))
    expect(lists.length).toBeGreaterThan(20)
    for (const { path, text } of lists) {
      const [, by = '', id = ''] = /\/(region|sector|unit)\/([^/]+)\.html$/.exec(path) ?? []
      const { items } = select(conference, { ...DEFAULT_VIEW, [by]: [id] }, conference.ledger.edition)
      expect([path, text.match(/<li><a href="[^"]*"><b>/g)?.length]).toEqual([path, items.length])
      expect(items.length).toBeGreaterThan(0)
    }
  })

  it('lead to pages that there are, and into the program', () => {
    const paths = new Set(all.map(({ path }) => path))
    const targets = files.flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:a|link rel="alternate" type) ?[^>]*href="([^"]*)"/g)]
        .filter(([, href = '']) => !/^https?:/.test(href))
        .map(([, href = '']) => new URL(href, `https://x.test/${path}`).pathname.slice(1)),
    )
    expect(targets.length).toBeGreaterThan(1000)
    expect(targets.filter((target) => target !== 'index.html' && !paths.has(target))).toEqual([])
    expect(textOf('r/guangdong-2026/en/region/440200.html')).toContain(
      'href="../../../../index.html?region=440200&amp;lang=en&amp;ledger=guangdong-2026"',
    )
  })

  it('name themselves by whole addresses where there is a home, and by none where there is not', () => {
    const racks = textOf('r/guangdong-2026/en/shaoguan-racks.html')
    expect(racks).toContain(`<link rel="canonical" href="${HOME}r/guangdong-2026/en/shaoguan-racks.html"/>`)
    expect(racks).toContain(`hrefLang="zh-CN" href="${HOME}r/guangdong-2026/shaoguan-racks.html"`)
    expect(textOf('r/guangdong-2026/index.html', pagesOf(conference, null))).not.toMatch(/canonical|og:url/)
  })

  it('hold a ledger’s text as text, and machines read their data', () => {
    const evil = '</script><img src=x onerror=alert(1)>&"'
    const ledger = makeLedger({
      commitments: [makeCommitment({ title: makeText(evil, evil), notes: [makeText(evil, evil)] })],
      reports: [makeReport({ note: makeText(evil, evil) })],
    })
    for (const { text } of pagesOf(indexLedger(ledger), HOME)) {
      expect(text).not.toContain('<img')
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
      expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org' })
      expect(text.match(/<script/g)).toHaveLength(1)
    }
  })
})
