import { useId } from 'react'
import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { namesInList } from './read-bodies.ts'
import styles from './begin.module.css'

const NAMED = 12

/** The responsible bodies, pasted as they stand in some list; how they were read is said at once. */
export function BodiesField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const texts = useTexts(deskBeginTexts)
  const id = useId()
  const names = namesInList(text)
  const first = names.slice(0, NAMED).join(texts.join)
  const listed = names.length > NAMED ? texts.bodiesMore(first, names.length - NAMED) : first
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{texts.bodies}</label>
      <textarea
        id={id}
        rows={9}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {texts.bodiesHint}
      </p>
      <p role="status" className={styles.said}>
        {names.length > 0 && texts.bodiesRead(names.length, listed)}
      </p>
    </div>
  )
}
