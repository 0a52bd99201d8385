import { useMemo } from 'react'
import type { LedgerIndex } from '#src/domain/known.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { Show } from '#src/url/show.ts'
import type { ViewName } from '#src/url/view.ts'
import { plannedName, slideName } from './slide-name.ts'
import type { Deck } from './use-deck.ts'

/** The names of all slides in order, of the show that is played, else of the view's own deck. */
export function useSlideNames(
  { slides }: Deck,
  show: Show | null,
  index: LedgerIndex | null,
  view: ViewName,
): readonly string[] {
  const lang = useLanguage()
  return useMemo(
    () =>
      show
        ? show.slides.map((each) => plannedName(each, index, lang))
        : slides.map((each) => slideName(each, view, lang)),
    [show, slides, index, lang, view],
  )
}
