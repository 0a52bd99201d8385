import { tableTexts } from '#src/texts/table/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { sortBy } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import type { TableColumn } from './columns.tsx'
import styles from './table.module.css'

/** Column heads as sort buttons; a second press reverses. */
export function TableHead({ columns }: { readonly columns: readonly TableColumn[] }) {
  const t = useTexts(screenTexts)
  const l = useTexts(tableTexts)
  const sort = useView((view) => view.sort)
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.line}>
        {columns.map(({ key, name, numeric }) => {
          const sorted = sort?.key === key
          return (
            <div
              key={key}
              role="columnheader"
              className={numeric ? styles.number : undefined}
              aria-sort={sorted ? (sort.reversed ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className={styles.sort}
                title={l.sortBy(t.columns[name])}
                onClick={() => sortBy(key)}
              >
                {t.columns[name]} {sorted && <span aria-hidden="true">{sort.reversed ? '↓' : '↑'}</span>}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
