import { useMemo, useState } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { shorterDecks, type ShorterDeck } from '#src/derive/shorter-decks.ts'
import { isStageEntered, navigate } from '#src/state/view-store.ts'
import type { View } from '#src/url/view.ts'

/** Whether who presents is to be asked what of a long selection, and what comes of the answer. Never where a link led straight to a slide (`asks` is false for a show). The answer is a filter: it holds until the stage is left. */
export function useDeckChoice(
  selection: Selection | null,
  view: View,
  asks: boolean,
): {
  readonly open: boolean
  readonly decks: readonly ShorterDeck[]
  readonly choose: (deck: ShorterDeck | null) => void
} {
  const [entered, setEntered] = useState(isStageEntered)
  const decks = useMemo(() => (selection && entered ? shorterDecks(selection, view) : []), [selection, entered, view])
  const choose = (deck: ShorterDeck | null) => {
    setEntered(false)
    if (deck) navigate({ ...deck.patch, item: null, stage: 1 }, 'replace')
  }
  return { open: asks && decks.length > 0, decks, choose }
}
