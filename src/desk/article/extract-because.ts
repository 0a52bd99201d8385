import { extractBecauseTexts } from '#src/texts/extract-because/texts.ts'
import type { ReasonRule } from './reasons.ts'
import type { Language } from '#src/domain/terms.ts'

/** A rule of extraction or of the figure grammar as a sentence for the one who checks its proposal. */
export function extractBecause(rule: ReasonRule, lang: Language): string {
  return extractBecauseTexts(lang)[rule]
}
