import { doubtsTexts } from '#src/texts/doubts/texts.ts'
import { useEffect, useId, useState } from 'react'
import { formatDoubt } from '#src/desk/sheet/doubt-words.ts'
import { SWITCHES, type Doubt } from '#src/desk/sheet/doubts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { OpenImport } from './import-open.tsx'
import type { Plan } from './plan.ts'
import { answerDoubt, forgetRecalled, recallAnswers } from './recalled-answers.ts'
import shared from './import.module.css'
import styles from './questions.module.css'

export interface QuestionsProps {
  readonly settings: OpenImport['settings']
  readonly plan: Plan
}

/** What a table leaves open, to be answered; an answer counts at once and can be changed. Nothing where nothing is open. */
export function Questions({ settings, plan }: QuestionsProps) {
  const lang = useLanguage()
  const texts = doubtsTexts(lang).panel
  const ordered = useSteadyOrder(plan.doubts.filter(({ code }) => !SWITCHES.has(code)))
  useEffect(() => void recallAnswers(plan), [plan])
  if (ordered.length === 0) return null
  const answerTo = ({ key, answer }: Doubt) =>
    (Object.hasOwn(settings.answers, key) ? settings.answers[key] : answer) ?? ''
  const open = ordered.filter((doubt) => answerTo(doubt) === '')
  const cells = open.reduce((sum, doubt) => sum + doubt.cells, 0)
  const recalled = ordered.filter(({ key }) => settings.recalled.includes(key))
  return (
    <section className={shared.block} aria-label={texts.title} data-open={open.length > 0 || undefined}>
      <h3>{texts.heading(formatCount(ordered.length, lang))}</h3>
      <p role="status" className={styles.said}>
        {open.length > 0 ? texts.open(formatCount(open.length, lang), formatCount(cells, lang)) : texts.allAnswered}
      </p>
      {recalled.length > 0 && (
        <p className={styles.recalled}>
          <span>{texts.recalled(formatCount(recalled.length, lang))}</span>
          <Button onClick={forgetRecalled}>{texts.forget}</Button>
        </p>
      )}
      <div className={styles.questions}>
        {ordered.map((doubt) => (
          <Question
            key={doubt.key}
            doubt={doubt}
            answer={answerTo(doubt)}
            isRecalled={settings.recalled.includes(doubt.key)}
          />
        ))}
      </div>
    </section>
  )
}

/* What was open when it came stands before what was not, and stays where it is: an answer must not move what is being answered. */
function useSteadyOrder(doubts: readonly Doubt[]): readonly Doubt[] {
  const [order, setOrder] = useState<readonly string[]>([])
  const fresh = doubts.filter(({ key }) => !order.includes(key))
  if (fresh.length > 0) {
    const isOpen = ({ answer }: Doubt) => answer === null
    setOrder([...order, ...[...fresh.filter(isOpen), ...fresh.filter((doubt) => !isOpen(doubt))].map(({ key }) => key)])
  }
  return order.flatMap((key) => doubts.find((doubt) => doubt.key === key) ?? [])
}

function Question({
  doubt,
  answer,
  isRecalled,
}: {
  readonly doubt: Doubt
  readonly answer: string
  readonly isRecalled: boolean
}) {
  const lang = useLanguage()
  const texts = doubtsTexts(lang).panel
  const name = useId()
  const { question, hint, choices } = formatDoubt(doubt, lang)
  const chosen = choices.find(({ value }) => value === answer)
  const leave = doubt.usual === null ? [{ value: '', word: texts.leave }] : []
  return (
    <fieldset className={styles.question} data-open={!chosen || undefined} aria-describedby={`${name}-hint`}>
      <legend>{question}</legend>
      <p id={`${name}-hint`} className={styles.hint}>
        {isRecalled && chosen ? texts.asBefore(chosen.word) : hint}
      </p>
      {[...choices, ...leave].map(({ value, word }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={value === (chosen?.value ?? '')}
            onChange={() => answerDoubt(doubt.key, value)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  )
}
