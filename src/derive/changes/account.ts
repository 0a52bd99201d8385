import type { Item } from '../selection/selection.ts'
import { bucketOf, STATUS_BUCKETS, type StatusBucket } from '../status-strip.ts'

/** The items of one status on both days and all that lies between: before + movedIn − movedOut + joined − left = after. */
export interface AccountRow {
  readonly status: StatusBucket
  readonly before: number
  readonly movedIn: number
  readonly movedOut: number
  readonly joined: number
  readonly left: number
  readonly after: number
}

const ITEMS_A_STEP = 500

type Counts = { -readonly [Key in Exclude<keyof AccountRow, 'status'>]: number }

const NOTHING: Counts = { before: 0, movedIn: 0, movedOut: 0, joined: 0, left: 0, after: 0 }

/** The rows of the statuses that a view asks for (`wanted`) and that occur on either day, in the order of STATUS_BUCKETS. `from` and `to`: both days' scopes by id. Gives way as it works. */
export function* accountInSteps(
  from: ReadonlyMap<string, Item>,
  to: ReadonlyMap<string, Item>,
  wanted: (item: Item) => boolean,
): Generator<void, readonly AccountRow[]> {
  let visited = 0
  const counts = new Map<StatusBucket, Counts>(STATUS_BUCKETS.map((status) => [status, { ...NOTHING }]))
  const add = (item: Item, ...keys: readonly (keyof Counts)[]) => {
    const row = counts.get(bucketOf(item.assessment))
    if (row && wanted(item)) for (const key of keys) row[key] += 1
  }
  const stays = (item: Item, other: Item | undefined) =>
    other !== undefined && bucketOf(item.assessment) === bucketOf(other.assessment)
  for (const [id, item] of from) {
    const later = to.get(id)
    if (stays(item, later)) add(item, 'before')
    else add(item, 'before', later ? 'movedOut' : 'left')
    visited += 1
    if (visited % ITEMS_A_STEP === 0) yield
  }
  for (const [id, item] of to) {
    const earlier = from.get(id)
    if (stays(item, earlier)) add(item, 'after')
    else add(item, 'after', earlier ? 'movedIn' : 'joined')
    visited += 1
    if (visited % ITEMS_A_STEP === 0) yield
  }
  return [...counts].map(([status, row]) => ({ status, ...row })).filter(({ before, after }) => before + after > 0)
}

/** The sums of the rows. Under a status filter as many may move in as do not move out. */
export function sumAccount(rows: readonly AccountRow[]): Omit<AccountRow, 'status'> {
  const sum = { ...NOTHING }
  for (const row of rows) {
    sum.before += row.before
    sum.movedIn += row.movedIn
    sum.movedOut += row.movedOut
    sum.joined += row.joined
    sum.left += row.left
    sum.after += row.after
  }
  return sum
}
