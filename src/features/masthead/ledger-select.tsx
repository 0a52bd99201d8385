import type { LedgerList } from '#src/domain/ledger-list.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { openLedger } from '#src/state/actions.ts'
import styles from './masthead.module.css'

/** Chooses among the ledgers that this deployment serves. */
export function LedgerSelect({ list, current }: { readonly list: LedgerList; readonly current: string }) {
  const { lang, t } = useTexts()
  return (
    <select
      className={styles.ledger}
      aria-label={t.chooseLedger}
      value={current}
      onChange={(event) => openLedger(event.currentTarget.value === list.default ? null : event.currentTarget.value)}
    >
      {list.ledgers.map(({ id, title }) => (
        <option key={id} value={id}>
          {title[lang]}
        </option>
      ))}
    </select>
  )
}
