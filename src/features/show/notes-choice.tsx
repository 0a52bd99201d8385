import { useId } from 'react'
import { showTexts } from '#src/texts/show/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { countNotes } from '#src/url/shared-show.ts'
import type { Show } from '#src/url/show.ts'
import text from '#src/ui/text.module.css'
import styles from './show.module.css'

export interface NotesChoiceProps {
  readonly show: Show
  /** The speaker ticked that the notes travel along. */
  readonly withNotes: boolean
  readonly onChoose: (withNotes: boolean) => void
}

/** What a link or a file of the show contains, in one line; where there are notes, whether they are in it. */
export function NotesChoice({ show, withNotes, onChoose }: NotesChoiceProps) {
  const s = useTexts(showTexts)
  const contents = useId()
  const noted = countNotes(show)
  return (
    <div>
      {noted > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withNotes}
            aria-describedby={contents}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          {s.withNotes}
        </label>
      )}
      <p id={contents} className={text.quiet}>
        {s.contents(noted, withNotes)}
      </p>
    </div>
  )
}
