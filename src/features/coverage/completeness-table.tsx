import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import {
  completenessBy,
  completenessOf,
  FIELDS,
  sortCompleteness,
  type Breakdown,
  type Completeness,
  type CompletenessSort,
} from '#src/derive/coverage/completeness.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { formatCount } from '#src/numbers/number.ts'
import { groupName } from '#src/marks/group-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import styles from './coverage.module.css'
import { Share } from './share.tsx'

/** Rows drawn at first and added by each "more". */
const PAGE = 16

/** What the items of each region or unit have and lack, n of N; worst first. */
export function CompletenessTable({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const screen = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const hrefFor = useHrefFor()
  const [by, setBy] = useState<Breakdown['by']>('region')
  const [sort, setSort] = useState<CompletenessSort>({ by: 'judged', reversed: false })
  const [pages, setPages] = useState(1)
  const regions = useDeferredValue(useView((view) => view.region))
  const { items, assessed } = selection
  const { index } = assessed
  const all = useMemo(() => completenessOf(items), [items])
  const rows = useMemo(() => completenessBy(items, { by, regions }, index), [items, by, regions, index])
  const sorted = useMemo(() => sortCompleteness(rows, sort), [rows, sort])
  const shown = usePrinting() ? sorted : sorted.slice(0, pages * PAGE)
  const t = coverageTexts(lang).completeness
  const byWords = by === 'region' ? t.byRegion : t.byUnit
  const head = (key: CompletenessSort['by'], word: string, meaning?: string) => (
    <SortHead
      key={key}
      word={word}
      label={t.sort(word)}
      meaning={meaning}
      state={sort.by !== key ? 'none' : sort.reversed === (key === 'count') ? 'ascending' : 'descending'}
      onSort={() => setSort({ by: key, reversed: sort.by === key && !sort.reversed })}
    />
  )
  return (
    <section>
      <h2>{t.title}</h2>
      <p className={styles.lead}>{t.lead}</p>
      <fieldset className={styles.choice}>
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
      <ScrollRegion className={styles.scroller} label={t.scroll}>
        <table className={`${styles.table} ${styles.wide}`}>
          <caption className="visually-hidden">{t.caption(byWords)}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {t.name[by]}
              </th>
              {head('count', t.count)}
              {FIELDS.map((field) => head(field, t.fields[field].word, t.fields[field].meaning))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles.all}>
              <th scope="row" className={styles.name}>
                {t.all}
              </th>
              <td className={styles.few}>{formatCount(items.length, lang)}</td>
              <Cells fields={all} />
            </tr>
            {shown.map(({ key, count, fields }) => (
              <tr key={key}>
                <th scope="row" className={styles.name}>
                  <a href={hrefFor({ [by]: [key] })}>{groupName(by, key, { index, lang, t: screen, w })}</a>
                </th>
                <td className={styles.few}>{formatCount(count, lang)}</td>
                <Cells fields={fields} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown.length < sorted.length && (
        <p className={styles.more}>
          <Button onClick={() => setPages(pages + 1)}>{t.more(Math.min(PAGE, sorted.length - shown.length))}</Button>
        </p>
      )}
      {by === 'region' && <p className={styles.quiet}>{t.regionNote}</p>}
      <dl className={styles.meanings}>
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

function Cells({ fields }: { readonly fields: Completeness }) {
  const lang = useLanguage()
  const t = coverageTexts(lang).completeness
  return FIELDS.map((field) => {
    const { has, of } = fields[field]
    return (
      <td key={field} className={styles.tally}>
        {of === 0 ? (
          <>
            <span aria-hidden="true">—</span>
            <span className="visually-hidden">{t.notApplicable}</span>
          </>
        ) : (
          <>
            {t.of(has, of)}
            <Share share={has / of} known />
          </>
        )}
      </td>
    )
  })
}

interface SortHeadProps {
  readonly word: string
  readonly label: string
  readonly meaning: string | undefined
  readonly state: 'none' | 'ascending' | 'descending'
  readonly onSort: () => void
}

function SortHead({ word, label, meaning, state, onSort }: SortHeadProps) {
  return (
    <th scope="col" className={styles.sortHead} aria-sort={state}>
      <button type="button" title={meaning ?? label} onClick={onSort}>
        {word}
        <span aria-hidden="true">{state === 'none' ? '' : state === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
      {/* Buttons are not repeated with the head on a second sheet of paper; text is. */}
      <span className={styles.onPaper} aria-hidden="true">
        {word}
      </span>
    </th>
  )
}
