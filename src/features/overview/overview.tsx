import { screenTexts } from '#src/texts/screen/texts.ts'
import { useDeferredValue, useMemo, useState, type ComponentType } from 'react'
import { splitDirections } from '#src/derive/directions.ts'
import { FIRST_ROWS } from '#src/derive/first-view.ts'
import { verdictsLead } from '#src/derive/ladder/ladder.ts'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { usePaper } from '#src/ui/on-paper.ts'
import { SLICE } from '#src/ui/slice.ts'
import type { DirectionsProps } from './directions.tsx'
import styles from './overview.module.css'
// The written page has room for what comes late: its styles come with it.
import './asks.module.css'
import './directions.module.css'
import './key.module.css'
import './ladder.module.css'
import './side.module.css'
import '#src/ui/copy-button.module.css'
import rowsStyles from './rows.module.css'
import { ProgressRow } from './progress-row.tsx'

/** Rows drawn at first and added by each "more": enough to read, few enough to draw at once at 10,000 items. */
const PAGE = 40
const NONE: readonly Item[] = []
/** Rows on paper and in a picture; what is beyond is said. */
const MOST = { print: 400, picture: 120 } as const

/** What stands above or beside the rows; its code may come later than theirs. */
export interface LateSlotProps {
  readonly className: string | undefined
  readonly selection: Selection
  readonly rowsFirst: boolean
}

export interface OverviewProps {
  readonly selection: Selection
  readonly Above: ComponentType<LateSlotProps>
  readonly Beside: ComponentType<LateSlotProps>
  readonly Below: ComponentType<DirectionsProps>
}

/** The first view: the selection as progress rows, and with it how far the promises come, whom to ask, where, what about and what falls due. Where the verdicts lead the rows come first. */
export function Overview({ selection, Above, Beside, Below }: OverviewProps) {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const paper = usePaper()
  const item = useView((view) => view.item)
  const [pages, setPages] = useState(1)
  const { items, assessed } = selection
  const { rows, directions } = useMemo(() => splitDirections(items), [items])
  const shown = rows.slice(0, paper === 'screen' ? pages * PAGE : MOST[paper])
  // What is in sight is drawn at once; the rows below follow as soon as there is time.
  const first = paper === 'screen' ? shown.slice(0, FIRST_ROWS) : shown
  const following = useDeferredValue(shown, NONE)
  const taken = new Set(first)
  const rest = paper === 'screen' ? following.slice(FIRST_ROWS).filter((each) => !taken.has(each)) : NONE
  const isWanted = useDirectionsWanted(rows, directions, item)
  const rowsFirst = useVerdictsLead(assessed.items) || item !== null
  return (
    <div {...SLICE} className={styles.columns}>
      <Above className={rowsFirst ? styles.line : styles.first} selection={selection} rowsFirst={rowsFirst} />
      <section className={styles.list} aria-label={t.listLabel}>
        {rows.length > 0 && (
          <>
            <div {...SLICE} className={rowsStyles.heads} aria-hidden="true">
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
          </>
        )}
        {shown.length < rows.length && (
          <div className={styles.more}>
            <Button onClick={() => setPages(pages + 1)}>
              {t.moreRows(Math.min(PAGE, rows.length - shown.length))}
            </Button>
            <a href={hrefFor({ view: 'ledger' })}>{t.allInTable(items.length)}</a>
            {paper !== 'screen' && t.setAsideMore(rows.length - shown.length)}
          </div>
        )}
        {directions.length > 0 && <Below items={directions} index={assessed.index} wanted={isWanted} />}
      </section>
      <Beside className={styles.side} selection={useDeferredValue(selection)} rowsFirst={rowsFirst} />
    </div>
  )
}

/** As verdictsLead, asked once for a ledger, a day and a rule. */
function useVerdictsLead(all: readonly Item[]): boolean {
  return useMemo(() => verdictsLead(all), [all])
}

/** True where the directions are what was looked for: there is nothing else, a search, a hand or a series found them (a number that was dropped is news), or one of them is open. Once one was opened they stay so. */
function useDirectionsWanted(rows: readonly Item[], directions: readonly Item[], item: string | null): boolean {
  const isSought = useView((view) => view.q !== '' || view.pick.length > 0 || view.series.length > 0)
  const [wasOpened, setOpened] = useState(false)
  const isOpened = item !== null && directions.some(({ commitment }) => commitment.id === item)
  if (isOpened && !wasOpened) setOpened(true)
  return rows.length === 0 || isSought || isOpened || wasOpened
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
