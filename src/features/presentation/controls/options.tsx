import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { useId } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { setShowSwitches } from '#src/state/show-store.ts'
import {
  lendSwitches,
  setPresentationSettings,
  PRESENTATION_INTERVALS,
  PRESENTATION_SCALES,
  PRESENTATION_THEMES,
  usePresentationSettings,
} from '#src/state/presentation-settings.ts'
import { getView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { KEPT_SHOW } from '#src/url/show-code.ts'
import type { SlideSwitches } from '#src/url/show.ts'
import styles from './options.module.css'

const SWITCHES = ['filters', 'furniture', 'qr', 'source'] as const satisfies readonly (keyof SlideSwitches)[]

/** A kept show remembers its own, this browser those of all else; a carried show's last until it is left. */
function choose(switches: SlideSwitches): void {
  const { show } = getView()
  if (show === null) setPresentationSettings({ switches })
  else if (show === KEPT_SHOW) setShowSwitches(switches)
  else lendSwitches(switches)
}

/** What every slide shows and how: held by the show (or by this browser), never by one slide. */
export function Options({ onCheck }: { readonly onCheck: () => void }) {
  const c = useTexts(presentationTexts)
  const settings = usePresentationSettings()
  const { switches } = settings
  return (
    <div className={styles.options}>
      {SWITCHES.map((name) => (
        <label key={name} className={styles.switch}>
          <input
            type="checkbox"
            checked={switches[name]}
            onChange={(event) => choose({ ...switches, [name]: event.currentTarget.checked })}
          />
          {c.switches[name]}
        </label>
      ))}
      <Choice
        name={c.theme}
        values={PRESENTATION_THEMES}
        value={settings.theme}
        text={(theme) => c.themes[theme]}
        onChoose={(theme) => setPresentationSettings({ theme })}
      />
      <Choice
        name={c.scale}
        values={PRESENTATION_SCALES}
        value={settings.scale}
        text={(scale) => `${Math.round(scale * 100)}%`}
        onChoose={(scale) => setPresentationSettings({ scale })}
      />
      <Choice
        name={c.interval}
        values={PRESENTATION_INTERVALS}
        value={settings.interval}
        text={c.seconds}
        onChoose={(interval) => setPresentationSettings({ interval })}
      />
      <Button onClick={onCheck}>{c.check}</Button>
    </div>
  )
}

interface ChoiceProps<T> {
  readonly name: string
  readonly values: readonly T[]
  readonly value: T
  readonly text: (value: T) => string
  readonly onChoose: (value: T) => void
}

function Choice<T extends string | number>({ name, values, value, text, onChoose }: ChoiceProps<T>) {
  const group = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      {values.map((each) => (
        <label key={each} className={styles.switch}>
          <input type="radio" name={group} checked={each === value} onChange={() => onChoose(each)} />
          {text(each)}
        </label>
      ))}
    </fieldset>
  )
}
