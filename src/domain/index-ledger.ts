import type { LedgerIndex } from './known.ts'
import type { Commitment, Fact, Ledger, Report } from './ledger.ts'
import { SHIPPED_RULES } from './rules.ts'

/** Text order of dates, which is their order in time. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function groupReports(reports: readonly Report[]): ReadonlyMap<string, readonly Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const group = groups.get(report.commitment)
    if (group) group.push(report)
    else groups.set(report.commitment, [report])
  }
  for (const group of groups.values()) {
    group.sort((a, b) => compareText(a.date, b.date) || compareText(a.recorded, b.recorded))
  }
  return groups
}

function groupFacts(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const commitment of fact.commitments ?? []) {
      const group = groups.get(commitment)
      if (group) group.push(fact)
      else groups.set(commitment, [fact])
    }
  }
  return groups
}

function groupSeries(commitments: readonly Commitment[]): ReadonlyMap<string, readonly Commitment[]> {
  const groups = new Map<string, Commitment[]>()
  for (const commitment of commitments) {
    if (commitment.series === undefined) continue
    const group = groups.get(commitment.series)
    if (group) group.push(commitment)
    else groups.set(commitment.series, [commitment])
  }
  return groups
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

/**
 * Prepares a valid ledger for questions: look-ups by id (regions by code), reports and facts by
 * commitment (a commitment without any has no entry), and the shipped rules
 * followed by the ledger's own, which win where ids agree.
 */
export function indexLedger(ledger: Ledger): LedgerIndex {
  return {
    ledger,
    regions: new Map(ledger.regions.map((region) => [region.code, region])),
    sectors: byId(ledger.sectors),
    organisations: byId(ledger.organisations),
    units: byId(ledger.units),
    sources: byId(ledger.sources),
    commitments: byId(ledger.commitments),
    series: groupSeries(ledger.commitments),
    reports: groupReports(ledger.reports),
    facts: groupFacts(ledger.facts),
    rules: byId([...SHIPPED_RULES, ...ledger.rules]),
  }
}
