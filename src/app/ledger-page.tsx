import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, useEffect, useMemo, useRef, useState } from 'react'
import { openDesk } from '#src/data/desk.ts'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import { ExportButton } from '#src/features/export/export-button.tsx'
import { FilterChips } from '#src/features/filters/filter-chips.tsx'
import { FilterRail } from '#src/features/filters/filter-rail.tsx'
import { Footer } from '#src/features/footer/footer.tsx'
import { Summary } from '#src/features/summary/summary.tsx'
import { StatusStrip } from '#src/features/summary/status-strip.tsx'
import { Masthead } from '#src/features/masthead/masthead.tsx'
import { AddressNotice } from '#src/features/notices/address-notice.tsx'
import { NothingMatches } from '#src/features/notices/nothing-matches.tsx'
import { ReceiptNotice } from '#src/features/notices/receipt-notice.tsx'
import { SyntheticMark } from '#src/features/notices/synthetic-mark.tsx'
import { ShareButton } from '#src/features/share/share-button.tsx'
import { buildSentence, sentenceText } from '#src/format/sentence/sentence.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { presentView } from '#src/state/presentation.ts'
import { absoluteAddress } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { Sheet } from '#src/ui/sheet.tsx'
import { useIdle } from '#src/ui/use-idle.ts'
import { useMedia } from '#src/ui/use-media.ts'
import { activeFilters } from '#src/url/choices.ts'
import type { ViewName } from '#src/url/view.ts'
import { Opening } from './opening.tsx'
import styles from './page.module.css'
import { Part } from './part.tsx'
import { PresentButton } from './present-button.tsx'
import { useLedgerView } from './use-ledger-view.ts'
import { ViewBody } from './view-body.tsx'
import { ViewTabs } from './view-tabs.tsx'

const SetAsideNotice = lazy(async () => ({
  default: (await import('#src/features/notices/set-aside-notice.tsx')).SetAsideNotice,
}))
const Desk = lazy(async () => ({ default: await (await openDesk()).openView() }))
const DraftNotice = lazy(async () => ({ default: await (await openDesk()).openDraftNotice() }))
const PrintFoot = lazy(async () => ({ default: (await import('#src/features/print/print-foot.tsx')).PrintFoot }))
const EmbedFoot = lazy(async () => ({ default: (await import('#src/features/embed/embed-foot.tsx')).EmbedFoot }))
const Detail = lazy(async () => ({ default: (await import('#src/features/detail/detail.tsx')).Detail }))

/** Views with something to say of an empty selection: the rules, what moved out of a filter, and where the missing is brought in. */
const SPEAKS_OF_NOTHING: ReadonlySet<ViewName> = new Set<ViewName>(['method', 'changes', 'compare', 'desk'])

export interface LedgerPageProps {
  readonly published: OpenLedger
  /** Null while the list of ledgers is still on its way, or did not come. */
  readonly list: Ledgers | null
  readonly now: number
}

