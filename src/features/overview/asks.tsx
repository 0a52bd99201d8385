import { Fragment, useMemo } from 'react'
import { buildAsks, type Ask } from '#src/derive/coverage/asks.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { urgencyWords } from '#src/format/coverage/urgency.ts'
import { unitName } from '#src/format/unit-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ASKS } from '#src/state/place.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { useMedia } from '#src/ui/use-media.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './asks.module.css'

/** The questions in words come when they are copied, or when a pointer or the keyboard comes near. */
const loadQuestions = () => import('#src/format/coverage/question.ts')

export interface AsksProps {
  readonly selection: Selection
  /** The most units to name; what is beyond is one link away. */
  readonly most: number
}

/** The units that owe a report, the most urgent first, each with its questions to copy. On a phone two of them. */
export function Asks({ selection, most }: AsksProps) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { copied, copyFailed } = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const isPhone = useMedia('screen and (max-width: 720px)')
  const { items, assessed } = selection
  const { index, asOf } = assessed
  const asks = useMemo(() => buildAsks(items), [items])
  const shown = asks.slice(0, isPhone ? Math.min(2, most) : most)
  const count = asks.reduce((sum, { entries }) => sum + entries.length, 0)
  const textOf = (units: readonly Ask[]) => async () => (await loadQuestions()).questionsText(units, index, asOf, lang)
  const said = { copied, failed: copyFailed, notCome: t.questionsNotCome }
  return (
    <section
      {...SLICE}
      className={styles.asks}
      onPointerEnter={() => void loadQuestions().catch(() => null)}
      onFocus={() => void loadQuestions().catch(() => null)}
    >
      <div className={styles.head}>
        <h2>
          {t.asks} {asks.length > 0 && <small>{t.asksOf(asks.length, count)}</small>}
        </h2>
        {asks.length > 0 && (
          <CopyButton text={textOf(asks)} look="plain" label={t.copyAllLabel(asks.length, count)} {...said}>
            {t.copyAll}
          </CopyButton>
        )}
      </div>
      {asks.length === 0 && <p className={styles.rest}>{t.asksNobody}</p>}
      <ul>
        {shown.map((ask) => (
          <li key={ask.unit} className={styles.ask}>
            <p>
              <a href={hrefFor({ unit: [ask.unit] })}>{unitName(ask.unit, index, lang)}</a> <AskWords ask={ask} />
            </p>
            <CopyButton
              text={textOf([ask])}
              look="plain"
              label={t.copyUnitLabel(unitName(ask.unit, index, lang))}
              {...said}
            >
              {t.copyUnit}
            </CopyButton>
          </li>
        ))}
      </ul>
      {asks.length > 0 && (
        <p className={styles.rest}>
          <a href={hrefFor({ view: 'coverage', item: null }) + ASKS}>
            {shown.length < asks.length ? t.moreUnits(asks.length - shown.length) : t.allQuestions}
          </a>
        </p>
      )}
    </section>
  )
}

/** How many items, and what of them is urgent. */
function AskWords({ ask }: { readonly ask: Ask }) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  return (
    <span className={styles.words}>
      {t.asked(ask.entries.length)}
      {urgencyWords(ask, lang).map((words) => (
        <Fragment key={words}>
          {t.urgentJoint}
          <b>{words}</b>
        </Fragment>
      ))}
    </span>
  )
}

/** Whom to ask first and how urgent it is, in a sentence that leads to the questions: where the verdicts lead and the list is far below. */
export function AskLine({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { colon, comma, semicolon } = useTexts(punctuationTexts)
  const hrefFor = useHrefFor()
  const { items, assessed } = selection
  const asks = useMemo(() => buildAsks(items), [items])
  const [first] = asks
  if (!first) return null
  // The first part is the most urgent; the others stand with the questions.
  const [urgent] = urgencyWords(first, lang)
  return (
    <p className={styles.line}>
      <a href={hrefFor({ view: 'coverage', item: null }) + ASKS}>
        <span>
          {t.asks + colon}
          <b>{unitName(first.unit, assessed.index, lang)}</b>
          {comma}
          {urgent === undefined ? t.asked(first.entries.length) : <em>{urgent}</em>}
          {asks.length > 1 && semicolon + t.moreUnits(asks.length - 1)}
        </span>
      </a>
    </p>
  )
}
