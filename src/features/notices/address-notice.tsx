import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { dismissProblems, useProblems } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './notices.module.css'

/** Of a longer text this much is repeated: enough to recognise it. */
const LONGEST = 60
/** Of hundreds of bad parts this many are named, the others counted: the view begins below. */
const SHOWN = 3

/** Names once what of the address could not be honoured, because a silently dropped filter changes the numbers. */
export function AddressNotice() {
  const t = useTexts(screenTexts)
  const problems = useProblems()
  if (problems.length === 0) return null
  return (
    <div className={`${styles.notice} ${styles.strong}`} role="alert">
      <div>
        {t.addressNotice}
        <ul>
          {problems.slice(0, SHOWN).map(({ key, found, why }) => (
            <li key={`${key} ${found} ${why}`}>
              {t.addressProblem[why](key, found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found)}
            </li>
          ))}
          {problems.length > SHOWN && <li>{t.addressMore(problems.length - SHOWN)}</li>}
        </ul>
      </div>
      <Button onClick={dismissProblems}>{t.dismiss}</Button>
    </div>
  )
}
