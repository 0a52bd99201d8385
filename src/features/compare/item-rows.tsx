import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { unitOf } from '#src/domain/known.ts'
import type { CompareTexts } from '#src/texts/compare/texts.ts'
import type { ReactNode } from 'react'
import { progressReported } from '#src/derive/progress-said.ts'
import { incrementSaid, shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { countsDays } from '#src/derive/is-open.ts'
import { formatAge, formatDate, formatDaysLeft, formatDeadline } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { formatCount } from '#src/numbers/number.ts'
import { formatGap } from '#src/format/gap.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { formatShare } from '#src/format/share.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { nameOfChoice, type NamingContext } from '#src/marks/choice-name.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { placeLine } from '#src/marks/place-line.ts'
import { Progress } from '#src/marks/progress.tsx'
import text from '#src/ui/text.module.css'
import { Status } from '#src/marks/status.tsx'

interface CellContext extends NamingContext {
  readonly texts: CompareTexts
}

/** A row of the comparison: what it is called and what it says of an item. */
export interface CompareRow {
  readonly key: keyof CompareTexts['rows']
  readonly cell: (item: Item, context: CellContext) => ReactNode
  /** The row is left out unless it says something of one of the items. */
  readonly stands?: (item: Item) => boolean
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className={text.soft}>{children}</span>
}

/** Why a share is missing, in the words of the reasons for no verdict. */
function missing({ commitment, assessment }: Item, { w, texts }: CellContext): ReactNode {
  const { target, deadline, figure, freshness, reasons } = assessment
  const reported = commitment.kind === 'milestone' ? freshness : figure
  if (commitment.kind === 'direction' || (commitment.kind === 'measured' && !target))
    return <Quiet>{w.reasons['no-number'].word}</Quiet>
  if (!reported) return <Quiet>{w.reasons['no-report'].word}</Quiet>
  if (reasons.includes('no-baseline')) return <Quiet>{w.reasons['no-baseline'].word}</Quiet>
  return <Quiet>{deadline ? texts.notApplicable : w.reasons['no-deadline'].word}</Quiet>
}

function targetCell({ commitment, assessment }: Item, { index, lang, w }: CellContext): ReactNode {
  const { measure } = commitment
  if (measure && assessment.target)
    return formatTargetFigure(assessment.target, measure, unitOf(commitment, index), lang)
  return <Quiet>{w.kinds[commitment.kind].word}</Quiet>
}

function latestCell({ commitment, assessment }: Item, { index, lang, t, w }: CellContext): ReactNode {
  const said = progressReported(assessment)
  if (said.by === 'figure') {
    const { figure } = said
    const unit = unitOf(commitment, index)
    return (
      <>
        {formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang)}
        <br />
        <Quiet>{formatFigurePart(commitment, assessment, lang) ?? formatDate(figure.report.date, lang)}</Quiet>
      </>
    )
  }
  if (said.by === 'steps') return progressWords(said, commitment.kind, lang)
  return said.by === 'stage' ? `${w.stages[said.stage]} (${formatDate(said.date, lang)})` : <Quiet>{t.noFigure}</Quiet>
}

/** Figure ÷ target, or steps reached of all; of what is to fall the row below has what is known. */
function shareCell(item: Item, context: CellContext): ReactNode {
  const said = shareSaid(item.assessment)
  if (said?.by === 'attainment') return formatShare(said.share, context.lang)
  return said ? <Quiet>{context.texts.notApplicable}</Quiet> : missing(item, context)
}

/** The rows in order. Every figure is the assessment's own. */
export const ITEM_ROWS: readonly CompareRow[] = [
  { key: 'place', cell: ({ commitment }, { index, lang }) => placeLine(commitment, index, lang) },
  { key: 'lead', cell: ({ commitment }, context) => nameOfChoice({ key: 'unit', value: commitment.lead }, context) },
  { key: 'status', cell: ({ assessment }) => <Status judgement={assessment} /> },
  { key: 'target', cell: targetCell },
  { key: 'latest', cell: latestCell },
  {
    key: 'attainment',
    cell: (item, context) => (
      <>
        {shareCell(item, context)}
        {item.commitment.kind !== 'direction' && <Progress item={item} index={context.index} />}
      </>
    ),
  },
  {
    key: 'increment',
    stands: ({ commitment, assessment }) => incrementSaid(commitment, assessment) !== null,
    cell: ({ commitment, assessment }, { lang, texts }) => {
      const increment = incrementSaid(commitment, assessment)
      return increment ? formatShare(increment, lang) : <Quiet>{texts.notApplicable}</Quiet>
    },
  },
  {
    key: 'expected',
    cell: (item, context) =>
      item.assessment.expected ? formatShare(item.assessment.expected, context.lang) : missing(item, context),
  },
  {
    key: 'gap',
    cell: (item, context) =>
      formatGap(item.commitment, item.assessment, unitOf(item.commitment, context.index), context.lang) ??
      missing(item, context),
  },
  { key: 'due', cell: ({ commitment, assessment }, { lang }) => formatDeadline(dueSaid(commitment, assessment), lang) },
  {
    key: 'left',
    cell: (item, { lang, texts }) =>
      countsDays(item) ? formatDaysLeft(item.assessment.daysLeft, lang) : <Quiet>{texts.settled}</Quiet>,
  },
  {
    key: 'freshness',
    cell: ({ assessment: { freshness } }, { lang, t, w, texts }) =>
      freshness ? (
        texts.freshnessAged(w.freshness[freshness.state].word, formatAge(freshness.months, lang))
      ) : (
        <Quiet>{t.noFigure}</Quiet>
      ),
  },
  { key: 'firmness', cell: ({ commitment }, { lang }) => recordWordTexts(lang).firmness[commitment.firmness].word },
  {
    key: 'reports',
    cell: ({ assessment: { reports } }, { lang, t }) =>
      reports.length > 0 ? formatCount(reports.length, lang) : <Quiet>{t.noFigure}</Quiet>,
  },
]
