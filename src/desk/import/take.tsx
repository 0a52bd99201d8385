import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import { localLedgers } from '#src/desk/local/local-ledgers.ts'
import { useDraftActions, useDrafts } from '#src/desk/store/use-drafts.ts'
import { useOwnLedgers, usePublishedIds } from '#src/data/use-ledgers.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { makeId } from '#src/desk/sheet/make-id.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { importEdits } from './import-edits.ts'
import type { OpenImport } from './import-open.tsx'
import { askAlone, askMore, askProposals, markTaken } from './import-store.ts'
import { IssueList } from '#src/desk/kit/issue-list.tsx'
import text from '#src/ui/text.module.css'
import type { Plan } from './plan.ts'
import styles from './take.module.css'

export interface TakeProps {
  readonly state: OpenImport
  readonly plan: Plan
  readonly props: DeskPartProps
  readonly isTaking: boolean
  readonly onTaking: (isTaking: boolean) => void
  /** The file is now the own ledger of that id. */
  readonly onOwn: (id: string) => void
}

/** The two ways to take a file: its changes as drafts over the open ledger, or the whole as a ledger of its own. */
export function Take({ state, plan, props, isTaking, onTaking, onOwn }: TakeProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = deskImportTexts(lang).take
  const { published } = props.drafted
  const { ledger } = published.index
  const { drafts, revision } = useDrafts(ledger.id)
  const { save } = useDraftActions(ledger.id)
  const publishedIds = usePublishedIds()
  const own = useOwnLedgers()
  const [failure, setFailure] = useState('')
  const [warned, setWarned] = useState('')
  const [issues, setIssues] = useState<readonly LedgerIssue[]>([])

  const asDrafts = async () => {
    const edits = importEdits(await askProposals(), ledger, drafts)
    const result = await save(edits)
    if (result.ok) markTaken({ as: 'drafts', ledger: ledger.id, count: edits.length, revision })
    else setFailure(result.why === 'conflict' ? texts.again : deskKeptTexts(lang).faults[result.why])
  }
  const asOwn = async () => {
    const name = state.fileName.replace(/\.[^.]*$/, '')
    const { bytes, open } = await askAlone(makeId('own', name, new Set([...publishedIds, ...own.map(({ id }) => id)])))
    if (!bytes) {
      setFailure(texts.nothingAlone)
      return
    }
    // Beside nothing that is known, a table may leave open what it does not over this ledger.
    const further = open.filter(({ key }) => !plan.doubts.some((doubt) => doubt.key === key))
    const keys = further.map(({ key }) => key).join('\n')
    if (keys !== '' && keys !== warned) {
      askMore(further)
      setWarned(keys)
      setFailure(texts.askedAlone(formatCount(further.length, lang)))
      return
    }
    const result = await localLedgers.keep(bytes, publishedIds, new AbortController().signal)
    if (result.ok) {
      markTaken({ as: 'own', kept: result })
      onOwn(result.own.id)
    } else if (result.why === 'malformed') {
      setFailure(texts.malformed(formatCount(result.issues.length, lang)))
      setIssues(result.issues)
    } else setFailure(deskKeptTexts(lang).faults[result.why])
  }
  const take = async (work: () => Promise<void>) => {
    onTaking(true)
    setFailure('')
    setIssues([])
    try {
      await work()
    } catch {
      // Given up, or the worker is gone: the page says so elsewhere.
      setFailure(t.partFailed)
    }
    onTaking(false)
  }
  const isBusy = isTaking || state.working !== null
  const [drafted, alone] = [plan.takes > 0, !plan.isVoid]
  if (!drafted && !alone) return null
  const strongOwn = plan.isOther
  return (
    <section className={styles.take} aria-label={texts.title}>
      {drafted && (
        <div>
          <Button look={strongOwn ? 'normal' : 'strong'} disabled={isBusy} onClick={() => void take(asDrafts)}>
            {texts.drafts(formatCount(plan.takes, lang))}
          </Button>
          <p className={text.quiet}>{texts.draftsHint}</p>
        </div>
      )}
      {alone && (
        <div>
          <Button look={strongOwn ? 'strong' : 'normal'} disabled={isBusy} onClick={() => void take(asOwn)}>
            {texts.own}
          </Button>
          <p className={text.quiet}>{texts.ownHint}</p>
        </div>
      )}
      <p role="status">{isTaking && texts.working}</p>
      <div role="alert">
        {failure}
        <IssueList issues={issues} count={issues.length} />
      </div>
    </section>
  )
}
