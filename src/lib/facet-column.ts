/**
 * One key of every row, dictionary-encoded twice: rows with the same values
 * share a value set, and a set lists its values. So a row costs one integer,
 * however many values it has, and several values or a hierarchy cost no more
 * to count than a single value.
 */
export interface FacetColumn {
  /** The values that occur; a value's number is its place here. */
  readonly values: readonly string[]
  /** The numbers of each value set's values, set after set: those of set s stand from starts[s] up to starts[s + 1]. */
  readonly members: Uint32Array
  readonly starts: Uint32Array
  /** For each row the number of its value set. */
  readonly sets: Uint32Array
  /** The rows of each value set, set after set: those of set s stand from rowStarts[s] up to rowStarts[s + 1]. */
  readonly rows: Uint32Array
  readonly rowStarts: Uint32Array
}

/** `keyOf` names a row's value set; `valuesOf` lists the set's values (no duplicates) and is asked once a set. */
export interface ColumnSource<Row> {
  readonly keyOf: (row: Row) => string
  readonly valuesOf: (row: Row) => readonly string[]
}

const ROWS_A_STEP = 1000

/** Row numbers grouped by set, by counting. */
function groupRows(sets: Uint32Array, setCount: number): Pick<FacetColumn, 'rows' | 'rowStarts'> {
  const rowStarts = new Uint32Array(setCount + 1)
  for (const set of sets) rowStarts[set + 1] = (rowStarts[set + 1] ?? 0) + 1
  for (let set = 0; set < setCount; set += 1) rowStarts[set + 1] = (rowStarts[set + 1] ?? 0) + (rowStarts[set] ?? 0)
  const next = rowStarts.slice()
  const rows = new Uint32Array(sets.length)
  for (let row = 0; row < sets.length; row += 1) {
    const set = sets[row] ?? 0
    const at = next[set] ?? 0
    rows[at] = row
    next[set] = at + 1
  }
  return { rows, rowStarts }
}

/** Builds the column of the items, a row each in their order, giving way after every thousand. */
export function* buildColumnInSteps<Row>(
  items: readonly Row[],
  source: ColumnSource<Row>,
): Generator<void, FacetColumn> {
  const setNumbers = new Map<string, number>()
  const valueNumbers = new Map<string, number>()
  const members: number[] = []
  const starts = [0]
  const sets = new Uint32Array(items.length)
  for (const [row, item] of items.entries()) {
    const key = source.keyOf(item)
    let set = setNumbers.get(key)
    if (set === undefined) {
      set = setNumbers.size
      setNumbers.set(key, set)
      for (const value of source.valuesOf(item)) {
        const number = valueNumbers.get(value) ?? valueNumbers.size
        valueNumbers.set(value, number)
        members.push(number)
      }
      starts.push(members.length)
    }
    sets[row] = set
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield
  }
  return {
    values: [...valueNumbers.keys()],
    members: Uint32Array.from(members),
    starts: Uint32Array.from(starts),
    sets,
    ...groupRows(sets, setNumbers.size),
  }
}

/** For each value set 1 where it has at least one of the chosen values, else 0. */
export function setsWithAny(column: FacetColumn, chosen: ReadonlySet<string>): Uint8Array {
  const { values, members, starts } = column
  const isChosen = Uint8Array.from(values, (value) => (chosen.has(value) ? 1 : 0))
  const passes = new Uint8Array(starts.length - 1)
  for (let set = 0; set < passes.length; set += 1) {
    const end = starts[set + 1] ?? 0
    for (let at = starts[set] ?? 0; at < end; at += 1) {
      if (isChosen[members[at] ?? 0] === 1) passes[set] = 1
    }
  }
  return passes
}

/** For each value the number of rows with it, from the number of rows in each value set. */
export function countValues(column: FacetColumn, rowsInSet: Uint32Array): Uint32Array {
  const { members, starts } = column
  const counts = new Uint32Array(column.values.length)
  for (let set = 0; set < rowsInSet.length; set += 1) {
    const rows = rowsInSet[set] ?? 0
    const end = starts[set + 1] ?? 0
    for (let at = starts[set] ?? 0; at < end; at += 1) {
      const value = members[at] ?? 0
      counts[value] = (counts[value] ?? 0) + rows
    }
  }
  return counts
}
