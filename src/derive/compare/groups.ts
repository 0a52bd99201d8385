import { BAND_VERDICTS, type Verdict } from '#src/domain/terms.ts'
import { REACHES, type Reach } from '#src/url/view.ts'
import { isOpen, SOON_DAYS } from '../is-open.ts'
import { reachOf } from '../ladder/reach.ts'
import { buildRegionLines, coveredBy } from '../regions/lines.ts'
import type { Item, Selection } from '../selection/selection.ts'
import { buildStatusStrip, type StatusBucket } from '../status-strip.ts'

/** A region or lead unit with what the selection holds of it; counts of items, an item once. */
export interface ComparedGroup {
  /** Region code or organisation id. */
  readonly value: string
  readonly count: number
  readonly mix: ReadonlyMap<StatusBucket, number>
  /** With a band verdict, met or overdue, as the sentence counts them. */
  readonly judged: number
  /** Unjudged for silence first of all. */
  readonly silent: number
  /** Open, and due within SOON_DAYS. */
  readonly dueSoon: number
}

/** How many of a group's items come to a step of the ladder; a step includes those before it. */
export interface ComparedStep {
  readonly step: Reach
  /** In the order of the groups. */
  readonly counts: readonly { readonly has: number; readonly of: number }[]
}

/** The groups in the order given, and their ladders. `shared`: items that count in more than one of them. */
export interface ComparedGroups {
  readonly groups: readonly ComparedGroup[]
  readonly steps: readonly ComparedStep[]
  readonly shared: number
}

const JUDGED: ReadonlySet<Verdict> = new Set([...BAND_VERDICTS, 'met', 'overdue'])

function groupOf(value: string, items: readonly Item[]): ComparedGroup {
  const mix = buildStatusStrip(items)
  return {
    value,
    count: items.length,
    mix,
    judged: items.filter(({ assessment }) => JUDGED.has(assessment.verdict)).length,
    silent: mix.get('silent') ?? 0,
    dueSoon: items.filter((item) => {
      const { daysLeft } = item.assessment
      return isOpen(item) && daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS
    }).length,
  }
}

function stepsOf(parts: readonly (readonly Item[])[]): readonly ComparedStep[] {
  const reached = parts.map((part) => part.map(reachOf))
  return REACHES.map((step, at) => ({
    step,
    counts: reached.map((part) => ({ has: part.filter((steps) => steps > at).length, of: part.length })),
  }))
}

/** Splits the selection by some regions (a region covers all below it) or lead units. */
export function buildComparedGroups(
  { items, assessed }: Selection,
  key: 'region' | 'unit',
  values: readonly string[],
): ComparedGroups {
  const lines = buildRegionLines(assessed.index.ledger.regions)
  const parts = new Map<string, Item[]>(values.map((value) => [value, []]))
  let shared = 0
  for (const item of items) {
    const { regions, lead } = item.commitment
    const own = (key === 'unit' ? [lead] : coveredBy(regions, lines)).filter((value) => parts.has(value))
    if (own.length > 1) shared += 1
    for (const value of own) parts.get(value)?.push(item)
  }
  return {
    groups: [...parts].map(([value, part]) => groupOf(value, part)),
    steps: stepsOf([...parts.values()]),
    shared,
  }
}
