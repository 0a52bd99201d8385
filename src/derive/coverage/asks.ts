/** Whom to ask: the units that owe a report, by how urgent it is. The questions are those of the silence radar, in its order. */
import type { Item } from '../selection/selection.ts'
import { countsDays } from '../is-open.ts'
import { bucketOf } from '../status-strip.ts'
import { urgencyOf, type Urgency } from '../urgency.ts'
import { buildRadar, type RadarUnit } from './radar.ts'

const PAST_STATES = ['overdue', 'overdue-unverified', 'no-number'] as const

/** Items of a unit that are urgent in one way; together its parts are all that is urgent there, each item in one. */
export interface UrgentPart {
  /** Due soon, or past their deadline in one of the states that say so; `no-number`: there is nothing that could have been met. */
  readonly state: 'soon' | (typeof PAST_STATES)[number]
  readonly count: number
  /** The most days among them, to the last day of the deadline or since it; null: they are of years that are over, and since then no days count. */
  readonly days: number | null
  /** True where `days` holds for each of them. */
  readonly alike: boolean
}

/** A unit with what it is asked for. */
export interface Ask extends RadarUnit {
  /** The most urgent first; empty: nothing is urgent. */
  readonly urgent: readonly UrgentPart[]
}

function partOf(items: readonly Item[], state: UrgentPart['state']): UrgentPart | null {
  const [first] = items
  if (!first) return null
  const days = items.map(({ assessment }) => Math.abs(assessment.daysLeft ?? 0))
  const most = Math.max(...days)
  const counted = countsDays(first)
  return { state, count: days.length, days: counted ? most : null, alike: days.every((each) => each === most) }
}

function stateOf(item: Item): UrgentPart['state'] {
  const bucket = bucketOf(item.assessment)
  return PAST_STATES.find((state) => state === bucket) ?? 'no-number'
}

/** What of some items is urgent, the most urgent first; empty: nothing is. */
export function urgentParts(items: readonly Item[]): readonly UrgentPart[] {
  const of = (urgency: Urgency) => items.filter((item) => urgencyOf(item) === urgency)
  const byState = (past: readonly Item[]) =>
    PAST_STATES.map((state) =>
      partOf(
        past.filter((item) => stateOf(item) === state),
        state,
      ),
    )
  return [...byState(of('late')), partOf(of('soon'), 'soon'), ...byState(of('past'))].filter((part) => part !== null)
}

/** The units to ask, in the order of the radar. */
export function buildAsks(items: readonly Item[]): readonly Ask[] {
  return buildRadar(items).map((unit) => ({ ...unit, urgent: urgentParts(unit.entries.map(({ item }) => item)) }))
}
