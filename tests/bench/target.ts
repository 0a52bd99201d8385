/** A figure that a benchmark must reach, and the least or the most it may be. */
export interface Target {
  readonly what: string
  readonly reached: number
  readonly atLeast?: number
  readonly atMost?: number
}

/** True where the figure is within its limits. */
export function isMet({ reached, atLeast = -Infinity, atMost = Infinity }: Target): boolean {
  return reached >= atLeast && reached <= atMost
}
