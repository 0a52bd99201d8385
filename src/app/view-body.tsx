import { lazy, Suspense, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { Overview } from '#src/features/overview/overview.tsx'
import { assertNever } from '#src/lib/assert-never.ts'
import type { View } from '#src/url/view.ts'
import { InSight } from '#src/ui/in-sight.tsx'
import { Part } from './part.tsx'

const LedgerTable = lazy(async () => ({ default: (await import('#src/features/table/ledger-table.tsx')).LedgerTable }))
const Timeline = lazy(async () => ({ default: (await import('#src/features/timeline/timeline.tsx')).Timeline }))
const Matrix = lazy(async () => ({ default: (await import('#src/features/matrix/matrix.tsx')).Matrix }))
const Compare = lazy(async () => ({ default: (await import('#src/features/compare/compare.tsx')).Compare }))
const Changes = lazy(async () => ({ default: (await import('#src/features/changes/changes.tsx')).Changes }))
const Coverage = lazy(async () => ({ default: (await import('#src/features/coverage/coverage.tsx')).Coverage }))
const Totals = lazy(async () => ({ default: (await import('#src/features/totals/totals.tsx')).Totals }))
const Method = lazy(async () => ({ default: (await import('#src/features/method/method.tsx')).Method }))

export interface ViewBodyProps {
  readonly selection: Selection
  /** Honoured: one that this edition does not have was replaced by the overview before it came here. */
  readonly view: View
  /** What stands in the place of the view `desk`; there is none on a stage. */
  readonly desk?: ReactNode
}

function Body({ selection, view, desk = null }: ViewBodyProps) {
  switch (view.view) {
    case 'overview':
      return (
        <Overview selection={selection}>
          <InSight>
            <Suspense fallback={null}>
              <Totals selection={selection} />
            </Suspense>
          </InSight>
        </Overview>
      )
    case 'ledger':
      return <LedgerTable selection={selection} />
    case 'timeline':
      return <Timeline selection={selection} />
    case 'matrix':
      return <Matrix selection={selection} />
    case 'compare':
      return <Compare selection={selection} />
    case 'changes':
      return <Changes selection={selection} view={view} />
    case 'coverage':
      return <Coverage selection={selection} />
    case 'method':
      return <Method selection={selection} />
    case 'desk':
      return desk
    default:
      return assertNever(view.view)
  }
}

/** The view that the address names; all but the overview are loaded when they are asked for. */
export function ViewBody(props: ViewBodyProps) {
  return (
    <Part key={props.view.view}>
      <Body {...props} />
    </Part>
  )
}
