import { timeMarkTexts } from '#src/texts/time-mark/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './key.module.css'

/** What the marks of a row stand for. */
export function Key() {
  const t = useTexts(timeMarkTexts)
  return (
    <section data-kept {...SLICE} className={styles.key} aria-label={t.key} data-no-picture>
      {(['tick', 'silent', 'today', 'deadline'] as const).map((each) => (
        <span key={each}>
          <i className={styles[each]} data-mark />
          {{ tick: t.keyTick, silent: t.keySilent, today: t.keyToday, deadline: t.keyDeadline }[each]}
        </span>
      ))}
    </section>
  )
}
