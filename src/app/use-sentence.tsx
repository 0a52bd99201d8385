import { lazy, Suspense, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { sentenceText, type SentencePart } from '#src/format/sentence/parts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import type { View } from '#src/url/view.ts'
import { useLate } from './late.tsx'
import { Pending } from '#src/ui/pending.tsx'

/** The words of the other views' sentences: asked for as soon as one is wanted. */
export const loadSentences = () => import('#src/features/summary/view-sentence.tsx')
const ViewSentence = lazy(async () => ({ default: (await loadSentences()).ViewSentence }))

/** A sentence that was worked out, and of what. */
interface Said {
  readonly selection: Selection
  readonly view: View
  readonly parts: readonly SentencePart[]
}

export interface ViewSays {
  /** The view's own sentence; null: on its way. */
  readonly parts: readonly SentencePart[] | null
  /** What the overview says of the same selection, as text: an export names what it holds by it. */
  readonly selected: string
  /** Works it out: to be drawn somewhere. */
  readonly teller: ReactNode
}

/** What the overview says, and the facts of every view's sentence; null while the code for it is on its way, or did not come. */
function useOverviewSays(selection: Selection, view: View) {
  const lang = useLanguage()
  const late = useLate()
  const parts = late === 'failed' ? null : late
  const facts = useMemo(() => parts?.buildSentenceFacts(selection, view) ?? null, [parts, selection, view])
  return useMemo(() => facts && parts && { facts, overview: parts.buildSentence(facts, lang) }, [facts, parts, lang])
}

/** The sentence of the view: the overview's at once, another's as soon as it is worked out. Never that of another view or selection. */
export function useSentence(selection: Selection, view: View): ViewSays {
  const [said, setSaid] = useState<Said | null>(null)
  const told = useOverviewSays(selection, view)
  const selected = told ? sentenceText(told.overview) : ''
  const tell = useCallback(
    (parts: readonly SentencePart[] | null) => {
      if (!parts) return
      const text = sentenceText(parts)
      setSaid((before) =>
        before?.selection === selection && before.view === view && sentenceText(before.parts) === text
          ? before
          : { selection, view, parts },
      )
    },
    [selection, view],
  )
  if (!told) return { parts: null, selected, teller: null }
  const { facts, overview } = told
  if (view.view === 'overview') return { parts: overview, selected, teller: null }
  const parts = said?.selection === selection && said.view === view ? said.parts : null
  const teller = (
    <Boundary key={view.view} fallback={<Tell parts={overview} onSaid={tell} />}>
      <Suspense fallback={null}>
        <ViewSentence selection={selection} view={view} facts={facts} onSaid={tell} />
      </Suspense>
      {parts === null && <Pending />}
    </Boundary>
  )
  return { parts, selected, teller }
}

/** Says what the overview says, where the view's own sentence cannot be had. */
function Tell({
  parts,
  onSaid,
}: {
  readonly parts: readonly SentencePart[]
  readonly onSaid: (parts: readonly SentencePart[]) => void
}) {
  useLayoutEffect(() => onSaid(parts), [parts, onSaid])
  return null
}
