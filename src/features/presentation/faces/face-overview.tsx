import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Language } from '#src/domain/terms.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useMemo } from 'react'
import { splitDirections } from '#src/derive/directions.ts'
import { progressSaid } from '#src/derive/progress-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { formatDeadlineShort } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { formatItems } from '#src/numbers/number.ts'
import { joinTight } from '#src/format/tight.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { Progress } from '#src/marks/progress.tsx'
import { Status } from '#src/marks/status.tsx'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { View } from '#src/url/view.ts'
import type { FaceProps } from './face-props.ts'
import { regionText } from './parts/region-text.ts'
import { rowsPerSlide } from './fit/rows-per-slide.ts'
import styles from './face-overview.module.css'
import row from './parts/item-row.module.css'
import shared from './parts/slide-shared.module.css'
import { Sentence, SENTENCE_LINES, useSentence } from './parts/slide-sentence.tsx'
import { SlideTitle } from './parts/slide-title.tsx'
import { StatusKey } from './parts/status-key.tsx'
import { useFitting } from './fit/use-fitting.ts'

/** Beyond the estimate, in case the heading is short. */
const SPARE = 2

/** The overview: the sentence, how many stand where, and the first items as large rows; as on the page, statements of direction fold to a line that counts them, unless they are what was looked for. */
export function FaceOverview({ selection, view, title, shape, rows }: FaceProps) {
  const lang = useLanguage()
  const { items, assessed, statuses } = selection
  const { parts, text } = useSentence(selection, view, lang, 'overview')
  const { listed, folded } = useMemo(() => foldDirections(items, view), [items, view])
  const most = (rowsPerSlide(rows.scale, rows.margin) + SPARE) * (shape === 'wide' ? 2 : 1)
  const { ref, shown } = useFitting(Math.min(most, listed.length))
  const rest = listed.length - shown
  const left = [
    rest > 0 && slideTexts(lang).more(formatItems(rest, lang)),
    folded > 0 && overviewTexts(lang).directions(folded),
  ].filter((each) => each !== false)
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={text} title={title} lines={SENTENCE_LINES}>
          <Sentence parts={parts} />
        </SlideTitle>
      </div>
      <div className={shared.main} ref={ref}>
        {listed.length > 0 && (
          <ol className={styles.rows}>
            {listed.slice(0, shown).map((item) => (
              <Row key={item.commitment.id} item={item} index={assessed.index} />
            ))}
          </ol>
        )}
        {left.length > 0 && (
          <p className={shared.rest} data-left>
            {left.join(' · ')}
          </p>
        )}
      </div>
      {shape !== 'tight' && (
        <div className={shared.key}>
          <StatusKey counts={statuses} />
        </div>
      )}
    </>
  )
}

/** What stands as rows, and how many directions are folded. */
function foldDirections(
  items: readonly Item[],
  { q, pick, series }: View,
): { readonly listed: readonly Item[]; readonly folded: number } {
  const { rows, directions } = splitDirections(items)
  const isSought = q !== '' || pick.length > 0 || series.length > 0
  return rows.length === 0 || isSought
    ? { listed: [...rows, ...directions], folded: 0 }
    : { listed: rows, folded: directions.length }
}

function Row({ item: { commitment, assessment }, index }: { readonly item: Item; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  return (
    <li className={row.row}>
      <span className={row.region}>{regionText(commitment, index, lang)}</span>
      <span className={row.name}>{joinTight(commitment.title[lang])}</span>
      <span className={row.value}>{valueText({ commitment, assessment }, index, lang)}</span>
      <span className={`${row.state} ${shared.glyphs}`}>
        <Status
          judgement={assessment}
          gap={gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)}
        />
        {commitment.kind === 'direction' ? (
          <span className={shared.quiet}>{formatDeadlineShort(dueSaid(commitment, assessment), lang)}</span>
        ) : (
          <Progress item={{ commitment, assessment }} index={index} />
        )}
      </span>
    </li>
  )
}

/** The latest value over the target, or the one of them that there is; else the words of progressSaid. */
function valueText({ commitment, assessment }: Item, index: LedgerIndex, lang: Language): string {
  const { measure, kind } = commitment
  const said = progressSaid(assessment)
  if (said.by !== 'figure' && said.by !== 'target') return progressWords(said, kind, lang)
  const unit = unitOf(commitment, index)
  const goal = measure && said.target ? formatTargetFigure(said.target, measure, unit, lang) : null
  if (said.by === 'target') return joinTight(`${screenTexts(lang).target} ${goal ?? ''}`)
  const { value, report } = said.figure
  const part = formatFigurePart({ measure }, assessment, lang, true)
  const bare = goal !== null && part === null
  const figure = formatFigure({ value, unit: bare ? null : unit, comparator: report.comparator }, lang)
  return joinTight([part, goal === null ? figure : `${figure} / ${goal}`].filter((each) => each !== null).join(' '))
}
