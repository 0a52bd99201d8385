import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { ledgerQuery } from '#src/data/ledger.ts'
import { ledgerListQuery } from '#src/data/ledger-list.ts'
import { LoadError } from '#src/data/load-error.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import { LedgerPage } from './ledger-page.tsx'
import { Opening } from './opening.tsx'

const LoadFailure = lazy(async () => ({ default: (await import('#src/features/notices/load-failure.tsx')).LoadFailure }))

/** Opens the ledger that the address names and shows it, or why it did not open. */
export function Page({ now }: { readonly now: number }) {
  const { lang, t } = useTexts()
  const asked = useView((view) => view.ledger)
  const list = useQuery(ledgerListQuery)
  const id = asked ?? list.data?.default ?? null
  const unlisted = asked !== null && list.data !== undefined && !list.data.ledgers.some((each) => each.id === asked)
  const opened = useQuery({ ...ledgerQuery(id ?? ''), enabled: id !== null && !unlisted })
  const error = unlisted ? new LoadError('unlisted', asked) : (opened.error ?? (id === null ? list.error : null))

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.title = t.documentTitle('')
  }, [lang, t])

  if (error) {
    return (
      <Suspense fallback={<Opening />}>
        <LoadFailure
          error={error}
          onRetry={() => {
            void list.refetch()
            if (id !== null) void opened.refetch()
          }}
        />
      </Suspense>
    )
  }
  if (!opened.data) return <Opening />
  return <LedgerPage opened={opened.data} list={list.data ?? null} now={now} />
}
