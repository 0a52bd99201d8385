import type { Selection } from '#src/derive/selection/selection.ts'
import styles from './filters.module.css'
import { KindFacet, SectorFacet, StatusFacet, UnitFacet } from './plain-facets.tsx'
import { RegionFacet } from './region-facet.tsx'
import { YearFacet } from './year-facet.tsx'

/** All facets, one under another: when and how it stands first, then where, what about and who. Counts take every other facet into account and ignore their own. */
export function FilterRail({ selection }: { readonly selection: Selection }) {
  return (
    <div className={styles.rail}>
      <YearFacet selection={selection} />
      <StatusFacet selection={selection} />
      <RegionFacet selection={selection} />
      <SectorFacet selection={selection} />
      <UnitFacet selection={selection} />
      <KindFacet selection={selection} />
    </div>
  )
}
