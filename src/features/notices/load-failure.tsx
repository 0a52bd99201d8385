import { loadFailureTexts } from '#src/texts/load-failure/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskLocalTexts } from '#src/texts/desk-local/texts.ts'
import { draftsTexts } from '#src/texts/drafts/texts.ts'
import { LoadError } from '#src/data/load-error.ts'
import { formatIssue } from '#src/format/issue.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { openLedger } from '#src/state/actions.ts'
import { useStored } from '#src/state/stored.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import styles from './load-failure.module.css'

const SHOWN = 40

function sentence(
  { code, file, status, issues }: LoadError,
  f: ReturnType<typeof loadFailureTexts>,
  lang: Language,
): string {
  switch (code) {
    case 'offline':
    case 'missing':
      return f.failed[code](file)
    case 'unlisted':
      return draftsTexts(lang).notHere(file)
    case 'server':
      return f.failed.server(file, status ?? 0)
    case 'malformed':
      return f.failed.malformed(file, issues.length)
    default:
      return assertNever(code)
  }
}

/** The ledger did not open: why, in one sentence, every fault of a malformed file, and what to do. */
export function LoadFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const lang = useLanguage()
  const f = useTexts(loadFailureTexts)
  const asked = useView((view) => view.ledger)
  const hrefFor = useHrefFor()
  const [, turnTo] = useStored('desk-part', '')
  const known = error instanceof LoadError ? error : null
  return (
    <main className={styles.failure} id="main" tabIndex={-1} role="alert">
      <h1>{f.failedTitle}</h1>
      <p>{known ? sentence(known, f, lang) : screenTexts(lang).partFailed}</p>
      {known && known.issues.length > 0 && (
        <ul>
          {known.issues.slice(0, SHOWN).map((issue, place) => (
            <li key={place}>{formatIssue(issue, lang)}</li>
          ))}
          {known.issues.length > SHOWN && <li>{f.moreIssues(known.issues.length - SHOWN)}</li>}
        </ul>
      )}
      <div className={styles.actions}>
        <Button look="strong" onClick={onRetry}>
          {f.retry}
        </Button>
        {known?.code === 'unlisted' && (
          <a href={hrefFor({ ...DEFAULT_VIEW, lang, view: 'desk' })} onClick={() => turnTo('local')}>
            {deskLocalTexts(lang).atDesk}
          </a>
        )}
        {asked !== null && <Button onClick={() => openLedger(null)}>{f.openDefault}</Button>}
      </div>
    </main>
  )
}
