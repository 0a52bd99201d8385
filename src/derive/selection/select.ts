import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { View } from '#src/url/view.ts'
import { assessAll } from './assess-all.ts'
import { buildEngine } from './engine.ts'
import type { CompareText } from './order.ts'
import { createSearch, type Readings } from '../search/search-index.ts'
import { AS_WRITTEN } from '../search/text.ts'
import { selectItems } from './select-items.ts'
import type { Selection } from './selection.ts'

/** What a selection may use beside the ledger. Without readings Latin letters find no Chinese; without compareText texts are sorted by code units. */
export interface SelectOptions {
  readonly readings?: Readings
  readonly compareText?: CompareText
}

/** (ledger, view, day) → selection, in one go. `asOf` is the day meant by a view that names none; view.asof goes before it. */
export function select(
  index: LedgerIndex,
  view: View,
  asOf: CalendarDate,
  { readings, compareText }: SelectOptions = {},
): Selection {
  const assessed = assessAll(index, view.asof ?? asOf, view.rule)
  const search = createSearch(assessed, { ...AS_WRITTEN, readings: readings ?? null })
  return selectItems(buildEngine(assessed), view, compareText ? { search, compareText } : { search })
}
