/** What was published about a commitment between two days. */
import type { Assessment } from '#src/domain/assessment.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Report, Target } from '#src/domain/ledger.ts'

/** A report that was in force on the earlier day, and the one that stands in its place now. */
export interface Correction {
  readonly wrong: Report
  readonly right: Report
}

/** What became known of one commitment between two days. */
export interface News {
  /** In force now and unknown on the earlier day, corrections apart; oldest figure first. */
  readonly reports: readonly Report[]
  readonly corrections: readonly Correction[]
  /** The targets in force on both days where they differ; `from` null: the first number given. */
  readonly target: { readonly from: Target | null; readonly to: Target } | null
  /** Reports stopped in between (V6), whatever that does to the status. */
  readonly fellSilent: boolean
}

/** The report known on the earlier day that this one corrects, through reports that came and went in between; null: it corrects none of those. */
function correctedBy(report: Report, known: readonly Report[], all: readonly Report[]): Report | null {
  let at: Report | undefined = report
  for (let steps = 0; at?.corrects !== undefined && steps < all.length; steps += 1) {
    const { corrects }: Report = at
    at = all.find(({ id }) => id === corrects)
    if (at && known.includes(at)) return at
  }
  return null
}

/** What became known of one commitment. `then` null: not yet announced, so all its reports are new and nothing else can have changed. */
export function newsOf(index: LedgerIndex, then: Assessment | null, now: Assessment): News {
  const before = then?.reports ?? []
  const fresh = now.reports.filter((report) => !before.includes(report))
  const all = index.reports.get(now.commitment) ?? []
  const corrections = fresh.flatMap((right) => {
    const wrong = correctedBy(right, before, all)
    return wrong ? [{ wrong, right }] : []
  })
  const corrected = new Set(corrections.map(({ right }) => right))
  return {
    reports: fresh.filter((report) => !corrected.has(report)),
    corrections,
    target: then && now.target && now.target !== then.target ? { from: then.target, to: now.target } : null,
    fellSilent: then !== null && now.freshness?.state === 'silent' && then.freshness?.state !== 'silent',
  }
}
