import { methodTexts } from '#src/texts/method/texts.ts'
import type { Language } from '#src/domain/terms.ts'

/** One rule as the method page prints it. */
export interface RuleText {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Absent where the rule is not a formula. */
  readonly formula?: string
}

/** The twelve rules in words, V1 to V12 in order. */
export function ruleTexts(lang: Language): readonly RuleText[] {
  return Object.entries(methodTexts(lang)).map(([id, rule]) => ({ id, ...rule }))
}
