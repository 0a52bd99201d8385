const STEP = 0.15

/** Sizes of text to try, the largest first: from `most` down to 1, the size of body text. */
export function itemSizes(most: number): readonly number[] {
  const steps = Math.max(0, Math.ceil((most - 1) / STEP - 1e-9))
  return [...Array.from({ length: steps }, (_, step) => most - step * STEP), 1]
}
