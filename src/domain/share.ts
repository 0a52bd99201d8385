/** Part ÷ whole as a fraction; null where that is no finite percentage (a whole of 0). */
export function shareOf(part: number, whole: number): number | null {
  const share = part / whole
  return Number.isFinite(share * 100) ? share : null
}

/** A fraction cut to 0 … 1. */
export function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share))
}

/** A number freed of floating-point dust below a billionth, so that a gap of −10.000000001 meets the band at −10. */
export function tidy(value: number): number {
  return Math.abs(value) < 1e6 ? Math.round(value * 1e9) / 1e9 + 0 : value
}
