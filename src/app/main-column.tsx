import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, type ReactNode } from 'react'
import { openDesk } from '#src/data/desk.ts'
import { FilterChips } from '#src/features/filters/filter-chips.tsx'
import { StatusStrip } from '#src/features/summary/status-strip.tsx'
import { Summary } from '#src/features/summary/summary.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { InBrowser } from '#src/ui/in-browser.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import { SLICE } from '#src/ui/slice.ts'
import { activeFilters } from '#src/url/choices.ts'
import { Late } from './late.tsx'
import type { PageParts } from './page-parts.ts'
import styles from './page.module.css'
import { Part } from './part.tsx'
import type { ViewSays } from './use-sentence.tsx'
import { ViewBody } from './view-body.tsx'
import { VIEW_TABLE } from './view-table.tsx'
import { ViewTabs } from './view-tabs.tsx'

const loadNothing = () => import('#src/features/notices/nothing-matches.tsx')
const NothingMatches = lazy(async () => ({ default: (await loadNothing()).NothingMatches }))
const Desk = lazy(async () => ({ default: await (await openDesk()).openView() }))

export interface MainColumnProps extends PageParts {
  readonly says: ViewSays
  /** True while the selection is the one before, and the next is worked out. */
  readonly busy: boolean
  /** What paper and pictures carry below the view; false: not yet there. */
  readonly printFoot: ReactNode
  /** Opens the filters where they are not beside the view; null where they are, or where there are none. */
  readonly onFilter: (() => void) | null
}

/** The view, under the sentence that leads it and what it is narrowed to. */
export function MainColumn({ says, busy, printFoot, onFilter, ...page }: MainColumnProps) {
  const t = useTexts(screenTexts)
  const printing = usePrinting()
  // On paper it leads: at the end it might stand alone on a last sheet.
  const foot = printFoot && <Part quiet>{printFoot}</Part>
  const { view, selection, drafted, today, home } = page
  const { items } = selection
  return (
    <main {...SLICE} className={styles.main} id="main" data-view={view.view} tabIndex={-1} aria-busy={busy}>
      {printing && foot}
      <Late says>
        {() => (
          <InBrowser>
            <Summary parts={says.parts} items={items.length} />
          </InBrowser>
        )}
      </Late>
      {says.teller}
      <p className="visually-hidden" role="status">
        {busy ? t.working : t.found(items.length)}
      </p>
      <FilterChips view={view} index={drafted.opened.index} />
      <div {...SLICE} className={styles.line}>
        <ViewTabs />
        {onFilter && (
          <Button className={styles.filterButton} onClick={onFilter}>
            {t.filtersWith(activeFilters(view).length)}
          </Button>
        )}
        <InBrowser>
          <StatusStrip selection={selection} />
        </InBrowser>
      </div>
      {view.view === 'overview' && (
        <Late>
          {({ YearOutcomes }) => (
            <InBrowser>
              <YearOutcomes selection={selection} />
            </InBrowser>
          )}
        </Late>
      )}
      {items.length === 0 && !VIEW_TABLE[view.view].speaksOfNothing ? (
        <Part>
          <NothingMatches selection={selection} view={view} />
        </Part>
      ) : (
        <ViewBody
          selection={selection}
          view={view}
          desk={<Desk selection={selection} drafted={drafted} today={today} sentence={says.selected} home={home} />}
        />
      )}
      {!printing && foot}
    </main>
  )
}
