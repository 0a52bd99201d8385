import type { ReactNode } from 'react'
import { progressReported } from '#src/derive/progress-said.ts'
import { shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatAge } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { formatGap } from '#src/format/gap.ts'
import { stepsWords } from '#src/format/progress-words.ts'
import { formatShareSaid } from '#src/format/share-said.ts'
import { formatShare } from '#src/format/share.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { Due } from '#src/marks/due.tsx'
import { regionNames, sectorNames } from '#src/marks/place-line.ts'
import { GapText } from '#src/marks/gap-text.tsx'
import { Status } from '#src/marks/status.tsx'
import text from '#src/ui/text.module.css'
import type { SortKey } from '#src/url/view.ts'

/** What a cell needs beside its item. */
export interface CellContext {
  readonly index: LedgerIndex
  readonly lang: Language
  /** The latest figure's age stands below it, because it has no column of its own. */
  readonly ageBelow: boolean
}

/** A column: its sort key and name, its least width in CSS pixels, its part of what is left over, whether numbers stand at its end, and its cell. */
export interface TableColumn {
  readonly key: SortKey
  readonly name:
    | 'title'
    | 'region'
    | 'sector'
    | 'unit'
    | 'target'
    | 'latest'
    | 'completion'
    | 'gap'
    | 'status'
    | 'due'
    | 'age'
  readonly least: number
  readonly part: number
  readonly numeric: boolean
  readonly cell: (item: Item, context: CellContext) => ReactNode
}

const DASH = '—'

/** The target as a figure, or null where there is none. */
export function targetFigure(item: Item, context: CellContext): string | null {
  const { measure } = item.commitment
  const { target } = item.assessment
  return measure && target
    ? formatTargetFigure(target, measure, unitOf(item.commitment, context.index), context.lang)
    : null
}

/** The latest figure, or null where there is none. */
export function latestFigure(item: Item, context: CellContext): string | null {
  const { figure } = item.assessment
  return (
    figure &&
    formatFigure(
      { value: figure.value, unit: unitOf(item.commitment, context.index), comparator: figure.report.comparator },
      context.lang,
    )
  )
}

/** What the latest report says: the figure, else how many steps were reported; null: neither. */
function latestText(item: Item, context: CellContext): string | null {
  const said = progressReported(item.assessment)
  return said.by === 'steps' ? stepsWords(said, context.lang) : latestFigure(item, context)
}

/** How old the latest figure is; null: no report. */
export function ageText({ assessment }: Item, { lang }: CellContext): string | null {
  return assessment.freshness && formatAge(assessment.freshness.months, lang)
}

/** Left out until asked for: the unit is mostly the region under another name, the age stands below the latest figure. */
export const HIDDEN_AT_FIRST = 'unit.age'

/** What every reader asks first: how much, how it stands, by when. */
const ESSENTIAL: ReadonlySet<SortKey> = new Set(['title', 'target', 'figure', 'status', 'due'])

/** The same columns where not all of them are in sight: the essential ones come first, the others are pushed along. */
export function essentialFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isEssential = ({ key }: TableColumn) => ESSENTIAL.has(key)
  return [...columns.filter(isEssential), ...columns.filter((column) => !isEssential(column))]
}

/** All columns in order; the title is drawn by the row itself. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  {
    key: 'title',
    name: 'title',
    least: 216,
    part: 2.4,
    numeric: false,
    cell: ({ commitment }, { lang }) => commitment.title[lang],
  },
  {
    key: 'region',
    name: 'region',
    least: 92,
    part: 1,
    numeric: false,
    cell: ({ commitment }, { index, lang }) => regionNames(commitment, index, lang),
  },
  {
    key: 'sector',
    name: 'sector',
    least: 128,
    part: 1.1,
    numeric: false,
    cell: ({ commitment }, { index, lang }) => sectorNames(commitment, index, lang),
  },
  {
    key: 'unit',
    name: 'unit',
    least: 112,
    part: 1,
    numeric: false,
    cell: ({ commitment }, { index, lang }) => index.organisations.get(commitment.lead)?.name[lang] ?? commitment.lead,
  },
  {
    key: 'target',
    name: 'target',
    least: 116,
    part: 1,
    numeric: true,
    cell: (item, context) => targetFigure(item, context) ?? DASH,
  },
  {
    key: 'figure',
    name: 'latest',
    least: 112,
    part: 0.9,
    numeric: true,
    cell: (item, context) => {
      const part = formatFigurePart(item.commitment, item.assessment, context.lang, true)
      const below = [part, context.ageBelow ? ageText(item, context) : null].filter((each) => each !== null)
      return (
        <>
          {latestText(item, context) ?? DASH}
          {below.length > 0 && <span className={text.soft}> {below.join(' · ')}</span>}
        </>
      )
    },
  },
  {
    key: 'completion',
    name: 'completion',
    least: 104,
    part: 0.6,
    numeric: true,
    cell: ({ assessment }, { lang }) => {
      const said = shareSaid(assessment)
      if (!said) return DASH
      // The column is headed with the one name; the other is said in the cell.
      return said.by === 'attainment' ? formatShare(said.share, lang) : formatShareSaid(said, lang)
    },
  },
  {
    key: 'gap',
    name: 'gap',
    least: 100,
    part: 0.7,
    numeric: true,
    cell: ({ commitment, assessment }, { index, lang }) => {
      const gap = formatGap(commitment, assessment, unitOf(commitment, index), lang)
      return gap === null ? DASH : <GapText text={gap} />
    },
  },
  {
    key: 'status',
    name: 'status',
    least: 112,
    part: 0.8,
    numeric: false,
    cell: ({ assessment }) => <Status judgement={assessment} />,
  },
  {
    key: 'due',
    name: 'due',
    least: 100,
    part: 0.7,
    numeric: false,
    cell: ({ commitment, assessment }) => <Due commitment={commitment} assessment={assessment} />,
  },
  {
    key: 'age',
    name: 'age',
    least: 92,
    part: 0.7,
    numeric: false,
    cell: (item, context) => ageText(item, context) ?? DASH,
  },
]
