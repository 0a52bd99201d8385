import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { valueInForm, type FieldAt } from './edit-form.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './records.module.css'
import { TargetFields } from './target-fields.tsx'
import { targetLine } from './target-line.ts'

export interface TargetRowProps {
  readonly of: FieldAt
  /** In force, earlier, or being restated. */
  readonly name: string
  readonly unit: Unit | null
  /** only: of a commitment that is being made · published: it was there before · restated: it was added here. */
  readonly standing: 'only' | 'published' | 'restated'
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** Takes a restated one back. */
  readonly onDrop: () => void
}

/** One target: its line, and its fields where it is open. */
export function TargetRow({ of, name, unit, standing, isOpen, onOpen, onDrop }: TargetRowProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form } = useEdit()
  const todo = isOpen ? texts.fold : texts.correctTarget
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name}>
          <span className={shared.hint}>{name}</span> {targetLine(valueInForm(form, of), unit, lang)}
        </span>
        <span className={shared.actions}>
          {standing === 'published' && (
            <Button
              look="plain"
              aria-expanded={isOpen}
              aria-label={texts.named(todo, name)}
              onClick={() => onOpen(!isOpen)}
            >
              {todo}
            </Button>
          )}
          {standing === 'restated' && (
            <Button look="plain" onClick={onDrop}>
              {texts.dropRestated}
            </Button>
          )}
        </span>
      </div>
      {isOpen && <TargetFields of={of} name={name} unit={unit} />}
    </li>
  )
}
