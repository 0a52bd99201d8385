import { tableTexts } from '#src/texts/table/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useContext, useMemo, useState, type CSSProperties } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { useView } from '#src/state/view-store.ts'
import { CountingNote } from '#src/marks/counting-note.tsx'
import { MostDrawn } from '#src/ui/most-drawn.ts'
import { usePaper } from '#src/ui/on-paper.ts'
import { CARD_COLUMNS } from './card-columns.tsx'
import { TABLE_COLUMNS, HIDDEN_AT_FIRST, essentialFirst, type TableColumn } from './columns.tsx'
import { buildLines, type LedgerLine } from './lines.ts'
import { PrintTable } from './print-table.tsx'
import { TableBar } from './table-bar.tsx'
import { TableHead } from './table-head.tsx'
import { TableRows } from './table-rows.tsx'
import { TableScroller } from './table-scroller.tsx'
import styles from './table.module.css'
import { useWidth } from './use-width.ts'

/** Below this width, in CSS pixels, the lines are cards. */
const LEAST_FOR_ROWS = 700
/** Lines for a printer, and in a picture; beyond it a note says how many are left out. */
const MOST_ON_PAPER = { print: 1500, picture: 120 } as const

/**
 * The whole selection as a table: sortable, groupable, with a choice of columns, drawn only where one looks.
 * In a narrow place a list of cards; on paper and in a picture a plain table.
 */
export function LedgerTable({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const l = useTexts(tableTexts)
  const paper = usePaper()
  const view = useView((each) => each)
  const { group } = view
  const [hidden, setHidden] = useStored('hidden-columns', HIDDEN_AT_FIRST)
  const [section, setSection] = useState<HTMLElement | null>(null)
  const width = useWidth(section) ?? LEAST_FOR_ROWS
  const cards = width < LEAST_FOR_ROWS
  const { index } = selection.assessed
  const columns = useMemo(
    () => TABLE_COLUMNS.filter(({ key }) => key === 'title' || !hidden.split('.').includes(key)),
    [hidden],
  )
  const seen = useMemo(() => (width < leastOf(columns) ? essentialFirst(columns) : columns), [columns, width])
  const context = useMemo(
    () => ({ index, lang, ageBelow: !columns.some(({ key }) => key === 'age') }),
    [index, lang, columns],
  )
  const most = useContext(MostDrawn)
  const all = useMemo(() => buildLines(selection, view), [selection, view])
  const lines = useMemo(() => (most === null ? all : all.slice(0, most)), [all, most])
  const label = l.tableCaption(selection.items.length)
  return (
    <>
      <section ref={setSection} aria-label={t.views.ledger} className={styles.screen} style={tracks(seen)}>
        <TableBar cards={cards} hidden={hidden} onHide={setHidden} />
        {group !== null && <CountingNote selection={selection} by={group} />}
        <TableScroller label={label} rowCount={all.length + 1} head={cards ? null : <TableHead columns={seen} />}>
          <TableRows
            lines={lines}
            columns={cards ? CARD_COLUMNS : seen}
            context={context}
            group={group}
            cards={cards}
            label={label}
            whole={most !== null}
            leftOut={selection.items.length - countItems(lines)}
          />
        </TableScroller>
      </section>
      {paper !== 'screen' && (
        <PrintTable
          lines={all}
          columns={paper === 'picture' && cards ? CARD_COLUMNS : columns}
          context={context}
          group={group}
          most={MOST_ON_PAPER[paper]}
        />
      )}
    </>
  )
}

/** An item that stands in several groups counts once. */
function countItems(lines: readonly LedgerLine[]): number {
  return new Set(lines.flatMap((line) => ('item' in line ? [line.item] : []))).size
}

/** The width below which the table scrolls sideways. */
function leastOf(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, column) => sum + column.least, 0)
}

/** The grid that head and rows share, and the width below which it scrolls. */
function tracks(columns: readonly TableColumn[]): CSSProperties {
  const style: Record<string, string> = {
    '--columns': columns.map((column) => `minmax(${column.least}px, ${column.part}fr)`).join(' '),
    '--least': `${leastOf(columns)}px`,
  }
  return style
}
