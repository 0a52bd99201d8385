import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { lazy, Suspense, useRef, useState } from 'react'
import type { FieldAt } from './edit-form.ts'
import type { NamedTable } from '#src/desk/begin/added-records.ts'
import { idsAt } from './form-json.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { Choices } from './choice-field.tsx'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useEdit } from './edit-context.ts'
import { useField } from './use-field.ts'

const AddName = lazy(async () => ({ default: (await import('#src/desk/begin/add-name.tsx')).AddName }))

/** No id looks like this. */
const NEW = '+'

export interface ManyFieldProps {
  readonly at: FieldAt
  readonly label: string
  readonly choices: Choices
  /** The list of the ledger that is chosen from, and can be added to here. */
  readonly table: NamedTable
}

/** Any number of a set, in the order in which they were added. */
export function ManyField({ at, label, choices, table }: ManyFieldProps) {
  const texts = useTexts(deskEditorTexts)
  const { id, value, set, fault, control } = useField(at)
  const select = useRef<HTMLSelectElement>(null)
  const chosen = idsAt(value, [])
  const { add } = useTexts(deskBeginTexts)
  const { index } = useEdit()
  const [isAdding, setAdding] = useState(false)
  // Until the drafts are laid over the ledger anew, only this field knows them by name.
  const [added, setAdded] = useState<Choices>([])
  const known = [...choices, ...added.filter(([each]) => !choices.some(([one]) => one === each))]
  const take = (names: Choices) => {
    setAdding(false)
    setAdded([...added, ...names])
    const fresh = names.map(([each]) => each).filter((each) => !chosen.includes(each))
    if (fresh.length > 0) set([...chosen, ...fresh])
    select.current?.focus()
  }
  const remove = (each: string) => {
    set(chosen.filter((other) => other !== each))
    select.current?.focus()
  }
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      <div className={styles.many}>
        {chosen.map((each) => {
          const name = known.find(([one]) => one === each)?.[1] ?? each
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
          onChange={(event) => (event.target.value === NEW ? setAdding(true) : set([...chosen, event.target.value]))}
        >
          <option value="">{texts.addChoice}</option>
          {known
            .filter(([each]) => !chosen.includes(each))
            .map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          <option value={NEW}>{add.options[table]}</option>
        </select>
      </div>
      {isAdding && (
        <Suspense>
          <AddName table={table} ledger={index.ledger} onDone={take} />
        </Suspense>
      )}
    </FieldFrame>
  )
}
