import { useDeferredValue } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import text from '#src/ui/text.module.css'
import { CompletenessSection } from './completeness-section.tsx'
import styles from './coverage.module.css'
import { Judged } from './judged.tsx'
import { Radar } from './radar.tsx'
import { Sources } from './sources.tsx'

/** What is missing: how many can be judged and why the rest cannot, what each region and unit lacks, how solid the sources are, and whom to ask. */
export function Coverage({ selection: latest }: { readonly selection: Selection }) {
  // A change of filters on a large ledger redraws the sections one after the other, without holding up the page.
  const selection = useDeferredValue(latest)
  return (
    <div className={`${styles.coverage} ${text.sections}`} data-side-by-side>
      <div className={styles.pair} data-side-by-side>
        <Judged selection={selection} />
        <Sources selection={selection} />
      </div>
      <CompletenessSection selection={selection} />
      <Radar selection={selection} />
    </div>
  )
}
