import { formatCount } from '#src/numbers/number.ts'
import { nameTexts } from '#src/texts/names/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useState, type CSSProperties } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildTiles } from '#src/derive/regions/tiles.ts'
import { CountingNote } from '#src/marks/counting-note.tsx'
import { mixText } from '#src/marks/mix-text.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { toggleRegion } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { SLICE } from '#src/ui/slice.ts'
import { tileWeight } from './tile-weight.ts'
import styles from './side.module.css'

/** One square a city, schematic, not a map; a click filters. Shade grows with the count, the count is written in it. */
export function CityTiles({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { stopJoint } = useTexts(punctuationTexts)
  const chosen = useView((view) => view.region)
  const [readout, setReadout] = useState('')
  const { index } = selection.assessed
  const tiles = buildTiles(index, selection)
  if (tiles.length === 0) return null
  const shortNames = nameTexts(lang).shortPlaces(tiles.map(({ name }) => name[lang]))
  const most = Math.max(1, ...tiles.map((tile) => tile.count))
  return (
    <section {...SLICE}>
      <h2>{t.tiles}</h2>
      <div className={styles.tiles} data-tiles data-kept>
        {tiles.map(({ code, name, row, column, count, mix }, place) => {
          const said = [t.tile(name[lang], count), mixText(mix, lang)].filter(Boolean).join(stopJoint)
          const weight = tileWeight(count, most)
          return (
            <button
              key={code}
              type="button"
              className={styles.tile}
              style={{ gridRow: row + 1, gridColumn: column + 1, '--weight': weight } as CSSProperties}
              aria-pressed={chosen.includes(code)}
              aria-label={said}
              title={name[lang]}
              onPointerEnter={() => setReadout(said)}
              onPointerLeave={() => setReadout('')}
              onFocus={() => setReadout(said)}
              onBlur={() => setReadout('')}
              data-empty={count === 0}
              onClick={() => toggleRegion(code, index.regions)}
            >
              {shortNames[place]}
              {count > 0 && <b>{formatCount(count, lang)}</b>}
            </button>
          )
        })}
      </div>
      <p className={styles.note}>{readout || t.tilesNote}</p>
      <CountingNote selection={selection} by="region" choices />
    </section>
  )
}
