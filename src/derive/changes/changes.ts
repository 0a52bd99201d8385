/** What changed between two days in what a view selects: movement of statuses, apart from who joined and left, apart from what was published. */
import type { Assessment } from '#src/domain/assessment.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { View } from '#src/url/view.ts'
import { accountInSteps, type AccountRow } from './account.ts'
import { movementOf, MOVEMENTS, type Movement } from './movement.ts'
import { newsOf, type News } from './news.ts'
import { foundInSteps, scopeInSteps, statusTest } from './scope.ts'
import { createSearch } from '../search/search-index.ts'
import { defaultOrderInSteps } from '../selection/default-order.ts'
import type { Assessed, Item, Selection } from '../selection/selection.ts'
import { bucketOf } from '../status-strip.ts'

/** announced: did not exist on the earlier day · entered, left: the year, or the free text, holds now and did not then, or the reverse. */
export const MEMBERSHIPS = ['announced', 'entered', 'left'] as const
/** How an item came into the selection or went out of it. */
export type Membership = (typeof MEMBERSHIPS)[number]

/** The lists, in the order in which they are read. An item has one movement or one membership at most; what was published may list it again. */
export const CHANGE_SECTIONS = [...MOVEMENTS, ...MEMBERSHIPS, 'target', 'corrected', 'quiet', 'reported'] as const
/** Beside movements and memberships: target: another target in force · corrected · quiet: reports stopped, status unchanged · reported: new reports, status unchanged. */
export type ChangeSection = (typeof CHANGE_SECTIONS)[number]

/** One item that is not as it was. */
export interface Change extends News {
  readonly commitment: Commitment
  /** Null: not yet announced on the earlier day. */
  readonly before: Assessment | null
  readonly after: Assessment
  /** Null: same status, or not in the selection's scope on both days. */
  readonly movement: Movement | null
  /** Null: in scope on both days. */
  readonly membership: Membership | null
}

/** Sums over the items that changed. `moved`: items with a movement; reports and corrections count reports, the rest items. */
export interface ChangeTotals {
  readonly moved: number
  readonly reports: number
  readonly corrections: number
  readonly targets: number
}

/** What changed between two days: the lists, their totals, and the account of statuses. */
export interface Changes {
  readonly before: Assessed
  readonly after: Assessed
  /** Lists without items are left out; each in default order of the later day. */
  readonly sections: ReadonlyMap<ChangeSection, readonly Change[]>
  readonly totals: ChangeTotals
  /** Statuses that occur on either day, in the order of STATUS_BUCKETS. */
  readonly account: readonly AccountRow[]
}

/** What the changes are worked out from. */
export interface ChangesInput {
  /** The same ledger under the same rule on the earlier day. */
  readonly before: Assessed
  /** What the view selects on the later day. */
  readonly selection: Selection
  readonly view: View
}

const ITEMS_A_STEP = 500

function membershipOf(earlier: Item | undefined, later: Item | undefined, existed: boolean): Membership | null {
  if (!later) return 'left'
  if (earlier) return null
  return existed ? 'entered' : 'announced'
}

/** The lists that a change is in. */
function sectionsOf({
  movement,
  membership,
  target,
  corrections,
  fellSilent,
  reports,
}: Change): readonly ChangeSection[] {
  const settled = movement === null && membership === null
  return [
    ...(movement ? [movement] : []),
    ...(membership ? [membership] : []),
    ...(target ? (['target'] as const) : []),
    ...(corrections.length > 0 ? (['corrected'] as const) : []),
    ...(settled && fellSilent ? (['quiet'] as const) : []),
    ...(settled && reports.length > 0 ? (['reported'] as const) : []),
  ]
}

/** Both days' scopes; the earlier day is searched with the same readings, so that pinyin finds the same on both. */
function* scopesInSteps({
  before,
  selection,
  view,
}: ChangesInput): Generator<void, readonly [ReadonlyMap<string, Item>, ReadonlyMap<string, Item>]> {
  const { assessed, search } = selection
  const from = yield* scopeInSteps(before, view, yield* foundInSteps(createSearch(before, search), view.q))
  const to = yield* scopeInSteps(assessed, view, yield* foundInSteps(search, view.q))
  return [from, to]
}

function totalsOf(changes: readonly Change[]): ChangeTotals {
  const sum = (count: (change: Change) => number) => changes.reduce((total, change) => total + count(change), 0)
  return {
    moved: sum(({ movement }) => (movement ? 1 : 0)),
    reports: sum(({ reports }) => reports.length),
    corrections: sum(({ corrections }) => corrections.length),
    targets: sum(({ target }) => (target ? 1 : 0)),
  }
}

/** As buildChanges, giving way as it works. */
export function* changesInSteps(input: ChangesInput): Generator<void, Changes> {
  const { before, selection, view } = input
  const after = selection.assessed
  const [from, to] = yield* scopesInSteps(input)
  const existing = new Map(before.items.map((item) => [item.commitment.id, item]))
  const wanted = statusTest(after, view)
  const ordered = yield* defaultOrderInSteps(after.items)
  const sections = new Map<ChangeSection, Change[]>(CHANGE_SECTIONS.map((section) => [section, []]))
  const changes: Change[] = []
  for (const [place, { commitment, assessment }] of ordered.items.entries()) {
    const [earlier, later] = [from.get(commitment.id), to.get(commitment.id)]
    const asked = (earlier !== undefined && wanted(earlier)) || (later !== undefined && wanted(later))
    if (asked) {
      const known = existing.get(commitment.id)?.assessment ?? null
      const movement = earlier && later ? movementOf(bucketOf(earlier.assessment), bucketOf(later.assessment)) : null
      const membership = membershipOf(earlier, later, known !== null)
      const change: Change = {
        commitment,
        before: known,
        after: assessment,
        movement,
        membership,
        ...newsOf(after.index, known, assessment),
      }
      const lists = sectionsOf(change)
      for (const list of lists) sections.get(list)?.push(change)
      if (lists.length > 0) changes.push(change)
    }
    if (place % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
  }
  const account = yield* accountInSteps(from, to, wanted)
  return {
    before,
    after,
    sections: new Map([...sections].filter(([, list]) => list.length > 0)),
    totals: totalsOf(changes),
    account,
  }
}

/**
 * What changed between two days under a view. An item belongs on a day when it
 * passes every filter but status; joining and leaving mean that alone. A status
 * filter narrows to what had one of the chosen statuses on either day, so that
 * nothing disappears by moving: of `behind`, those that left it are shown with
 * those that came. `before` must be the earlier day, under the same rule.
 */
export function buildChanges(input: ChangesInput): Changes {
  return runSteps(changesInSteps(input))
}
