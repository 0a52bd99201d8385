import { fingerprint } from '#src/lib/fingerprint.ts'
import { splitDirections } from './directions.ts'
import { verdictsLead } from './ladder/ladder.ts'
import { progressSaid } from './progress-said.ts'
import type { Selection } from './selection/selection.ts'
import { shareSaid } from './share-said.ts'

/** Rows of the overview that are drawn before anything else, and that the build writes into the page. */
export const FIRST_ROWS = 10

/**
 * A text that is the same for two days on which the first view is laid out alike and says the same, but for the parts
 * that are left to the browser (ui/in-browser.tsx). The build writes it beside the page it prepares; on a day whose mark is
 * another, the page is drawn anew. `selection`: of the default view.
 */
export function firstViewMark({ items, assessed, facets }: Selection): string {
  const { rows, directions } = splitDirections(items)
  const first = rows
    .slice(0, FIRST_ROWS)
    .map(({ commitment, assessment }) => [
      commitment.id,
      assessment.deadline,
      assessment.target,
      progressSaid(assessment),
      shareSaid(assessment),
    ])
  const { region, sector, year, unit, kind } = facets
  const counts = [region, sector, year, unit, kind].map((each) => [...each])
  const said = [verdictsLead(assessed.items), items.length, rows.length, directions.length, first, counts]
  return fingerprint(new TextEncoder().encode(JSON.stringify(said)))
}
