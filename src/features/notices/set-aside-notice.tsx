import { screenTexts } from '#src/texts/screen/texts.ts'
import { useState } from 'react'
import type { SetAside } from '#src/domain/read-ledger.ts'
import { formatIssue } from '#src/format/issue.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './notices.module.css'

const SHOWN = 5

/** Names the records that were left out because they are wrong, with the first fault of each. */
export function SetAsideNotice({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const [read, setRead] = useState(false)
  if (setAside.length === 0 || read) return null
  return (
    <div className={`${styles.notice} ${styles.strong}`} role="alert">
      <div>
        {t.setAsideNotice(setAside.length)}
        <ul>
          {setAside.slice(0, SHOWN).map(({ table, id, title, issues }) => (
            <li key={`${table} ${id}`}>
              {title ? `${title[lang]} (${id})` : `${table} ${id}`}
              {issues[0] && ` — ${formatIssue(issues[0], lang)}`}
            </li>
          ))}
          {setAside.length > SHOWN && <li>{t.setAsideMore(setAside.length - SHOWN)}</li>}
        </ul>
      </div>
      <Button onClick={() => setRead(true)}>{t.dismiss}</Button>
    </div>
  )
}