/** An open ledger, with this browser's drafts over it, under the view that the address says, as a page. */
export function LedgerPage({ published, list, now }: LedgerPageProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const { view, drafted, selection, busy, today } = useLedgerView(published, now)
  const { index, setAside } = drafted.opened
  const facts = useMemo(() => selection && buildSentenceFacts(selection, view), [selection, view])
  const narrow = useMedia('(max-width: 979.98px)')
  const [filtering, setFiltering] = useState(false)
  const idle = useIdle()

  const filters = activeFilters(view)
  const scope = filters.map((choice) => nameOfChoice(choice, { index, lang, t, w })).join(' · ')

  // At the desk, the open item is the one that is edited.
  const openItem = view.view === 'desk' ? null : view.item
  const item = selection?.assessed.items.find(({ commitment }) => commitment.id === openItem) ?? null
  usePresentKey()
  useFocusReturn(item?.commitment.id ?? null)
  const name = item ? item.commitment.title[lang] : [t.views[view.view], scope].filter(Boolean).join(' · ')
  useTitle(t.documentTitle(name))
  if (!selection || !facts) return <Opening />
  const home = list?.home ?? null
  // One that was opened from a file, or came inside the page's own file, lies in no folder of a host.
  const isServed =
    absoluteAddress(view, null) !== null && !list?.ledgers.some(({ id, isOwn }) => isOwn && id === index.ledger.id)
  const { assessed, items } = selection
  const sentence = sentenceText(buildSentence(facts, lang))
  const chrome = !view.embed
  return (
    <>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {t.skipToMain}
      </button>
      {index.ledger.synthetic && <SyntheticMark />}
      {chrome && (
        <Masthead ledger={index.ledger} list={list} asOf={assessed.asOf} today={today}>
          <PresentButton home={home} suggestedTitle={name} />
          <ExportButton selection={selection} sentence={sentence} home={home} />
          <ShareButton
            ledger={index.ledger.id}
            view={view}
            asOf={assessed.asOf}
            edition={index.ledger.edition}
            count={items.length}
            sentence={sentence}
            home={home}
          />
        </Masthead>
      )}
      <AddressNotice />
      <ReceiptNotice selection={selection} today={today} />
      {drafted.layer && (
        <Part>
          <DraftNotice layer={drafted.layer} />
        </Part>
      )}
      {setAside.length > 0 && (
        <Part>
          <SetAsideNotice setAside={setAside} />
        </Part>
      )}
      <div className={styles.frame} data-detail={item ? 'open' : 'closed'} data-rail={chrome && !narrow}>
        {chrome && !narrow && (
          <section className={styles.rail} aria-label={t.filters}>
            <FilterRail selection={selection} />
          </section>
        )}
        <main className={styles.main} id="main" data-view={view.view} tabIndex={-1} aria-busy={busy}>
          <Summary facts={facts} />
          <p className="visually-hidden" role="status">
            {busy ? t.working : t.found(items.length)}
          </p>
          {chrome && narrow && (
            <Button className={styles.filterButton} onClick={() => setFiltering(true)}>
              {t.filtersWith(filters.length)}
            </Button>
          )}
          <FilterChips view={view} index={index} />
          <StatusStrip selection={selection} />
          <ViewTabs />
          {items.length === 0 && !SPEAKS_OF_NOTHING.has(view.view) ? (
            <NothingMatches selection={selection} view={view} />
          ) : (
            <ViewBody
              selection={selection}
              view={view}
              desk={<Desk selection={selection} drafted={drafted} today={today} sentence={sentence} home={home} />}
            />
          )}
          {idle && (
            <Part quiet>
              <PrintFoot view={view} assessed={assessed} count={items.length} home={home} />
            </Part>
          )}
        </main>
        {item && (
          <div className={styles.detail}>
            <Part>
              <Detail item={item} selection={selection}>
                {idle && <PrintFoot view={view} assessed={assessed} count={items.length} home={home} />}
              </Detail>
            </Part>
          </div>
        )}
      </div>
      {narrow && (
        <Sheet
          open={filtering}
          title={t.filters}
          done={t.showResults(items.length)}
          onClose={() => setFiltering(false)}
        >
          <FilterRail selection={selection} />
        </Sheet>
      )}
      {chrome ? (
        <Footer ledger={isServed ? index.ledger.id : null} />
      ) : (
        <Part>
          <EmbedFoot view={view} ledger={index.ledger} asOf={assessed.asOf} home={home} />
        </Part>
      )}
    </>
  )
}

/** To the list, or on a phone to the item that has taken its place. */
function focusMain(): void {
  const places = [document.getElementById('item'), document.getElementById('main')]
  places.findLast((place) => place?.checkVisibility() ?? false)?.focus()
}

/** F9 puts the view on the stage. (A letter would clash with what people type; F5 reloads.) */
function usePresentKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F9' || event.repeat) return
      event.preventDefault()
      presentView()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}

/** When the detail closes, focus goes back to the link that had opened it. */
function useFocusReturn(open: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const left = last.current
    last.current = open
    if (open !== null || left === null) return
    const link = document.querySelector<HTMLElement>(`[data-item-link="${CSS.escape(left)}"]`)
    const place = link ?? document.getElementById('main')
    place?.focus()
  }, [open])
}
