/**
 * Falls: 下降3% is a change of −3 %, to be reached from above, unless the name
 * of the commitment itself counts how far something comes down (能耗下降率,
 * 单位能耗下降3%以上): then it is 3 of that, to be reached from below. What is
 * found in an article is named by its own words, so there it is always the latter.
 */
import { simplified } from '#src/desk/grammar/signs.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { FigureComparator } from '#src/domain/terms.ts'
import type { CellFigure } from './read-figure-cell.ts'

const REDUCES = /下降|降低|降幅|减少|减量|压减|压降|削减|下滑|回落|控制|reduc|decreas|declin|cut\b|lower/i
const COUNTS_FALL = /下降|降低|降幅|减少|减量|压减|压降|削减|下滑|回落|reduc|decreas|declin|cut\b/i
const COMES_DOWN_TO =
  /(?:下降|降低|压减|压降|压缩|缩短|缩减|减少|削减|精简|控制|降|减)[至到在为]|(?:cut|reduced?|down|lowered?|fall) to\b/i

const TURNED: Readonly<Partial<Record<FigureComparator, FigureComparator>>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
}

/** A figure with its sign changed: what was at least is at most, and the ends of a range change places. */
export function negated(figure: CellFigure): CellFigure {
  const { value, upTo, comparator } = figure
  return {
    ...figure,
    value: upTo === null ? -value : -upTo,
    upTo: upTo === null ? null : -value,
    comparator: TURNED[comparator] ?? comparator,
  }
}

/** Whether a name speaks of less: 压减产能, 能耗控制. */
export function namesReduction(text: string): boolean {
  return REDUCES.test(simplified(text))
}

/** Whether a name counts a fall: 能耗下降率; not 能耗控制. */
export function namesFall(text: string): boolean {
  return COUNTS_FALL.test(simplified(text)) && !namesLowerLevel(text)
}

/** Whether a text names the level to come down to: 降至4%. */
export function namesLowerLevel(text: string): boolean {
  return COMES_DOWN_TO.test(simplified(text))
}

/** A figure as a commitment counts it; null where nothing says whether it is a rise or a fall. */
export function inTermsOf(figure: CellFigure, { title, measure, targets }: Commitment): CellFigure | null {
  const target = targets.at(-1)
  const name = `${title.zh}${title.en}${measure?.metric.zh ?? ''}${measure?.metric.en ?? ''}`
  if (!target) return figure
  if (figure.change === 'fall' && figure.value < 0 && target.value >= 0 && namesReduction(name)) return negated(figure)
  // A bare minus beside a name that counts the fall: −3.2 of a fall, or a fall of 3.2?
  if (figure.change === null && figure.value < 0 && target.value >= 0 && namesFall(name)) return null
  const saidInWords =
    target.value < 0 && target.citation.figure !== undefined && !/[-−]/.test(target.citation.figure.normalize('NFKC'))
  return saidInWords && figure.change === null && figure.value > 0 ? null : figure
}
