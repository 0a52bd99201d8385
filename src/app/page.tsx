import { useQuery } from '@tanstack/react-query'
import { lazy, useEffect } from 'react'
import { dropKeptLedger } from '#src/carry/drop-kept-ledger.ts'
import { whenDrawn } from '#src/carry/when-drawn.ts'
import { ledgerQuery } from '#src/data/ledger.ts'
import { LoadError } from '#src/data/load-error.ts'
import { useLedgers } from '#src/data/use-ledgers.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import { LedgerPage } from './ledger-page.tsx'
import { Opening } from './opening.tsx'
import { Part } from './part.tsx'

const LoadFailure = lazy(async () => ({ default: (await import('#src/features/notices/load-failure.tsx')).LoadFailure }))
const CarryNotice = lazy(async () => {
  await whenDrawn()
  return { default: (await import('#src/features/carry/carry-notice.tsx')).CarryNotice }
})

/** Opens the ledger that the address names and shows it, or why it did not open. */
export function Page({ now, clock }: { readonly now: number; readonly clock: () => number }) {
  const { lang, t } = useTexts()
  const asked = useView((view) => view.ledger)
  const { list, served, place, ...ledgers } = useLedgers(asked)
  const id = asked ?? list?.default ?? null
  const isThere = place === 'published' || place === 'own'
  const opened = useQuery({ ...ledgerQuery(id ?? '', place === 'own'), enabled: id !== null && isThere })
  const error = asked !== null && place === 'nowhere' ? new LoadError('unlisted', asked) : (opened.error ?? (id === null ? ledgers.error : null))

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.title = t.documentTitle('')
  }, [lang, t])

  const retry = async () => {
    ledgers.refetch()
    if (id === null) return
    await dropKeptLedger(id)
    void opened.refetch()
  }
  return (
    <>
      {error ? (
        <Part>
          <LoadFailure error={error} onRetry={() => void retry()} />
        </Part>
      ) : opened.data ? (
        <LedgerPage published={opened.data} list={list} now={now} clock={clock} />
      ) : (
        <Opening />
      )}
      <Part quiet>
        <CarryNotice id={place === 'own' ? null : id} opened={opened.data ?? null} list={served} />
      </Part>
    </>
  )
}
