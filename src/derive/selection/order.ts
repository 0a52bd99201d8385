import { dayNumber } from '#src/domain/deadline.ts'
import type { Interval } from '#src/domain/interval.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { REASONS, VERDICTS, type Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { sortInSteps } from '#src/lib/sort-in-steps.ts'
import type { Sort, SortKey } from '#src/url/view.ts'
import { shareSaid } from '../share-said.ts'
import type { Item } from './selection.ts'

/** Compares two texts as a reader of the language would; Intl belongs to format, so it is handed in. */
export type CompareText = (a: string, b: string) => number

/** Compares by code units: a total order where no reader's order is at hand. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** What a sort reads beside the items: names in a language, the ledger's own order of regions and sectors. */
export interface OrderContext {
  readonly index: LedgerIndex
  readonly lang: Language
  readonly compareText: CompareText
}

/** What an item is sorted by; null: unknown. All items give the same type. */
type KeyOf = (item: Item) => number | string | null

function middle(interval: Interval | null): number | null {
  return interval && (interval.low + interval.high) / 2
}

/** The earliest place of some ids in a list of the ledger; null where none is in it. */
function placeIn(records: readonly string[]): (ids: readonly string[]) => number | null {
  const places = new Map(records.map((id, place) => [id, place]))
  return (ids) => {
    const known = ids.map((id) => places.get(id)).filter((place) => place !== undefined)
    return known.length === 0 ? null : Math.min(...known)
  }
}

function statusRank({ assessment: { verdict, reasons } }: Item): number {
  const reason = reasons[0]
  return VERDICTS.indexOf(verdict) * (REASONS.length + 1) + (reason ? REASONS.indexOf(reason) + 1 : 0)
}

/** The date of the figure, else of the latest report; null: nothing reported. */
function latestDate({ assessment: { figure, reports } }: Item): string | null {
  return figure?.report.date ?? reports.at(-1)?.date ?? null
}

function keyOf(key: SortKey, { index: { ledger, organisations }, lang }: OrderContext): KeyOf {
  switch (key) {
    case 'due':
      return ({ assessment }) => assessment.deadline && dayNumber(assessment.deadline.last)
    case 'title':
      return ({ commitment }) => commitment.title[lang]
    case 'region': {
      const place = placeIn(ledger.regions.map((region) => region.code))
      return ({ commitment }) => place(commitment.regions)
    }
    case 'sector': {
      const place = placeIn(ledger.sectors.map((sector) => sector.id))
      return ({ commitment }) => place(commitment.sectors)
    }
    case 'unit':
      return ({ commitment }) => organisations.get(commitment.lead)?.name[lang] ?? null
    case 'status':
      return statusRank
    case 'gap':
      return ({ assessment }) => middle(assessment.gapPoints)
    case 'completion':
      return ({ assessment }) => middle(shareSaid(assessment)?.share ?? null)
    case 'figure':
      return ({ assessment }) => assessment.figure?.value ?? null
    case 'target':
      return ({ assessment }) => assessment.target?.value ?? null
    case 'age':
      return (item) => {
        const date = latestDate(item)
        return date === null ? null : -dayNumber(date)
      }
    default:
      return assertNever(key)
  }
}

const ITEMS_A_STEP = 1000

/** The rank of each text, those that compare as equal sharing one. */
function* rankTexts(texts: readonly string[], compareText: CompareText): Generator<void, ReadonlyMap<string, number>> {
  const order = yield* sortInSteps(texts.length, (a, b) => compareText(texts[a] ?? '', texts[b] ?? ''))
  const ranks = new Map<string, number>()
  let rank = 0
  let last: string | null = null
  for (const place of order) {
    const text = texts[place] ?? ''
    if (last !== null && compareText(last, text) !== 0) rank += 1
    ranks.set(text, rank)
    last = text
  }
  return ranks
}

/**
 * The places of the items in the order asked for, ascending by the key or, if
 * reversed, descending; gives way as it works. Equal keys keep the order in
 * which they came; unknown keys come last either way. Uncertain numbers count
 * by the middle of their interval; figures and targets by value alone, whatever
 * their unit; regions and sectors in the order of the ledger, by the first of
 * an item's own.
 */
export function* orderInSteps(items: readonly Item[], sort: Sort, context: OrderContext): Generator<void, Uint32Array> {
  const read = keyOf(sort.key, context)
  const keys: (number | string | null)[] = []
  for (const item of items) {
    keys.push(read(item))
    if (keys.length % ITEMS_A_STEP === 0) yield
  }
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))]
  const ranks = yield* rankTexts(texts, context.compareText)
  const sign = sort.reversed ? -1 : 1
  const numbers = Float64Array.from(keys, (key) => {
    const number = typeof key === 'string' ? ranks.get(key) : key
    return number === null || number === undefined ? Infinity : sign * number
  })
  return yield* sortInSteps(items.length, (a, b) => compareNumbers(numbers[a] ?? 0, numbers[b] ?? 0))
}
