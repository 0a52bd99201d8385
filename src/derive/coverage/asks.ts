/** Whom to ask: the units that owe a report, by how urgent it is. The questions are those of the silence radar, in its order. */
import type { Item } from '../selection/selection.ts'
import { bucketOf, type StatusBucket } from '../status-strip.ts'
import { urgencyOf, type Urgency } from '../urgency.ts'
import { buildRadar, type RadarUnit } from './radar.ts'

/** Why items of a unit are urgent: due soon, or past their deadline in one of the states that say so. */
export type UrgentState = 'soon' | Extract<StatusBucket, 'overdue' | 'overdue-unverified'> | 'no-number'

/** Items of a unit that are urgent in one way; together its parts are all that is urgent there, each item in one. */
export interface UrgentPart {
  /** `no-number`: the deadline is past, and there is nothing that could have been met. */
  readonly state: UrgentState
  readonly count: number
  /** The most days among them: to the last day of the deadline, or since it. Null: they are of years that are over, and since then no days count. */
  readonly days: number | null
  /** True where `days` holds for each of them. */
  readonly alike: boolean
}

/** A unit with what it is asked for. */
export interface Ask extends RadarUnit {
  /** The most urgent first; empty: nothing is urgent. */
  readonly urgent: readonly UrgentPart[]
}

const URGENT: readonly Urgency[] = ['late', 'soon', 'past']
const PAST_STATES = ['overdue', 'overdue-unverified', 'no-number'] as const

function stateOf(item: Item): UrgentState {
  if (urgencyOf(item) === 'soon') return 'soon'
  const bucket = bucketOf(item.assessment)
  return PAST_STATES.find((state) => state === bucket) ?? 'no-number'
}

function partOf(items: readonly Item[], state: UrgentState, counted: boolean): UrgentPart | null {
  if (items.length === 0) return null
  const days = items.map((item) => Math.abs(item.assessment.daysLeft ?? 0))
  const most = Math.max(...days)
  return {
    state,
    count: items.length,
    days: counted ? most : null,
    alike: counted && days.every((each) => each === most),
  }
}

/** What of some items is urgent, the most urgent first; empty: nothing is. */
export function urgentParts(items: readonly Item[]): readonly UrgentPart[] {
  return URGENT.flatMap((urgency) => {
    const alike = items.filter((item) => urgencyOf(item) === urgency)
    const states: readonly UrgentState[] = urgency === 'soon' ? ['soon'] : PAST_STATES
    return states.flatMap(
      (state) =>
        partOf(
          alike.filter((item) => stateOf(item) === state),
          state,
          urgency !== 'past',
        ) ?? [],
    )
  })
}

/** The units to ask, in the order of the radar. */
export function buildAsks(items: readonly Item[]): readonly Ask[] {
  return buildRadar(items).map((unit) => ({ ...unit, urgent: urgentParts(unit.entries.map(({ item }) => item)) }))
}
