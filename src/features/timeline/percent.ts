/** A share of the axis as a CSS length. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`
}
