import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { addFrame, firstUse, type AddedTable } from './new-record.ts'
import { fieldKey, setField, type FieldAt } from './edit-form.ts'
import { textAt } from './form-json.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { AddedFields } from './added-fields.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useEdit } from './edit-context.ts'

export interface FrameChoiceProps {
  readonly at: FieldAt
  readonly label: string
  readonly table: AddedTable
}

const NEW = '+'

/** One of the ledger's sources, organisations or units, or a new one, whose own fields then follow. */
export function FrameChoice({ at, label, table }: FrameChoiceProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form, change, index, isTaken, today } = useEdit()
  const nameField = table === 'sources' ? 'title' : 'name'
  const added = form.entries.filter((entry) => entry.table === table && entry.base === null)
  const known = index.ledger[table].map((record) => [record.id, textAt(record, [nameField, lang])] as const)
  const choose = (value: string) =>
    change((now) => {
      if (value !== NEW) return setField(now, at, value === '' ? undefined : value)
      const [next, id] = addFrame(now, table, today, (id) => isTaken({ table, id }))
      return setField(next, at, id)
    })
  // Several fields may choose the same new one; it is filled in at the first of them.
  const chosen = added.find((entry) => {
    const use = firstUse(form, entry)
    return use !== null && fieldKey(use) === fieldKey(at)
  })
  const choices = [
    ...added.map(({ id, value }) => [id, textAt(value, [nameField, lang]) || texts.added[table]] as const),
    [NEW, texts.addNew[table]] as const,
    ...known.filter(([id]) => !added.some((entry) => entry.id === id)),
  ]
  return (
    <>
      <ChoiceField at={at} label={label} choices={choices} onChoose={choose} />
      {chosen && <AddedFields entry={chosen} table={table} />}
    </>
  )
}
