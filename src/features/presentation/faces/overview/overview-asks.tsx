import type { Ask } from '#src/derive/coverage/asks.ts'
import { urgencyWords } from '#src/format/coverage/urgency.ts'
import { unitName } from '#src/format/unit-name.ts'
import { joinTight } from '#src/format/tight.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import styles from './overview-asks.module.css'

export interface OverviewAsksProps {
  /** All units that owe a report, the most urgent first. */
  readonly asks: readonly Ask[]
  /** How many of them are named; the others are counted. */
  readonly shown: number
  readonly index: LedgerIndex
}

/** Whom to ask: the units with the most urgent items, each with how many it owes and what of it is urgent. */
export function OverviewAsks({ asks, shown, index }: OverviewAsksProps) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { comma } = useTexts(punctuationTexts)
  const count = asks.reduce((sum, { entries }) => sum + entries.length, 0)
  const rest = asks.length - shown
  return (
    <section className={styles.asks}>
      <h2>
        <b>{t.asks}</b>{' '}
        {asks.length === 0 ? (
          t.asksNobody
        ) : (
          <span data-left>
            {t.asksOf(asks.length, count) + (rest > 0 && shown > 0 ? comma + t.unitsShown(shown) : '')}
          </span>
        )}
      </h2>
      <ul>
        {asks.slice(0, shown).map((ask) => (
          <li key={ask.unit}>
            <b>{unitName(ask.unit, index, lang)}</b>{' '}
            <span>
              {t.asked(ask.entries.length)}
              {urgencyWords(ask, lang).map((words) => (
                <span key={words}>
                  {t.urgentJoint}
                  <em>{joinTight(words)}</em>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
