import { REASONS, type Language } from '#src/domain/terms.ts'
import type { StatusChoice } from '#src/url/view.ts'
import { coverageEn } from './coverage-en.ts'
import { coverageZh } from './coverage-zh.ts'
import { wordsFor } from './words.ts'

/** The texts of the coverage view. */
export type CoverageTexts = typeof coverageZh

const texts: Readonly<Record<Language, CoverageTexts>> = { zh: coverageZh, en: coverageEn }

/** The coverage view's texts in a language. */
export function coverageTexts(lang: Language): CoverageTexts {
  return texts[lang]
}

/** What would allow a verdict on items of this status, or why none is needed; '' where there is nothing to say. */
export function remedyOf(status: StatusChoice, lang: Language): string {
  const reason = REASONS.find((each) => each === status)
  if (reason) return wordsFor(lang).reasons[reason].remedy
  const rest: Readonly<Partial<Record<StatusChoice, string>>> = texts[lang].restRemedies
  return rest[status] ?? ''
}
