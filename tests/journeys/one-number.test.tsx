import { readFileSync } from 'node:fs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { completenessBy, completenessOf } from '#src/derive/coverage/completeness.ts'
import { buildRadar } from '#src/derive/coverage/radar.ts'
import { buildOverdue } from '#src/derive/overdue.ts'
import { select } from '#src/derive/selection/select.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import type { Slide } from '#src/derive/slides.ts'
import { compareUrgency } from '#src/derive/urgency.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import type { Language } from '#src/domain/terms.ts'
import { CompletenessTable } from '#src/features/coverage/completeness-table.tsx'
import { FilterRail } from '#src/features/filters/filter-rail.tsx'
import { MatrixView } from '#src/features/matrix/matrix-view.tsx'
import { CityTiles } from '#src/features/overview/city-tiles.tsx'
import { Ladder } from '#src/features/overview/ladder.tsx'
import { NextDue } from '#src/features/overview/next-due.tsx'
import { SectorRows } from '#src/features/overview/sector-rows.tsx'
import { SlideFace } from '#src/features/presentation/faces/slide-face.tsx'
import { StatusStrip } from '#src/features/summary/status-strip.tsx'
import { Summary } from '#src/features/summary/summary.tsx'
import { buildSentence } from '#src/format/sentence/sentence.ts'
import { startAddress } from '#src/state/view-store.ts'
import { formatAddress } from '#src/url/address.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { REACHES, type View } from '#src/url/view.ts'
import '../browser-gaps.ts'
import {
  askedCounts,
  buttonCounts,
  comparedCounts,
  copiedCounts,
  findingCounts,
  groupCounts,
  ladderCounts,
  linkedCounts,
  matrixCounts,
  notJudgedCounts,
  numberIn,
  plain,
  type Printed,
  railCounts,
  sentenceCounts,
  slideCounts,
  stripCounts,
  undatedCounts,
} from './printed-counts.ts'

// jsdom has no layout to draw a chart in.
vi.mock('#src/charts/progress-chart.tsx', () => ({ ProgressChart: () => null }))

const AS_OF = '2026-11-30'

