import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { readTypedDue } from './typed-figure.ts'
import { fieldKey, setTyped, type FieldAt } from './edit-form.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDeadline } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'

export interface DueFieldProps {
  readonly at: FieldAt
  readonly label: string
  /** The day that 年底 and 三年内 count from. */
  readonly from: CalendarDate
}

function written(due: unknown, from: CalendarDate, lang: Language): string {
  if (typeof due !== 'string') return ''
  const words = formatDeadline(due, lang)
  const read = readTypedDue(words, from)
  return read.kind === 'read' && read.due === due && read.doubt === null ? words : due
}

/** A deadline as officials write it, with what was understood in both languages. Empty: the source gives none. */
export function DueField({ at, label, from }: DueFieldProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const { id, value, fault, control } = useField(at, true)
  const typed = form.texts[fieldKey(at)]
  const reading = typed === undefined ? null : readTypedDue(typed, from)
  const type = (text: string) =>
    change((now) => {
      const read = readTypedDue(text, from)
      return setTyped(now, at, text, read.kind === 'read' ? read.due : null)
    })
  const unread = reading?.kind === 'unread' ? reading.why : null
  const doubt = reading?.kind === 'read' ? reading.doubt : null
  return (
    <FieldFrame id={id} label={label} fault={unread ? null : fault}>
      <input
        {...control}
        className={styles.input}
        autoComplete="off"
        aria-invalid={unread !== null || control['aria-invalid']}
        value={typed ?? written(value, from, lang)}
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}-hint`} className={unread ? styles.fault : styles.read}>
        {unread ? (
          `${texts.notUnderstood}${texts.unreadDue[unread]}`
        ) : typeof value === 'string' ? (
          `${texts.readAs(texts.readBoth(formatDeadline(value, 'zh'), formatDeadline(value, 'en')))}${doubt ? ` · ${texts.doubts[doubt]}` : ''}`
        ) : (
          <span className={shared.hint}>{texts.hints.due}</span>
        )}
      </p>
    </FieldFrame>
  )
}
