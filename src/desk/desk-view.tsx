import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskTexts } from '#src/texts/desk/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useDeskPlace } from './store/use-desk-place.ts'
import { DESK_PARTS, partOf, type DeskPart } from './kit/parts.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { navigate, getView, useView } from '#src/state/view-store.ts'
import { useStored } from '#src/state/stored.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import { AwaitedPart } from '#src/marks/silent.tsx'
import type { DeskPartProps, DeskProps } from './kit/desk-props.ts'
import styles from './desk.module.css'

const DraftsPart = lazy(async () => ({ default: (await import('./drafts/drafts-part.tsx')).DraftsPart }))
const MonthPart = lazy(async () => ({ default: (await import('./month/month-part.tsx')).MonthPart }))
const ImportPart = lazy(async () => ({ default: (await import('./import/import-part.tsx')).ImportPart }))
const ExportPart = lazy(async () => ({ default: (await import('./export/export-part.tsx')).ExportPart }))
const ArticlePart = lazy(async () => ({ default: (await import('./article/article-part.tsx')).ArticlePart }))
const LocalPart = lazy(async () => ({ default: (await import('./local/local-part.tsx')).LocalPart }))

function Body({ part, ...props }: DeskPartProps & { readonly part: DeskPart }) {
  switch (part) {
    case 'drafts':
      return <DraftsPart {...props} />
    case 'month':
      return <MonthPart {...props} />
    case 'import':
      return <ImportPart {...props} />
    case 'export':
      return <ExportPart {...props} />
    case 'article':
      return <ArticlePart {...props} />
    case 'local':
      return <LocalPart {...props} />
    default:
      return assertNever(part)
  }
}

/** The office's own work on the ledger: drafts, in, out, articles, ledgers of its own. With an item in the address, that item is being edited. */
export function DeskView(props: DeskProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(deskTexts)
  const [kept, keep] = useStored('desk-part', 'drafts')
  const editing = useView((view) => view.item !== null)
  const part = editing ? 'drafts' : partOf(kept)
  const turnTo = (next: DeskPart) => {
    keep(next)
    if (getView().item !== null) navigate({ item: null }, 'push')
  }
  const { ledger } = props.drafted.opened.index
  const readTable = async (file: File) => {
    // With it comes the worker that reads files.
    const { startImport } = await import('./import/import-store.ts')
    await startImport(file, { ledger, lang, today: props.today, rule: props.selection.assessed.rule.id })
  }
  const takeTable = (file: File) => {
    turnTo('import')
    // What the import runs into it says itself; where its code does not load, the part that is turned to says so.
    readTable(file).catch(() => undefined)
  }
  const place = useDeskPlace()
  useNoStrayDrop()
  const parts = useFocusedPart(part)
  return (
    <section className={styles.desk} aria-label={texts.name} data-unfiltered={part !== 'export' || undefined}>
      <div ref={parts} className={styles.parts} role="group" aria-label={texts.partsName}>
        {DESK_PARTS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.part}
            aria-pressed={each === part}
            onClick={() => turnTo(each)}
          >
            {texts.parts[each]}
          </button>
        ))}
      </div>
      <p className={styles.about}>
        {texts.about[part]} {texts.local}
      </p>
      <p className={styles.place} role="status">
        {place === 'page' && deskKeptTexts(lang).onPage}
      </p>
      <Boundary key={part} fallback={<p role="alert">{t.partFailed}</p>}>
        <Suspense
          fallback={
            <AwaitedPart>
              <p>{t.working}</p>
            </AwaitedPart>
          }
        >
          <Body {...props} part={part} onPart={turnTo} onTable={takeTable} />
        </Suspense>
      </Boundary>
    </section>
  )
}

/** Where the part that was left took the focus with it, the button of the next one gets it. The ref is for what holds the buttons. */
function useFocusedPart(part: DeskPart) {
  const parts = useRef<HTMLDivElement>(null)
  const last = useRef(part)
  useEffect(() => {
    if (last.current === part) return
    last.current = part
    if (document.activeElement === document.body)
      parts.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  }, [part])
  return parts
}

/** A file that is dropped beside its place would make the browser leave the page. */
function useNoStrayDrop(): void {
  useEffect(() => {
    const keep = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'none'
    }
    window.addEventListener('dragover', keep)
    window.addEventListener('drop', keep)
    return () => {
      window.removeEventListener('dragover', keep)
      window.removeEventListener('drop', keep)
    }
  }, [])
}
