import { formatCount } from '#src/numbers/number.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { buildStatusMix, verdictOf } from '#src/derive/status-strip.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { statusWord } from '#src/format/words.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { toggleChoice } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './summary.module.css'

/** The selection by status: a bar of shares, and the counts as filters. */
export function StatusStrip({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const chosen: readonly string[] = useView((view) => view.status)
  const strip = buildStatusMix(selection.statuses)
  return (
    <section {...SLICE} className={styles.status} aria-label={t.stripLabel}>
      <div className={styles.strip}>
        <StatusMix mix={strip} share={1} tall />
      </div>
      <div className={styles.counts}>
        {[...strip].map(([status, count]) => (
          <button
            key={status}
            type="button"
            className={styles.count}
            aria-pressed={chosen.includes(status) || (verdictOf(status) === 'unjudged' && chosen.includes('unjudged'))}
            onClick={() => toggleChoice('status', status)}
          >
            <VerdictGlyph verdict={status} />
            <span>{statusWord(status, lang)}</span> <b>{formatCount(count, lang)}</b>
          </button>
        ))}
      </div>
    </section>
  )
}
