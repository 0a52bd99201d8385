import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { standardSince } from '#src/derive/changes/standard-since.ts'
import { findCompare } from '#src/derive/finding/find-compare.ts'
import { findCoverage } from '#src/derive/finding/find-coverage.ts'
import { findLedger } from '#src/derive/finding/find-ledger.ts'
import { findMatrix } from '#src/derive/finding/find-matrix.ts'
import { findMethod } from '#src/derive/finding/find-method.ts'
import { findTimeline } from '#src/derive/finding/find-timeline.ts'
import type { Finding } from '#src/derive/finding/finding.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { View } from '#src/url/view.ts'
import { underRuleQuery } from './assessed.ts'
import { useChanges } from './use-changes.ts'
import { useDraftList } from './use-drafts.ts'

/** What a view finds; undefined: still being worked out. */
type Found = Finding | null | undefined

/** Fewer items than this are said one by one, as on the overview. */
const WORTH_A_FINDING = 2

/** What the selection alone gives away; undefined for the views that take more. */
function findAtOnce(selection: Selection, view: View): Found {
  const several = selection.items.length >= WORTH_A_FINDING
  switch (view.view) {
    case 'overview':
      return null
    case 'ledger':
      return several ? findLedger(selection, view) : null
    case 'timeline':
      return several ? findTimeline(selection) : null
    case 'matrix':
      return several ? findMatrix(selection, view) : null
    case 'coverage':
      return several ? findCoverage(selection) : null
    case 'compare':
      return findCompare(selection, view)
    case 'method':
      return several ? undefined : null
    default:
      return undefined
  }
}

function useChangesFound(selection: Selection, view: View): Found {
  const asked = view.view === 'changes'
  const { asOf } = selection.assessed
  const since = view.since ?? (asked ? standardSince(selection.assessed) : asOf)
  const { changes, busy } = useChanges(selection, view, asked && since < asOf ? since : null)
  return useMemo(() => {
    if (!asked) return undefined
    if (since >= asOf) return { of: 'changes', since, asOf, changes: null }
    return busy || !changes ? undefined : { of: 'changes', since, asOf, changes }
  }, [asked, since, asOf, busy, changes])
}

function useMethodFound(selection: Selection, view: View): Found {
  const { assessed } = selection
  const asked = view.view === 'method'
  const rules = useMemo(
    () => (asked ? [...assessed.index.rules.values()].filter(({ id }) => id !== assessed.rule.id) : []),
    [asked, assessed],
  )
  const answers = useQueries({ queries: rules.map(({ id }) => underRuleQuery(assessed, id)) })
  const under = rules.flatMap((rule, at) => {
    const items = answers[at]?.data
    return items ? [{ rule, items }] : []
  })
  return asked && under.length === rules.length ? findMethod(selection, under) : undefined
}

/** What the view finds in the selection: the facts of its own sentence. Null: it says what the overview says. Undefined: they are still being worked out. */
export function useFinding(selection: Selection, view: View): Found {
  const atOnce = useMemo(() => findAtOnce(selection, view), [selection, view])
  const changes = useChangesFound(selection, view)
  const method = useMethodFound(selection, view)
  const drafts = useDraftList(selection.assessed.index.ledger.id).drafts.length
  if (atOnce !== undefined) return atOnce
  if (view.view === 'desk') return { of: 'desk', drafts }
  return view.view === 'changes' ? changes : method
}
