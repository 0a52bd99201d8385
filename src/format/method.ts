import type { Language } from '#src/domain/terms.ts'
import { methodEn } from './method-en.ts'
import { methodZh } from './method-zh.ts'

/** The texts of V1 to V12 by rule id. */
export type MethodTexts = typeof methodZh

/** One rule as the method page prints it. */
export interface RuleText {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Absent where the rule is not a formula. */
  readonly formula?: string
}

const texts: Readonly<Record<Language, MethodTexts>> = { zh: methodZh, en: methodEn }

/** The twelve rules in words, V1 to V12 in order. */
export function ruleTexts(lang: Language): readonly RuleText[] {
  return Object.entries(texts[lang]).map(([id, rule]) => ({ id, ...rule }))
}
