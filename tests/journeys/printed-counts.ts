/** Every count that a view prints, read where it stands: by region, sector, year, status, unit, and of all. */
import { fireEvent } from '@testing-library/react'
import { buildComparedGroups } from '#src/derive/compare/groups.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildAsks } from '#src/derive/coverage/asks.ts'
import { completenessOf } from '#src/derive/coverage/completeness.ts'
import { isJudged } from '#src/derive/coverage/coverage.ts'
import { findLedger } from '#src/derive/finding/find-ledger.ts'
import { findTimeline } from '#src/derive/finding/find-timeline.ts'
import { buildTimelineLines } from '#src/derive/timeline/lines.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { select } from '#src/derive/selection/select.ts'
import { parseAddress } from '#src/url/address.ts'
import { REASONS, VERDICTS, type Language } from '#src/domain/terms.ts'
import { buildTable } from '#src/exchange/table-text.ts'
import { namedText } from '#src/format/finding/named.ts'
import { buildLines } from '#src/features/table/lines.ts'
import { groupName } from '#src/marks/group-name.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { GroupKey, View } from '#src/url/view.ts'

export type Dimension = 'reach' | 'region' | 'sector' | 'year' | 'status' | 'unit' | 'items'

/** A count as it stands somewhere: what it counts, in the words that stand there, and where. */
export interface Printed {
  readonly of: Dimension
  readonly name: string
  readonly count: number
  readonly where: string
}

const GROUPS = ['region', 'sector', 'unit', 'status', 'year'] as const satisfies readonly GroupKey[]

export const plain = (text: string | null | undefined) =>
  (text ?? '').replaceAll('\u2060', '').replaceAll('\u00a0', ' ').trim()
export const numberIn = (text: string | null | undefined) => Number(plain(text).replaceAll(/[^\d]/g, ''))
/** A year as every place may write it (2026, 2026年, 最迟…); what says no year is one without a deadline. */
const yearOf = (name: string) => /\d{4}/.exec(name)?.[0] ?? 'none'
const naming = (index: LedgerIndex, lang: Language) => ({ index, lang, t: screenTexts(lang), w: wordTexts(lang) })

export function railCounts(root: HTMLElement, lang: Language): readonly Printed[] {
  const { facet } = screenTexts(lang)
  for (const button of root.querySelectorAll('button[aria-expanded=false]')) fireEvent.click(button)
  const group = (of: 'region' | 'sector' | 'status' | 'unit' | 'year') =>
    [...root.querySelectorAll('fieldset')].find((each) => each.querySelector('legend')?.textContent === facet[of])
  const list = (of: 'region' | 'sector' | 'status' | 'unit') =>
    [...(group(of)?.querySelectorAll('label') ?? [])].map((label): Printed => {
      const [name, count] = [...label.querySelectorAll('span')].slice(-2)
      return { of, name: plain(name?.textContent), count: numberIn(count?.textContent), where: 'rail' }
    })
  const years = [...(group('year')?.querySelectorAll('button') ?? [])].flatMap((bar): readonly Printed[] => {
    const count = bar.querySelector('b')
    const name = yearOf(bar.getAttribute('aria-label') ?? '')
    return count ? [{ of: 'year', name, count: numberIn(count.textContent), where: 'rail' }] : []
  })
  return [...list('region'), ...list('sector'), ...list('status'), ...list('unit'), ...years]
}

export function buttonCounts(root: HTMLElement, of: Dimension, where: string): readonly Printed[] {
  return [...root.querySelectorAll('button')].flatMap((button): readonly Printed[] => {
    const [, name, count] = /^(.*?)(?:：|: |, )([\d,]+)/.exec(plain(button.getAttribute('aria-label'))) ?? []
    return name && count ? [{ of, name, count: numberIn(count), where }] : []
  })
}

export function stripCounts(root: HTMLElement): readonly Printed[] {
  return [...root.querySelectorAll('button')].map((button): Printed => {
    const count = button.querySelector('b')?.textContent ?? ''
    const name = plain(button.textContent?.slice(0, -count.length))
    return { of: 'status', name, count: numberIn(count), where: 'strip' }
  })
}

/** Row heads with their total, column heads with theirs, and the whole. */
export function matrixCounts(root: HTMLElement, across: 'sector' | 'year' | 'status'): readonly Printed[] {
  const table = root.querySelector('table')
  const [head, ...body] = [...(table?.rows ?? [])].map((row) => [...row.cells])
  const foot = body.pop() ?? []
  const where = `matrix by ${across}`
  const count = (cell: HTMLElement | undefined) => numberIn(cell?.querySelector('b')?.textContent)
  const columns = (head ?? []).slice(1, -1).map((cell, place): Printed => {
    const name = plain(cell.textContent)
    return { of: across, name: across === 'year' ? yearOf(name) : name, count: count(foot[place + 1]), where }
  })
  const rows = body.map((cells): Printed => ({
    of: 'region',
    name: plain(cells[0]?.textContent),
    count: count(cells.at(-1)),
    where,
  }))
  return [...columns, ...rows, { of: 'items', name: 'all', count: count(foot.at(-1)), where }]
}

