import { assertNever } from '#src/lib/assert-never.ts'
import type { SortKey, View } from '#src/url/view.ts'
import { groupItems } from '../selection/group-items.ts'
import type { Item, Selection } from '../selection/selection.ts'
import { shareSaid } from '../share-said.ts'
import type { GroupedFinding, SortedFinding } from './finding.ts'
import { namedGroup } from './named.ts'

/** True where what an item is sorted by is not known of it, so that it comes last. */
function lacks({ assessment }: Item, key: SortKey): boolean {
  switch (key) {
    case 'due':
      return assessment.deadline === null
    case 'gap':
      return assessment.gapPoints === null
    case 'completion':
      return shareSaid(assessment) === null
    case 'figure':
      return assessment.figure === null
    case 'target':
      return assessment.target === null
    case 'age':
      return assessment.figure === null && assessment.reports.length === 0
    case 'title':
    case 'region':
    case 'sector':
    case 'unit':
    case 'status':
      return false
    default:
      return assertNever(key)
  }
}

/** What stands at the top of the table, or its largest group; null: it is empty. */
export function findLedger({ items, assessed }: Selection, view: View): SortedFinding | GroupedFinding | null {
  const { sort, group } = view
  const { index } = assessed
  const [first] = items
  if (!first) return null
  if (group === null)
    return { of: 'sorted', sort, first, unknown: sort ? items.filter((item) => lacks(item, sort.key)).length : 0 }
  const groups = groupItems(items, group, { index, view })
  const most = Math.max(...groups.map((each) => each.items.length))
  const largest = groups.filter((each) => each.items.length === most)
  return {
    of: 'grouped',
    by: group,
    groups: groups.length,
    largest: namedGroup(index, group, largest[0]?.key ?? ''),
    count: most,
    tied: largest.length - 1,
  }
}
