import { showTexts } from '#src/texts/show/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { Show } from '#src/url/show.ts'
import styles from './show.module.css'

export interface IncomingShowProps {
  readonly incoming: Show
  readonly onReplace: () => void
  readonly onAppend: () => void
  readonly onCancel: () => void
}

/** A file was read while there is a show already: what becomes of the two. */
export function IncomingShow({ incoming, onReplace, onAppend, onCancel }: IncomingShowProps) {
  const s = useTexts(showTexts)
  return (
    <div className={styles.notice} role="group" aria-label={s.importFile}>
      <p>{s.incoming(incoming.title, incoming.slides.length)}</p>
      <div className={styles.actions}>
        <Button onClick={onReplace}>{s.replace}</Button>
        <Button onClick={onAppend}>{s.append}</Button>
        <Button look="plain" onClick={onCancel}>
          {s.cancel}
        </Button>
      </div>
    </div>
  )
}
