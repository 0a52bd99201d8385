import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './page.module.css'

/** To the list, or on a phone to the item that has taken its place. */
function focusMain(): void {
  const places = [document.getElementById('item'), document.getElementById('main')]
  places.findLast((place) => place?.checkVisibility() ?? false)?.focus()
}

/** The first thing that Tab reaches: past the masthead and the filters. */
export function SkipLink() {
  const t = useTexts(screenTexts)
  return (
    <button type="button" className={styles.skip} onClick={focusMain}>
      {t.skipToMain}
    </button>
  )
}
