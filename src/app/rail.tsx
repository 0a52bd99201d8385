import { createContext, use } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { FilterRail } from '#src/features/filters/filter-rail.tsx'

/** What the address selects now, which the page around the filters follows a moment later (ledger-page.tsx). Null: not yet. */
export const SelectedNow = createContext<Selection | null>(null)

/** The filters: what was pressed in them, and what it leaves, is drawn first. */
export function Rail() {
  const selection = use(SelectedNow)
  return selection && <FilterRail selection={selection} />
}
