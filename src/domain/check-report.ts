/** Sense, part 4: one report or one fact, against the frame and its commitment. */
import { checkCitation, checkReference, checkReferences } from './check-references.ts'
import type { KnownIds } from './check-references.ts'
import type { CalendarDate } from './deadline.ts'
import { addIssue } from './issue.ts'
import type { IssueSink } from './issue.ts'
import type { Commitment, Fact, Report } from './ledger.ts'

/** What a report is checked against. Commitments that can be used, by id; the commitment of every report, by id. */
export interface ReportContext {
  readonly known: KnownIds
  readonly edition: CalendarDate
  readonly commitments: ReadonlyMap<string, Commitment>
  readonly commitmentOfReport: ReadonlyMap<string, string>
}

/** References, dates, and what a report may say of a commitment of that kind. */
export function checkReport(
  sink: IssueSink,
  report: Report,
  { known, edition, commitments, commitmentOfReport }: ReportContext,
): void {
  checkReference(sink, ['commitment'], report.commitment, 'commitment', known)
  const commitment = commitments.get(report.commitment)
  if (commitment !== undefined) checkAgainst(sink, report, commitment)
  else if (known.commitment.has(report.commitment))
    addIssue(sink, ['commitment'], report.commitment, { kind: 'kept-commitment' })

  if (report.recorded < report.date)
    addIssue(sink, ['recorded'], report.recorded, {
      kind: 'order',
      relation: 'not-before',
      other: 'date',
      value: report.date,
    })
  if (report.recorded > edition)
    addIssue(sink, ['recorded'], report.recorded, {
      kind: 'order',
      relation: 'not-after',
      other: 'edition',
      value: edition,
    })

  checkReference(sink, ['corrects'], report.corrects, 'report', known)
  const corrected = report.corrects === undefined ? undefined : commitmentOfReport.get(report.corrects)
  if (corrected !== undefined && corrected !== report.commitment)
    addIssue(sink, ['corrects'], report.corrects, { kind: 'reference', to: 'report-of-same-commitment' })
  checkCitation(sink, ['citation'], report.citation, known)
}

function checkAgainst(sink: IssueSink, report: Report, commitment: Commitment): void {
  if (report.value !== undefined && commitment.kind !== 'measured')
    addIssue(sink, ['value'], report.value, { kind: 'content', of: commitment.kind, wants: 'none' })
  const step = report.milestone
  if (step !== undefined && !commitment.milestones.some((milestone) => milestone.id === step))
    addIssue(sink, ['milestone'], step, { kind: 'reference', to: 'milestone-of-commitment' })
}

/** References of a fact. */
export function checkFact(sink: IssueSink, fact: Fact, known: KnownIds): void {
  checkReferences(sink, 'regions', fact.regions, 'region', known)
  checkReferences(sink, 'sectors', fact.sectors, 'sector', known)
  checkReference(sink, ['organisation'], fact.organisation, 'organisation', known)
  checkReferences(sink, 'commitments', fact.commitments, 'commitment', known)
  checkReference(sink, ['unit'], fact.unit, 'unit', known)
  checkCitation(sink, ['citation'], fact.citation, known)
}
