import { doubtsTexts } from '#src/texts/doubts/texts.ts'
import { useId } from 'react'
import { formatDoubt } from '#src/desk/sheet/doubt-words.ts'
import { SWITCHES, type Doubt } from '#src/desk/sheet/doubts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import type { OpenImport } from './import-open.tsx'
import type { Plan } from './plan.ts'
import { answerDoubt } from './recalled-answers.ts'
import shared from './import.module.css'
import styles from './questions.module.css'

export interface SwitchesProps {
  readonly settings: OpenImport['settings']
  readonly plan: Plan
}

/** What was taken as is usual where the table does not say it, each with one switch for all its rows. Nothing where there is none. */
export function Switches({ settings, plan }: SwitchesProps) {
  const texts = doubtsTexts(useLanguage()).panel
  const switches = plan.doubts.filter(({ code }) => SWITCHES.has(code))
  if (switches.length === 0) return null
  return (
    <section className={shared.block} aria-label={texts.assumed}>
      <h3>{texts.assumed}</h3>
      {switches.map((doubt) => (
        <Switch key={doubt.key} doubt={doubt} value={settings.answers[doubt.key] ?? doubt.answer ?? ''} />
      ))}
    </section>
  )
}

function Switch({ doubt, value }: { readonly doubt: Doubt; readonly value: string }) {
  const { question, hint, choices } = formatDoubt(doubt, useLanguage())
  const id = useId()
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{question}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => answerDoubt(doubt.key, event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={text.quiet}>
        {hint}
      </p>
    </div>
  )
}
