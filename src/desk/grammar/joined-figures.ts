/** Figures that say something only with the one before them: 不低于1亿元且不超过2亿元, from 26 weeks to 12. */
import type { FigureReading, UnderstoodFigure } from './figure-reading.ts'

/** What may stand between the lower and the upper bound of one amount. */
const BOUNDS = /^(?: ?[(（]含[^)）]{0,4}[)）])?[，,]?(?:且|并且|但|同时|和|、)?(?:人民币)?$/

function isUnderstood(reading: FigureReading | undefined): reading is UnderstoodFigure {
  return reading?.understood === true
}

/** One range of a lower and an upper bound of the same unit; null where they are none. */
function boundsOf(text: string, low: UnderstoodFigure, high: UnderstoodFigure): UnderstoodFigure | null {
  const isPair =
    low.comparator === 'at-least' &&
    high.comparator === 'at-most' &&
    low.unitText === high.unitText &&
    low.unitText !== '' &&
    BOUNDS.test(text.slice(low.span.end, high.span.start))
  if (!isPair || low.value === null || high.value === null || low.value >= high.value) return null
  const span = { start: low.span.start, end: high.span.end }
  const range = { low: low.value, high: high.value }
  return { ...low, span, text: text.slice(span.start, span.end), value: null, range, comparator: 'exactly' }
}

/** From 26 weeks to 12: the second with the unit of the first. */
function withUnitBefore(text: string, from: UnderstoodFigure, to: UnderstoodFigure): UnderstoodFigure {
  const isPair =
    to.unitText === '' &&
    from.unitText !== '' &&
    to.value !== null &&
    /\bfrom (?:about |around |nearly )?$/i.test(text.slice(Math.max(0, from.span.start - 16), from.span.start)) &&
    /^(?: [a-z]+)? to $/i.test(text.slice(from.span.end, to.span.start)) &&
    /^(?:[\s,.;)]|$)(?! [a-z]+s\b)/.test(text.slice(to.span.end))
  return isPair ? { ...to, unit: from.unit, unitText: from.unitText } : to
}

/** Fifteen hubs, the first five of them: five hubs. */
function ofThem(text: string, whole: UnderstoodFigure, part: UnderstoodFigure): UnderstoodFigure {
  const isPart =
    part.unitText === '' &&
    part.value !== null &&
    /^ of (?:them|these|those|which|whom)\b/i.test(text.slice(part.span.end, part.span.end + 10))
  return isPart && whole.unitText !== '' && !/%|per ?cent/i.test(whole.unitText)
    ? { ...part, unit: whole.unit, unitText: whole.unitText }
    : part
}

/** The readings of a folded text with those that belong together put together. */
export function joined(text: string, readings: readonly FigureReading[]): readonly FigureReading[] {
  const found: FigureReading[] = []
  for (const reading of readings) {
    const last = found.at(-1)
    if (!isUnderstood(last) || !isUnderstood(reading)) {
      found.push(reading)
      continue
    }
    // Double the number of wardens to 60: one promise, whose number is written.
    if (last.factor !== null && /^[^,.;，。；\d]{0,60} to $/.test(text.slice(last.span.end, reading.span.start)))
      found.pop()
    // Four of our nine buildings: four buildings.
    if (
      last.unitText === '' &&
      last.value !== null &&
      /^ of (?:our|the|its|their) $/i.test(text.slice(last.span.end, reading.span.start))
    ) {
      found[found.length - 1] = { ...last, unit: reading.unit, unitText: reading.unitText }
      continue
    }
    const range = boundsOf(text, last, reading)
    if (range) found.pop()
    found.push(range ?? ofThem(text, last, withUnitBefore(text, last, reading)))
  }
  return found
}
