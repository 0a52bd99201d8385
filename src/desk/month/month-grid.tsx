import { useMemo, useState, type RefObject } from 'react'
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { MonthGridRow } from './month-row.tsx'
import { COLUMNS, type Pasted } from './paste.ts'
import { useCellKeys } from './use-cell-keys.ts'
import type { Month } from './use-month.ts'
import styles from './month.module.css'

export interface MonthGridProps {
  readonly month: Month
  /** What saves the grid. */
  readonly saveButton: RefObject<HTMLButtonElement | null>
  /** Tells what became of a paste or an undo. */
  readonly onPaste: (pasted: Pasted) => void
}

/** So many rows are drawn at first; a ledger may have ten thousand. */
const PAGE = 60

/* How many rows stand before each group. */
function startsOf(groups: Month['groups']): readonly number[] {
  const starts: number[] = []
  let start = 0
  for (const { rows } of groups) {
    starts.push(start)
    start += rows.length
  }
  return starts
}

/** The rows by unit, with the keys of a spreadsheet. */
export function MonthGrid({ month, saveButton, onPaste }: MonthGridProps) {
  const lang = useLanguage()
  const texts = useTexts(deskMonthTexts)
  const { groups, typed, reads, context } = month
  const [shown, setShown] = useState(PAGE)
  const ids = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ item }) => item.commitment.id)), [groups])
  const places = useMemo(() => new Map(ids.map((id, place) => [id, place])), [ids])
  const lastTyped = Math.max(-1, ...Object.keys(typed.rows).map((id) => places.get(id) ?? -1))
  const drawn = Math.max(shown, lastTyped + 1)
  const keys = useCellKeys(month, ids, saveButton, onPaste)
  const starts = useMemo(() => startsOf(groups), [groups])
  return (
    <>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table to type in, moved through by arrow keys, is a grid
        role="grid"
        className={styles.grid}
        aria-label={texts.grid}
        aria-rowcount={ids.length + groups.length + 1}
        aria-colcount={5}
      >
        <thead>
          <tr aria-rowindex={1}>
            {(['task', ...COLUMNS, 'verdict'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {texts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ lead, rows }, at) => {
          const start = starts[at] ?? 0
          const some = rows.slice(0, Math.max(0, drawn - start))
          if (some.length === 0) return null
          return (
            <tbody key={lead}>
              <tr aria-rowindex={start + at + 2} className={styles.unit}>
                <th scope="rowgroup" colSpan={5}>
                  {context.index.organisations.get(lead)?.name[lang] ?? lead}
                </th>
              </tr>
              {some.map((row, place) => {
                const { id } = row.item.commitment
                return (
                  <MonthGridRow
                    key={id}
                    row={row}
                    place={start + at + place + 3}
                    typed={typed.rows[id]}
                    read={reads.get(id)}
                    context={context}
                    keys={keys}
                  />
                )
              })}
            </tbody>
          )
        })}
      </table>
      {drawn < ids.length && (
        <p>
          <Button onClick={() => setShown(drawn + PAGE)}>{texts.more(Math.min(PAGE, ids.length - drawn))}</Button>
        </p>
      )}
    </>
  )
}