export function slideCounts(root: HTMLElement, by: 'region' | 'sector' | null, lang: Language): readonly Printed[] {
  const where = `slide ${by ?? 'overview'}`
  const statuses = root.querySelector(`ul[aria-label="${screenTexts(lang).stripLabel}"]`)
  const key = [...(statuses?.querySelectorAll('li') ?? [])].map((line): Printed => {
    const count = line.querySelector('b')?.textContent
    return {
      of: 'status',
      name: plain(line.querySelector('span:not([class])')?.textContent),
      count: numberIn(count),
      where,
    }
  })
  const rows = by ? [...root.querySelectorAll('[role=row]')].slice(1) : []
  const groups = rows.map((row): Printed => ({
    of: by ?? 'region',
    name: plain(row.querySelector('[role=rowheader]')?.textContent),
    count: numberIn(row.querySelector('b')?.textContent),
    where,
  }))
  return [...groups, ...key, ...(by ? [] : [wholeOfOverview(root, where)])]
}

/** The rows of the overview's slide, and what it says is left out and folded: together they are all items. */
function wholeOfOverview(root: HTMLElement, where: string): Printed {
  const left = root.querySelector('[data-left]:not(section [data-left])')?.textContent.replaceAll(',', '') ?? ''
  const told = [...left.matchAll(/\d+/g)].map(([count]) => Number(count))
  const rows = root.querySelectorAll('li[data-item]').length
  return { of: 'items', name: 'all', count: told.reduce((sum, count) => sum + count, rows), where }
}

/** What the table and the timeline print over their groups, and how many lines stand under each head. */
export function groupCounts(selection: Selection, view: View, lang: Language): readonly Printed[] {
  const { index } = selection.assessed
  return GROUPS.flatMap((group) => {
    const grouped = { ...view, group }
    const nameOf = (key: string) => (group === 'year' ? yearOf(key) : groupName(group, key, naming(index, lang)))
    const lines = buildLines(selection, grouped)
    const heads = lines.flatMap((line, place): readonly Printed[] => {
      if ('item' in line) return []
      const next = lines.findIndex((each, at) => at > place && !('item' in each))
      const under = (next === -1 ? lines.length : next) - place - 1
      const told = { of: group, name: nameOf(line.group) }
      return [
        { ...told, count: line.count, where: 'table group' },
        { ...told, count: under, where: 'lines of a table group' },
      ]
    })
    if (group === 'year') return heads
    const inTime = new Map<string, number>()
    for (const line of buildTimelineLines(selection.items, { index, view: grouped }))
      if (!('item' in line) && line.group !== null) inTime.set(line.group, (inTime.get(line.group) ?? 0) + line.count)
    const timeline = [...inTime].map(([key, count]): Printed => ({
      of: group,
      name: nameOf(key),
      count,
      where: 'timeline groups',
    }))
    return [...heads, ...timeline]
  })
}

/** The largest group and the fullest row of the matrix, as the sentences of the table and of the matrix name them. */
export function findingCounts(selection: Selection, view: View, lang: Language): readonly Printed[] {
  return GROUPS.flatMap((group): readonly Printed[] => {
    const found = findLedger(selection, { ...view, group })
    if (found?.of !== 'grouped') return []
    const name = namedText(found.largest, lang)
    return [{ of: group, name: group === 'year' ? yearOf(name) : name, count: found.count, where: 'finding' }]
  })
}

/** The steps of the ladder, and what choosing each leaves. */
export function ladderCounts(root: HTMLElement): readonly Printed[] {
  return [...root.querySelectorAll('li')].map((step): Printed => {
    const name = plain(step.querySelector('b + span')?.textContent)
    return { of: 'reach', name, count: numberIn(step.querySelector('b')?.textContent), where: 'ladder' }
  })
}

/** Sectors (where some are chosen, these), units and statuses as the rows of a copied table hold them. */
export function copiedCounts(selection: Selection, view: View, lang: Language): readonly Printed[] {
  const t = screenTexts(lang)
  const [head, ...rows] = buildTable(selection.items, { index: selection.assessed.index, lang, t })
  const { listJoint } = punctuationTexts(lang)
  const tally = (of: 'sector' | 'unit' | 'status') => {
    const at = head?.indexOf(t.columns[of]) ?? -1
    const counts = new Map<string, number>()
    for (const row of rows)
      for (const name of of === 'sector' ? String(row[at]).split(listJoint) : [String(row[at])])
        counts.set(name, (counts.get(name) ?? 0) + 1)
    const chosen = view.sector.map((id) => selection.assessed.index.sectors.get(id)?.name[lang])
    return [...counts]
      .filter(([name]) => of !== 'sector' || chosen.length === 0 || chosen.includes(name))
      .map(([name, count]): Printed => ({ of, name, count, where: 'copied table' }))
  }
  return [
    ...tally('sector'),
    ...tally('unit'),
    ...tally('status'),
    { of: 'items', name: 'all', count: rows.length, where: 'copied table' },
  ]
}

