import type { Rule } from '#src/domain/ledger.ts'
import type { Item, Selection } from '../selection/selection.ts'
import type { MethodFinding } from './finding.ts'

/** The items that another rule judges otherwise: by another verdict, or none for another first reason. `others`: every item under that rule, by commitment id. */
export function judgedOtherwise(items: readonly Item[], others: ReadonlyMap<string, Item>): readonly Item[] {
  return items.filter(({ commitment, assessment }) => {
    const other = others.get(commitment.id)?.assessment
    return other !== undefined && (other.verdict !== assessment.verdict || other.reasons[0] !== assessment.reasons[0])
  })
}

/** What every other rule would change. `under`: every item under each of them. */
export function findMethod(
  { items, assessed }: Selection,
  under: readonly { readonly rule: Rule; readonly items: ReadonlyMap<string, Item> }[],
): MethodFinding {
  return {
    of: 'method',
    rule: assessed.rule.name,
    others: under
      .map(({ rule, items: others }) => ({ rule: rule.name, changed: judgedOtherwise(items, others).length }))
      .toSorted((a, b) => b.changed - a.changed),
  }
}
