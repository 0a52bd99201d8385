import { screenTexts } from '#src/texts/screen/texts.ts'
import { progressSaid } from '#src/derive/progress-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf } from '#src/domain/known.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { Due } from '#src/marks/due.tsx'
import { placeLine } from '#src/marks/place-line.ts'
import { Status } from '#src/marks/status.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import { ageText, latestFigure, targetFigure, type CellContext, type TableColumn } from './columns.tsx'

/** The latest figure over the target, alone where there is no target yet; else the words of progressSaid. */
function Value({ item, context }: { readonly item: Item; readonly context: CellContext }) {
  const t = useTexts(screenTexts)
  const said = progressSaid(item.assessment)
  if (said.by !== 'figure' && said.by !== 'target') return progressWords(said, item.commitment.kind, context.lang)
  const target = targetFigure(item, context)
  const figure = latestFigure(item, context)
  const part = formatFigurePart(item.commitment, item.assessment, context.lang, true)
  const age = [part, ageText(item, context)].filter((each) => each !== null).join(' · ')
  return (
    <>
      <span>
        {figure === null ? <span className={text.soft}>{t.noFigure}</span> : <b>{figure}</b>}
        {target !== null && ` / ${target}`}
      </span>
      {age !== '' && <span className={text.soft}>{age}</span>}
    </>
  )
}

/** A card has no head that names its parts, and a year by itself does not say what it is. */
function DueLabel() {
  const t = useTexts(screenTexts)
  return <span className={text.soft}>{t.columns.due} </span>
}

/** What a card shows; widths do not matter there, its style sheet places the parts. */
export const CARD_COLUMNS: readonly TableColumn[] = [
  {
    key: 'title',
    name: 'title',
    least: 0,
    part: 1,
    numeric: false,
    cell: ({ commitment }, { lang }) => commitment.title[lang],
  },
  {
    key: 'region',
    name: 'region',
    least: 0,
    part: 1,
    numeric: false,
    cell: ({ commitment }, { index, lang }) => placeLine(commitment, index, lang),
  },
  {
    key: 'figure',
    name: 'latest',
    least: 0,
    part: 1,
    numeric: false,
    cell: (item, context) => <Value item={item} context={context} />,
  },
  {
    key: 'status',
    name: 'status',
    least: 0,
    part: 1,
    numeric: false,
    cell: ({ commitment, assessment }, { index, lang }) => (
      <Status judgement={assessment} gap={gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)} />
    ),
  },
  {
    key: 'due',
    name: 'due',
    least: 0,
    part: 1,
    numeric: false,
    cell: ({ commitment, assessment }) => (
      <>
        <DueLabel />
        <Due commitment={commitment} assessment={assessment} />
      </>
    ),
  },
]
