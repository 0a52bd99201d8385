/** Falls in a table: 下降3% is a change of −3 %, unless the commitment itself counts how far something came down. */
import type { Commitment } from '#src/domain/ledger.ts'
import type { FigureComparator } from '#src/domain/terms.ts'
import type { CellFigure } from './read-figure-cell.ts'

const REDUCES = /下降|降低|降幅|减少|减量|压减|压降|削减|下滑|回落|控制|reduc|decreas|declin|cut\b|lower/i
const COMES_DOWN_TO = /(?:下降|降低|压减|压降|减少|削减|控制|降|减)[至到在]|(?:cut|reduced?|down|lowered?|fall) to\b/i

const TURNED: Readonly<Partial<Record<FigureComparator, FigureComparator>>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
}

/** A comparator as it is once its number has changed sign. */
export function turned(comparator: FigureComparator): FigureComparator {
  return TURNED[comparator] ?? comparator
}

/** Whether a name speaks of less: 压减产能, 能耗控制. */
export function namesReduction(text: string): boolean {
  return REDUCES.test(text)
}

/** Whether a text names the level to come down to: 降至4%. */
export function namesLowerLevel(text: string): boolean {
  return COMES_DOWN_TO.test(text)
}

/** A figure as a commitment counts it; null where nothing says whether it is a rise or a fall. */
export function inTermsOf(figure: CellFigure, { title, measure, targets }: Commitment): CellFigure | null {
  const target = targets.at(-1)
  const name = `${title.zh}${title.en}${measure?.metric.zh ?? ''}${measure?.metric.en ?? ''}`
  if (!target) return figure
  if (figure.change === 'fall' && figure.value < 0 && target.value >= 0 && namesReduction(name))
    return { ...figure, value: -figure.value, comparator: turned(figure.comparator) }
  const saidInWords =
    target.value < 0 && target.citation.figure !== undefined && !/[-−]/.test(target.citation.figure.normalize('NFKC'))
  return saidInWords && figure.change === null && figure.value > 0 ? null : figure
}
