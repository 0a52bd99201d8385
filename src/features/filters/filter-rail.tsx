import type { Selection } from '#src/derive/selection/selection.ts'
import styles from './filters.module.css'
import { KindFacet, SectorFacet, StatusFacet, UnitFacet } from './plain-facets.tsx'
import { RegionFacet } from './region-facet.tsx'
import { YearFacet } from './year-facet.tsx'

/** All facets, one under another. Counts take every other facet into account and ignore their own. */
export function FilterRail({ selection }: { readonly selection: Selection }) {
  return (
    <div className={styles.rail}>
      <RegionFacet selection={selection} />
      <SectorFacet selection={selection} />
      <YearFacet selection={selection} />
      <StatusFacet selection={selection} />
      <KindFacet selection={selection} />
      <UnitFacet selection={selection} />
    </div>
  )
}
