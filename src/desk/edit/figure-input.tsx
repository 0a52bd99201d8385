import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { fieldKey, type FieldAt } from './edit-form.ts'
import { readTypedFigure, type UnreadFigure } from './typed-figure.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { numberParts } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'
import { useUnits } from './use-units.ts'

export interface FigureInputProps {
  /** Where the number stands. */
  readonly at: FieldAt
  readonly label: string
  readonly unit: Unit | null
  /** Why what was typed could not be taken; `unit`: the other unit's id where that is why. */
  readonly unread: { readonly why: UnreadFigure; readonly unit: string | null } | null
  /** How the number reads; null where there is none. */
  readonly says: ((lang: Language) => string) | null
  readonly hint: string
  readonly onType: (text: string) => void
}

/* The stored value as it can be typed again without losing a digit. */
function written(value: unknown, lang: Language): string {
  if (typeof value !== 'number') return ''
  const { number, scale } = numberParts(value, lang)
  const read = readTypedFigure(number + scale, null, [], { growth: true, range: false })
  return read.kind === 'read' && read.value === value ? number + scale : String(value)
}

/** A number as it is typed, with what was understood, or why nothing was. */
export function FigureInput({ at, label, unit, unread, says, hint, onType }: FigureInputProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form } = useEdit()
  const units = useUnits()
  const { id, value, fault, control } = useField(at, true)
  const why =
    unread &&
    (unread.why === 'unit'
      ? texts.otherUnit(units.find((each) => each.id === unread.unit)?.name[lang] ?? '', unit?.name[lang] ?? '')
      : texts.unreadFigure[unread.why])
  return (
    <FieldFrame id={id} label={unit ? texts.with(label, unit.name[lang]) : label} fault={unread ? null : fault}>
      <input
        {...control}
        className={styles.input}
        autoComplete="off"
        aria-invalid={unread !== null || control['aria-invalid']}
        value={form.texts[fieldKey(at)] ?? written(value, lang)}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-hint`} className={unread ? styles.fault : styles.read}>
        {unread ? (
          `${texts.notUnderstood}${why}`
        ) : says ? (
          texts.readAs(texts.readBoth(says('zh'), says('en')))
        ) : (
          <span className={shared.hint}>{hint}</span>
        )}
      </p>
    </FieldFrame>
  )
}
