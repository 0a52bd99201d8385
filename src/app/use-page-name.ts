import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { useEffect } from 'react'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { activeFilters } from '#src/url/choices.ts'
import type { View } from '#src/url/view.ts'

/** What the page is called: the open item's title, else the view and what it is narrowed to. The window's title says it too. */
export function usePageName(view: View, index: LedgerIndex, item: Item | null): string {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const scope = activeFilters(view).map((choice) => nameOfChoice(choice, { index, lang, t, w }))
  const name = item ? item.commitment.title[lang] : [t.views[view.view], scope.join(' · ')].filter(Boolean).join(' · ')
  const title = t.documentTitle(name)
  useEffect(() => {
    document.title = title
  }, [title])
  return name
}
