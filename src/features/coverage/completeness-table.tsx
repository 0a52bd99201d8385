import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { coverageTexts } from '#src/texts/coverage/texts.ts'
import type { Breakdown, Completeness, CompletenessRow, CompletenessSort } from '#src/derive/coverage/completeness.ts'
import { FIELDS } from '#src/derive/coverage/fields.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatCount } from '#src/numbers/number.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import styles from './coverage-table.module.css'
import { Share } from './share.tsx'

export interface CompletenessTableProps {
  readonly by: Breakdown['by']
  /** The rows drawn, in order. */
  readonly shown: readonly CompletenessRow[]
  /** All items of the selection together: their number and what they have. */
  readonly all: { readonly count: number; readonly fields: Completeness }
  readonly index: LedgerIndex
  readonly sort: CompletenessSort
  readonly onSort: (sort: CompletenessSort) => void
}

/** Regions or units as rows, what an item can have as columns, under heads that sort. */
export function CompletenessTable({ by, shown, all, index, sort, onSort }: CompletenessTableProps) {
  const lang = useLanguage()
  const screen = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const hrefFor = useHrefFor()
  const t = useTexts(coverageTexts).completeness
  const head = (key: CompletenessSort['by'], word: string, meaning?: string) => (
    <SortHead
      key={key}
      word={word}
      label={t.sort(word)}
      meaning={meaning}
      state={sort.by !== key ? 'none' : sort.reversed === (key === 'count') ? 'ascending' : 'descending'}
      onSort={() => onSort({ by: key, reversed: sort.by === key && !sort.reversed })}
    />
  )
  return (
    <ScrollRegion className={styles.scroller} label={t.scroll}>
      <table className={`${styles.table} ${styles.wide}`}>
        <caption className="visually-hidden">{t.caption(by === 'region' ? t.byRegion : t.byUnit)}</caption>
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
            <td className={styles.few}>{formatCount(all.count, lang)}</td>
            <Cells fields={all.fields} />
          </tr>
          {shown.map(({ key, count, fields }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                <a href={hrefFor({ [by]: [key] })}>
                  {nameOfChoice({ key: by, value: key }, { index, lang, t: screen, w })}
                </a>
              </th>
              <td className={styles.few}>{formatCount(count, lang)}</td>
              <Cells fields={fields} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
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
