import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useEffect, useRef, useState } from 'react'
import { useOwnLedgers, usePublishedIds } from '#src/data/use-ledgers.ts'
import { BeginForm } from '#src/desk/begin/begin-form.tsx'
import { NOTHING_TYPED, readTyped } from '#src/desk/begin/begin-typed.ts'
import { useKeptForm } from '#src/desk/store/use-kept-form.ts'
import { ledgerText } from '#src/desk/records/publish.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { openLedger } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import { localLedgers } from './local-ledgers.ts'
import styles from './local.module.css'

/** Begins a ledger of its own; once it is made it is opened, and the next thing is to bring in its tasks. */
export function BeginLocal({ today, onPart }: Pick<DeskPartProps, 'today' | 'onPart'>) {
  const lang = useLanguage()
  const texts = useTexts(deskBeginTexts)
  const own = useOwnLedgers()
  const published = usePublishedIds()
  const kept = useKeptForm('begin', NOTHING_TYPED, readTyped)
  const [isWanted, setWanted] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const isThere = own.some(({ id }) => id === made)
  useEffect(() => {
    if (made === null || !isThere) return
    onPart('import')
    openLedger(made)
  }, [made, isThere, onPart])
  const taken = new Set([...published, ...own.map(({ id }) => id)])
  const keep = async (ledger: Ledger): Promise<string | null> => {
    const { buffer } = new TextEncoder().encode(ledgerText(ledger))
    const result = await localLedgers.keep(buffer, published, new AbortController().signal)
    if (!result.ok) return result.why === 'malformed' ? texts.failed : deskKeptTexts(lang).faults[result.why]
    kept.drop()
    setMade(result.own.id)
    return null
  }
  const section = useRef<HTMLElement>(null)
  // The button that was pressed is gone with what it stood in.
  const refocus = () =>
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('input, button')?.focus())
  const isOpen = isWanted || !sameJson(kept.form, NOTHING_TYPED)
  return (
    <section ref={section} className={styles.begin} aria-label={texts.title}>
      <div>
        <h3>{texts.title}</h3>
        <p>{texts.about}</p>
      </div>
      {!isOpen && (
        <p>
          <Button
            look="strong"
            onClick={() => {
              setWanted(true)
              refocus()
            }}
          >
            {texts.open}
          </Button>
        </p>
      )}
      {isOpen && (
        <BeginForm
          kept={kept}
          today={today}
          isTaken={(id) => taken.has(id)}
          onLedger={keep}
          onGiveUp={() => {
            kept.drop()
            setWanted(false)
            refocus()
          }}
        />
      )}
    </section>
  )
}
