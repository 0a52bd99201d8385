import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { openLedger } from '#src/state/actions.ts'
import styles from './masthead.module.css'

/** Chooses among the ledgers that this deployment serves and those that were opened from files in this browser. */
export function LedgerSelect({ list, current }: { readonly list: Ledgers; readonly current: string }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  return (
    <select
      className={styles.ledger}
      aria-label={t.chooseLedger}
      value={current}
      onChange={(event) => openLedger(event.currentTarget.value === list.default ? null : event.currentTarget.value)}
    >
      {list.ledgers.map(({ id, title, isOwn }) => (
        <option key={id} value={id}>
          {isOwn ? `${title[lang]} · ${t.ownLedger}` : title[lang]}
        </option>
      ))}
    </select>
  )
}
