import { formatCount } from '#src/numbers/number.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useState } from 'react'
import { buildYearBars } from '#src/derive/year-bars.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { toggleChoice } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import type { YearChoice } from '#src/url/view.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './filters.module.css'

function covers(choices: readonly YearChoice[], key: string): boolean {
  return choices.some((choice) =>
    choice === 'none' ? key === 'none' : key !== 'none' && choice.from <= Number(key) && Number(key) <= choice.to,
  )
}

/** How high the highest column is, in px. */
const COLUMN = 34

/** Target years as small columns, each a button with its count, under it the last two digits; hatched: no deadline in the source. */
export function YearFacet({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.year)
  const [readout, setReadout] = useState('')
  const bars = buildYearBars(selection)
  const years = bars.filter(({ key }) => key !== 'none')
  const [first, last] = [years[0], years.at(-1)]
  const occurs = (key = '') => selection.facets.year.has(key)
  const highest = Math.max(1, ...bars.map((bar) => bar.count))
  const nameOf = (key: string) => (key === 'none' ? t.noDeadline : key)
  return (
    <fieldset {...SLICE} className={styles.group}>
      <legend>{t.facet.year}</legend>
      <div className={styles.years}>
        <div className={styles.bars}>
          {bars.map(({ key, count }, place) => {
            if (!occurs(key)) return occurs(bars[place - 1]?.key) && <i key={key} className={styles.gap} />
            const text = t.yearBar(nameOf(key), count)
            return (
              <button
                key={key}
                type="button"
                className={styles.bar}
                aria-pressed={covers(chosen, key)}
                aria-label={text}
                data-none={key === 'none'}
                data-empty={count === 0}
                onClick={() => toggleChoice('year', key)}
                onPointerEnter={() => setReadout(text)}
                onPointerLeave={() => setReadout('')}
                onFocus={() => setReadout(text)}
                onBlur={() => setReadout('')}
              >
                <b>{formatCount(count, lang)}</b>
                <span style={{ height: `${(count / highest) * COLUMN}px` }} />
                <small>{key === 'none' ? t.noDeadline : key.slice(2)}</small>
              </button>
            )
          })}
        </div>
      </div>
      <div className={styles.readout} aria-hidden="true">
        {readout || (first && last && t.yearSpan(first.key, last.key))}
      </div>
    </fieldset>
  )
}
