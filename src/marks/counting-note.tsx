import { useMemo } from 'react'
import { countsRepeat } from '#src/derive/selection/counted-under.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useView } from '#src/state/view-store.ts'
import { countingTexts } from '#src/texts/counting/texts.ts'
import text from '#src/ui/text.module.css'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { GroupKey } from '#src/url/view.ts'
import { useTexts } from './use-texts.ts'

export interface CountingNoteProps {
  readonly selection: Selection
  readonly by: GroupKey
  /** Beside choices, whose counts ignore the filter of their own key. */
  readonly choices?: boolean
}

/** The footnote below counts by region, sector or year, where they add up to more than the items; else nothing. */
export function CountingNote({ selection: { items, assessed }, by, choices = false }: CountingNoteProps) {
  const { several } = useTexts(countingTexts)
  const view = useView((each) => each)
  const repeat = useMemo(
    () => countsRepeat(choices ? assessed.items : items, by, choices ? DEFAULT_VIEW : view, assessed.index),
    [choices, items, by, view, assessed],
  )
  if (!repeat || (by !== 'region' && by !== 'sector' && by !== 'year')) return null
  return <p className={text.quiet}>{several[by]}</p>
}
