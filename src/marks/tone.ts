import { assertNever } from '#src/lib/assert-never.ts'
import type { Verdict } from '#src/domain/terms.ts'

/** The colour token of a verdict, for text and fills on paper. Colour never stands alone: see VerdictGlyph. */
export function toneOf(verdict: Verdict): string {
  switch (verdict) {
    case 'met':
      return 'var(--met)'
    case 'on-track':
      return 'var(--on-track)'
    case 'slightly-behind':
    case 'behind':
      return 'var(--amber)'
    case 'far-behind':
    case 'overdue':
      return 'var(--red)'
    case 'overdue-unverified':
    case 'too-early':
    case 'unjudged':
    case 'closed':
      return 'var(--grey)'
    default:
      return assertNever(verdict)
  }
}

/** The colour token of a verdict for fills, where amber may be brighter than as text. */
export function fillOf(verdict: Verdict): string {
  return verdict === 'slightly-behind' || verdict === 'behind' ? 'var(--amber-fill)' : toneOf(verdict)
}
