import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { useState } from 'react'
import type { RadarUnit } from '#src/derive/coverage/radar.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { questionOf } from '#src/format/coverage/question.ts'
import { joinTight } from '#src/format/tight.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useWhole } from '#src/ui/on-paper.ts'
import styles from './radar.module.css'

/** Questions of a unit drawn at first, and added by each "more". */
const FIRST = 4
const PAGE = 20

/** The questions to one unit, the most urgent first, as they are copied. */
export function RadarQuestions({
  unit: { entries },
  index,
}: {
  readonly unit: RadarUnit
  readonly index: LedgerIndex
}) {
  const lang = useLanguage()
  const [most, setMost] = useState(FIRST)
  const t = coverageTexts(lang).radar
  const shown = useWhole() ? entries : entries.slice(0, most)
  const left = entries.length - shown.length
  return (
    <>
      <ol className={styles.questions}>
        {shown.map((entry) => {
          const { before, after } = questionOf(entry, index, lang)
          return (
            <li key={entry.item.commitment.id}>
              <span className={styles.silence} data-silence={entry.why}>
                {t.silences[entry.why]}
              </span>
              <p>
                {before}
                <ItemLink commitment={entry.item.commitment} />
                {joinTight(after)}
              </p>
            </li>
          )
        })}
      </ol>
      {left > 0 && (
        <Button look="plain" onClick={() => setMost(most + PAGE)}>
          {t.moreItems(Math.min(PAGE, left))}
        </Button>
      )}
    </>
  )
}
