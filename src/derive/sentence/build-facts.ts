import type { Interval } from '#src/domain/interval.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { BAND_VERDICTS, type Verdict } from '#src/domain/terms.ts'
import type { StatusChoice, View } from '#src/url/view.ts'
import { isOpen, SOON_DAYS } from '../is-open.ts'
import { seriesName } from '../series/name.ts'
import type { Item, Selection } from '../selection/selection.ts'
import type { SentenceFacts } from './facts.ts'

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
    kinds: view.kind,
    q: view.q,
    picked: view.pick.length,
  }
}

/** `coming` as in Selection. */
function dueSoon(coming: readonly Item[]): SentenceFacts['dueSoon'] {
  const later = coming.findIndex(({ assessment }) => (assessment.daysLeft ?? Infinity) > SOON_DAYS)
  const count = later === -1 ? coming.length : later
  const last = coming[count - 1]
  return last ? { count, days: last.assessment.daysLeft ?? 0 } : null
}

function middle(interval: Interval | null): number {
  return interval ? (interval.low + interval.high) / 2 : -Infinity
}

/** The item to name: of the measured ones due soonest, or else of those without a deadline, that with the largest attainment known. */
function leadOf({ coming, items }: Selection): Item | null {
  const isMeasured = ({ commitment }: Item) => commitment.kind === 'measured'
  const soonest = coming.find(isMeasured)?.assessment.daysLeft
  const due = soonest === undefined ? items.filter((item) => item.assessment.deadline === null && isOpen(item)) : coming
  let lead: Item | null = null
  for (const item of due) {
    const { daysLeft, attainment } = item.assessment
    if (soonest !== undefined && (daysLeft ?? Infinity) > (soonest ?? Infinity)) break
    if (isMeasured(item) && (lead === null || middle(attainment) > middle(lead.assessment.attainment))) lead = item
  }
  return lead
}

/** The facts of the sentence over a selection. `overdue` leaves out what is past its day without a figure: silence is no failure. */
export function buildSentenceFacts(selection: Selection, view: View): SentenceFacts {
  const { assessed, items, coming, statuses } = selection
  const { index } = assessed
  const lead = leadOf(selection)
  const count = (status: StatusChoice) => statuses.get(status) ?? 0
  return {
    total: items.length,
    ofAll: assessed.items.length,
    scope: scopeOf(view, index),
    dueSoon: dueSoon(coming),
    met: count('met'),
    overdue: count('overdue'),
    unverified: count('overdue-unverified'),
    silent: count('silent'),
    judged: JUDGED.reduce((sum, verdict) => sum + count(verdict), 0),
    noReport: count('no-report'),
    lead,
    leadUnit: lead && unitOf(lead.commitment, index),
    leadBody: index.organisations.get(lead?.commitment.lead ?? '')?.name ?? null,
    asOf: assessed.asOf,
  }
}
