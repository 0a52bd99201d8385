import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { canKeepBoth } from '#src/desk/edit/free-ids.ts'
import { fieldChanges } from '#src/desk/records/field-changes.ts'
import type { DraftConflict, FieldConflict } from '#src/desk/records/draft.ts'
import { fieldLabel, fieldText, type NameOf } from '#src/desk/records/field-words.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { FieldLines } from './field-lines.tsx'
import styles from './draft-row.module.css'
import shared from './drafts.module.css'

/** How a conflict ends. both: two new records of one id, of which mine takes another. */
export type ConflictSide = 'mine' | 'theirs' | 'both'

export interface ConflictChoiceProps {
  readonly conflict: DraftConflict
  readonly nameOf: NameOf
  /** What people call the record. */
  readonly title: string
  readonly onSide: (side: ConflictSide) => void
}

/** A draft that somebody else's change contradicts: what was, what is and what the draft wants, field by field, and the choice between them. */
export function ConflictChoice({ conflict, nameOf, title, onSide }: ConflictChoiceProps) {
  const texts = useTexts(deskKeptTexts)
  const { sideOf, theyChanged } = useTexts(deskDraftsTexts)
  const { kind, draft, theirs, fields } = conflict
  const sides = [
    ...(canKeepBoth(conflict) ? [{ side: 'both', label: texts.keepBoth } as const] : []),
    { side: 'mine', label: texts.takeMine },
    { side: 'theirs', label: texts.takeTheirs },
  ] as const satisfies readonly { readonly side: ConflictSide; readonly label: string }[]
  return (
    <div className={styles.conflict}>
      <p>{texts.conflicts[kind]}</p>
      {fields.length > 0 && <ConflictFields fields={fields} nameOf={nameOf} />}
      {kind === 'changed' && draft.base && theirs && (
        <div role="group" aria-label={theyChanged}>
          <FieldLines fields={fieldChanges(draft.base, theirs)} nameOf={nameOf} isNew={false} />
        </div>
      )}
      <p className={shared.actions}>
        {sides.map(({ side, label }) => (
          <Button key={side} aria-label={sideOf(label, title)} onClick={() => onSide(side)}>
            {label}
          </Button>
        ))}
      </p>
    </div>
  )
}

function ConflictFields({ fields, nameOf }: { readonly fields: readonly FieldConflict[]; readonly nameOf: NameOf }) {
  const lang = useLanguage()
  const { base, theirs, mine } = useTexts(deskKeptTexts)
  const { fields: heading, empty } = useTexts(deskDraftsTexts)
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{base}</th>
          <th scope="col">{theirs}</th>
          <th scope="col">{mine}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, ...values }) => {
          const field = path.findLast((step) => typeof step === 'string') ?? ''
          const said = (value: unknown) => joinTight(fieldText(field, value, lang, nameOf)) || empty
          return (
            <tr key={path.join('.')}>
              <th scope="row">{fieldLabel(path, lang)}</th>
              <td data-side={base}>{said(values.base)}</td>
              <td data-side={theirs}>{said(values.theirs)}</td>
              <td data-side={mine}>{said(values.mine)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
