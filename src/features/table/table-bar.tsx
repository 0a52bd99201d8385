import { tableTexts } from '#src/texts/table/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { GROUP_KEYS } from '#src/url/view.ts'
import { TABLE_COLUMNS } from './columns.tsx'
import { TableSort } from './table-sort.tsx'
import styles from './table.module.css'

export interface TableBarProps {
  /** Cards have no columns to choose and no heads to sort by. */
  readonly cards: boolean
  /** Sort keys of the columns left out, joined by dots. */
  readonly hidden: string
  readonly onHide: (hidden: string) => void
}

/** Grouping, and the choice of columns or, over cards, of the order. */
export function TableBar({ cards, hidden, onHide }: TableBarProps) {
  const t = useTexts(screenTexts)
  const l = useTexts(tableTexts)
  const group = useView((view) => view.group)
  const left = hidden.split('.').filter(Boolean)
  const names: Readonly<Record<(typeof GROUP_KEYS)[number], string>> = t.facet
  return (
    <div className={styles.bar} data-no-picture>
      <label>
        {t.groupBy}{' '}
        <select
          value={group ?? ''}
          onChange={(event) => choose('group', GROUP_KEYS.find((key) => key === event.currentTarget.value) ?? null)}
        >
          <option value="">{l.noGroup}</option>
          {GROUP_KEYS.map((key) => (
            <option key={key} value={key}>
              {names[key]}
            </option>
          ))}
        </select>
      </label>
      {cards ? (
        <TableSort />
      ) : (
        <details>
          <summary>{l.chooseColumns}</summary>
          <div className={styles.columns}>
            {TABLE_COLUMNS.filter((column) => column.key !== 'title').map(({ key, name }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={!left.includes(key)}
                  onChange={() =>
                    onHide((left.includes(key) ? left.filter((each) => each !== key) : [...left, key]).join('.'))
                  }
                />
                {t.columns[name]}
              </label>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
