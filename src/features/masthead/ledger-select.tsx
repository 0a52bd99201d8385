import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { openLedger } from '#src/state/actions.ts'
import styles from './ledger-select.module.css'

export interface LedgerSelectProps {
  readonly list: Ledgers
  readonly current: string
  /** Of the ledger that is open. */
  readonly name: string
}

/** Chooses among the ledgers that this deployment serves and those that were opened from files in this browser. On a phone it lies unseen over the name, which may take two lines as no select can. */
export function LedgerSelect({ list, current, name }: LedgerSelectProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  // What comes after a colon says what kind of thing it is, and is the first to go where there is no room.
  const head = name.replace(/[:：].*/su, '')
  return (
    <>
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
      <div className={styles.name} aria-hidden="true">
        {head}
        <span>{name.slice(head.length)}</span>
      </div>
    </>
  )
}
