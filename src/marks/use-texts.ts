import { screenTexts, type Screen } from '#src/texts/screen/texts.ts'
import { wordTexts, type Words } from '#src/texts/words/texts.ts'
import { useMemo } from 'react'
import type { Language } from '#src/domain/terms.ts'
import { useView } from '#src/state/view-store.ts'

/** The language in use, with what the screen says (`t`) and the ledger's vocabulary (`w`) in it. */
export function useTexts(): { readonly lang: Language; readonly t: Screen; readonly w: Words } {
  const lang = useView((view) => view.lang)
  return useMemo(() => ({ lang, t: screenTexts(lang), w: wordTexts(lang) }), [lang])
}
