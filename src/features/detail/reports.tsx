import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Report, Unit } from '#src/domain/ledger.ts'
import { formatFigure } from '#src/format/figure.ts'
import { CitationText } from '#src/marks/citation-text.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import text from '#src/ui/text.module.css'
import { useMedia } from '#src/ui/use-media.ts'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'
import cards from './report-cards.module.css'

interface ReportsProps {
  readonly item: Item
  readonly index: LedgerIndex
}

/** Every report in force on the as-of day, newest first, as a table or on a phone as cards; says so where there is none. */
export function Reports({ item: { commitment, assessment }, index }: ReportsProps) {
  const t = useTexts(screenTexts)
  const d = useTexts(detailTexts)
  const narrow = useMedia('(max-width: 720px)')
  const unit = unitOf(commitment, index)
  const reports = assessment.reports.toReversed()
  return (
    <section>
      <PartHead>{t.reports}</PartHead>
      {reports.length === 0 ? (
        <p>{d.noReports}</p>
      ) : narrow ? (
        <ol className={cards.cards}>
          {reports.map((report) => (
            <li key={report.id}>
              <p className={cards.head}>
                <span className="numbers">{report.date}</span>
                <b>
                  <Value report={report} unit={unit} />
                </b>
              </p>
              <p className={text.quiet}>
                {d.reportRecorded} {report.recorded}
              </p>
              <Note report={report} index={index} />
            </li>
          ))}
        </ol>
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
              {reports.map((report) => (
                <tr key={report.id}>
                  <td className={styles.number}>
                    {report.date}
                    <div className={text.quiet}>
                      {d.reportRecorded} {report.recorded}
                    </div>
                  </td>
                  <td className={styles.number}>
                    <Value report={report} unit={unit} />
                  </td>
                  <td className={styles.note}>
                    <Note report={report} index={index} />
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

/** What was reported: a value, else a stage, else a dash. */
function Value({ report, unit }: { readonly report: Report; readonly unit: Unit | null }) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  if (report.value === undefined) return report.stage ? w.stages[report.stage] : '—'
  return formatFigure({ value: report.value, unit, comparator: report.comparator }, lang)
}

/** What is to be said of it, who says so, and where. */
function Note({ report, index }: { readonly report: Report; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const d = useTexts(detailTexts)
  const r = useTexts(recordWordTexts)
  return (
    <>
      {report.note?.[lang]} {report.corrects !== undefined && d.corrected}
      <div>
        {r.standings[report.standing].word} · <CitationText citation={report.citation} index={index} />
      </div>
    </>
  )
}
