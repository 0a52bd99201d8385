import { isLimit } from '#src/domain/limits.ts'
import type { View } from '#src/url/view.ts'
import { chooseComparison } from '../compare/choice.ts'
import { buildComparedGroups } from '../compare/groups.ts'
import { seriesName } from '../series/name.ts'
import { seriesRows } from '../series/rows.ts'
import { summariseSeries } from '../series/summary.ts'
import { buildStatusStrip } from '../status-strip.ts'
import type { Item, Selection } from '../selection/selection.ts'
import type { Finding, GroupsFinding, ItemsFinding, SeriesFinding } from './finding.ts'
import { namedIn } from './named.ts'

/** V4 where it can be laid beside that of others: exact, and of what is approached rather than kept. */
function gapOf({ commitment: { measure }, assessment: { gapPoints, target } }: Item): number | null {
  if (!gapPoints || gapPoints.low !== gapPoints.high) return null
  return measure && target && isLimit(measure, target) ? null : gapPoints.low
}

function findItems(items: readonly Item[]): ItemsFinding {
  const laid = items
    .flatMap((item) => {
      const gap = gapOf(item)
      return gap === null ? [] : [{ item, gap }]
    })
    .toSorted((a, b) => b.gap - a.gap)
  const [best, worst] = [laid[0]?.item, laid.at(-1)?.item]
  return {
    of: 'items',
    count: items.length,
    ends: best && worst && laid.length > 1 ? { best, worst, compared: laid.length } : null,
    statuses: buildStatusStrip(items),
  }
}

function findGroups(selection: Selection, of: 'region' | 'unit', values: readonly string[]): GroupsFinding {
  const { groups, steps } = buildComparedGroups(selection, of, values)
  return {
    of: 'groups',
    by: of,
    groups: groups.map(({ value, count }) => ({ name: namedIn(selection.assessed.index, of, value), count })),
    steps,
  }
}

function findSeries({ assessed }: Selection, ids: readonly string[]): SeriesFinding {
  return {
    of: 'series',
    series: ids.flatMap((id) => {
      const [name, summary] = [seriesName(assessed.index, id), summariseSeries(seriesRows(assessed, id))]
      return name && summary ? [{ name, summary }] : []
    }),
  }
}

/** How what the view compares differs; that nothing is compared, where too little is chosen. */
export function findCompare(selection: Selection, view: View): Finding {
  const comparison = chooseComparison(selection, view)
  switch (comparison.of) {
    case 'items':
      return findItems(comparison.items)
    case 'series':
      return findSeries(selection, comparison.values)
    case 'nothing':
      return { of: 'nothing' }
    default:
      return findGroups(selection, comparison.of, comparison.values)
  }
}
