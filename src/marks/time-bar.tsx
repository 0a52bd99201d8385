import type { CSSProperties } from 'react'
import { timeMarkTexts } from '#src/texts/time-mark/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { latestReport } from '#src/derive/coverage/radar.ts'
import { countsDays } from '#src/derive/is-open.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { timeMark, type TimeMark } from '#src/derive/time-mark.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDaysLeft, formatDeadline } from '#src/format/date.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import styles from './time-bar.module.css'
import { useLanguage, useTexts } from './use-texts.ts'

/** The time of an item in words: when it was promised, last reported, for how long nothing was, and when it is due. */
function timeWords(item: Item, { silent }: TimeMark, lang: Language): string {
  const t = timeMarkTexts(lang)
  const { commitment, assessment } = item
  const report = latestReport(item)
  const due = dueSaid(commitment, assessment)
  return [
    t.announced(formatDate(commitment.announced, lang)),
    report && t.reported(formatDate(report.date, lang)),
    silent && t.silent(silent.months),
    formatDeadline(due, lang),
    due !== null && countsDays(item) && formatDaysLeft(assessment.daysLeft, lang),
  ]
    .filter((each) => typeof each === 'string')
    .join(punctuationTexts(lang).comma)
}

const percent = (share: number): string => `${share * 100}%`
const at = (share: number): CSSProperties => ({ insetInlineStart: percent(share) })
const over = ({ from, to }: { readonly from: number; readonly to: number }): CSSProperties => ({
  insetInlineStart: percent(from),
  width: percent(to - from),
})

/** An item's time in ink: promised, reported (a dot), today (a notch above), due (a line across; a range as a band). Only the stretch in which a report is owed is hatched, and its length written below. Nothing where nothing was promised yet. */
export function TimeBar({ item }: { readonly item: Item }) {
  const lang = useLanguage()
  const t = useTexts(timeMarkTexts)
  const mark = timeMark(item)
  if (!mark) return null
  const { announced, today, deadline, report, silent, late } = mark
  const words = timeWords(item, mark, lang)
  return (
    <div>
      <div role="img" aria-label={words} data-mark="time" className={styles.time}>
        <i
          className={styles.ahead}
          data-open={deadline === null}
          style={over({ from: today, to: deadline?.to ?? 1 })}
        />
        <i className={styles.past} style={over({ from: announced, to: today })} />
        {silent && <i className={styles.silent} style={over(silent)} />}
        {late && <i className={styles.late} style={over(late)} />}
        <i className={styles.start} style={at(announced)} />
        {deadline && deadline.from < deadline.to && <i className={styles.band} style={over(deadline)} />}
        {deadline && <i className={styles.due} style={at(deadline.to)} />}
        {report !== null && <i className={styles.dot} style={at(report)} />}
        <i className={styles.today} style={at(today)} />
      </div>
      {silent && (
        <p className={styles.said} aria-hidden="true">
          {t.silent(silent.months)}
        </p>
      )}
    </div>
  )
}
