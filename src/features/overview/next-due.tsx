import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { Due } from '#src/marks/due.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './side.module.css'

const LIMIT = 6

/** The open items whose last day comes next. */
export function NextDue({ selection }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const next = selection.coming.slice(0, LIMIT)
  return (
    <section>
      <h2>{t.nextDue}</h2>
      {next.length === 0 ? (
        <p className={text.quiet}>{t.nothingDue}</p>
      ) : (
        <ol className={styles.next}>
          {next.map(({ commitment, assessment }) => (
            <li key={commitment.id}>
              <span>
                <Due commitment={commitment} assessment={assessment} />
              </span>
              <ItemLink commitment={commitment} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
