import { screenTexts } from '#src/texts/screen/texts.ts'
import { useState } from 'react'
import { buildYearBars } from '#src/derive/year-bars.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { toggleChoice } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import type { YearChoice } from '#src/url/view.ts'
import styles from './filters.module.css'

function covers(choices: readonly YearChoice[], key: string): boolean {
  return choices.some((choice) =>
    choice === 'none' ? key === 'none' : key !== 'none' && choice.from <= Number(key) && Number(key) <= choice.to,
  )
}

/** Target years as a histogram of buttons; hatched: no deadline in the source. */
export function YearFacet({ selection }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const chosen = useView((view) => view.year)
  const [readout, setReadout] = useState('')
  const bars = buildYearBars(selection)
  const highest = Math.max(1, ...bars.map((bar) => bar.count))
  const every = Math.ceil(bars.length / 5)
  const nameOf = (key: string) => (key === 'none' ? t.noDeadline : key)
  return (
    <fieldset className={styles.group}>
      <legend>{t.facet.year}</legend>
      <div className={styles.years}>
        <div className={styles.bars}>
          {bars.map(({ key, count }, place) => {
            if (!selection.facets.year.has(key)) return <i key={key} className={styles.gap} />
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
                <span style={{ height: `${(count / highest) * 100}%` }} />
                <small>{key === 'none' || (place % every === 0 && bars.length - place > 2) ? nameOf(key) : ''}</small>
              </button>
            )
          })}
        </div>
      </div>
      <div className={styles.readout} aria-hidden="true">
        {readout}
      </div>
    </fieldset>
  )
}
