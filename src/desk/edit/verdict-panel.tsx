import type { Language } from '#src/domain/terms.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useEffect, useState } from 'react'
import type { JudgedCommitment } from './try-form.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { formatDate } from '#src/format/date.ts'
import { unitOf } from '#src/domain/known.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { explainVerdict, verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { statusWord } from '#src/format/words.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useMedia } from '#src/ui/use-media.ts'
import shared from './editor.module.css'
import styles from './verdict-panel.module.css'

const QUIET_MS = 900

export interface VerdictPanelProps {
  /** Null: the commitment is new. */
  readonly before: JudgedCommitment | null
  /** Null: not enough is filled in. */
  readonly after: JudgedCommitment | null
  readonly rule: Rule
  readonly today: CalendarDate
  readonly isTouched: boolean
  /** Some changes are not complete enough to count. */
  readonly isPartial: boolean
}

/** Where the commitment stands and where it would stand, with the arithmetic; said aloud once typing pauses. */
export function VerdictPanel({ before, after, rule, today, isTouched, isPartial }: VerdictPanelProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const isWide = useMedia('(min-width: 1180px)')
  const sentence = after ? verdictSentence(after.assessment, after.commitment, rule, after.index, lang) : texts.notYet
  const [was, is] = [before && wordOf(before, lang), after && wordOf(after, lang)]
  const said = !isTouched
    ? ''
    : !is
      ? texts.notYet
      : was !== null && was !== is
        ? texts.said(was, is, sentence)
        : texts.saidSame(is, sentence)
  return (
    <section className={styles.verdict} aria-labelledby="edit-verdict">
      <h3 id="edit-verdict">{texts.verdict}</h3>
      <VerdictChange before={before} after={after} isTouched={isTouched} />
      <p className={styles.sentence}>{sentence}</p>
      {isPartial && after && <p className={shared.hint}>{texts.leftOut}</p>}
      {after && (
        <details className={styles.arithmetic} open={isWide || undefined}>
          <summary>{texts.arithmetic}</summary>
          <ol>
            {explainVerdict(after.assessment, after.commitment, rule, after.index, lang).map((step, place) => (
              <li key={place}>
                <span>{step.rule}</span>
                <span>{step.text}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      <p className={shared.hint}>{texts.verdictToday(formatDate(today, lang), rule.name[lang])}</p>
      <Said text={said} />
    </section>
  )
}

function wordOf({ assessment: { verdict, reasons } }: JudgedCommitment, lang: Language): string {
  return statusWord(verdict === 'unjudged' ? (reasons[0] ?? verdict) : verdict, lang)
}

function JudgedStatus({ judged: { commitment, assessment, index } }: { readonly judged: JudgedCommitment }) {
  const lang = useLanguage()
  return (
    <Status judgement={assessment} gap={gapBesideVerdict(commitment, assessment, unitOf(commitment, index), lang)} />
  )
}

/** Before and after as marks. */
export function VerdictChange({ before, after, isTouched }: Pick<VerdictPanelProps, 'before' | 'after' | 'isTouched'>) {
  const texts = useTexts(deskEditorTexts)
  return (
    <dl className={styles.change}>
      <div>
        <dt>{texts.before}</dt>
        <dd>{before ? <JudgedStatus judged={before} /> : texts.newItem}</dd>
      </div>
      {isTouched && (
        <div>
          <dt>{texts.after}</dt>
          <dd>{after ? <JudgedStatus judged={after} /> : '—'}</dd>
        </div>
      )}
    </dl>
  )
}

/* Every key would speak over the last one. */
function Said({ text }: { readonly text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
