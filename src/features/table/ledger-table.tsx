import { useMemo, useState } from 'react'
import { groupItems } from '#src/derive/group-items.ts'
import type { Selection } from '#src/derive/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { useView } from '#src/state/view-store.ts'
import { usePrinting } from '#src/ui/use-printing.ts'
import { COLUMNS, HIDDEN_AT_FIRST } from './columns.tsx'
import styles from './table.module.css'
import { PrintTable } from './print-table.tsx'
import { TableBar } from './table-bar.tsx'
import { TableHead } from './table-head.tsx'
import { TableRows, type Line } from './table-rows.tsx'

/** The whole selection as a table: sortable, groupable, with a choice of columns, drawn only where one looks. */
export function LedgerTable({ selection }: { readonly selection: Selection }) {
  const { lang, t } = useTexts()
  const printing = usePrinting()
  const group = useView((view) => view.group)
  const [hidden, setHidden] = useStored('hidden-columns', HIDDEN_AT_FIRST)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const { items, assessed } = selection
  const columns = COLUMNS.filter((column) => column.key === 'title' || !hidden.split('.').includes(column.key))
  const lines = useMemo(
    (): readonly Line[] =>
      group === null
        ? items.map((item) => ({ item }))
        : groupItems(items, group, assessed.index).flatMap((each): readonly Line[] => [
            { group: each.key, count: each.items.length },
            ...each.items.map((item) => ({ item })),
          ]),
    [items, group, assessed.index],
  )
  if (printing) return <PrintTable lines={lines} columns={columns} context={{ index: assessed.index, lang }} group={group} />
  return (
    <section aria-label={t.views.ledger}>
      <TableBar hidden={hidden} onHide={setHidden} />
      <div className={styles.scroller} ref={setScroller}>
        <div
          role="table"
          aria-label={t.tableCaption(items.length)}
          aria-rowcount={lines.length + 1}
          className={styles.table}
          style={{ '--columns': columns.map((column) => column.track).join(' ') } as React.CSSProperties}
        >
          <TableHead columns={columns} />
          <TableRows lines={lines} columns={columns} context={{ index: assessed.index, lang }} group={group} scroller={scroller} />
        </div>
      </div>
    </section>
  )
}