function open(id: string): LedgerIndex {
  const read = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${id} cannot be read`)
  return indexLedger(read.ledger)
}

/** Draws a part of the page, reads it, and takes it down again. */
function read(part: ReactElement, counts: (root: HTMLElement) => readonly Printed[]): readonly Printed[] {
  const { container, unmount } = render(<QueryClientProvider client={new QueryClient()}>{part}</QueryClientProvider>)
  const found = counts(container)
  unmount()
  return found
}

function at<Result>(view: View, work: () => Result): Result {
  window.history.replaceState(null, '', `/${formatAddress(view)}`)
  const stop = startAddress()
  const result = work()
  stop()
  return result
}

function coverageCounts(root: HTMLElement, by: 'region' | 'unit'): readonly Printed[] {
  return [...root.querySelectorAll('tbody tr')].flatMap((row): readonly Printed[] => {
    const name = plain(row.querySelector('th a')?.textContent)
    const [count, ...fields] = [...row.querySelectorAll('td')].map((cell) => plain(cell.textContent))
    if (name !== '') return [{ of: by, name, count: numberIn(count), where: 'coverage' }]
    // The row of all: what has each field, under the name of its column. A step of the ladder of that name counts the same.
    const heads = [...root.querySelectorAll('thead button')]
      .slice(1)
      .map((head) => plain(head.textContent?.replace(/[↑↓]/, '')))
    return fields.flatMap((cell, place): readonly Printed[] =>
      cell.startsWith('—')
        ? []
        : [{ of: 'reach', name: heads[place] ?? '', count: numberIn(/^[\d,]+/.exec(cell)?.[0]), where: 'gaps, all' }],
    )
  })
}

/** All that the views and slides of a selection print, as counts. */
function printedBy(selection: Selection, view: View, lang: Language): readonly Printed[] {
  const { items, assessed } = selection
  const { index } = assessed
  const facts = buildSentenceFacts(selection, view)
  const slide = (face: Slide, by: 'region' | 'sector' | null) =>
    read(
      <SlideFace slide={face} selection={selection} view={view} place={{ number: 1, total: 1 }} title="" home={null} />,
      (root) => slideCounts(root, by, lang),
    )
  const coverage = (by: 'region' | 'unit') =>
    read(
      <CompletenessTable
        by={by}
        shown={completenessBy(items, { by, regions: view.region }, index)}
        all={{ count: items.length, fields: completenessOf(items) }}
        index={index}
        sort={{ by: 'count', reversed: false }}
        onSort={() => undefined}
      />,
      (root) => coverageCounts(root, by),
    )
  const reached = REACHES.map((reach): Printed => {
    const count = select(index, { ...view, reach: [reach] }, AS_OF).items.length
    return { of: 'reach', name: wordTexts(lang).reaches[reach].word, count, where: 'what a step leaves' }
  })
  const page = at(view, () => [
    ...read(<FilterRail selection={selection} />, (root) => railCounts(root, lang)),
    ...read(<CityTiles selection={selection} />, (root) => buttonCounts(root, 'region', 'tiles')),
    ...read(<SectorRows selection={selection} />, (root) => buttonCounts(root, 'sector', 'sector rows')),
    ...read(<StatusStrip selection={selection} />, stripCounts),
    ...read(<Ladder selection={selection} />, ladderCounts),
    ...read(<Summary parts={buildSentence(facts, lang)} items={facts.total} />, (root) => [
      ...sentenceCounts(plain(root.textContent), facts.total, lang),
      ...linkedCounts(root, index, AS_OF),
    ]),
    ...read(<NextDue selection={selection} />, (root) => linkedCounts(root, index, AS_OF)),
    ...slide({ kind: 'overview' }, null),
    ...(['region', 'sector'] as const).flatMap((by) => slide({ kind: 'groups', by }, by)),
    ...(['region', 'unit'] as const).flatMap(coverage),
  ])
  const matrices = (['sector', 'year', 'status'] as const).flatMap((group) =>
    at({ ...view, view: 'matrix', group }, () =>
      read(<MatrixView selection={selection} />, (root) => matrixCounts(root, group)),
    ),
  )
  return [
    ...page,
    ...matrices,
    ...reached,
    ...notJudgedCounts(selection, view, lang),
    ...undatedCounts(selection, view),
    ...(view.status.length === 0 ? askedCounts(selection, lang) : []),
    ...findingCounts(selection, view, lang),
    ...groupCounts(selection, view, lang),
    ...copiedCounts(selection, view, lang),
    ...comparedCounts(selection, view, lang),
    { of: 'items', name: 'all', count: items.length, where: 'selection' },
  ]
}

/** Each (dimension, value) that stands with different counts in different places, with the places. */
function contradictions(printed: readonly Printed[], lang: Language): readonly string[] {
  const places = new Map<string, Map<number, string[]>>()
  for (const { of, name, count, where } of printed) {
    const key = `${of} ${lang === 'en' ? name.toLowerCase() : name}`
    const counts = places.get(key) ?? new Map<number, string[]>()
    places.set(key, counts.set(count, [...(counts.get(count) ?? []), where]))
  }
  return [...places].flatMap(([key, counts]) =>
    counts.size > 1
      ? [`${key}: ${[...counts].map(([count, where]) => `${count} (${where.join(', ')})`).join(' ≠ ')}`]
      : [],
  )
}

const LEDGERS = ['guangdong-2026', 'guangdong-targets', 'demo'] as const

describe.each(LEDGERS)('one number: %s', (id) => {
  const index = open(id)
  const all = select(index, DEFAULT_VIEW, AS_OF)
  const cities = index.ledger.regions.filter(({ code, tile }) => tile && !code.endsWith('0000'))
  const busiest = cities
    .toSorted((a, b) => (all.facets.region.get(b.code) ?? 0) - (all.facets.region.get(a.code) ?? 0))
    .slice(0, 2)
    .map(({ code }) => code)
  const sector = index.ledger.sectors.map(({ id: each }) => each).filter((each) => all.facets.sector.has(each))
  const cases: readonly (readonly [Language, Partial<View>])[] = [
    ['zh', {}],
    ['en', {}],
    ['zh', { region: busiest }],
    ['en', { sector: sector.slice(0, 2), status: ['unjudged', 'met'] }],
    ['zh', { kind: ['measured'], year: [{ from: 2026, to: 2027 }] }],
  ]
  it.each(cases)('stands once for each thing counted, wherever it is said: %s %j', (lang, filter) => {
    const view: View = { ...DEFAULT_VIEW, ...filter, lang }
    const selection = select(index, view, AS_OF)
    const printed = printedBy(selection, view, lang)
    const places = new Set(printed.map(({ where }) => where))
    expect(places.size).toBeGreaterThanOrEqual(23)
    const everywhere = [
      'gaps, all',
      'timeline band',
      'sentence of the timeline',
      'linked count',
      'what its link leaves',
    ]
    expect([...places]).toEqual(expect.arrayContaining(everywhere))
    expect(printed.every(({ count, name }) => Number.isFinite(count) && name !== '')).toBe(true)
    expect(contradictions(printed, lang)).toEqual([])
  })

  it('[V6] names what is most urgent: nothing overdue or due, and nothing asked, is more so', () => {
    const { lead } = buildSentenceFacts(all, DEFAULT_VIEW)
    if (!lead) throw new Error('nothing named')
    const [first] = [...buildOverdue(all.items), ...all.coming]
    expect(first && compareUrgency(lead, first)).toBe(0)
    const asked = buildRadar(all.items)[0]?.entries[0]?.item
    expect(asked && compareUrgency(lead, asked)).toBeLessThanOrEqual(0)
  })
})
