import type { Language } from '#src/domain/terms.ts'
import { totalsEn } from './totals-en.ts'
import { totalsZh } from './totals-zh.ts'

/** The texts of the totals. */
export type TotalsTexts = typeof totalsZh

const texts: Readonly<Record<Language, TotalsTexts>> = { zh: totalsZh, en: totalsEn }

/** The totals' texts in a language. */
export function totalsTexts(lang: Language): TotalsTexts {
  return texts[lang]
}