/** All regions and units beside each other; where some are chosen, only these are. */
export function comparedCounts(selection: Selection, view: View, lang: Language): readonly Printed[] {
  const { index } = selection.assessed
  return (['region', 'unit'] as const).flatMap((of) => {
    const chosen = view.region.length > 0 ? view.region : index.ledger.regions.map(({ code }) => code)
    const all = of === 'region' ? chosen : [...index.organisations.keys()]
    return buildComparedGroups(selection, of, all).groups.flatMap(({ value, count }): readonly Printed[] =>
      count === 0
        ? []
        : [
            {
              of,
              name: (of === 'region' ? index.regions : index.organisations).get(value)?.name[lang] ?? value,
              count,
              where: 'compare',
            },
          ],
    )
  })
}

/** What cannot be judged: all that is neither judged nor too early nor closed. Of a selection that is not cut by status or step, where the rail counts the same. */
export function notJudgedCounts({ items, statuses }: Selection, view: View, lang: Language): readonly Printed[] {
  if (view.status.length + view.reach.length > 0) return []
  const left = items.filter((item) => !isJudged(item)).length
  const count = left - (statuses.get('too-early') ?? 0) - (statuses.get('closed') ?? 0)
  const name = wordTexts(lang).verdicts.unjudged.word
  return count === 0 ? [] : [{ of: 'status', name, count, where: 'all but what is judged, too early or closed' }]
}

/** What is overdue and unverified, as those who are to be asked hold it together: every one of them is asked about. */
export function askedCounts({ items }: Selection, lang: Language): readonly Printed[] {
  const parts = buildAsks(items).flatMap(({ urgent }) => urgent)
  const count = parts.reduce((sum, part) => (part.state === 'overdue-unverified' ? sum + part.count : sum), 0)
  const name = wordTexts(lang).verdicts['overdue-unverified'].word
  return count === 0 ? [] : [{ of: 'status', name, count, where: 'whom to ask' }]
}

/** What has no deadline, as the timeline's band, its sentence and the gaps view count it. */
export function undatedCounts(selection: Selection, view: View): readonly Printed[] {
  const { items, assessed } = selection
  const lines = buildTimelineLines(items, { index: assessed.index, view: { ...view, group: null } })
  const band = lines.find((line) => !('item' in line) && line.group === null)
  const { has, of } = completenessOf(items).deadline
  const undated = { of: 'items', name: 'no deadline' } as const
  const inYears = band && 'count' in band ? (band.inYears ?? 0) : 0
  return [
    { ...undated, count: band && 'count' in band ? band.count : 0, where: 'timeline band' },
    { ...undated, count: findTimeline(selection).none, where: 'sentence of the timeline' },
    { ...undated, count: of - has, where: 'gaps' },
    // What the band counts beyond the year filter, it says.
    ...(view.year.length === 0
      ? [
          {
            ...undated,
            count: (selection.facets.year.get('none') ?? 0) + inYears,
            where: 'year filter and what the band explains',
          },
        ]
      : []),
  ]
}

/** What each linked count of the sentence says, and what its link leaves. */
export function linkedCounts(root: HTMLElement, index: LedgerIndex, asOf: CalendarDate): readonly Printed[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a:not([data-item-link])')].flatMap(
    (link): readonly Printed[] => {
      const name = plain(link.textContent)
      const said = /(\d[\d,]*)项/.exec(name)?.[1] ?? /\d[\d,]*/.exec(name)?.[0]
      const { view } = parseAddress(link.search)
      return [
        { of: 'items', name, count: numberIn(said), where: 'linked count' },
        { of: 'items', name, count: select(index, view, asOf).items.length, where: 'what its link leaves' },
      ]
    },
  )
}

/** Statuses that the sentence counts in the words of the ledger: 3项逾期未达, 3 overdue. */
export function sentenceCounts(sentence: string, total: number, lang: Language): readonly Printed[] {
  const w = wordTexts(lang)
  const words = [...VERDICTS.map((each) => w.verdicts[each].word), ...REASONS.map((each) => w.reasons[each].word)]
  const found = words.flatMap((word): readonly Printed[] => {
    const count = new RegExp(
      lang === 'zh' ? `(\\d+)项${word}` : `([\\d,]+) (?:is|are|was|were) ${word.toLowerCase()}(?!, unverified)`,
    ).exec(sentence)?.[1]
    return count ? [{ of: 'status', name: word, count: numberIn(count), where: 'sentence' }] : []
  })
  return [...found, { of: 'items', name: 'all', count: total, where: 'sentence' }]
}
