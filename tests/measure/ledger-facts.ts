/** What a ledger says of each of its commitments, for comparison with a truth that was written down apart from it. */
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Comparator, Verdict } from '#src/domain/terms.ts'

export interface LedgerFact {
  readonly title: string
  readonly metric: string
  readonly value: number | null
  readonly upTo: number | null
  readonly unit: string
  readonly comparator: Comparator | null
  readonly isLower: boolean
  /** The last day of each of its deadlines, with the value that is due then; null: no number is. */
  readonly dues: readonly { readonly day: string; readonly value: number | null }[]
  readonly baseline: { readonly value: number; readonly day: string } | null
  readonly latest: number | null
  readonly latestDay: string | null
  readonly leads: readonly string[]
  readonly verdict: Verdict
}

/** Of every commitment; none of no ledger. */
export function ledgerFacts(ledger: Ledger | null, today: string): readonly LedgerFact[] {
  if (!ledger) return []
  const names = new Map(ledger.organisations.map(({ id, name }) => [id, name.zh]))
  const units = new Map(ledger.units.map(({ id, name }) => [id, name.zh]))
  const regions = new Map(ledger.regions.map(({ code, name }) => [code, name.zh]))
  const last = (due: string | null) => (due === null ? null : (parseDeadline(due)?.last ?? null))
  return assessAll(indexLedger(ledger), today, null).items.map(({ commitment, assessment }) => {
    const { measure, targets, milestones } = commitment
    const target = targets.at(-1)
    const figure = ledger.reports.findLast(
      (report) => report.commitment === commitment.id && report.value !== undefined,
    )
    /* A table of places names who answers by the place. */
    const leads = [
      ...[commitment.lead, ...commitment.supporting].map((id) => names.get(id) ?? ''),
      ...commitment.regions.map((code) => regions.get(code) ?? ''),
    ]
    return {
      title: commitment.title.zh,
      metric: measure?.metric.zh ?? '',
      value: target?.value ?? null,
      upTo: target?.upTo ?? null,
      unit: units.get(measure?.unit ?? '') ?? '',
      comparator: target?.comparator ?? null,
      isLower:
        measure?.direction === 'decrease' || target?.comparator === 'at-most' || target?.comparator === 'less-than',
      dues: [
        ...targets.map((each) => ({ day: last(each.due), value: each.value })),
        ...milestones.map((each) => ({ day: last(each.due), value: null })),
      ].flatMap(({ day, value }) => (day === null ? [] : [{ day, value }])),
      baseline: measure?.baseline ? { value: measure.baseline.value, day: measure.baseline.date } : null,
      latest: figure?.value ?? null,
      latestDay: figure?.date ?? null,
      leads: leads.filter((name) => !/^(?:|未写明.*|未注明.*|not (?:given|stated).*)$/i.test(name)),
      verdict: assessment.verdict,
    }
  })
}
