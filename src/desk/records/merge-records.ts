/** Two changes of one record brought together, field by field, from the state that both started from. */
import type { DraftRecord, FieldConflict } from './draft.ts'
import type { IssuePath } from '#src/domain/issue.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { entriesBy, entryKey, isGroup, namesIn, type EntryKey } from './record-parts.ts'

/** All that both want; where they clash (`conflicts`), what mine wants. */
export interface MergedRecord {
  readonly value: DraftRecord
  readonly conflicts: readonly FieldConflict[]
}

/**
 * A field that one side left alone takes the other's value; one that both made
 * the same is no clash. Lists are brought together entry by entry where their
 * entries can be told apart. `base` null: both sides made the record.
 */
export function mergeRecords(base: DraftRecord | null, theirs: DraftRecord, mine: DraftRecord): MergedRecord {
  const conflicts: FieldConflict[] = []
  const value = mergeFields({ base: base ?? {}, theirs, mine }, [], conflicts)
  return { value, conflicts }
}

interface Sides<Value> {
  readonly base: Value
  readonly theirs: Value
  readonly mine: Value
}

function mergeFields(
  { base, theirs, mine }: Sides<DraftRecord>,
  path: IssuePath,
  conflicts: FieldConflict[],
): DraftRecord {
  const fields: Record<string, unknown> = {}
  const range = mergeRange({ base, theirs, mine }, path, conflicts)
  for (const name of namesIn(theirs, mine)) {
    if (range && RANGE.some((part) => part === name)) {
      if (range[name] !== undefined) fields[name] = range[name]
      continue
    }
    const value = mergeValue({ base: base[name], theirs: theirs[name], mine: mine[name] }, [...path, name], conflicts)
    if (value !== undefined) fields[name] = value
  }
  return fields
}

/** The two numbers of a range and that it is one belong together: of one side each they would be a range that nobody wrote. */
const RANGE = ['comparator', 'value', 'upTo'] as const

/* What becomes of them where any side has a range; null where none has. */
function mergeRange(sides: Sides<DraftRecord>, path: IssuePath, conflicts: FieldConflict[]): DraftRecord | null {
  if (Object.values<DraftRecord>({ ...sides }).every((side) => side['upTo'] === undefined)) return null
  const partOf = (side: DraftRecord): DraftRecord => Object.fromEntries(RANGE.map((name) => [name, side[name]]))
  const [base, theirs, mine] = [partOf(sides.base), partOf(sides.theirs), partOf(sides.mine)]
  if (sameJson(mine, base) || sameJson(mine, theirs)) return theirs
  if (sameJson(theirs, base)) return mine
  for (const name of RANGE)
    if (!sameJson(theirs[name], mine[name]))
      conflicts.push({ path: [...path, name], base: base[name], theirs: theirs[name], mine: mine[name] })
  return mine
}

function mergeValue({ base, theirs, mine }: Sides<unknown>, path: IssuePath, conflicts: FieldConflict[]): unknown {
  if (sameJson(mine, base) || sameJson(mine, theirs)) return theirs
  if (sameJson(theirs, base)) return mine
  if (isGroup(theirs) && isGroup(mine))
    return mergeFields({ base: isGroup(base) ? base : {}, theirs, mine }, path, conflicts)
  const lists = { base: listOf(base), theirs: listOf(theirs), mine: listOf(mine) }
  if (lists.base && lists.theirs && lists.mine) {
    const sides = { base: lists.base, theirs: lists.theirs, mine: lists.mine }
    const key = entryKey(sides.base, sides.theirs, sides.mine)
    if (key !== null) return mergeEntries(key, sides, path, conflicts)
    const names = mergeNames(sides)
    if (names) return names
  }
  conflicts.push({ path, base, theirs, mine })
  return mine
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

function mergeEntries(
  key: EntryKey,
  sides: Sides<readonly unknown[]>,
  path: IssuePath,
  conflicts: FieldConflict[],
): readonly unknown[] {
  const [base, theirs, mine] = [entriesBy(key, sides.base), entriesBy(key, sides.theirs), entriesBy(key, sides.mine)]
  const entries: DraftRecord[] = []
  for (const id of new Set([...theirs.keys(), ...mine.keys()])) {
    const at = [...(mine.has(id) ? mine : theirs).keys()].indexOf(id)
    const entry = mergeValue(
      { base: base.get(id), theirs: theirs.get(id), mine: mine.get(id) },
      [...path, at],
      conflicts,
    )
    if (isGroup(entry)) entries.push(entry)
  }
  // Milestones stand as they were put; what is told apart by a day stands in order of days.
  return key === 'id' ? entries : entries.sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1))
}

/* Lists of ids: what either side added is in, what either took out is out. Null where a list holds anything else, or a side changed the order. */
function mergeNames({ base, theirs, mine }: Sides<readonly unknown[]>): readonly unknown[] | null {
  const plain = [base, theirs, mine].every(
    (list) => list.every((entry) => typeof entry === 'string') && new Set(list).size === list.length,
  )
  const inOrder = (list: readonly unknown[]) =>
    sameJson(
      list.filter((entry) => base.includes(entry)),
      base.filter((entry) => list.includes(entry)),
    )
  if (!plain || !inOrder(theirs) || !inOrder(mine)) return null
  const kept = theirs.filter((entry) => mine.includes(entry) || !base.includes(entry))
  return [...kept, ...mine.filter((entry) => !base.includes(entry) && !theirs.includes(entry))]
}
