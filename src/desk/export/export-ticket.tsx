import type { Language } from '#src/domain/terms.ts'
import { deskExportTexts } from '#src/texts/desk-export/texts.ts'
import { useId } from 'react'
import { formatDate } from '#src/format/date.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { ExportOrder } from './make-export.ts'
import styles from './export.module.css'
import { useExport, type ExportState } from './use-export.ts'

export interface ExportTicketProps {
  readonly order: ExportOrder
  /** Commitments in the file. */
  readonly count: number
  /** Drafts in it; 0: as published. */
  readonly drafts: number
  /** The order is being worked out anew. */
  readonly busy: boolean
}

/* The whole ledger's JSON is named as its host names it; all else says how and when it was taken. */
function fileNameOf({ scope, format, assessed }: ExportOrder, drafts: number): string {
  const { asOf, index } = assessed
  const draft = drafts > 0 ? '-draft' : ''
  if (scope === 'all' && format === 'json') return `${index.ledger.id}${draft}.json`
  return `duixian-${index.ledger.id}${scope === 'selection' ? '-selection' : ''}${draft}-${asOf}.${format}`
}

/** What the file will be, before it is made; and the button that makes it. */
export function ExportTicket({ order, count, drafts, busy }: ExportTicketProps) {
  const lang = useLanguage()
  const texts = useTexts(deskExportTexts)
  const name = useId()
  const { state, start, cancel } = useExport()
  const { scope, format, assessed } = order
  const fileName = fileNameOf(order, drafts)
  const isWorking = state.phase === 'working'
  const rows = [
    [texts.rows.file, <code key="file">{fileName}</code>],
    [texts.rows.count, texts.count(formatCount(count, lang))],
    [
      texts.rows.data,
      drafts > 0
        ? texts.drafts(formatCount(drafts, lang))
        : texts.edition(formatDate(assessed.index.ledger.edition, lang)),
    ],
    [texts.rows.judged, texts.judged(formatDate(assessed.asOf, lang), assessed.rule.name[lang])],
    [texts.rows.holds, texts.holds[scope][format]],
  ] as const
  return (
    <section className={styles.ticket} aria-labelledby={name}>
      <h2 id={name}>{texts.fileName}</h2>
      <div className={styles.actions}>
        <Button
          look="strong"
          disabled={count === 0}
          aria-disabled={isWorking || busy}
          onClick={() => !isWorking && !busy && start(order, fileName, count)}
        >
          {texts.save(formatCount(count, lang))}
        </Button>
        {isWorking && <Button onClick={cancel}>{texts.cancel}</Button>}
        {isWorking && <progress aria-label={texts.progress} max={1} value={state.share ?? undefined} />}
      </div>
      <p className={styles.said} role="status">
        {count === 0 ? texts.empty : said(state, texts, lang)}
      </p>
      <dl>
        {rows.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function said(state: ExportState, texts: ReturnType<typeof deskExportTexts>, lang: Language): string {
  switch (state.phase) {
    case 'idle':
      return ''
    case 'working':
      return state.share === null ? texts.writing : texts.gathering
    case 'done':
      return texts.done(formatCount(state.count, lang), state.fileName)
    default:
      return texts[state.phase]
  }
}
