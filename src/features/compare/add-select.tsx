import { compareTexts } from '#src/texts/compare/texts.ts'
import { useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './compare.module.css'
import pickerStyles from './picker.module.css'

export interface AddSelectProps {
  readonly title: string
  /** What can still be added; empty: as many as can be compared are chosen. */
  readonly options: readonly { readonly value: string; readonly name: string }[]
  /** Names of those chosen so far. */
  readonly chosen: readonly string[]
  readonly onAdd: (value: string) => void
}

/** A native list and a button that adds what it shows: choosing with the arrow keys alone changes nothing. */
export function AddSelect({ title, options, chosen, onAdd }: AddSelectProps) {
  const texts = useTexts(compareTexts)
  const [value, setValue] = useState('')
  const known = options.some((option) => option.value === value) ? value : ''
  return (
    <section>
      <h3>{title}</h3>
      <p className={styles.note}>{chosen.length === 0 ? texts.chosenNone : texts.chosen(chosen)}</p>
      {options.length === 0 ? (
        <p className={styles.note}>{texts.atMost}</p>
      ) : (
        <form
          className={pickerStyles.add}
          onSubmit={(event) => {
            event.preventDefault()
            if (known !== '') onAdd(known)
          }}
        >
          <select aria-label={title} value={known} onChange={(event) => setValue(event.target.value)}>
            <option value="">{texts.choose}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </select>
          <Button type="submit" disabled={known === ''}>
            {texts.add}
          </Button>
        </form>
      )}
    </section>
  )
}
