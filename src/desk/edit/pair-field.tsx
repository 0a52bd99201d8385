import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { setSide, sideOf, type FieldAt } from './edit-form.ts'
import { LANGUAGE_TAGS, languagesFrom } from '#src/domain/languages.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FieldNotes } from './field-frame.tsx'
import { useField } from './use-field.ts'

export interface PairFieldProps {
  readonly at: FieldAt
  readonly label: string
  readonly hint?: string
  readonly long?: boolean
}

/** A text in both languages, that of the screen first. One may be left empty and then says what the other does. */
export function PairField({ at, label, hint, long = false }: PairFieldProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const { id, fault, control } = useField(at, hint !== undefined)
  const Control = long ? 'textarea' : 'input'
  return (
    <fieldset className={styles.field} data-wide>
      <legend>{label}</legend>
      <div className={styles.pair}>
        {languagesFrom(lang).map((side, place) => (
          <label key={side}>
            <span className={styles.side}>{texts.languages[side]}</span>
            <Control
              {...control}
              id={place === 0 ? id : `${id}.${side}`}
              className={styles.input}
              lang={LANGUAGE_TAGS[side]}
              rows={long ? 2 : undefined}
              placeholder={place === 0 ? undefined : texts.sameAsOther[side]}
              value={sideOf(form, at, side)}
              onChange={(event) => {
                const text = event.target.value
                change((now) => setSide(now, at, side, text))
              }}
            />
          </label>
        ))}
      </div>
      <FieldNotes id={id} hint={hint} fault={fault} />
    </fieldset>
  )
}
