import { buildStatusStrip } from '#src/derive/status-strip.ts'
import type { Selection } from '#src/derive/selection.ts'
import { StatusMix } from '#src/marks/status-mix.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { toggleChoice } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import styles from './lede.module.css'

/** The selection by status: a bar of shares, and the counts as filters. */
export function StatusStrip({ selection }: { readonly selection: Selection }) {
  const { t, w } = useTexts()
  const chosen: readonly string[] = useView((view) => view.status)
  const strip = buildStatusStrip(selection.items)
  return (
    <section aria-label={t.stripLabel}>
      <div className={styles.strip}>
        <StatusMix mix={strip} share={1} tall />
      </div>
      <div className={styles.counts}>
        {[...strip].map(([status, count]) => {
          const word = status === 'silent' ? w.reasons.silent.word : w.verdicts[status].word
          return (
            <button key={status} type="button" className={styles.count} aria-pressed={chosen.includes(status)} onClick={() => toggleChoice('status', status)}>
              <VerdictGlyph verdict={status === 'silent' ? 'unjudged' : status} />
              {word} <b>{count}</b>
            </button>
          )
        })}
      </div>
    </section>
  )
}
