import type { ReactNode } from 'react'
import type { Item } from '#src/derive/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatAge } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { formatPoints, formatShare } from '#src/format/share.ts'
import { Due } from '#src/marks/due.tsx'
import { regionNames, sectorNames } from '#src/marks/place-line.ts'
import { shareOf } from '#src/marks/progress.tsx'
import { Status } from '#src/marks/status.tsx'
import type { SortKey } from '#src/url/view.ts'

/** What a cell needs beside its item. */
export interface CellContext {
  readonly index: LedgerIndex
  readonly lang: Language
}

/** A column: its sort key and name, its CSS grid track, whether numbers stand at its end, and its cell. */
export interface Column {
  readonly key: SortKey
  readonly name: 'title' | 'region' | 'sector' | 'unit' | 'target' | 'latest' | 'completion' | 'gap' | 'status' | 'due' | 'age'
  readonly track: string
  readonly numeric: boolean
  readonly cell: (item: Item, context: CellContext) => ReactNode
}

const DASH = '—'

function unitOf({ commitment }: Item, { index }: CellContext) {
  return index.ledger.units.find((unit) => unit.id === commitment.measure?.unit) ?? null
}

/** Left out until asked for: mostly the region under another name. */
export const HIDDEN_AT_FIRST = 'unit'

/** All columns in order; the title is drawn by the row itself. */
export const COLUMNS: readonly Column[] = [
  { key: 'title', name: 'title', track: 'minmax(200px, 2.4fr)', numeric: false, cell: ({ commitment }, { lang }) => commitment.title[lang] },
  { key: 'region', name: 'region', track: 'minmax(92px, 1fr)', numeric: false, cell: ({ commitment }, { index, lang }) => regionNames(commitment, index, lang) },
  { key: 'sector', name: 'sector', track: 'minmax(108px, 1.1fr)', numeric: false, cell: ({ commitment }, { index, lang }) => sectorNames(commitment, index, lang) },
  {
    key: 'unit',
    name: 'unit',
    track: 'minmax(100px, 1fr)',
    numeric: false,
    cell: ({ commitment }, { index, lang }) => index.ledger.organisations.find(({ id }) => id === commitment.lead)?.name[lang] ?? commitment.lead,
  },
  {
    key: 'target',
    name: 'target',
    track: 'minmax(104px, 1fr)',
    numeric: true,
    cell: (item, context) => {
      const { measure } = item.commitment
      const { target } = item.assessment
      return measure && target ? formatTargetFigure(target, measure, unitOf(item, context), context.lang) : DASH
    },
  },
  {
    key: 'figure',
    name: 'latest',
    track: 'minmax(96px, 0.9fr)',
    numeric: true,
    cell: (item, context) => {
      const { figure } = item.assessment
      return figure ? formatFigure({ value: figure.value, unit: unitOf(item, context), comparator: figure.report.comparator }, context.lang) : DASH
    },
  },
  { key: 'completion', name: 'completion', track: 'minmax(76px, 0.7fr)', numeric: true, cell: ({ assessment }, { lang }) => formatShare(shareOf(assessment), lang) },
  { key: 'gap', name: 'gap', track: 'minmax(122px, 0.8fr)', numeric: true, cell: ({ assessment }, { lang }) => formatPoints(assessment.gapPoints, lang) },
  { key: 'status', name: 'status', track: 'minmax(112px, 0.9fr)', numeric: false, cell: ({ assessment }) => <Status judgement={assessment} /> },
  { key: 'due', name: 'due', track: 'minmax(98px, 0.8fr)', numeric: false, cell: ({ commitment, assessment }) => <Due commitment={commitment} assessment={assessment} /> },
  {
    key: 'age',
    name: 'age',
    track: 'minmax(82px, 0.7fr)',
    numeric: false,
    cell: ({ assessment }, { lang }) => (assessment.freshness ? formatAge(assessment.freshness.months, lang) : DASH),
  },
]
