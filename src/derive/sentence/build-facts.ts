import type { Interval } from '#src/domain/interval.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { BAND_VERDICTS, type Verdict } from '#src/domain/terms.ts'
import type { StatusChoice, View } from '#src/url/view.ts'
import { isOpen, SOON_DAYS } from '../is-open.ts'
import { compareUrgency, urgencyOf } from '../urgency.ts'
import { seriesName } from '../series/name.ts'
import type { Item, Selection } from '../selection/selection.ts'
import type { Pressing, SentenceFacts } from './facts.ts'

const JUDGED: readonly Verdict[] = [...BAND_VERDICTS, 'met', 'overdue']

function namesOf(ids: readonly string[], named: ReadonlyMap<string, { readonly name: Text }>): readonly Text[] {
  return ids.map((id) => named.get(id)?.name).filter((name) => name !== undefined)
}

function scopeOf(view: View, index: LedgerIndex): SentenceFacts['scope'] {
  return {
    regions: namesOf(view.region, index.regions),
    sectors: namesOf(view.sector, index.sectors),
    units: namesOf(view.unit, index.organisations),
    series: view.series.map((id) => seriesName(index, id)).filter((name) => name !== null),
    years: view.year,
    statuses: view.status,
    reaches: view.reach,
    dues: view.due,
    kinds: view.kind,
    q: view.q,
    picked: view.pick.length,
  }
}

/** The most urgent of some items, where several are the measured ones first; of what can still be done that with the largest attainment known. */
function mostUrgent(items: readonly Item[]): Item | null {
  let lead: Item | null = null
  for (const item of items) if (lead === null || isBefore(item, lead)) lead = item
  return lead
}

function isBefore(item: Item, other: Item): boolean {
  const urgency = compareUrgency(item, other)
  if (urgency !== 0) return urgency < 0
  const [one, two] = [item, other].map(({ commitment }) => commitment.kind === 'measured')
  if (one !== two) return one === true
  return isOpen(item) && middle(item.assessment.attainment) > middle(other.assessment.attainment)
}

function middle(interval: Interval | null): number {
  return interval ? (interval.low + interval.high) / 2 : -Infinity
}

/** With the most urgent of them. */
interface Found {
  readonly pressing: Pressing
  readonly lead: Item | null
}

/** `coming` as in Selection. */
function dueSoon(coming: readonly Item[]): Found | null {
  const later = coming.findIndex(({ assessment }) => (assessment.daysLeft ?? Infinity) > SOON_DAYS)
  const soon = later === -1 ? coming : coming.slice(0, later)
  const days = soon.at(-1)?.assessment.daysLeft
  return days == null
    ? null
    : { pressing: { state: 'soon', count: soon.length, days, past: false }, lead: mostUrgent(soon) }
}

function pastDue({ items, statuses }: Selection, state: 'overdue' | 'overdue-unverified'): Found | null {
  if ((statuses.get(state) ?? 0) === 0) return null
  const found = items.filter(({ assessment }) => assessment.verdict === state)
  const lead = mostUrgent(found)
  return { pressing: { state, count: found.length, past: lead === null || urgencyOf(lead) !== 'late' }, lead }
}

/** By the most urgent item of each; of years that are over what was missed comes first: it is known. */
function byUrgency(a: Found, b: Found): number {
  const { past } = a.pressing
  if (past !== b.pressing.past) return past ? 1 : -1
  return past || !a.lead || !b.lead ? 0 : compareUrgency(a.lead, b.lead)
}

function pressingIn(selection: Selection): readonly Found[] {
  return [pastDue(selection, 'overdue'), pastDue(selection, 'overdue-unverified'), dueSoon(selection.coming)]
    .filter((found) => found !== null)
    .sort(byUrgency)
}

/** Where nothing presses: of the measured and open ones without a deadline that with the largest attainment known. */
function withoutDeadline(items: readonly Item[]): Item | null {
  return mostUrgent(
    items.filter((item) => item.commitment.kind === 'measured' && item.assessment.deadline === null && isOpen(item)),
  )
}

/** The facts of the sentence over a selection. What is past its day without a figure is counted apart from what was missed: silence is no failure. */
export function buildSentenceFacts(selection: Selection, view: View): SentenceFacts {
  const { assessed, items, statuses } = selection
  const { index } = assessed
  const found = pressingIn(selection)
  const [first] = found
  const lead = first ? first.lead : withoutDeadline(items)
  const count = (status: StatusChoice) => statuses.get(status) ?? 0
  return {
    total: items.length,
    ofAll: assessed.items.length,
    scope: scopeOf(view, index),
    pressing: found.map(({ pressing }) => pressing),
    met: count('met'),
    silent: count('silent'),
    judged: JUDGED.reduce((sum, verdict) => sum + count(verdict), 0),
    noReport: count('no-report'),
    lead,
    leadUnit: lead && unitOf(lead.commitment, index),
    leadBody: index.organisations.get(lead?.commitment.lead ?? '')?.name ?? null,
    asOf: assessed.asOf,
  }
}
