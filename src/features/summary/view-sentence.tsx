import { useLayoutEffect, useMemo } from 'react'
import { useFinding } from '#src/data/use-finding.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { findingSentence } from '#src/format/finding/finding.ts'
import type { SentencePart } from '#src/format/sentence/parts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { View } from '#src/url/view.ts'

export interface ViewSentenceProps {
  readonly selection: Selection
  readonly view: View
  readonly facts: SentenceFacts
  /** Given the view's sentence before it is painted; null: it is still being worked out. */
  readonly onSaid: (parts: readonly SentencePart[] | null) => void
}

/** Works out the sentence of a view other than the overview. Draws nothing. */
export function ViewSentence({ selection, view, facts, onSaid }: ViewSentenceProps) {
  const lang = useLanguage()
  const finding = useFinding(selection, view)
  const { index } = selection.assessed
  const parts = useMemo(
    () => (finding === undefined ? null : findingSentence(finding, facts, index, lang)),
    [finding, facts, index, lang],
  )
  useLayoutEffect(() => onSaid(parts), [parts, onSaid])
  return null
}
