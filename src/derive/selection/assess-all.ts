import { assess } from '#src/domain/assess.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { stepsOn } from '#src/domain/steps-on.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { Assessed, Item } from './selection.ts'

const ITEMS_A_STEP = 100

/** The rule of that id; the ledger's default where the id is null or unknown. Throws where the ledger's default names no rule, which validation excludes. */
function ruleOf({ ledger, rules }: LedgerIndex, id: string | null): Rule {
  const rule = (id === null ? undefined : rules.get(id)) ?? rules.get(ledger.defaultRule)
  if (!rule) throw new Error(`ledger ${ledger.id}: its default rule ${ledger.defaultRule} does not exist`)
  return rule
}

/** As assessAll, giving way after every hundred commitments. */
export function* assessInSteps(
  index: LedgerIndex,
  asOf: CalendarDate,
  ruleId: string | null,
): Generator<void, Assessed> {
  const rule = ruleOf(index, ruleId)
  const items: Item[] = []
  for (const [place, commitment] of index.ledger.commitments.entries()) {
    if (commitment.announced <= asOf)
      items.push({ commitment: stepsOn(commitment, asOf), assessment: assess(index, commitment, asOf, rule) })
    if (place % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
  }
  return { index, asOf, rule, items }
}

/** Every commitment announced by the day, assessed under the rule (null or unknown: the ledger's default), in file order. */
export function assessAll(index: LedgerIndex, asOf: CalendarDate, ruleId: string | null): Assessed {
  return runSteps(assessInSteps(index, asOf, ruleId))
}
