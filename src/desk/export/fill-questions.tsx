import { useId } from 'react'
import { formatDoubt } from '#src/desk/sheet/doubt-words.ts'
import type { Answers, Doubt } from '#src/desk/sheet/doubts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import styles from './fill.module.css'

export interface FillQuestionsProps {
  readonly doubts: readonly Doubt[]
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
}

/** What the table leaves open, each to be answered; nothing where nothing is. */
export function FillQuestions({ doubts, answers, onAnswer }: FillQuestionsProps) {
  const lang = useLanguage()
  const name = useId()
  return doubts.map((doubt) => {
    const { question, choices } = formatDoubt(doubt, lang)
    return (
      <fieldset key={doubt.key} className={styles.question}>
        <legend>{question}</legend>
        {choices.map(({ value, word }) => (
          <label key={value} className={styles.check}>
            <input
              type="radio"
              name={name + doubt.key}
              checked={doubt.answer === value}
              onChange={() => onAnswer({ ...answers, [doubt.key]: value })}
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
    )
  })
}
