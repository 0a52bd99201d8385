import { memo } from 'react'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { silenceOf } from '#src/derive/coverage/radar.ts'
import { progressSaid } from '#src/derive/progress-said.ts'
import { rowMarks } from '#src/derive/row-marks.ts'
import { shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { formatAge } from '#src/format/date.ts'
import { formatTargetFigure } from '#src/format/figure.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { formatShareSaid } from '#src/format/share-said.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { Due } from '#src/marks/due.tsx'
import { BigFigure } from '#src/marks/figure.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { placeLine } from '#src/marks/place-line.ts'
import { Progress } from '#src/marks/progress.tsx'
import { Status } from '#src/marks/status.tsx'
import { TimeBar } from '#src/marks/time-bar.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import text from '#src/ui/text.module.css'
import { SLICE } from '#src/ui/slice.ts'
import styles from './rows.module.css'

export interface ProgressRowProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly open: boolean
}

/** One commitment as a row (a card on a phone): what, how much, how far, how it stands, by when. */
export const ProgressRow = memo(function ProgressRow({ item, index, open }: ProgressRowProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { commitment, assessment } = item
  const owed = silenceOf(item)
  const marks = rowMarks(item)
  const place = placeLine(commitment, index, lang)
  return (
    <li {...SLICE} className={styles.row} data-open={open}>
      <div className={styles.name}>
        <h2 className={styles.title} title={commitment.title[lang]}>
          <ItemLink commitment={commitment} />
        </h2>
        <p className={text.quiet} title={place}>
          {place}
        </p>
      </div>
      <Value item={item} index={index} />
      <InBrowser>
        <div className={styles.bars}>
          {marks.progress && <Progress item={item} index={index} />}
          {marks.time && <TimeBar item={item} />}
        </div>
        <div className={styles.state}>
          <Status
            judgement={assessment}
            gap={gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)}
          />
          {assessment.freshness && !owed && (
            <p className={text.quiet}>{formatAge(assessment.freshness.months, lang)}</p>
          )}
        </div>
      </InBrowser>
      <div className={styles.due}>
        <span className={`${text.quiet} ${styles.label}`}>{t.columns.due} </span>
        <Due commitment={commitment} assessment={assessment} />
      </div>
    </li>
  )
})

/** The latest value over the target, with its own unit where there is no target yet; else the words of progressSaid. */
function Value({ item: { commitment, assessment }, index }: Omit<ProgressRowProps, 'open'>) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { measure, kind } = commitment
  const share = shareSaid(assessment)
  const said = progressSaid(assessment)
  if (said.by !== 'figure' && said.by !== 'target')
    return <div className={`${styles.value} ${text.quiet}`}>{progressWords(said, kind, lang)}</div>
  const unit = unitOf(commitment, index)
  const { target } = said
  const part = formatFigurePart(commitment, assessment, lang, true)
  return (
    <div className={styles.value}>
      {said.by === 'figure' ? (
        <BigFigure
          figure={{ value: said.figure.value, unit, comparator: said.figure.report.comparator }}
          bare={target !== null && part === null}
        />
      ) : (
        <span className={text.quiet}>{t.noFigure}</span>
      )}
      {measure && target && (
        <p className={text.quiet}>
          / {formatTargetFigure(target, measure, unit, lang)}
          {part !== null && (
            <>
              {' · '}
              <span className={styles.against}>{part}</span>
            </>
          )}
          {share && (
            <>
              {' '}
              <span className={styles.share}>{formatShareSaid(share, lang)}</span>
            </>
          )}
        </p>
      )}
    </div>
  )
}
