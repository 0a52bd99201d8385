import { screenTexts } from '#src/texts/screen/texts.ts'
import { useDeferredValue, useState, type ReactNode } from 'react'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import { CityTiles } from './city-tiles.tsx'
import { Key } from './key.tsx'
import { NextDue } from './next-due.tsx'
import styles from './overview.module.css'
import rowsStyles from './rows.module.css'
import { ProgressRow } from './progress-row.tsx'
import { SectorRows } from './sector-rows.tsx'

/** Rows drawn at first and added by each "more": enough to read, few enough to draw at once at 10,000 items. */
const PAGE = 40
/** Rows drawn before anything else. */
const FIRST = 10
const NONE: readonly Item[] = []
/** Rows on paper; what is beyond is said. */
const PRINTED = 400

export interface OverviewProps {
  readonly selection: Selection
  /** What comes last in the side column: the honest totals. */
  readonly children?: ReactNode
}

/** The first view: the selection as progress rows, and beside it where, what about and what falls due. */
export function Overview({ selection, children }: OverviewProps) {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const printing = usePrinting()
  const item = useView((view) => view.item)
  const [pages, setPages] = useState(1)
  const { items, assessed } = selection
  const shown = items.slice(0, printing ? PRINTED : pages * PAGE)
  // What is in sight is drawn at once; the rows below follow as soon as there is time.
  const first = printing ? shown : shown.slice(0, FIRST)
  const following = useDeferredValue(shown, NONE)
  const taken = new Set(first)
  const rest = printing ? NONE : following.slice(FIRST).filter((each) => !taken.has(each))
  return (
    <div className={styles.columns}>
      <section className={styles.list} aria-label={t.listLabel}>
        <div className={rowsStyles.heads} aria-hidden="true">
          <RowHead />
          <RowHead place="second" />
          <RowHead place="third" />
        </div>
        <ol className={rowsStyles.rows}>
          {[...first, ...rest].map((each) => (
            <ProgressRow
              key={each.commitment.id}
              item={each}
              index={assessed.index}
              open={each.commitment.id === item}
            />
          ))}
        </ol>
        {shown.length < items.length && (
          <div className={styles.more} data-no-picture>
            <Button onClick={() => setPages(pages + 1)}>
              {t.moreRows(Math.min(PAGE, items.length - shown.length))}
            </Button>
            <a href={hrefFor({ view: 'ledger' })}>{t.allInTable(items.length)}</a>
          </div>
        )}
      </section>
      <div className={styles.side}>
        <Key />
        <CityTiles selection={selection} />
        <SectorRows selection={selection} />
        <NextDue selection={selection} />
        {children}
      </div>
    </div>
  )
}

/** Names of the row's parts; a second and a third set stand over the further columns of a wall. Rows say them to screen readers themselves. */
function RowHead({ place }: { readonly place?: 'second' | 'third' }) {
  const t = useTexts(screenTexts)
  return (
    <div className={`${rowsStyles.head} ${place ? rowsStyles[place] : ''}`}>
      <span>{t.columns.title}</span>
      <span>{t.columns.figure}</span>
      <span>{t.columns.progress}</span>
      <span>{t.columns.status}</span>
      <span className={rowsStyles.due}>{t.columns.due}</span>
    </div>
  )
}
