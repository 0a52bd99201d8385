import type { Language } from '#src/domain/terms.ts'
import { areTextsHere, placeTexts, type FirstTexts } from './comes-later.ts'

/** How the first view's texts come in each language; null: with the program. */
const FILES: Readonly<Record<Language, (() => Promise<FirstTexts>) | null>> = {
  zh: null,
  en: async () => (await import('./first-en.ts')).firstEn,
}

/** Null where everything can be said in that language; else resolves once it can, and rejects where its texts do not come. */
export function textsComing(lang: Language): Promise<void> | null {
  const bringIn = FILES[lang]
  if (bringIn === null || areTextsHere(lang)) return null
  return bringIn().then((texts) => placeTexts(lang, texts))
}
