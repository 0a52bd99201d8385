import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { formatFigure } from '#src/format/figure.ts'
import { CitationText } from '#src/marks/citation-text.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import text from '#src/ui/text.module.css'
import styles from './detail.module.css'

/** Every report in force on the as-of day, newest first; says so where there is none. */
export function Reports({
  item: { commitment, assessment },
  index,
}: {
  readonly item: Item
  readonly index: LedgerIndex
}) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const d = useTexts(detailTexts)
  const w = useTexts(wordTexts)
  const r = useTexts(recordWordTexts)
  const unit = unitOf(commitment, index)
  return (
    <section>
      <h3>{t.reports}</h3>
      {assessment.reports.length === 0 ? (
        <p>{d.noReports}</p>
      ) : (
        <ScrollRegion className={styles.wide} label={t.reports}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.reportDate}</th>
                <th scope="col">{d.reportValue}</th>
                <th scope="col">{d.reportNote}</th>
              </tr>
            </thead>
            <tbody>
              {assessment.reports.toReversed().map((report) => (
                <tr key={report.id}>
                  <td className={styles.number}>
                    {report.date}
                    <div className={text.quiet}>
                      {d.reportRecorded} {report.recorded}
                    </div>
                  </td>
                  <td className={styles.number}>
                    {report.value === undefined
                      ? report.stage
                        ? w.stages[report.stage]
                        : '—'
                      : formatFigure({ value: report.value, unit, comparator: report.comparator }, lang)}
                  </td>
                  <td className={styles.note}>
                    {report.note?.[lang]} {report.corrects !== undefined && d.corrected}
                    <div>
                      {r.standings[report.standing].word} · <CitationText citation={report.citation} index={index} />
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}
