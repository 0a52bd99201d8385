import { wordTexts } from '#src/texts/words/texts.ts'
import { tableTexts } from '#src/texts/table/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { SORT_KEYS, type Sort } from '#src/url/view.ts'

const SORTS: readonly Sort[] = SORT_KEYS.flatMap((key) => [
  { key, reversed: false },
  { key, reversed: true },
])

function nameOf(sort: Sort | null): string {
  return sort ? `${sort.reversed ? '-' : ''}${sort.key}` : ''
}

/** Sort key and direction in one choice, for where there are no column heads. Empty: the order of what needs attention first. */
export function TableSort() {
  const l = useTexts(tableTexts)
  const w = useTexts(wordTexts)
  const sort = useView((view) => view.sort)
  return (
    <label>
      {l.sortBy('…')}{' '}
      <select
        value={nameOf(sort)}
        onChange={(event) => choose('sort', SORTS.find((each) => nameOf(each) === event.currentTarget.value) ?? null)}
      >
        <option value="">{l.usualOrder}</option>
        {SORTS.map((each) => (
          <option key={nameOf(each)} value={nameOf(each)}>
            {w.sortKeys[each.key]} {each.reversed ? '↓' : '↑'}
          </option>
        ))}
      </select>
    </label>
  )
}
