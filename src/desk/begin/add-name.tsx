import { useId, useState, type KeyboardEvent } from 'react'
import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { useDraftActions, useDrafts } from '#src/desk/store/use-drafts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import {
  addedBodies,
  addedOwnPlace,
  addedPlace,
  addedSector,
  type AddedRecord,
  type NamedTable,
} from './added-records.ts'
import { PlaceField } from './place-field.tsx'
import { usePlaces } from './use-places.ts'
import styles from './begin.module.css'

export interface AddNameProps {
  readonly table: NamedTable
  /** With its drafts. */
  readonly ledger: Ledger
  /** Those that were added or found, as id and name; empty: it was given up. */
  readonly onDone: (added: readonly (readonly [id: string, name: string])[]) => void
}

/** Adds to one of the ledger's lists where something is chosen from it. What is added is a draft at once. */
export function AddName({ table, ledger, onDone }: AddNameProps) {
  const lang = useLanguage()
  const texts = useTexts(deskBeginTexts).add
  const { drafts } = useDrafts(ledger.id)
  const { save } = useDraftActions(ledger.id)
  const [text, setText] = useState('')
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState('')
  const found = usePlaces(table === 'regions' ? text : '')
  const { places, gazette } = found
  const chosen = places.length === 1 ? places[0] : places.find(({ division }) => division.code === code)
  const taken = new Set([
    ...ledger.regions.map((each) => each.code),
    ...ledger[table].map((each) => ('id' in each ? each.id : each.code)),
    ...drafts.map(({ id }) => id),
  ])
  const records = (): readonly AddedRecord[] => {
    if (text.trim() === '') return []
    if (table === 'sectors') return [addedSector(text.trim(), ledger, lang, taken)]
    if (table === 'organisations') return addedBodies(text, ledger, taken)
    if (chosen && gazette) return [addedPlace(chosen, ledger, gazette.englishName)]
    // Several go by the name: which one is meant is asked, never guessed.
    return places.length > 1 || !gazette ? [] : [addedOwnPlace(text.trim(), ledger, taken)]
  }
  const add = async () => {
    const wanted = records()
    if (wanted.length === 0) return
    const edits = wanted.flatMap(({ id, value, isThere }) =>
      isThere ? [] : [{ table, id, base: null, value: { ...value }, note: '', from: null }],
    )
    const result = edits.length > 0 ? await save(edits) : ({ ok: true } as const)
    if (result.ok) onDone(wanted.map(({ id, value }) => [id, value.name[lang]] as const))
    else setFailure(deskKeptTexts(lang).faults[result.why === 'conflict' ? 'failed' : result.why])
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    if (event.key === 'Escape') onDone([])
    // Enter would save the whole form that this stands in.
    if (event.key === 'Enter') {
      event.preventDefault()
      void add()
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside
    <div className={styles.add} role="group" aria-label={texts.names[table]} onKeyDown={press}>
      {table === 'regions' ? (
        <PlaceField
          text={text}
          found={found}
          chosen={chosen ?? null}
          fault={null}
          onText={setText}
          onChoose={setCode}
        />
      ) : (
        <AddedText
          label={texts.names[table]}
          hint={texts.hints[table]}
          isLong={table === 'organisations'}
          text={text}
          onText={setText}
        />
      )}
      {table === 'regions' && gazette && text.trim() !== '' && places.length === 0 && (
        <p className={styles.hint}>{texts.ownPlace}</p>
      )}
      <div className={styles.actions}>
        <Button onClick={() => void add()} disabled={text.trim() === ''}>
          {texts.take}
        </Button>
        <Button onClick={() => onDone([])}>{texts.giveUp}</Button>
        <p role="alert">{failure}</p>
      </div>
    </div>
  )
}

interface AddedTextProps {
  readonly label: string
  readonly hint: string
  readonly isLong: boolean
  readonly text: string
  readonly onText: (text: string) => void
}

function AddedText({ label, hint, isLong, text, onText }: AddedTextProps) {
  const id = useId()
  const control = {
    id,
    value: text,
    'aria-describedby': `${id}-hint`,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...control} rows={3} onChange={({ currentTarget }) => onText(currentTarget.value)} />
      ) : (
        <input {...control} autoComplete="off" onChange={({ currentTarget }) => onText(currentTarget.value)} />
      )}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  )
}
