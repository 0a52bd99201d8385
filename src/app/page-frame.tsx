import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense, useState } from 'react'
import type { Item } from '#src/derive/selection/selection.ts'
import type { PrintFootProps } from '#src/features/print/print-foot.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import { Pending } from '#src/ui/pending.tsx'
import { Sheet } from '#src/ui/sheet.tsx'
import { InBrowser } from '#src/ui/in-browser.tsx'
import { isSteered } from '#src/ui/steered.ts'
import { useIdle } from '#src/ui/use-idle.ts'
import { useMedia } from '#src/ui/use-media.ts'
import { MainColumn, type MainColumnProps } from './main-column.tsx'
import styles from './page.module.css'
import { Part } from './part.tsx'
import { Rail } from './rail.tsx'

const PrintFoot = lazy(async () => ({ default: (await import('#src/features/print/print-foot.tsx')).PrintFoot }))
const Detail = lazy(async () => ({ default: (await import('#src/features/detail/detail.tsx')).Detail }))

export interface PageFrameProps extends Omit<MainColumnProps, 'printFoot' | 'onFilter'> {
  /** The open item, beside the list or on a phone in its place; null: none. */
  readonly item: Item | null
}

/** Comes once the browser has nothing better to do, without drawing the page around it anew. */
function IdlePrintFoot(props: PrintFootProps) {
  const idle = useIdle()
  if (!idle) return null
  // Where it does not come, it alone is missing: the view above it stays.
  return (
    <Boundary fallback={null}>
      <Suspense fallback={isSteered() && <Pending />}>
        <PrintFoot {...props} />
      </Suspense>
    </Boundary>
  )
}

/** The columns of the page: filters, the view, the open item. On a narrow screen, and at the desk, whose work wants the width, the filters are a sheet. */
export function PageFrame({ item, ...main }: PageFrameProps) {
  const t = useTexts(screenTexts)
  const narrow = useMedia('(max-width: 979.98px)')
  const folded = narrow || main.view.view === 'desk'
  const [filtering, setFiltering] = useState(false)
  const { selection, view, home } = main
  const { assessed, items } = selection
  const railed = !view.embed && !folded
  const printFoot = (
    <InBrowser>
      <IdlePrintFoot view={view} assessed={assessed} count={items.length} home={home} />
    </InBrowser>
  )
  return (
    <>
      <div className={styles.frame} data-detail={item ? 'open' : 'closed'} data-rail={railed}>
        {railed && (
          <section className={styles.rail} aria-label={t.filters}>
            <Suspense>
              <Rail />
            </Suspense>
          </section>
        )}
        <MainColumn {...main} printFoot={printFoot} onFilter={view.embed ? null : () => setFiltering(true)} />
        {item && (
          <div className={styles.detail}>
            <Part>
              <Detail item={item} selection={selection}>
                {printFoot}
              </Detail>
            </Part>
          </div>
        )}
      </div>
      {folded && (
        <Sheet
          open={filtering}
          title={t.filters}
          done={t.showResults(items.length)}
          onClose={() => setFiltering(false)}
        >
          <Rail />
        </Sheet>
      )}
    </>
  )
}
