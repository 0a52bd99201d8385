import { useMemo } from 'react'
import { screenFor, type Screen } from '#src/format/screen.ts'
import { wordsFor, type Words } from '#src/format/words.ts'
import type { Language } from '#src/domain/terms.ts'
import { useView } from '#src/state/view-store.ts'

/** The language in use, with what the screen says (`t`) and the ledger's vocabulary (`w`) in it. */
export function useTexts(): { readonly lang: Language; readonly t: Screen; readonly w: Words } {
  const lang = useView((view) => view.lang)
  return useMemo(() => ({ lang, t: screenFor(lang), w: wordsFor(lang) }), [lang])
}
