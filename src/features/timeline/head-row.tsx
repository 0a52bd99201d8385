import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { timelineTexts } from '#src/texts/timeline/texts.ts'
import type { TimelineLine } from '#src/derive/timeline/lines.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { groupName } from '#src/marks/group-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import styles from './rows.module.css'

export interface HeadRowProps {
  readonly head: Exclude<TimelineLine, { readonly item: unknown }>
  readonly index: LedgerIndex
  /** Whether there is a band of those without a deadline, so that a group is only part of its name. */
  readonly band: boolean
}

/** The head of a group, or of the band of those without a deadline, with its count. */
export function HeadRow({ head: { group, open, count, inYears = 0 }, index, band }: HeadRowProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(timelineTexts)
  const key = useView((view) => view.group) ?? 'year'
  const named = group !== null && (key === 'year' ? texts.dueIn(group) : groupName(key, group, { index, lang, t, w }))
  const part = open ? texts.openGroup : band && key !== 'year' ? texts.datedGroup : (whole: string) => whole
  const name = named ? part(named) : texts.openBand
  return (
    <div role="cell" aria-colspan={4} className={styles.groupRow} data-band={group === null}>
      <h2>
        {t.groupCount(name, count)}
        {inYears > 0 && <small> {texts.inYears(inYears)}</small>}
      </h2>
    </div>
  )
}
