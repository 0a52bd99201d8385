import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import type { Text } from '#src/domain/ledger.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import styles from './labelled-field.module.css'
import { LabelledField } from './labelled-field.tsx'

export interface PickManyProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: Text }[]
  readonly chosen: readonly string[]
  readonly fault: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
}

/** Several of a list: those chosen, each with a way to take it out, and a list to add from. */
export function PickMany({ label, options, chosen, fault, onChange }: PickManyProps) {
  const lang = useLanguage()
  const texts = deskArticleTexts(lang).fields
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name[lang] ?? id
  return (
    <LabelledField label={label} fault={fault}>
      {(links) => (
        <div className={styles.picked}>
          {chosen.map((id) => (
            <button
              key={id}
              type="button"
              className={styles.chip}
              aria-label={texts.remove(nameOf(id))}
              onClick={() => onChange(chosen.filter((each) => each !== id))}
            >
              {nameOf(id)} <span aria-hidden="true">×</span>
            </button>
          ))}
          <select {...links} value="" onChange={({ currentTarget }) => onChange([...chosen, currentTarget.value])}>
            <option value="">{texts.add}</option>
            {options
              .filter(({ id }) => !chosen.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[lang]}
                </option>
              ))}
          </select>
        </div>
      )}
    </LabelledField>
  )
}
