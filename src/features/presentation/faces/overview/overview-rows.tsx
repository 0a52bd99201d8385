import { screenTexts } from '#src/texts/screen/texts.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { countsDays } from '#src/derive/is-open.ts'
import { progressSaid } from '#src/derive/progress-said.ts'
import { rowMarks } from '#src/derive/row-marks.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDaysLeft, formatDeadlineShort } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { joinTight } from '#src/format/tight.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { Progress } from '#src/marks/progress.tsx'
import { Status } from '#src/marks/status.tsx'
import { TimeBar } from '#src/marks/time-bar.tsx'
import { useLanguage } from '#src/marks/use-texts.ts'
import { regionText } from '../parts/region-text.ts'
import row from '../parts/item-row.module.css'
import shared from '../parts/slide-shared.module.css'
import styles from './overview-rows.module.css'

/** The first items as large rows, as on the page: what, how much, how it stands with its progress or its time, by when and how many days. */
export function OverviewRows({ items, index }: { readonly items: readonly Item[]; readonly index: LedgerIndex }) {
  return (
    <ol className={styles.rows}>
      {items.map((item) => (
        <Row key={item.commitment.id} item={item} index={index} />
      ))}
    </ol>
  )
}

function Row({ item, index }: { readonly item: Item; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const { commitment, assessment } = item
  const marks = rowMarks(item)
  return (
    <li className={row.row} data-item={commitment.id}>
      <span className={row.region}>{regionText(commitment, index, lang)}</span>
      <span className={row.name}>{joinTight(commitment.title[lang])}</span>
      <span className={row.value}>{valueText(item, index, lang)}</span>
      <span className={`${row.state} ${shared.glyphs}`}>
        <Status
          judgement={assessment}
          gap={gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)}
        />
        {marks.progress && <Progress item={item} index={index} />}
        {marks.time && <TimeBar item={item} />}
      </span>
      <Due item={item} />
    </li>
  )
}

/** The days first, for they are what is urgent; beneath them the deadline. */
function Due({ item }: { readonly item: Item }) {
  const lang = useLanguage()
  const { commitment, assessment } = item
  const due = dueSaid(commitment, assessment)
  const days = due !== null && countsDays(item) ? assessment.daysLeft : null
  return (
    <span className={row.due} data-late={days !== null && days < 0}>
      {days !== null && <b>{joinTight(formatDaysLeft(days, lang))}</b>}
      <span>{formatDeadlineShort(due, lang)}</span>
    </span>
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
