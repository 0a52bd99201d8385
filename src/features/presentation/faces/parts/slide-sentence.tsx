import { useMemo } from 'react'
import { useFinding } from '#src/data/use-finding.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { Language } from '#src/domain/terms.ts'
import { findingSentence } from '#src/format/finding/finding.ts'
import { sentenceText, type SentencePart } from '#src/format/sentence/parts.ts'
import { joinTight } from '#src/format/tight.ts'
import type { View, ViewName } from '#src/url/view.ts'

/** The sentence of a view (`name`: as that view, whatever it is) in parts and as text; none while it is worked out. */
export function useSentence(
  selection: Selection,
  given: View,
  lang: Language,
  name: ViewName = given.view,
): { readonly parts: readonly SentencePart[]; readonly text: string } {
  const view = useMemo(() => ({ ...given, view: name }), [given, name])
  const finding = useFinding(selection, view)
  return useMemo(() => {
    if (finding === undefined) return { parts: [], text: '' }
    const facts = buildSentenceFacts(selection, view)
    const parts = findingSentence(finding, facts, selection.assessed.index, lang)
    return { parts, text: sentenceText(parts) }
  }, [finding, selection, view, lang])
}

/** The most lines that a sentence takes as a heading. */
export const SENTENCE_LINES = 5

/** The sentence with its key figure in red. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, place) => (part.strong ? <em key={place}>{joinTight(part.text)}</em> : joinTight(part.text)))
}
