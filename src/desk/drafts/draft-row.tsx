import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import type { DraftActions } from '#src/desk/store/use-drafts.ts'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { fieldChanges, type FieldChange } from '#src/desk/records/field-changes.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { recordOf } from '#src/desk/records/ledger-diff.ts'
import type { Draft, DraftConflict, DraftKey } from '#src/desk/records/draft.ts'
import { tableName, type NameOf } from '#src/desk/records/field-words.ts'
import { draftFault } from '#src/desk/edit/editor-words.ts'
import { formatCount } from '#src/numbers/number.ts'
import { labelOf } from '#src/desk/records/record-names.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { leaving } from '#src/ui/leaving.ts'
import text from '#src/ui/text.module.css'
import { ConflictChoice, type ConflictSide } from './conflict-choice.tsx'
import type { DraftLine } from './draft-lines.ts'
import styles from './draft-row.module.css'
import shared from './drafts.module.css'
import { FieldLines } from './field-lines.tsx'
import type { Act } from './use-act.ts'
import { DraftedVerdict } from './drafted-verdict.tsx'

/** What every row of the list is drawn with. */
export interface DraftRowContext {
  readonly drafted: DraftedLedger
  readonly selection: Selection
  readonly nameOf: NameOf
  readonly actions: DraftActions
  /** The edits that end conflicts. */
  readonly editsFor: (conflicts: readonly DraftConflict[], side: ConflictSide) => readonly DraftEdit[]
  readonly act: Act['act']
  /** Opens the editor of a commitment that the ledger does not have yet. */
  readonly onEdit: (commitment: string) => void
}

/** The commitment that a draft is about: itself, or that of a report. Null: it is about another record. */
function commitmentOf({ table, id, value, base }: Draft): string | null {
  if (table === 'commitments') return id
  const commitment = table === 'reports' ? (value ?? base)?.['commitment'] : null
  return typeof commitment === 'string' ? commitment : null
}

function kindOf({ base, value }: Draft): 'added' | 'changed' | 'removed' {
  if (value === null) return 'removed'
  return base === null ? 'added' : 'changed'
}

/** What its heading says already. */
const HEADED: ReadonlySet<unknown> = new Set(['id', 'code', 'commitment', 'title', 'name'])

/* Without what is said elsewhere: a new record's name, and the fields to be decided between. */
function changesOf({ base, value }: Draft, conflict: DraftConflict | null): readonly FieldChange[] {
  if (value === null) return []
  const changes = fieldChanges(base ?? {}, value)
  if (base === null)
    return changes.filter(({ path, after }) => !HEADED.has(path[0]) && !(Array.isArray(after) && after.length === 0))
  const isOpen = ({ path }: FieldChange) =>
    conflict?.fields.some((field) => field.path.every((step, at) => path[at] === step)) ?? false
  return changes.filter((change) => !isOpen(change))
}

/** One draft: which record, what becomes of it and of the verdict, what stands in its way, and what can be done. */
export function DraftRow({ line, context }: { readonly line: DraftLine; readonly context: DraftRowContext }) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const { draft, state, conflict, issues } = line
  const { drafted, selection, nameOf, actions, act, editsFor } = context
  const kind = kindOf(draft)
  const title = labelOf(draft.value ?? draft.base ?? {}, nameOf, lang) || draft.id
  const commitment = commitmentOf(draft)
  const labelled = (key: DraftKey) => labelOf(recordOf(drafted.opened.index.ledger, key) ?? {}, nameOf, lang)
  return (
    <li className={styles.row} data-state={state} data-draft={`${draft.table} ${draft.id}`}>
      <div className={styles.rowHead}>
        <h3>{title}</h3>
        <span className={text.quiet}>
          {texts.kinds[kind]} · {tableName(draft.table, lang)} · {texts.states[state]}
        </span>
        {state === 'applied' && commitment !== null && (
          <DraftedVerdict commitment={commitment} drafted={drafted} assessed={selection.assessed} />
        )}
      </div>
      <FieldLines fields={changesOf(draft, conflict)} nameOf={nameOf} isNew={kind === 'added'} />
      {draft.note !== '' && (
        <p>
          <span className={text.quiet}>{texts.note}</span> {draft.note}
        </p>
      )}
      {state === 'spent' && <p className={`${text.quiet} ${shared.before}`}>{texts.spentAbout}</p>}
      {issues.length > 0 && (
        <div className={styles.issues}>
          <p>{texts.faultsName}</p>
          <ul>
            {issues
              .map((issue) => draftFault(issue, draft, labelled, lang))
              .map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
          </ul>
        </div>
      )}
      {conflict && (
        <ConflictChoice
          conflict={conflict}
          nameOf={nameOf}
          title={title}
          onSide={(side) =>
            leaving(() => act(actions.save(editsFor([conflict], side)), texts.settled(formatCount(1, lang))))
          }
        />
      )}
      <p className={`${shared.actions} ${styles.rowActions}`}>
        {commitment !== null && kind !== 'removed' && (
          <EditLink commitment={commitment} title={title} context={context} />
        )}
        <Button
          look="plain"
          aria-label={texts.discardOf(title)}
          onClick={() => leaving(() => act(actions.discard([draft]), texts.discarded(formatCount(1, lang))))}
        >
          {texts.discard}
        </Button>
      </p>
    </li>
  )
}

/* A commitment that cannot be used yet is in no ledger, so that no address can name it. */
function EditLink({
  commitment,
  title,
  context: { drafted, onEdit },
}: {
  readonly commitment: string
  readonly title: string
  readonly context: DraftRowContext
}) {
  const hrefFor = useHrefFor()
  const { edit, editOf } = useTexts(deskDraftsTexts)
  if (!drafted.opened.index.commitments.has(commitment))
    return (
      <Button look="plain" aria-label={editOf(title)} onClick={() => onEdit(commitment)}>
        {edit}
      </Button>
    )
  return (
    <a className={styles.link} href={hrefFor({ item: commitment })} aria-label={editOf(title)}>
      {edit}
    </a>
  )
}
