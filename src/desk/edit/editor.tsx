import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { EditorForm } from './editor-form.tsx'
import { useOpened } from './use-opened.ts'

export interface EditorProps {
  /** Id of the commitment; null: a new one. */
  readonly item: string | null
  readonly drafted: DraftedLedger
  readonly selection: Selection
  /** In the ledger's time zone. */
  readonly today: CalendarDate
  /** Leaves the editor: what was typed is saved, or kept. */
  readonly onDone: () => void
}

/** Where a commitment, its targets and its reports are corrected and added to. Another item opens another form. */
export function Editor(props: EditorProps) {
  return <OpenedEditor key={`${props.drafted.published.index.ledger.id} ${props.item ?? ''}`} {...props} />
}

function OpenedEditor({ item, drafted, selection, today, onDone }: EditorProps) {
  const texts = useTexts(deskEditorTexts)
  const opened = useOpened(drafted, item, today)
  if (!opened) return <p>{texts.opening}</p>
  if (!opened.form) return <p role="alert">{texts.notThere(item ?? '')}</p>
  return (
    <EditorForm
      opened={opened}
      first={opened.form}
      item={item}
      drafted={drafted}
      rule={selection.assessed.rule}
      today={today}
      onDone={onDone}
    />
  )
}
