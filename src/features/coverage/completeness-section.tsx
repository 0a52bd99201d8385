import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import {
  completenessBy,
  completenessOf,
  sortCompleteness,
  type Breakdown,
  type CompletenessSort,
} from '#src/derive/coverage/completeness.ts'
import { FIELDS } from '#src/derive/coverage/fields.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { useWhole } from '#src/ui/on-paper.ts'
import text from '#src/ui/text.module.css'
import { CompletenessTable } from './completeness-table.tsx'
import styles from './coverage.module.css'
import coverageTableStyles from './coverage-table.module.css'

/** Rows drawn at first and added by each "more". */
const PAGE = 16

/** What the items of each region or unit have and lack, n of N; worst first. */
export function CompletenessSection({ selection }: { readonly selection: Selection }) {
  const [by, setBy] = useState<Breakdown['by']>('region')
  const [sort, setSort] = useState<CompletenessSort>({ by: 'judged', reversed: false })
  const [pages, setPages] = useState(1)
  const regions = useDeferredValue(useView((view) => view.region))
  const { items, assessed } = selection
  const { index } = assessed
  const all = useMemo(() => completenessOf(items), [items])
  const rows = useMemo(() => completenessBy(items, { by, regions }, index), [items, by, regions, index])
  const sorted = useMemo(() => sortCompleteness(rows, sort), [rows, sort])
  const shown = useWhole() ? sorted : sorted.slice(0, pages * PAGE)
  const t = useTexts(coverageTexts).completeness
  return (
    <section>
      <h2>{t.title}</h2>
      <p className={styles.lead}>{t.lead}</p>
      <fieldset className={styles.choice} data-no-picture>
        <legend className="visually-hidden">{t.by}</legend>
        {(['region', 'unit'] as const).map((each) => (
          <Button
            key={each}
            aria-pressed={by === each}
            onClick={() => {
              setBy(each)
              setPages(1)
            }}
          >
            {each === 'region' ? t.byRegion : t.byUnit}
          </Button>
        ))}
      </fieldset>
      <CompletenessTable
        by={by}
        shown={shown}
        all={{ count: items.length, fields: all }}
        index={index}
        sort={sort}
        onSort={setSort}
      />
      {shown.length < sorted.length && (
        <p className={styles.more}>
          <Button onClick={() => setPages(pages + 1)}>{t.more(Math.min(PAGE, sorted.length - shown.length))}</Button>
        </p>
      )}
      {by === 'region' && <p className={text.quiet}>{t.regionNote}</p>}
      <dl className={coverageTableStyles.meanings} data-side-by-side>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{t.fields[field].word}</dt>
            <dd>{t.fields[field].meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
