/** What a ledger says of each of its commitments, in the parts that a table has. */
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Comparator, Verdict } from '#src/domain/terms.ts'
import { DAYS } from './truth.ts'

export interface Said {
  readonly title: string
  /** Every name of it: title, metric, lead and regions. */
  readonly all: string
  readonly value: number | null
  readonly comparator: Comparator | null
  readonly isLower: boolean
  readonly unit: string
  readonly due: string | null
  /** The lead and those who support it, in order of their names; null: the ledger knows none. */
  readonly leads: string | null
  readonly latest: number | null
  /** The words of its reports. */
  readonly words: string
  readonly verdict: Verdict
}

/** Of every commitment; nothing of no ledger. */
export function said(ledger: Ledger | null): readonly Said[] {
  if (!ledger) return []
  const names = new Map(ledger.organisations.map(({ id, name }) => [id, name.zh]))
  const units = new Map(ledger.units.map(({ id, name }) => [id, name.zh]))
  const regions = new Map(ledger.regions.map(({ code, name }) => [code, name.zh]))
  return assessAll(indexLedger(ledger), DAYS.today, null).items.map(({ commitment, assessment }) => {
    const target = commitment.targets.at(-1)
    const figures = ledger.reports.filter((report) => report.commitment === commitment.id && report.value !== undefined)
    const [lead = '', supporting] = [names.get(commitment.lead), commitment.supporting.map((id) => names.get(id) ?? '')]
    const places = commitment.regions.map((code) => regions.get(code) ?? '')
    return {
      title: commitment.title.zh,
      all: [commitment.title.zh, commitment.measure?.metric.zh ?? '', lead, ...places].join(' '),
      value: target?.value ?? null,
      comparator: target?.comparator ?? null,
      isLower:
        commitment.measure?.direction === 'decrease' ||
        target?.comparator === 'at-most' ||
        target?.comparator === 'less-than',
      unit: units.get(commitment.measure?.unit ?? '') ?? '',
      due: target?.due ?? commitment.milestones.at(-1)?.due ?? null,
      leads: /^(?:未写明|未注明|not (?:given|stated))/i.test(lead) ? null : [lead, ...supporting.sort()].join('、'),
      latest: figures.at(-1)?.value ?? null,
      words: ledger.reports
        .filter((report) => report.commitment === commitment.id)
        .map(({ note }) => note?.zh ?? '')
        .join('\n'),
      verdict: assessment.verdict,
    }
  })
}
