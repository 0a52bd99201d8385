import type { Item } from '#src/derive/selection.ts'
import { stageTexts } from '#src/format/stage.ts'
import { joinTight } from '#src/format/tight.ts'
import { textWidth } from '#src/lib/text-width.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './slide-face.module.css'
import { useFitting } from './use-fitting.ts'

/** A summary wider than this, in ems, is set in body text. */
const LONG = 70
const MOST_LINES = 14

/** What was promised, in the ledger's words and, where there is room, as the source writes it. */
export function ItemSaid({ item: { commitment, assessment } }: { readonly item: Item }) {
  const { lang, t } = useTexts()
  const written = assessment.target?.citation.figure ?? commitment.citations.find(({ figure }) => figure !== undefined)?.figure
  // The quotation goes first, then lines from the end.
  const { ref, shown } = useFitting(MOST_LINES)
  const summary = commitment.summary[lang]
  return (
    <div className={styles.said} data-long={textWidth(summary) > LONG} ref={ref}>
      <h2>{stageTexts(lang).said}</h2>
      <p style={{ WebkitLineClamp: shown }}>{joinTight(summary)}</p>
      {written !== undefined && shown === MOST_LINES && (
        <p className={styles.quiet} lang={/\p{Script=Han}/u.test(written) ? 'zh-CN' : 'en'}>
          {t.asWritten(written)}
        </p>
      )}
    </div>
  )
}
