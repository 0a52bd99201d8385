import { useId } from 'react'
import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { countBelow } from './begin-ledger.ts'
import type { Place } from './divisions.ts'
import type { FoundPlaces } from './use-places.ts'
import styles from './begin.module.css'

export interface PlaceFieldProps {
  readonly text: string
  readonly found: FoundPlaces
  /** The one that is meant; null: none yet. */
  readonly chosen: Place | null
  /** What is wrong with it once somebody wants to go on; null: nothing. */
  readonly fault: string | null
  readonly onText: (text: string) => void
  readonly onChoose: (code: string) => void
}

const SHOWN = 8

/** The name of a place, and which one it is where several go by it. */
export function PlaceField({ text, found, chosen, fault, onText, onChoose }: PlaceFieldProps) {
  const texts = useTexts(deskBeginTexts)
  const id = useId()
  const { places, gazette, hasFailed } = found
  const isAsked = text.trim() !== ''
  const pathOf = ({ division, above }: Place) =>
    texts.placePath([...above, division.name], gazette?.englishName ?? ((name) => name))
  const said = () => {
    if (!isAsked) return ''
    if (hasFailed && !gazette) return texts.placesFailed
    if (!gazette) return texts.placesLoading
    if (chosen) return texts.placeChosen(pathOf(chosen), chosen.division.code, countBelow(chosen.division))
    return places.length === 0 ? texts.placeNone : ''
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{texts.place}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        aria-invalid={fault !== null || undefined}
        aria-describedby={`${id}-hint ${id}-said`}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {texts.placeHint}
      </p>
      <p id={`${id}-said`} role="status" className={styles.said} data-fault={fault !== null || undefined}>
        {said() || fault}
      </p>
      {places.length > 1 && (
        <fieldset className={styles.places}>
          <legend>{texts.placeMany}</legend>
          {places.slice(0, SHOWN).map((place) => (
            <label key={place.division.code}>
              <input
                type="radio"
                name={`${id}-which`}
                checked={chosen?.division.code === place.division.code}
                onChange={() => onChoose(place.division.code)}
              />
              <span>
                {pathOf(place)} <small>{place.division.code}</small>
              </span>
            </label>
          ))}
          {places.length > SHOWN && <p className={styles.hint}>{texts.more(places.length - SHOWN)}</p>}
        </fieldset>
      )}
    </div>
  )
}
