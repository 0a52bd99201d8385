import { lazy, memo, Suspense, type ComponentType, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { DirectionsProps } from '#src/features/overview/directions.tsx'
import { Overview, type LateSlotProps } from '#src/features/overview/overview.tsx'
import { InSight } from '#src/ui/in-sight.tsx'
import type { View, ViewName } from '#src/url/view.ts'
import { Late } from './late.tsx'

export interface ViewBodyProps {
  readonly selection: Selection
  /** Honoured: one that this edition does not have was replaced by the overview before it came here. */
  readonly view: View
  /** What stands in the place of the view `desk`; there is none on a stage. */
  readonly desk?: ReactNode
}

export interface ViewRow {
  /** Draws the view; all but the overview come when they are asked for. */
  readonly Body: ComponentType<ViewBodyProps>
  /** True: it has something to say of an empty selection; else the page says that nothing matches. */
  readonly speaksOfNothing: boolean
}

const Totals = lazy(async () => ({ default: (await import('#src/features/totals/totals.tsx')).Totals }))

function TotalsInSight({ selection }: Pick<ViewBodyProps, 'selection'>) {
  return (
    <InSight>
      <Suspense fallback={null}>
        <Totals selection={selection} />
      </Suspense>
    </InSight>
  )
}

function AboveLate({ className, ...props }: LateSlotProps) {
  return <Late className={className}>{({ Above }) => <Above {...props} />}</Late>
}

/** Drawn anew only for another selection: it follows the rows. */
const BesideLate = memo(function BesideLate({ className, ...props }: LateSlotProps) {
  return <Late className={className}>{({ Beside }) => <Beside {...props} Totals={TotalsInSight} />}</Late>
})

function DirectionsLate(props: DirectionsProps) {
  return <Late>{({ Directions }) => <Directions {...props} />}</Late>
}

function OverviewWhole({ selection }: ViewBodyProps) {
  return <Overview selection={selection} Above={AboveLate} Beside={BesideLate} Below={DirectionsLate} />
}

/** Every view, a row each: a view that is added to VIEWS does not compile without one. */
export const VIEW_TABLE: Readonly<Record<ViewName, ViewRow>> = {
  overview: { Body: OverviewWhole, speaksOfNothing: false },
  ledger: {
    Body: lazy(async () => ({ default: (await import('#src/features/table/ledger-table.tsx')).LedgerTable })),
    speaksOfNothing: false,
  },
  timeline: {
    Body: lazy(async () => ({ default: (await import('#src/features/timeline/timeline.tsx')).Timeline })),
    speaksOfNothing: false,
  },
  matrix: {
    Body: lazy(async () => ({ default: (await import('#src/features/matrix/matrix-view.tsx')).MatrixView })),
    speaksOfNothing: false,
  },
  compare: {
    Body: lazy(async () => ({ default: (await import('#src/features/compare/compare.tsx')).Compare })),
    // Where the missing is brought in.
    speaksOfNothing: true,
  },
  changes: {
    Body: lazy(async () => ({ default: (await import('#src/features/changes/changes-view.tsx')).ChangesView })),
    // What moved out of a filter.
    speaksOfNothing: true,
  },
  method: {
    Body: lazy(async () => ({ default: (await import('#src/features/method/method.tsx')).Method })),
    // The rules.
    speaksOfNothing: true,
  },
  coverage: {
    Body: lazy(async () => ({ default: (await import('#src/features/coverage/coverage.tsx')).Coverage })),
    speaksOfNothing: false,
  },
  desk: {
    Body: ({ desk = null }) => desk,
    // Where the missing is brought in.
    speaksOfNothing: true,
  },
}
