import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { definitionTexts } from '#src/texts/definitions/texts.ts'
import { REASONS, type Language } from '#src/domain/terms.ts'
import type { StatusChoice } from '#src/url/view.ts'

/** What would allow a verdict on items of this status, or why none is needed; '' where there is nothing to say. */
export function remedyOf(status: StatusChoice, lang: Language): string {
  const reason = REASONS.find((each) => each === status)
  if (reason) return definitionTexts(lang).reasons[reason].remedy
  const rest: Readonly<Partial<Record<StatusChoice, string>>> = coverageTexts(lang).restRemedies
  return rest[status] ?? ''
}
