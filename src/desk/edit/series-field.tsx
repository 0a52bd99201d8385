import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useId } from 'react'
import type { FieldAt } from './edit-form.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'

/** The id of the series that a commitment belongs to: one that the ledger has, offered with the title of its latest, or a new one. */
export function SeriesField({ at }: { readonly at: FieldAt }) {
  const lang = useLanguage()
  const { fields, hints, optional, with: titled } = useTexts(deskEditorTexts)
  const { index } = useEdit()
  const { id, value, set, fault, control } = useField(at, true)
  const list = useId()
  const known = new Map(
    index.ledger.commitments.flatMap(({ series, title }) => (series === undefined ? [] : [[series, title[lang]]])),
  )
  return (
    <FieldFrame id={id} label={titled(fields.series, optional)} hint={hints.series} fault={fault}>
      <input
        {...control}
        className={styles.input}
        list={list}
        autoComplete="off"
        spellCheck={false}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          const series = event.target.value.trim().toLowerCase()
          set(series === '' ? undefined : series)
        }}
      />
      <datalist id={list}>
        {[...known].map(([series, title]) => (
          <option key={series} value={series}>
            {title}
          </option>
        ))}
      </datalist>
    </FieldFrame>
  )
}
