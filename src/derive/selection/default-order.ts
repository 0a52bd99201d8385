import { dayNumber } from '#src/domain/deadline.ts'
import { isOfOneYear } from '#src/domain/figures.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { KINDS } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { itemsAt } from './items-at.ts'
import type { Item } from './selection.ts'

const EARLIEST = dayNumber('1900-01-01')
/** More days than lie between 1900 and 2199. */
const DAYS = 110_000
const ITEMS_A_STEP = 1000

/** How soon an item wants attention, 0 first. An unjudged one that is silent or measured and has a deadline comes before those that are well. */
function attentionRank({ verdict, reasons, deadline }: Assessment, kind: Item['commitment']['kind']): number {
  switch (verdict) {
    case 'overdue':
      return 0
    case 'far-behind':
      return 1
    case 'behind':
      return 2
    case 'overdue-unverified':
      return 3
    case 'slightly-behind':
      return 4
    case 'unjudged':
      return deadline && (kind === 'measured' || reasons[0] === 'silent') ? 5 : 8
    case 'too-early':
      return 6
    case 'on-track':
      return 7
    case 'met':
      return 9
    case 'closed':
      return 10
    default:
      return assertNever(verdict)
  }
}

/**
 * The items with what needs attention first: overdue, far behind, behind,
 * overdue but unverified, slightly behind, unjudged with a deadline (silent or
 * measured), too early, on track, all else, met, closed. Within each the
 * sooner last day of the deadline (none: last), but of years that are over the
 * latest first and after the others; then measured before milestone
 * before direction, then file order. `places` are those in file order. Gives
 * way as it works.
 */
export function* defaultOrderInSteps(
  items: readonly Item[],
): Generator<void, { readonly items: readonly Item[]; readonly places: Uint32Array }> {
  const keys = new Float64Array(items.length)
  for (const [place, { commitment, assessment }] of items.entries()) {
    const due = assessment.deadline ? dayNumber(assessment.deadline.last) - EARLIEST : DAYS - 1
    const isOver = commitment.measure !== undefined && isOfOneYear(commitment.measure) && (assessment.daysLeft ?? 0) < 0
    const day = isOver ? DAYS - 1 - due : due
    const rank = attentionRank(assessment, commitment.kind)
    keys[place] = ((rank * DAYS + day) * KINDS.length + KINDS.indexOf(commitment.kind)) * items.length + place
    if (place % ITEMS_A_STEP === 0) yield
  }
  const places = new Uint32Array(keys.sort().map((key) => key % items.length))
  yield
  return { items: itemsAt(items, places), places }
}
