import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import { commitmentsAt, followedPageOf, isDated, writtenPageOf } from '#src/derive/written-pages.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { writeSite } from '#src/pages/write-site.tsx'
import { followedPath, LIST_KEYS, pagePath } from '#src/url/page-paths.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { linksToFollow } from './written-links.ts'

function openLedger(id: string): Ledger {
  const read = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${id} does not read`)
  return read.ledger
}

const written = (ledger: Ledger) => new Set([...writeSite(indexLedger(ledger), null)].map(({ path }) => path))
const viewOf = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch })
const bare = makeLedger({ commitments: [makeCommitment({ id: 'bare', targets: [], milestones: [] })] })

describe.each([
  ['guangdong-2026', openLedger('guangdong-2026')],
  ['guangdong-targets', openLedger('guangdong-targets')],
  ['demo', openLedger('demo')],
  ['one without deadlines', bare],
])('what is offered of %s', (_name, ledger) => {
  const paths = written(ledger)

  it('lies where index.html says, and every feed and calendar of the whole ledger is named there', () => {
    const named = linksToFollow(ledger).map(({ attrs }) => String(attrs?.['href']).slice(2))
    const whole = [...paths].filter((path) => /\/(?:changes\.xml|deadlines\.ics)$/.test(path))
    expect(named.toSorted()).toEqual(whole.toSorted())
  })

  it('is a page, a feed and a calendar that were written, for every single filter and every item', () => {
    const views = [
      viewOf({}),
      ...ledger.regions.map(({ code }) => viewOf({ region: [code] })),
      ...ledger.sectors.map(({ id }) => viewOf({ sector: [id] })),
      ...ledger.organisations.map(({ id }) => viewOf({ unit: [id] })),
      ...ledger.commitments.map(({ id }) => viewOf({ item: id })),
    ]
    const offered = new Set<string>()
    for (const lang of LANGUAGES)
      for (const view of views) {
        const at = writtenPageOf(ledger, view)
        if (at) offered.add(pagePath(ledger.id, at, lang))
        const followed = followedPageOf(ledger, view)
        const page = pagePath(ledger.id, followed, lang)
        offered.add(followedPath(page, 'feed'))
        if (commitmentsAt(ledger, followed).some((each) => isDated(each, ledger.edition)))
          offered.add(followedPath(page, 'calendar'))
      }
    expect([...offered].toSorted()).toEqual([...paths].filter((path) => path.startsWith('r/')).toSorted())
  })
})

describe('what is offered', () => {
  it('is no page of what is chosen by several filters, by several values, by words, or not there', () => {
    const { regions } = openLedger('guangdong-2026')
    const [first = '', second = ''] = regions.map(({ code }) => code)
    for (const patch of [
      { region: [first, second] },
      { region: [first], q: '数据' },
      { kind: ['measured'] as const },
      { unit: ['nobody'] },
      { item: 'nothing' },
    ])
      expect([patch, writtenPageOf(openLedger('guangdong-2026'), viewOf(patch))]).toEqual([patch, null])
    expect(LIST_KEYS.every((key) => key in DEFAULT_VIEW)).toBe(true)
  })

  it('is no page of a commitment announced after the edition', () => {
    const later = makeLedger({
      edition: '2026-01-01',
      commitments: [makeCommitment({ id: 'c', announced: '2026-02-01' })],
    })
    expect(writtenPageOf(later, viewOf({ item: 'c' }))).toBeNull()
    expect(writtenPageOf({ ...later, edition: '2026-02-01' }, viewOf({ item: 'c' }))).toEqual({
      kind: 'record',
      id: 'c',
    })
  })
})
