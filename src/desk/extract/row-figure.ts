/** The number of a cell with the unit that its line names. */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { ExtractContext } from './extraction.ts'

/** 48 below 2030年, in the line of 中型灌区灌溉面积（万亩）. Null where the line names no unit, or the cell its own. */
export function withUnitOfRow(
  line: string,
  cell: TextSpan,
  unit: string,
  { gazetteer }: ExtractContext,
): UnderstoodFigure | null {
  const text = line.slice(cell.start, cell.end)
  if (unit === '' || !/^[≤≥<>〔［[（(]?[-−]?\d[\d.,]*[〕］\]）)]?$/.test(text)) return null
  const [figure] = readFigures(text.replaceAll(/[〔〕［\][（()）]/g, '') + unit, { units: gazetteer.units })
  return figure?.understood === true ? { ...figure, text, span: { start: cell.start, end: cell.end } } : null
}

/** 7% | nil: none at all, of what the cell beside it counts. */
export function withUnitBeside(figure: UnderstoodFigure, others: readonly UnderstoodFigure[]): UnderstoodFigure {
  if (figure.value !== 0 || figure.unitText !== '') return figure
  const beside = others.find((one) => one !== figure && one.unitText !== '')
  return beside ? { ...figure, unit: beside.unit, unitText: beside.unitText } : figure
}
