import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DeskFault } from '#src/desk/records/draft.ts'
import { faultOf } from '#src/desk/store/desk-fault.ts'
import { NO_WORK, workOf, type ArticleWork } from './article-work.ts'

/** How a change counts: step: it can be taken back · typing: it goes with the last step · settled: steps before it cannot be taken back any more. */
export type ChangeKind = 'step' | 'typing' | 'settled'

/** The article under work, and how it is changed. */
export interface KeptWork {
  readonly work: ArticleWork
  /** False until what was kept has been read. */
  readonly isLoaded: boolean
  /** Why this browser does not keep it; null: it does. */
  readonly fault: DeskFault | null
  readonly canUndo: boolean
  readonly change: (next: (work: ArticleWork) => ArticleWork, kind: ChangeKind) => void
  readonly undo: () => void
}

const MOST_STEPS = 100

/** The article under work over a ledger, as this browser keeps it through reload and crash. */
export function useArticleWork(ledger: string): KeptWork {
  const form = `article-${ledger}`
  const [state, setState] = useState<{ readonly work: ArticleWork; readonly form: string | null }>({
    work: NO_WORK,
    form: null,
  })
  const [past, setPast] = useState<readonly ArticleWork[]>([])
  const [fault, setFault] = useState<DeskFault | null>(null)
  /* Two changes between two drawings must both count. */
  const latest = useRef({ work: NO_WORK, past })
  useEffect(() => {
    let isCurrent = true
    const show = (json: string | null) => {
      if (!isCurrent) return
      latest.current = { work: workOf(json), past: [] }
      setState({ work: latest.current.work, form })
      setPast([])
    }
    const load = async () => {
      const { readForm } = await import('#src/desk/store/form-store.ts')
      show(await readForm(form))
    }
    load().catch((error: unknown) => {
      show(null)
      setFault(faultOf(error))
    })
    return () => {
      isCurrent = false
    }
  }, [form])
  const put = useCallback(
    (work: ArticleWork, steps: readonly ArticleWork[]) => {
      latest.current = { work, past: steps }
      setState({ work, form })
      setPast(steps)
      const keep = async () => (await import('#src/desk/store/form-store.ts')).saveForm(form, JSON.stringify(work))
      keep().then(setFault, () => setFault('failed'))
    },
    [form],
  )
  return useMemo(
    () => ({
      work: state.work,
      isLoaded: state.form === form,
      fault,
      canUndo: past.length > 0,
      change: (next, kind) => {
        const { work, past: steps } = latest.current
        const before = { step: [...steps, work].slice(-MOST_STEPS), typing: steps, settled: [] }
        put(next(work), before[kind])
      },
      undo: () => {
        const steps = latest.current.past
        const last = steps.at(-1)
        if (last) put(last, steps.slice(0, -1))
      },
    }),
    [state, form, fault, past, put],
  )
}
