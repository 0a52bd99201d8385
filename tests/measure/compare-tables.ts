/** The truth of a table beside what a ledger says of it. */
import type { LedgerFact } from './ledger-facts.ts'

/** One target as the table states it; what is null the table does not say. */
export interface Truth {
  readonly title: string
  readonly metric: string | null
  /** Two numbers: a range. */
  readonly target: number | readonly [number, number] | null
  readonly unit: string | null
  readonly direction: 'at-least' | 'at-most' | 'exactly' | null
  readonly deadline: string | readonly { readonly date: string; readonly value: unknown }[] | null
  readonly baseline: { readonly value: number; readonly date: string | null } | null
  readonly figures: readonly { readonly value: number; readonly date: string | null }[]
  readonly lead: string | null
  readonly done: boolean | null
  readonly note?: string | null
}

/** One part of a truth. */
interface Compared {
  readonly field: string
  readonly wanted: string
  /** Null: the ledger says nothing of it. */
  readonly found: string | null
  readonly isRight: boolean
}

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/百[万萬]|million|\bm\b|£m|\$m|€m/i, 1e6],
  [/千[万萬]/, 1e7],
  [/[亿億]/, 1e8],
  [/[万萬]/, 1e4],
  [/千|thousand|\bk\b|£k|'?000/i, 1e3],
  [/bn|billion/i, 1e9],
  [/公顷/, 1e4],
  [/公里|km/, 1e3],
  [/亩/, 2000 / 3],
]

/* The numbers that a value in a unit may be kept as. */
function isValue(found: number, value: number, unit: string | null): boolean {
  const sizes = [1, ...SIZES.flatMap(([words, size]) => (words.test(unit ?? '') ? [size] : []))]
  return sizes.some((size) => Math.abs(found - value * size) <= Math.abs(value * size) * 1e-6 + 1e-12)
}

