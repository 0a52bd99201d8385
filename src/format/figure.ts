/** A figure with its unit and the way it is meant: 超100亿元, more than 10 billion yuan. */
import { figureTexts } from '#src/texts/figure/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Interval } from '#src/domain/interval.ts'
import type { Measure, Target, Unit } from '#src/domain/ledger.ts'
import type { Comparator, Language } from '#src/domain/terms.ts'
import { formatDeadline } from './date.ts'
import { formatNumber, numberParts, roundEstimate } from '#src/numbers/number.ts'

/** A value in base units. `unit` null: a bare number. `hedged`: the source says 力争. */
export interface FigureInput {
  readonly value: number
  /** The upper end of a range from `value`. */
  readonly upTo?: number | undefined
  readonly unit: Unit | null
  readonly comparator?: Comparator | undefined
  readonly hedged?: boolean | undefined
}

/** For typographic display. Each part carries the spaces it needs, so the four in a row are the text. */
export interface FigureParts {
  /** 超, 力争不低于 or 'more than '; '' where none. */
  readonly prefix: string
  readonly number: string
  /** 亿 or ' billion'; '' where none. */
  readonly scale: string
  /** 元, '%' or ' yuan'; '' where none. */
  readonly unit: string
}

const SIGNS = /^[%％‰]/

/** The unit's name with the space it needs after a number: none before % and Chinese characters. */
function unitAfterNumber(unit: Unit | null, value: number, lang: Language): string {
  if (!unit) return ''
  const { unitName, unitSpace } = figureTexts(lang)
  const name = unitName(unit.name[lang], value)
  return SIGNS.test(name) ? name : unitSpace(name) + name
}

function prefixOf(input: FigureInput, rounded: boolean, lang: Language): string {
  const words = wordTexts(lang)
  const comparator = words.comparators[input.comparator ?? 'exactly'].prefix
  const already = input.comparator === 'about' || input.comparator === 'nearly'
  return (input.hedged ? words.hedge : '') + comparator + (rounded && !already ? words.comparators.about.prefix : '')
}

/** The parts of a figure for display in several sizes of type. */
export function figureParts(input: FigureInput, lang: Language): FigureParts {
  const { number, scale, rounded } = numberParts(input.value, lang)
  const unit = unitAfterNumber(input.unit, input.upTo ?? input.value, lang)
  const prefix = prefixOf(input, rounded, lang)
  if (input.upTo === undefined) return { prefix, number, scale, unit }
  const top = numberParts(input.upTo, lang)
  /* 1元至5亿元: without its unit the lower number would be read in the scale of the upper. */
  const ownUnit = SIGNS.test(unit) || (scale === '' && top.scale !== '')
  const low =
    (scale === top.scale && !ownUnit ? '' : scale) + (ownUnit ? unitAfterNumber(input.unit, input.value, lang) : '')
  const from = number + low
  return { prefix, number: punctuationTexts(lang).span(from, top.number), scale: top.scale, unit }
}

/** A figure as one text: 力争不低于30万标准机架, aims for at least 300,000 standard racks. Digits are never rounded away. */
export function formatFigure(input: FigureInput, lang: Language): string {
  const { prefix, number, scale, unit } = figureParts(input, lang)
  return prefix + number + scale + unit
}

/** A computed value (V12), rounded to three significant digits and marked as approximate: 约21.5万标准机架. */
export function formatEstimate(value: number, unit: Unit | null, lang: Language): string {
  return formatFigure({ value: roundEstimate(value), unit, comparator: 'about' }, lang)
}

/** A value that may be uncertain (V7), without its unit: 12万, or 11.4万至12万. */
export function formatValue(value: Interval, lang: Language): string {
  const low = formatNumber(value.low, lang)
  if (value.low === value.high) return low
  return punctuationTexts(lang).span(low, formatNumber(value.high, lang))
}

/** The comparator that is said: "at least" is how any target is meant unless it is to hold; what is to fall by more than a number is said as less than it. */
function saidComparator({ comparator }: Target, { direction }: Measure): Comparator {
  if (comparator === 'at-least' && direction !== 'hold') return 'exactly'
  return comparator === 'more-than' && direction === 'decrease' ? 'less-than' : comparator
}

/**
 * The parts of a target's figure with its direction: 30万标准机架, 降至不超过1.25, 保持不低于95%, 控制在约3%, 不超过5.5%, 4.5%至5%.
 * "At least" is not said where it is understood: 建成30万 is not 不低于30万 in the source's mouth, and 降至1.25 means 1.25 or less.
 */
export function targetParts(target: Target, measure: Measure, unit: Unit | null, lang: Language): FigureParts {
  const { value, upTo, hedged } = target
  const comparator = saidComparator(target, measure)
  const figure = figureParts({ value, upTo, unit, comparator }, lang)
  const words = wordTexts(lang)
  const prefixes = words.directions[measure.direction]
  const isCeiling = comparator === 'at-most' || comparator === 'less-than'
  const ratePrefix = isCeiling ? '' : prefixes.ratePrefix
  const direction = measure.basis === 'annual-rate' ? ratePrefix : prefixes.prefix
  return { ...figure, prefix: (hedged ? words.hedge : '') + direction + figure.prefix }
}

/** The figure of a target as one text, as `targetParts` has it. */
export function formatTargetFigure(target: Target, measure: Measure, unit: Unit | null, lang: Language): string {
  const { prefix, number, scale, unit: name } = targetParts(target, measure, unit, lang)
  return prefix + number + scale + name
}

/** A target whole, figure and deadline: 超100亿元，未给期限; more than 10 billion yuan, no deadline given. */
export function formatTarget(target: Target, measure: Measure, unit: Unit | null, lang: Language): string {
  const figure = formatTargetFigure(target, measure, unit, lang)
  return figure + punctuationTexts(lang).comma + formatDeadline(target.due, lang)
}
