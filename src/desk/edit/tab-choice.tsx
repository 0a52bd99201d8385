import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { settle } from '#src/desk/records/lay-drafts.ts'
import { canKeepBoth } from './free-ids.ts'
import type { DraftEdit, TabConflict } from '#src/desk/store/draft-store.ts'
import { fieldLabel, fieldText, tableName } from '#src/desk/records/field-words.ts'
import { labelOf } from '#src/desk/records/record-names.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import shared from './editor.module.css'
import styles from './verdict-panel.module.css'

export interface TabChoiceProps {
  readonly conflicts: readonly TabConflict[]
  /** What was to be saved. */
  readonly edits: readonly DraftEdit[]
  /** The name that an id stands for. */
  readonly nameOf: (id: string) => string | undefined
  readonly onChoose: (edits: readonly DraftEdit[]) => void
  /** Saves mine under ids that are free, where both added a record of one id. */
  readonly onKeepBoth: () => void
}

/* Another tab's own proposal wins where both clash, the rest of mine stays. */
function theirs({ conflict, insist }: TabConflict): readonly DraftEdit[] {
  const proposal = settle(conflict, 'theirs')
  return proposal ? [{ ...insist, value: proposal.value }] : []
}

/** What another tab has made of the same fields meanwhile: take mine, take theirs, or keep both where both are new. */
export function TabChoice({ conflicts, edits, nameOf, onChoose, onKeepBoth }: TabChoiceProps) {
  const lang = useLanguage()
  const texts = useTexts(deskKeptTexts)
  const clashing = new Set(conflicts.map(({ insist }) => `${insist.table} ${insist.id}`))
  const others = edits.filter(({ table, id }) => !clashing.has(`${table} ${id}`))
  const mayKeepBoth = conflicts.some(({ conflict }) => canKeepBoth(conflict))
  return (
    <div className={shared.problems} role="alert">
      <p>{texts.otherTab}</p>
      <ul>
        {conflicts.map(({ conflict: { kind, draft, fields } }) => (
          <li key={`${draft.table} ${draft.id}`}>
            {tableName(draft.table, lang)} {labelOf(draft.value ?? draft.base ?? {}, nameOf, lang) || draft.id} ·{' '}
            {texts.conflicts[kind]}
            {fields.map(({ path, theirs: there, mine }) => {
              const name = String(path.at(-1) ?? '')
              return (
                <dl key={path.join('.')} className={styles.change}>
                  <div>
                    <dt>
                      {fieldLabel(path, lang)} · {texts.mine}
                    </dt>
                    <dd>{fieldText(name, mine, lang, nameOf) || '—'}</dd>
                  </div>
                  <div>
                    <dt>{texts.theirs}</dt>
                    <dd>{fieldText(name, there, lang, nameOf) || '—'}</dd>
                  </div>
                </dl>
              )
            })}
          </li>
        ))}
      </ul>
      <p className={shared.actions}>
        {mayKeepBoth && (
          <Button look="strong" onClick={onKeepBoth}>
            {texts.keepBoth}
          </Button>
        )}
        <Button
          look={mayKeepBoth ? 'normal' : 'strong'}
          onClick={() => onChoose([...others, ...conflicts.map(({ insist }) => insist)])}
        >
          {texts.takeMine}
        </Button>
        <Button onClick={() => onChoose([...others, ...conflicts.flatMap(theirs)])}>{texts.takeTheirs}</Button>
      </p>
    </div>
  )
}
