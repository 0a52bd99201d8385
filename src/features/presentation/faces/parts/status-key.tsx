import type { FacetCounts } from '#src/derive/selection/selection.ts'
import { buildStatusMix } from '#src/derive/status-strip.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { StatusList } from './status-list.tsx'

/** The selection by status. */
export function StatusKey({ counts }: { readonly counts: FacetCounts }) {
  const lang = useLanguage()
  const mix = buildStatusMix(counts)
  return (
    <StatusList
      statuses={[...mix.keys()]}
      figure={(statuses) =>
        formatCount(
          statuses.reduce((sum, status) => sum + (mix.get(status) ?? 0), 0),
          lang,
        )
      }
    />
  )
}
