import type { Ledger } from '#src/domain/ledger.ts'

/** A drafted ledger as it can stand in a file: its edition is no older than the latest report in it, for a report from after the edition would be set aside. The very same where none is. */
export function coverReports(ledger: Ledger): Ledger {
  const latest = ledger.reports.reduce((day, { recorded }) => (recorded > day ? recorded : day), ledger.edition)
  return latest === ledger.edition ? ledger : { ...ledger, edition: latest }
}
