import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { changesInSteps, type Changes } from '#src/derive/changes/changes.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import type { View } from '#src/url/view.ts'
import { useOnDay } from './assessed.ts'

/** Counts selections as they are compared: the page's heading and the view ask for the same, and it is worked out once. */
const serials = new WeakMap<Selection, number>()
let compared = 0

function serialOf(selection: Selection): number {
  const known = serials.get(selection)
  if (known !== undefined) return known
  compared += 1
  serials.set(selection, compared)
  return compared
}

/** What changed in the selection since an earlier day (null: nothing is asked), worked out in slices. Null only at first; later, while another answer is on its way, the one before it with `busy`. */
export function useChanges(
  selection: Selection,
  view: View,
  since: CalendarDate | null,
): { readonly changes: Changes | null; readonly busy: boolean } {
  const { assessed } = selection
  const before = useOnDay(assessed, since ?? assessed.asOf)
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['changes', serialOf(selection), since],
    queryFn: async ({ signal }): Promise<Changes | null> =>
      before && (await inSlices(changesInSteps({ before, selection, view }), signal)),
    enabled: before !== null,
    placeholderData: keepPreviousData,
    // Worked out here: it needs no network.
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
    // The error boundary shows it.
    throwOnError: true,
  })
  return { changes: data ?? null, busy: data === undefined || isPlaceholderData }
}
