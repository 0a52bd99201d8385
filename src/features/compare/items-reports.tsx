import { compareTexts } from '#src/texts/compare/texts.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { CompareKey } from '#src/charts/compare-dot.tsx'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Report, Unit } from '#src/domain/ledger.ts'
import { formatFigure } from '#src/format/figure.ts'
import { CitationText } from '#src/marks/citation-text.tsx'
import { toneOf } from '#src/marks/tone.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './items-reports.module.css'

/** Reports of an item that are named here; all of them stand in the item. */
const MOST = 3

/** What was reported of each of the compared, the newest first, and where it is written; or that nothing was. */
export function ItemsReports({ items, index }: { readonly items: readonly Item[]; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const d = useTexts(detailTexts)
  const texts = useTexts(compareTexts)
  return (
    <section>
      <h3>{t.reports}</h3>
      {items.map(({ commitment, assessment }, place) => {
        const latest = assessment.reports.toReversed().slice(0, MOST)
        const left = assessment.reports.length - latest.length
        return (
          <div key={commitment.id} className={styles.item}>
            <h4>
              <CompareKey place={place} tone={toneOf(assessment.verdict)} /> {texts.signs[place]}{' '}
              {commitment.title[lang]}
            </h4>
            {latest.length === 0 && <p className={text.quiet}>{d.noReports}</p>}
            <ol>
              {latest.map((report) => (
                <ReportLine key={report.id} report={report} unit={unitOf(commitment, index)} index={index} />
              ))}
            </ol>
            {left > 0 && <p className={text.quiet}>{texts.earlierReports(left)}</p>}
          </div>
        )
      })}
    </section>
  )
}

interface ReportLineProps {
  readonly report: Report
  readonly unit: Unit | null
  readonly index: LedgerIndex
}

/** The day, what was reported on it (a value, else a stage, else a dash), and who says so. */
function ReportLine({ report, unit, index }: ReportLineProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const { value, comparator, stage } = report
  return (
    <li className={styles.report}>
      <span className="numbers">{report.date}</span>
      <b>{value !== undefined ? formatFigure({ value, unit, comparator }, lang) : stage ? w.stages[stage] : '—'}</b>
      <span className={text.quiet}>
        <CitationText citation={report.citation} index={index} />
      </span>
    </li>
  )
}
