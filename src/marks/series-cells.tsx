import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { seriesTexts } from '#src/texts/series/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { ReactNode } from 'react'
import { tagOfText } from '#src/domain/languages.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import type { SeriesRow } from '#src/derive/series/rows.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import text from '#src/ui/text.module.css'
import styles from './marks.module.css'
import cellStyles from './series-cells.module.css'
import { Status } from './status.tsx'
import { useLanguage, useTexts } from './use-texts.ts'

interface SeriesCellProps {
  readonly row: SeriesRow
  readonly index: LedgerIndex
}

/** The target of one period as it was said; where there is none, that there is none. */
export function SeriesTarget({ row, index }: SeriesCellProps) {
  const lang = useLanguage()
  const texts = useTexts(seriesTexts)
  const w = useTexts(wordTexts)
  const { commitment, assessment } = row.item
  const { measure } = commitment
  if (measure && assessment.target)
    return formatTargetFigure(assessment.target, measure, unitOf(commitment, index), lang)
  if (row.footing === 'steps') return <span className={text.soft}>{w.kinds.milestone.word}</span>
  return (
    <b>{row.written === null ? texts.noNumber : <Quoted words={row.written} text={texts.unsettled(row.written)} />}</b>
  )
}

/** A text that quotes a source, the quotation in its own language. */
function Quoted({ words, text: whole }: { readonly words: string; readonly text: string }) {
  const at = whole.indexOf(words)
  return (
    <>
      {whole.slice(0, at)}
      <span lang={tagOfText(words)}>{words}</span>
      {whole.slice(at + words.length)}
    </>
  )
}

/** What is known of one period: the figure with its day, else the facts that lie within it, else that nothing was found. */
export function SeriesResult({ row, index }: SeriesCellProps) {
  const lang = useLanguage()
  const texts = useTexts(seriesTexts)
  const w = useTexts(wordTexts)
  const { colon } = useTexts(punctuationTexts)
  const { commitment, assessment } = row.item
  const said = progressReported(assessment)
  if (said.by === 'figure') {
    const { report, value } = said.figure
    const unit = unitOf(commitment, index)
    return (
      <Dated day={formatFigurePart(commitment, assessment, lang, true) ?? formatDate(report.date, lang)}>
        {formatFigure({ value, unit, comparator: report.comparator }, lang)}
      </Dated>
    )
  }
  if (row.facts.length > 0)
    return (
      <ul className={cellStyles.cellFacts}>
        {row.facts.map(({ id, metric, value, comparator, unit, date }) => (
          <li key={id}>
            {metric[lang]}
            {colon}
            <Dated day={date === null ? '' : formatDate(date, lang)}>
              {formatFigure({ value, unit: index.units.get(unit) ?? null, comparator }, lang)}
            </Dated>
          </li>
        ))}
      </ul>
    )
  if (said.by === 'steps') return progressWords(said, commitment.kind, lang)
  if (said.by === 'stage') return <Dated day={formatDate(said.date, lang)}>{w.stages[said.stage]}</Dated>
  return <span className={text.soft}>{texts.noResult}</span>
}

function Dated({ day, children }: { readonly day: string; readonly children: ReactNode }) {
  return (
    <>
      <span className={styles.nobreak}>{children}</span>
      {day !== '' && <small className={styles.below}>{day}</small>}
    </>
  )
}

/** The verdict of one period with its gap. */
export function SeriesVerdict({ row, index }: SeriesCellProps) {
  const lang = useLanguage()
  const { commitment, assessment } = row.item
  return (
    <Status judgement={assessment} gap={gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)} />
  )
}
