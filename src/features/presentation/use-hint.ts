import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import type { View } from '#src/url/view.ts'
import { isLong } from './controls/keys.ts'
import type { Deck } from './use-deck.ts'

/** What to know of the slide on screen: on the first, that the view it was entered from is on none; on one of many screens, how to go through them. '' for nothing. */
export function useHint({ place, slides }: Deck, { view }: View, screens: number): string {
  const c = useTexts(presentationTexts)
  if (isLong(screens)) return c.screenHint(screens)
  const isStaged = slides.length === 0 || slides.some(({ kind }) => kind === 'view')
  if (place !== 1 || isStaged) return ''
  return view === 'desk' || view === 'compare' ? c.notStaged[view] : ''
}