const dense = (text: string | null) =>
  (text ?? '')
    .normalize('NFKC')
    .replaceAll(/[\s（）()“”"：:，,、·\-—*]/g, '')
    .toLowerCase()

/** How much of two names is the same, from 0 to 1. */
function alike(one: string | null, other: string | null): number {
  const [a, b] = [dense(one), dense(other)]
  if (a === '' || b === '') return 0
  if (a === b) return 1
  if (a.includes(b) || b.includes(a)) return 0.6 + 0.4 * (Math.min(a.length, b.length) / Math.max(a.length, b.length))
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
  const [first, second] = [pairs(a), pairs(b)]
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / (first.size + second.size || 1)
}

const ALIKE = 1.05

/* Of several values with their days any is one of its targets, with that day. */
function isOnTheWay({ deadline, unit }: Truth, { value, upTo, dues }: LedgerFact): boolean {
  if (typeof deadline === 'string' || value === null) return false
  return (deadline ?? []).some(({ date, value: stated }) => {
    const ends = Array.isArray(stated) ? (stated as readonly unknown[]) : [stated, stated]
    const own = [value, upTo ?? value]
    return (
      dues.at(-1)?.day === date && ends.every((end, at) => typeof end === 'number' && isValue(own[at] ?? 0, end, unit))
    )
  })
}

/* A fall may be kept as less than nothing. */
function isTarget(truth: Truth, fact: LedgerFact): boolean {
  const { target, unit } = truth
  const { value, upTo } = fact
  if (isOnTheWay(truth, fact)) return true
  if (target === null || value === null) return target === null && value === null
  if (typeof target === 'number')
    return isValue(target < 0 ? value : Math.abs(value), target, unit) || (upTo !== null && isValue(upTo, target, unit))
  const ends = [Math.abs(value), Math.abs(upTo ?? value)].toSorted((a, b) => a - b)
  return ends.every((end, at) => isValue(end, target[at] ?? 0, unit))
}

/** The commitment of each truth: the most alike by name, number and lead, each taken once. */
export function matchTruths(truths: readonly Truth[], facts: readonly LedgerFact[]): ReadonlyMap<Truth, LedgerFact> {
  const pairs = truths.flatMap((truth) =>
    facts.map((fact) => {
      const name = Math.max(
        alike(truth.title, fact.title),
        alike(`${truth.title}${truth.metric ?? ''}`, `${fact.title}${fact.metric}`),
        alike(`${truth.title}${truth.metric ?? ''}`, fact.title),
      )
      const metric =
        truth.metric === null ? 0 : Math.max(alike(truth.metric, fact.metric), alike(truth.metric, fact.title))
      const isSame = isTarget(truth, fact)
      const lead = truth.lead !== null && fact.leads.some((each) => alike(each, truth.lead) > 0.5)
      return {
        truth,
        fact,
        rank: 2 * name + metric + (isSame ? 0.6 : 0) + (lead ? 0.2 : 0),
        name: Math.max(name, metric),
      }
    }),
  )
  const matched = new Map<Truth, LedgerFact>()
  const taken = new Set<LedgerFact>()
  for (const { truth, fact, rank, name } of pairs.toSorted((a, b) => b.rank - a.rank)) {
    if (rank < ALIKE || name < 0.5 || matched.has(truth) || taken.has(fact)) continue
    matched.set(truth, fact)
    taken.add(fact)
  }
  return matched
}

/** Each part that a truth states, and what the ledger adds to it of its own: figures, limits, deadlines that nobody wrote. */
export function comparedValues(truth: Truth, fact: LedgerFact | undefined): readonly Compared[] {
  const values: Compared[] = []
  const add = (
    field: string,
    wanted: string | number | boolean,
    found: string | number | null | undefined,
    isRight: boolean,
  ) =>
    values.push({
      field,
      wanted: String(wanted),
      found: found === null || found === undefined ? null : String(found),
      isRight,
    })
  const { target, unit, direction, deadline, figures, lead, baseline, done } = truth
  if (target === null)
    add('target', 'no number', fact?.value === null ? 'no number' : fact?.value, fact?.value === null)
  else {
    const value = fact?.value ?? null
    const isFall = value !== null && value < 0 && typeof target === 'number' && target > 0
    add(
      'target',
      `${String(target)} ${unit ?? ''}`,
      value === null ? null : `${value} ${fact?.unit ?? ''}`,
      fact !== undefined && isTarget(truth, fact),
    )
    if (value !== null && direction !== null && direction !== 'exactly')
      add(
        'direction',
        direction,
        fact?.isLower ? 'at-most' : 'at-least',
        (direction === 'at-most') === (fact?.isLower !== isFall),
      )
  }
  const dates = typeof deadline === 'string' ? [{ date: deadline, value: target }] : (deadline ?? [])
  const own = fact?.dues.at(-1)
  if (dates.length > 0) {
    const isDue = dates.some(
      ({ date, value }) =>
        date === own?.day &&
        (own.value === null || typeof value !== 'number' || isValue(own.value, value, unit) || value === target),
    )
    add('deadline', dates.map(({ date }) => date).join('、'), own?.day ?? null, isDue)
  } else if (own) add('deadline', 'none', own.day, false)
  const latest = fact?.latest ?? null
  const newest = figures.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1)
  if (newest) {
    add('figure', newest.value, latest, latest !== null && isValue(Math.abs(latest), Math.abs(newest.value), unit))
    if (latest !== null && newest.date !== null && newest.date !== '2026-11-30')
      add('day', newest.date, fact?.latestDay, fact?.latestDay === newest.date)
  } else if (latest !== null)
    add('figure', 'none', latest, latest === baseline?.value && fact?.latestDay === baseline.date)
  if (baseline !== null && fact?.baseline)
    add(
      'baseline',
      baseline.value,
      fact.baseline.value,
      isValue(Math.abs(fact.baseline.value), Math.abs(baseline.value), unit),
    )
  if (lead !== null) {
    const found = fact?.leads ?? []
    add(
      'lead',
      lead,
      found.length === 0 ? null : found.join('、'),
      found.some((each) => dense(`${lead}${truth.note ?? ''}`).includes(dense(each)) || alike(each, lead) >= 0.6),
    )
  }
  if (fact && done !== null && fact.value === null)
    add(
      'done',
      done,
      done && !['met', 'overdue'].includes(fact.verdict) ? null : fact.verdict,
      done ? fact.verdict === 'met' : fact.verdict !== 'met',
    )
  return values
}
