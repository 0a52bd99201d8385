import type { Language } from '#src/domain/terms.ts'
import { sheetWordsEn } from './sheet-words-en.ts'
import { sheetWordsZh } from './sheet-words-zh.ts'

/** The words of an exported workbook: names of sheets, the read-me. */
export type SheetWords = typeof sheetWordsZh

const words: Readonly<Record<Language, SheetWords>> = { zh: sheetWordsZh, en: sheetWordsEn }

/** The words of a workbook in a language. */
export function sheetWords(lang: Language): SheetWords {
  return words[lang]
}
