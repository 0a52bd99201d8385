/** A question about a table in words, for a person to answer. */
import { doubtsTexts } from '#src/texts/doubts/texts.ts'
import type { DoubtSentences } from '#src/texts/doubts/shape.ts'
import type { Language } from '#src/domain/terms.ts'
import type { Doubt } from './doubts.ts'
import { shown } from './shown-text.ts'

/** A question as it is read. */
export interface DoubtWords {
  readonly question: string
  /** What helps to choose. */
  readonly hint: string
  /** The answers to choose from, in their order. */
  readonly choices: readonly { readonly value: string; readonly word: string }[]
}

/** The words of a question, without a line break whatever the cells hold. */
export function formatDoubt({ code, about, cells, examples, choices }: Doubt, lang: Language): DoubtWords {
  const sentences: DoubtSentences = doubtsTexts(lang).questions[code]
  const texts = { about: shown(about), cells, examples: examples.map(shown) }
  return {
    question: sentences.ask(texts),
    hint: sentences.hint,
    choices: choices.map(({ value, label }) => ({
      value,
      word: label === '' ? (sentences.choices[value]?.(texts) ?? value) : shown(label),
    })),
  }
}
