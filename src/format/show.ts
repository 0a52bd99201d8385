import type { Language } from '#src/domain/terms.ts'
import { showEn } from './show-en.ts'
import { showZh } from './show-zh.ts'

/** The texts of the show and its file. */
export type ShowTexts = typeof showZh

const texts: Readonly<Record<Language, ShowTexts>> = { zh: showZh, en: showEn }

/** The show's texts in a language; `problem` says in a sentence why a file was refused. */
export function showTexts(lang: Language): ShowTexts {
  return texts[lang]
}
