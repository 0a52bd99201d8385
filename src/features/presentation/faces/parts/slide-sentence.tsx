import { useMemo } from 'react'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { Language } from '#src/domain/terms.ts'
import { buildSentence, sentenceText, type SentencePart } from '#src/format/sentence/sentence.ts'
import { joinTight } from '#src/format/tight.ts'
import type { View } from '#src/url/view.ts'

/** The sentence that leads a view, in parts and as text. */
export function useSentence(
  selection: Selection,
  view: View,
  lang: Language,
): { readonly parts: readonly SentencePart[]; readonly text: string } {
  return useMemo(() => {
    const parts = buildSentence(buildSentenceFacts(selection, view), lang)
    return { parts, text: sentenceText(parts) }
  }, [selection, view, lang])
}

/** The most lines that a sentence takes as a heading. */
export const SENTENCE_LINES = 5

/** The sentence with its key figure in red. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, place) => (part.strong ? <em key={place}>{joinTight(part.text)}</em> : joinTight(part.text)))
}
