import { deskLocalTexts } from '#src/texts/desk-local/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useEffect, useState } from 'react'
import { useOwnLedgers, usePublishedIds } from '#src/data/use-ledgers.ts'
import { localLedgers } from './local-ledgers.ts'
import type { OwnLedger } from '#src/desk/store/desk-stores.ts'
import type { DeskFault } from '#src/desk/records/draft.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { openLedger } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { FileDrop } from '#src/desk/kit/file-drop.tsx'
import text from '#src/ui/text.module.css'
import { BeginLocal } from './begin-local.tsx'
import { OpeningNotice } from './opening-notice.tsx'
import { LocalRow } from './local-row.tsx'
import { openLocalFile } from './local-opening.ts'
import { useOpenLocal } from './use-open-local.ts'
import styles from './local.module.css'

/** The ledgers that were opened from files in this browser: open, keep a copy, remove and bring back, begin one, add one. */
export function LocalPart({ drafted, today, onPart, onTable }: DeskPartProps) {
  const lang = useLanguage()
  const texts = useTexts(deskLocalTexts)
  const own = useOwnLedgers()
  const published = usePublishedIds()
  const openOwn = useOpenLocal()
  const [fault, setFault] = useState<DeskFault | null>(null)
  const removed = useLastRemoved(own)
  const { ledger } = drafted.opened.index

  const add = async (file: File) => {
    if (/\.json$/i.test(file.name)) {
      const id = await openLocalFile(file, published)
      if (id !== null) openOwn(id)
      return
    }
    onTable(file)
  }
  const change = async (work: ReturnType<typeof localLedgers.remove>) => {
    const result = await work
    setFault(result.ok ? null : result.why)
  }
  const remove = (id: string) => {
    // The page cannot show what is no longer there.
    if (id === drafted.published.index.ledger.id) openLedger(null)
    void change(localLedgers.remove(id))
  }
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <OpeningNotice />
      {removed && (
        <div className={styles.notice}>
          <p role="status">{deskKeptTexts(lang).removed(removed.title[lang])}</p>
          <Button onClick={() => void change(localLedgers.restore(removed.id))}>{deskKeptTexts(lang).restore}</Button>
        </div>
      )}
      <p role="alert">{fault && deskKeptTexts(lang).faults[fault]}</p>
      {own.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {own.map((each) => (
              <LocalRow key={each.id} own={each} isOpen={each.id === ledger.id} onRemove={() => remove(each.id)} />
            ))}
          </ul>
          <p className={text.quiet}>{texts.kept}</p>
        </>
      )}
      <BeginLocal today={today} onPart={onPart} />
      <FileDrop title={texts.addTitle} hint={texts.addHint} onFile={(file) => void add(file)} />
    </div>
  )
}

/* Read anew whenever the list changes. */
function useLastRemoved(own: readonly OwnLedger[]): OwnLedger | null {
  const [removed, setRemoved] = useState<OwnLedger | null>(null)
  useEffect(() => {
    let isLeft = false
    const read = async () => {
      const last = await localLedgers.lastRemoved().catch(() => null)
      if (!isLeft) setRemoved(last)
    }
    void read()
    return () => {
      isLeft = true
    }
  }, [own])
  return removed
}
