import type { Interval } from '#src/domain/interval.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { BAND_VERDICTS, type Verdict } from '#src/domain/terms.ts'
import type { View } from '#src/url/view.ts'
import { isOpen } from './next-due.ts'
import type { Item, Selection } from './selection.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { bucketOf } from './status-strip.ts'

const SOON_DAYS = 92
const JUDGED: readonly Verdict[] = [...BAND_VERDICTS, 'met', 'overdue']

function namesOf(ids: readonly string[], named: readonly (readonly [string, Text])[]): readonly Text[] {
  const names = new Map(named)
  return ids.map((id) => names.get(id)).filter((name) => name !== undefined)
}

function scopeOf(view: View, { ledger }: LedgerIndex): SentenceFacts['scope'] {
  return {
    regions: namesOf(view.region, ledger.regions.map(({ code, name }) => [code, name])),
    sectors: namesOf(view.sector, ledger.sectors.map(({ id, name }) => [id, name])),
    units: namesOf(view.unit, ledger.organisations.map(({ id, name }) => [id, name])),
    years: view.year,
    statuses: view.status,
    q: view.q,
    picked: view.pick.length,
  }
}

function dueSoon(items: readonly Item[]): SentenceFacts['dueSoon'] {
  const days = items.flatMap((item) => {
    const { daysLeft } = item.assessment
    return isOpen(item) && daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS ? [daysLeft] : []
  })
  return days.length === 0 ? null : { count: days.length, days: Math.max(...days) }
}

function middle(interval: Interval | null): number {
  return interval ? (interval.low + interval.high) / 2 : -Infinity
}

/** The item to name; one that is past its deadline is no longer to come, one without a deadline comes last. */
function leadOf(items: readonly Item[]): Item | null {
  let lead: Item | null = null
  let soonest = Infinity
  let largest = -Infinity
  for (const item of items) {
    const { daysLeft, attainment } = item.assessment
    if (item.commitment.kind !== 'measured' || !isOpen(item) || (daysLeft !== null && daysLeft < 0)) continue
    const days = daysLeft ?? Number.MAX_VALUE
    const share = middle(attainment)
    if (days > soonest || (days === soonest && share <= largest)) continue
    lead = item
    soonest = days
    largest = share
  }
  return lead
}

/** The facts of the sentence over a selection. `overdue` leaves out what is past its day without a figure: silence is no failure. `noReport` is what nobody ever reported on. */
export function buildSentenceFacts({ assessed, items }: Selection, view: View): SentenceFacts {
  const count = (passes: (item: Item) => boolean) => items.filter(passes).length
  const { ledger } = assessed.index
  const lead = leadOf(items)
  return {
    total: items.length,
    ofAll: assessed.items.length,
    scope: scopeOf(view, assessed.index),
    dueSoon: dueSoon(items),
    met: count(({ assessment }) => assessment.verdict === 'met'),
    overdue: count(({ assessment }) => assessment.verdict === 'overdue'),
    silent: count(({ assessment }) => bucketOf(assessment) === 'silent'),
    judged: count(({ assessment }) => JUDGED.includes(assessment.verdict)),
    noReport: count(({ assessment }) => assessment.reports.length === 0),
    lead,
    leadUnit: (lead && ledger.units.find((unit) => unit.id === lead.commitment.measure?.unit)) ?? null,
    leadPlace: (lead && ledger.regions.find((region) => region.code === lead.commitment.regions[0])?.name) ?? null,
    asOf: assessed.asOf,
  }
}
