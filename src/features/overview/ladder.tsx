import type { CSSProperties } from 'react'
import { buildLadder } from '#src/derive/ladder/ladder.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './ladder.module.css'

/** How many of the promises come how far towards a verdict; a step cuts the page down to those that reach it. */
export function Ladder({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { reaches } = useTexts(wordTexts)
  const hrefFor = useHrefFor()
  const chosen = useView((view) => view.reach)
  const steps = buildLadder(selection)
  const [foot] = steps
  return (
    <section {...SLICE} className={styles.ladder}>
      <h2>{t.ladder}</h2>
      <ol>
        {steps.map(({ reach, count }) => {
          const word = reach === null ? t.promised : reaches[reach].word
          const inside = (
            <>
              <b className="numbers">{formatCount(count, lang)}</b>
              <span data-kept>{word}</span>
              <i data-mark style={{ '--share': count / Math.max(1, foot?.count ?? 1) } as CSSProperties} />
            </>
          )
          return (
            <li key={reach}>
              {count === 0 ? (
                <span className={styles.step}>{inside}</span>
              ) : (
                <a
                  className={styles.step}
                  href={hrefFor({ reach: reach === null ? [] : [reach] })}
                  aria-label={t.step(word, count)}
                  aria-current={reach !== null && chosen.includes(reach) ? 'true' : undefined}
                  title={reach === null ? t.promisedMeaning : reaches[reach].meaning}
                >
                  {inside}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
