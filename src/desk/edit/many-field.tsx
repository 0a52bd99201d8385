import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useRef } from 'react'
import type { FieldAt } from './edit-form.ts'
import { idsAt } from './form-json.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { Choices } from './choice-field.tsx'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'

export interface ManyFieldProps {
  readonly at: FieldAt
  readonly label: string
  readonly choices: Choices
}

/** Any number of a set, in the order in which they were added. */
export function ManyField({ at, label, choices }: ManyFieldProps) {
  const texts = useTexts(deskEditorTexts)
  const { id, value, set, fault, control } = useField(at)
  const select = useRef<HTMLSelectElement>(null)
  const chosen = idsAt(value, [])
  const remove = (each: string) => {
    set(chosen.filter((other) => other !== each))
    select.current?.focus()
  }
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      <div className={styles.many}>
        {chosen.map((each) => {
          const name = choices.find(([one]) => one === each)?.[1] ?? each
          return (
            <Button key={each} className={styles.chip} aria-label={texts.takeOut(name)} onClick={() => remove(each)}>
              {name} <span aria-hidden="true">×</span>
            </Button>
          )
        })}
        <select
          {...control}
          ref={select}
          className={styles.input}
          value=""
          onChange={(event) => set([...chosen, event.target.value])}
        >
          <option value="">{texts.addChoice}</option>
          {choices
            .filter(([each]) => !chosen.includes(each))
            .map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </FieldFrame>
  )
}
