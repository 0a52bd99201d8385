import { assess } from '#src/domain/assess.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { knownTargets } from '#src/domain/deadline-of.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Report, Rule } from '#src/domain/ledger.ts'
import type { Item } from '../selection/selection.ts'

/** A report and what the rule made of the item on the day it was published. */
export interface GivenVerdict {
  readonly report: Report
  /** Null: published before there was anything to judge by. */
  readonly assessment: Assessment | null
}

/** The verdict that each report in force gave when it was published, oldest figure first. Assesses once a report: ask only for rows in sight. */
export function givenVerdicts(
  index: LedgerIndex,
  { commitment, assessment }: Item,
  rule: Rule,
): readonly GivenVerdict[] {
  return assessment.reports.map((report) => {
    const { recorded } = report
    const known = recorded >= commitment.announced || knownTargets(commitment, recorded).length > 0
    return { report, assessment: known ? assess(index, commitment, recorded, rule) : null }
  })
}
