import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import { useDraftActions, useDrafts } from '#src/desk/store/use-drafts.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatIssue } from '#src/format/issue.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './accepted-bar.module.css'
import type { ArticleContext, CandidateRow } from './candidate-rows.ts'
import { saveArticle } from './save-article.ts'
import type { KeptWork } from './use-article-work.ts'
import type { ReadArticle } from './use-extraction.ts'

export interface AcceptedBarProps {
  readonly article: ReadArticle
  readonly rows: readonly CandidateRow[]
  readonly context: ArticleContext
  /** Of the ledger with its drafts. */
  readonly index: LedgerIndex
  readonly today: CalendarDate
  readonly change: KeptWork['change']
  readonly toDrafts: () => void
}

const MOST_ISSUES = 8

/** How many are accepted, and the one step that makes drafts of them. */
export function AcceptedBar({ article, rows, context, index, today, change, toDrafts }: AcceptedBarProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const list = useDrafts(index.ledger.id)
  const actions = useDraftActions(index.ledger.id)
  const [said, say] = useState('')
  const [issues, setIssues] = useState<readonly LedgerIssue[]>([])
  const [isSaving, setSaving] = useState(false)
  const [step, setStep] = useState<DraftKey | null>(null)
  const accepted = rows.filter(({ state }) => state === 'accept' || state === 'report')
  const canUndo = step !== null && list.undo?.first.id === step.id && list.undo.first.table === step.table
  // Neither rejects: what went wrong is in the result.
  const save = async () => {
    setSaving(true)
    say(texts.saving)
    const result = await saveArticle({
      article,
      rows: accepted,
      context,
      index,
      drafts: list.drafts,
      today,
      save: actions.save,
    })
    setSaving(false)
    setIssues(!result.ok && 'issues' in result ? result.issues : [])
    if (result.ok) {
      change((work) => ({ ...work, saved: { ...work.saved, ...result.saved } }), 'settled')
      setStep(result.first)
      say(texts.saved(formatCount(result.count, lang), result.source))
    } else if ('issues' in result) say(texts.refused)
    else say(result.store === 'conflict' ? texts.changedMeanwhile : deskKeptTexts(lang).faults[result.store])
  }
  const undo = async () => {
    const result = await actions.undo()
    setStep(null)
    if (result.ok) say(texts.savedUndone)
    else say(result.why === 'conflict' ? texts.changedMeanwhile : deskKeptTexts(lang).faults[result.why])
  }
  return (
    <section className={styles.saveBar} aria-label={texts.saveBar}>
      <span className={styles.ready}>
        {accepted.length > 0 ? texts.ready(formatCount(accepted.length, lang)) : texts.readyNone}
      </span>
      <Button
        look={accepted.length > 0 ? 'strong' : 'normal'}
        disabled={accepted.length === 0 || isSaving}
        onClick={() => void save()}
      >
        {texts.save}
      </Button>
      {canUndo && <Button onClick={() => void undo()}>{texts.undoSave}</Button>}
      {(step !== null || rows.some(({ state }) => state === 'saved')) && (
        <Button onClick={toDrafts}>{texts.toDrafts}</Button>
      )}
      <p role="status" className={styles.saidInline}>
        {said}
      </p>
      {issues.length > 0 && (
        <ul className={styles.issues}>
          {issues.slice(0, MOST_ISSUES).map((issue) => (
            <li key={formatIssue(issue, lang)}>{formatIssue(issue, lang)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
