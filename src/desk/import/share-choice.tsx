import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useId } from 'react'
import { useLanguage } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import type { ImportSettings } from './import-state.ts'
import { settleImport } from './import-store.ts'
import styles from './mapping.module.css'

const SHARES = ['rate', 'annual-rate'] as const

/** What the percentages of a table are of which no words say whether they are levels to reach or rates of a year. */
export function ShareChoice({ value }: { readonly value: ImportSettings['shares'] }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).mapping
  const words = recordWordTexts(lang)
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{texts.shares}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onChange={(event) =>
          settleImport({ shares: SHARES.find((each) => each === event.currentTarget.value) ?? null })
        }
      >
        <option value="">{texts.sharesOpen}</option>
        {SHARES.map((each) => (
          <option key={each} value={each}>
            {words.bases[each].word}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={text.quiet}>
        {texts.sharesHint}
      </p>
    </div>
  )
}
