import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import type { Entry } from './entry.ts'
import { reasonsOf } from './reasons.ts'
import type { CandidateEdit, CandidateDecision } from './article-work.ts'
import type { Section } from '#src/desk/extract/extraction.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { extractBecause } from './extract-because.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import shared from './article.module.css'
import styles from './candidate-card.module.css'
import { CandidateFacts } from './candidate-facts.tsx'
import { CandidateForm } from './candidate-form.tsx'
import type { CandidateRow, RowState } from './candidate-rows.ts'
import { DoubtLines } from './doubt-lines.tsx'
import { TwinLine } from './twin-line.tsx'

/** What can be done with candidates. */
export interface CandidateActions {
  /** null: undecided again. */
  readonly decide: (row: CandidateRow, decision: CandidateDecision | null) => void
  /** null: as proposed. */
  readonly edit: (row: CandidateRow, edit: CandidateEdit | null) => void
  readonly toText: (row: CandidateRow) => void
  readonly setEditing: (key: string | null) => void
}

export interface CandidateCardProps {
  readonly row: CandidateRow
  readonly edit: CandidateEdit
  readonly entry: Entry
  readonly isEditing: boolean
  readonly section: Section | null
  /** `index`: of the ledger with its drafts. */
  readonly within: { readonly index: LedgerIndex; readonly announced: CalendarDate }
  readonly actions: CandidateActions
}

const GLYPHS: Readonly<Record<RowState, string>> = {
  open: '○',
  accept: '✓',
  reject: '✕',
  skip: '–',
  report: '↳',
  saved: '✓',
}

/** A candidate: what it would be in the ledger, where it stands, why it is proposed, and what to do with it. */
export function CandidateCard({ row, edit, entry, isEditing, section, within, actions }: CandidateCardProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const { candidate, state, twin } = row
  const number = formatCount(row.at + 1, lang)
  const heading = section?.heading.replace(/^[●■◆★▲◎○#|【\s]+/, '') ?? ''
  return (
    <li
      className={styles.card}
      data-state={state}
      aria-label={texts.card(number)}
      id={`candidate-${row.at}`}
      tabIndex={-1}
    >
      <p className={styles.cardHead}>
        <span className={styles.badge} aria-hidden="true">
          {number}
        </span>
        <span>{texts.kinds[edit.kind]}</span>
        <span className={styles.state}>
          <span aria-hidden="true">{GLYPHS[state]} </span>
          {texts.states[state]}
        </span>
      </p>
      <h3 className={styles.cardTitle}>{entry.title === '' ? candidate.title : entry.title}</h3>
      <CandidateFacts candidate={candidate} entry={entry} edit={edit} ledger={within.index.ledger} />
      <blockquote className={styles.quote}>
        {candidate.text}
        <footer className={text.quiet}>
          {texts.place(heading, formatCount(candidate.place.paragraph, lang))} ·{' '}
          <Button look="plain" className={styles.inline} onClick={() => actions.toText(row)}>
            {texts.toText}
          </Button>
        </footer>
      </blockquote>
      {twin && state !== 'saved' && <TwinLine twin={twin} index={within.index} />}
      {state !== 'saved' && <DoubtLines candidate={candidate} at={row.repeated} />}
      {isEditing && (
        <CandidateForm
          candidate={candidate}
          edit={edit}
          entry={entry}
          ledger={within.index.ledger}
          announced={within.announced}
          onChange={(changed) => actions.edit(row, { ...edit, ...changed })}
        />
      )}
      {!isEditing && state === 'accept' && entry.faults.length > 0 && (
        <p className={shared.fault}>
          {texts.stillMissing} {entry.faults.map((fault) => texts.entryFaults[fault]).join(' ')}
        </p>
      )}
      <CardButtons row={row} isEditing={isEditing} actions={actions} />
      <details className={styles.why}>
        <summary>{texts.why}</summary>
        <ul>
          {reasonsOf(candidate).map(({ rule, words }) => (
            <li key={`${rule} ${words}`}>
              {extractBecause(rule, lang)} {words !== '' && <span className={text.quiet}>{texts.words(words)}</span>}{' '}
              <span className={text.quiet}>[{rule}]</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function CardButtons({ row, isEditing, actions }: Pick<CandidateCardProps, 'row' | 'isEditing' | 'actions'>) {
  const texts = useTexts(deskArticleTexts)
  const { key, state, twin } = row
  const { decide, edit, setEditing } = actions
  if (state === 'saved') return null
  const isOpen = state === 'open'
  return (
    <div className={shared.actions}>
      {isOpen && (
        <>
          <Button onClick={() => decide(row, { as: 'accept' })}>{twin ? texts.acceptAnyway : texts.accept}</Button>
          {twin?.table === 'commitments' && (
            <Button onClick={() => decide(row, { as: 'report', on: twin.id })}>{texts.report}</Button>
          )}
          {twin && <Button onClick={() => decide(row, { as: 'skip' })}>{texts.skip}</Button>}
        </>
      )}
      {(isOpen || state === 'accept') && (
        <Button aria-expanded={isEditing} onClick={() => setEditing(isEditing ? null : key)}>
          {isEditing ? texts.editDone : texts.edit}
        </Button>
      )}
      {isEditing && (
        <Button look="plain" onClick={() => edit(row, null)}>
          {texts.restore}
        </Button>
      )}
      {isOpen ? (
        <Button onClick={() => decide(row, { as: 'reject' })}>{texts.reject}</Button>
      ) : (
        <Button onClick={() => decide(row, null)}>{texts.reopen}</Button>
      )}
    </div>
  )
}
