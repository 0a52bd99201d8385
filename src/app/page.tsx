import { LANGUAGE_TAGS } from '#src/domain/languages.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useQuery } from '@tanstack/react-query'
import { lazy, useEffect, useLayoutEffect } from 'react'
import { dropKeptLedger } from '#src/offline/drop-kept-ledger.ts'
import { whenDrawn } from '#src/offline/when-drawn.ts'
import { ledgerQuery } from '#src/data/ledger.ts'
import { LoadError } from '#src/data/load-error.ts'
import { useLedgers } from '#src/data/use-ledgers.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { startedShow } from '#src/state/started-show.ts'
import { speakerChannel, useView } from '#src/state/view-store.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import { isTakenOver } from './kept-press.ts'
import { loadLate } from './late.tsx'
import { LedgerPage } from './ledger-page.tsx'
import { Opening } from './opening.tsx'
import { Part } from './part.tsx'

const Presented = lazy(async () => {
  const [{ Presented: part }, { startPresentationSettings }] = await Promise.all([
    import('./presented.tsx'),
    import('#src/state/presentation-settings.ts'),
    startedShow(),
  ])
  startPresentationSettings()
  return { default: part }
})
const LoadFailure = lazy(async () => ({
  default: (await import('#src/features/notices/load-failure.tsx')).LoadFailure,
}))
const OfflineNotice = lazy(async () => {
  await whenDrawn()
  return { default: (await import('#src/features/offline/offline-notice.tsx')).OfflineNotice }
})

/** Opens the ledger that the address names and shows it, as a page or on the stage, or why it did not open. */
export function Page({ now, clock }: { readonly now: number; readonly clock: () => number }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const asked = useView((view) => view.ledger)
  const { list, served, place, ...ledgers } = useLedgers(asked)
  const id = asked ?? list?.default ?? null
  const isThere = place === 'published' || place === 'own'
  const opened = useQuery({ ...ledgerQuery(id ?? '', place === 'own'), enabled: id !== null && isThere })
  const error =
    asked !== null && place === 'nowhere'
      ? new LoadError('unlisted', asked)
      : (opened.error ?? (id === null ? ledgers.error : null))

  const onStage = useView((view) => view.stage !== null) || speakerChannel() !== null

  useLayoutEffect(() => {
    // The page's own word of opening, and its way out where nothing starts (index.html).
    document.getElementById('opening')?.remove()
  }, [])
  useEffect(() => {
    // Set anew it would have the whole page's style worked out once more.
    if (document.documentElement.lang !== LANGUAGE_TAGS[lang]) document.documentElement.lang = LANGUAGE_TAGS[lang]
  }, [lang])
  useEffect(() => {
    // Beside the ledger: no page is drawn without it.
    if (!isTakenOver() && !onStage) loadLate().catch(() => null)
  }, [onStage])
  const isOpen = opened.data !== undefined
  useEffect(() => {
    // An open ledger says what is seen of it, the stage names its slides itself.
    if (!onStage && !isOpen) document.title = t.documentTitle('')
  }, [onStage, isOpen, t])

  const retry = async () => {
    ledgers.refetch()
    if (id === null) return
    await dropKeptLedger(id)
    void opened.refetch()
  }
  const failure = error && (
    <Part>
      <LoadFailure error={error} onRetry={() => void retry()} />
    </Part>
  )
  return (
    <>
      {onStage ? (
        <Part>
          <Presented
            published={opened.data ?? null}
            error={error}
            failure={failure}
            home={list?.home ?? null}
            now={now}
            clock={clock}
          />
        </Part>
      ) : failure ? (
        failure
      ) : opened.data ? (
        <LedgerPage published={opened.data} list={list} now={now} />
      ) : (
        <Opening />
      )}
      <InBrowser room={false}>
        <Part quiet>
          <OfflineNotice id={place === 'own' ? null : id} opened={opened.data ?? null} list={served} />
        </Part>
      </InBrowser>
    </>
  )
}
