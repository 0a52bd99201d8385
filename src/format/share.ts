/** Shares (V1 to V3) and gaps (V4) as text. Fractions in, per cent or percentage points out. */
import { groupDigits } from '#src/numbers/number.ts'
import { figureTexts } from '#src/texts/figure/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import type { Interval } from '#src/domain/interval.ts'
import type { Language } from '#src/domain/terms.ts'

const NOISE_PLACES = 9

/**
 * One decimal (or as many as asked), and more only where one would turn "almost" into "exactly":
 * 99.96 does not become 100, nor 0.04 become 0.
 */
function roundHonestly(value: number, atLeast = 1): number {
  const clean = Number(value.toFixed(NOISE_PLACES))
  for (let places = atLeast; places < NOISE_PLACES; places += 1) {
    const rounded = Number(clean.toFixed(places))
    const reachesBound = Math.abs(rounded) === 100 || rounded === 0
    if (!reachesBound || rounded === clean) return rounded
  }
  return clean
}

function signed(value: number, plus: string, lang: Language): string {
  if (value === 0) return '0'
  return (value < 0 ? '−' : plus) + groupDigits(String(Math.abs(value)), lang)
}

function ends(value: number | Interval, scale: number, places = 1): readonly [number, number] {
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value
  return [roundHonestly(low * scale, places), roundHonestly(high * scale, places)]
}

function percent([low, high]: readonly [number, number], lang: Language): string {
  if (low === high) return `${signed(low, '', lang)}%`
  const [from, to] = [`${signed(low, '', lang)}%`, `${signed(high, '', lang)}%`]
  return low >= 0 ? `${from}–${to}` : punctuationTexts(lang).span(from, to)
}

/** A share given as a fraction: 40%, 63.9%, or 0%–40% for an interval. Null (does not apply, cannot be computed) is a dash. */
export function formatShare(share: number | Interval | null, lang: Language): string {
  return share === null ? '—' : percent(ends(share, 100), lang)
}

/** A share with two decimals, for lines of arithmetic that a reader may check by hand: 25.51%. */
export function formatShareInSum(share: number | Interval | null, lang: Language): string {
  return share === null ? '—' : percent(ends(share, 100, 2), lang)
}

/** A gap in percentage points: +5.6个百分点 or +5.6 points; intervals as −35至+5个百分点. Null is a dash. */
export function formatPoints(gapPoints: number | Interval | null, lang: Language): string {
  if (gapPoints === null) return '—'
  const [low, high] = ends(gapPoints, 1)
  const { points } = figureTexts(lang)
  if (low === high) return points(signed(low, '+', lang), Math.abs(low) === 1)
  return points(punctuationTexts(lang).span(signed(low, '+', lang), signed(high, '+', lang)), false)
}

/** The size of a gap without its sign, for a sentence that says above or below: 18个百分点 or 18 points. */
export function formatGapSize(gapPoints: number, lang: Language): string {
  const size = roundHonestly(Math.abs(gapPoints))
  return figureTexts(lang).points(groupDigits(String(size), lang), size === 1)
}
