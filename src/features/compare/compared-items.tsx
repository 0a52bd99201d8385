import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import { CourseChart } from './course-chart.tsx'
import { ItemsTable } from './items-table.tsx'
import styles from './items-reports.module.css'
import { ItemsReports } from './items-reports.tsx'
import { Limits } from './limits.tsx'

/** Commitments side by side: their courses on one scale, what that cannot tell, and all figures as a table. */
export function ComparedItems({ items, assessed }: { readonly items: readonly Item[]; readonly assessed: Assessed }) {
  return (
    <>
      <CourseChart items={items} assessed={assessed} />
      <div className={styles.beside} data-side-by-side>
        <ItemsTable items={items} index={assessed.index} />
        <div className={styles.aside}>
          <Limits items={items} />
          <ItemsReports items={items} index={assessed.index} />
        </div>
      </div>
    </>
  )
}
