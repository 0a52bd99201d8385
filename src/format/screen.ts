import type { Language } from '#src/domain/terms.ts'
import { screenEn } from './screen-en.ts'
import { screenZh } from './screen-zh.ts'

/** All texts of the screen; functions take what varies. */
export type Screen = typeof screenZh

/** The screen's texts in a language. */
export function screenFor(lang: Language): Screen {
  return lang === 'zh' ? screenZh : screenEn
}
