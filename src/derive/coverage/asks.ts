/** Whom to ask: the units that owe a report, by how urgent it is. The questions are those of the silence radar. */
import { countsDays, SOON_DAYS } from '../is-open.ts'
import type { Item } from '../selection/selection.ts'
import { buildRadar, type RadarUnit } from './radar.ts'

/** Items of a unit that are urgent in one way. */
export interface Urgency {
  readonly count: number
  /** The most days among them: to the last day of the deadline, or since it. Null: a year is over without its figure, and since then no days count. */
  readonly days: number | null
  /** True where `days` holds for each of them. */
  readonly alike: boolean
}

/** A unit with what it is asked for; `overdue`, `soon` null: none of its items is. */
export interface Ask extends RadarUnit {
  /** Past the last day of the deadline. */
  readonly overdue: Urgency | null
  /** Due within SOON_DAYS. */
  readonly soon: Urgency | null
}

function urgencyOf(items: readonly Item[]): Urgency | null {
  if (items.length === 0) return null
  const days = items.map(({ assessment }) => Math.abs(assessment.daysLeft ?? 0))
  const most = Math.max(...days)
  const counted = items.every(countsDays)
  return { count: items.length, days: counted ? most : null, alike: counted && days.every((each) => each === most) }
}

function askOf(unit: RadarUnit): Ask {
  const items = unit.entries.map(({ item }) => item)
  const daysOf = ({ assessment }: Item) => assessment.daysLeft ?? Infinity
  return {
    ...unit,
    overdue: urgencyOf(items.filter((item) => daysOf(item) < 0)),
    soon: urgencyOf(items.filter((item) => daysOf(item) >= 0 && daysOf(item) <= SOON_DAYS)),
  }
}

function urgentIn({ overdue, soon }: Ask): number {
  return (overdue?.count ?? 0) + (soon?.count ?? 0)
}

/** The units to ask, the one with the most urgent items first, then with the most items, then with the longest silence. */
export function buildAsks(items: readonly Item[]): readonly Ask[] {
  return buildRadar(items)
    .map(askOf)
    .sort((a, b) => urgentIn(b) - urgentIn(a) || b.entries.length - a.entries.length)
}
