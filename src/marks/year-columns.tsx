import { seriesTexts, type SeriesTexts } from '#src/texts/series/texts.ts'
import type { ReactNode } from 'react'
import type { SeriesColumn, SeriesPlot } from '#src/derive/series/plot.ts'
import type { SeriesRow } from '#src/derive/series/rows.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { targetParts } from '#src/format/figure.ts'
import { shortFigure, shortParts } from '#src/format/series.ts'
import { toneOf } from './tone.ts'
import { VerdictGlyph } from './verdict-glyph.tsx'

/** A column as the chart of years takes it. */
interface DrawnColumn {
  readonly key: string
  readonly name: string
  readonly note: string
  readonly current: boolean
  readonly target: { readonly low: number; readonly high: number; readonly text: string } | null
  readonly result: {
    readonly value: number
    readonly text: string
    readonly tone: string
    readonly whole: boolean
    readonly mark: ReactNode
  } | null
  readonly gap: { readonly word: string; readonly kind: 'none' | 'absent' } | null
}

function targetOf({ target, row }: SeriesColumn, unit: Unit | null, lang: Language): DrawnColumn['target'] {
  const measure = row?.item.commitment.measure
  const set = row?.item.assessment.target
  return target && measure && set ? { ...target, text: shortParts(targetParts(set, measure, unit, lang)) } : null
}

function resultOf({ result, row }: SeriesColumn, unit: Unit | null, lang: Language): DrawnColumn['result'] {
  if (!result || !row) return null
  const { verdict } = row.item.assessment
  return {
    value: result.value,
    text: shortFigure({ value: result.value, unit, comparator: result.comparator }, lang),
    tone: toneOf(verdict),
    whole: result.final,
    mark: <VerdictGlyph verdict={verdict} />,
  }
}

function gapOf({ row, target }: SeriesColumn, texts: SeriesTexts): DrawnColumn['gap'] {
  if (!row) return { word: texts.absent, kind: 'absent' }
  if (target) return null
  return { word: row.footing === 'unsettled' ? texts.unsettledShort : texts.noNumber, kind: 'none' }
}

/** A figure of a part of the year says up to when. */
function noteOf(row: SeriesRow | null, texts: SeriesTexts): string {
  const date = row?.item.assessment.figure?.report.date
  return row && !row.final && date ? texts.month(Number(date.slice(5, 7))) : ''
}

/** The columns of a series for the chart of years; `current`: the commitment that the page is about, null for none. */
export function yearColumns(plot: SeriesPlot, current: string | null, lang: Language): readonly DrawnColumn[] {
  const texts = seriesTexts(lang)
  return plot.columns.map((column) => {
    const { period, row } = column
    return {
      key: row?.item.commitment.id ?? String(period.from),
      name: period.from === period.to ? String(period.from) : `${period.from}–${period.to}`,
      note: noteOf(row, texts),
      current: row !== null && row.item.commitment.id === current,
      target: targetOf(column, plot.unit, lang),
      result: resultOf(column, plot.unit, lang),
      gap: gapOf(column, texts),
    }
  })
}
