import type { Selection } from '#src/derive/selection/selection.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import styles from './filters.module.css'
import { KindFacet, SectorFacet, StatusFacet, UnitFacet } from './plain-facets.tsx'
import { RegionFacet } from './region-facet.tsx'
import { YearFacet } from './year-facet.tsx'

/** All facets, one under another: when and how it stands first, then where, what about and who. Counts take every other facet into account and ignore their own. */
export function FilterRail({ selection }: { readonly selection: Selection }) {
  return (
    <div className={styles.rail}>
      <YearFacet selection={selection} />
      <InBrowser>
        <StatusFacet selection={selection} />
      </InBrowser>
      <RegionFacet selection={selection} />
      <SectorFacet selection={selection} />
      <UnitFacet selection={selection} />
      <KindFacet selection={selection} />
    </div>
  )
}
