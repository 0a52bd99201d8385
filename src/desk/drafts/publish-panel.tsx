import { inEachLanguage } from '#src/domain/languages.ts'
import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import type { LedgerDrafts } from '#src/desk/store/draft-store.ts'
import { useIsLocal } from '#src/data/use-ledgers.ts'
import { isSameLedger } from '#src/desk/records/ledger-diff.ts'
import { nextEdition, publishInSteps } from '#src/desk/records/publish.ts'
import { saveFile } from '#src/exchange/save-file.ts'
import { formatDiff } from '#src/desk/records/ledger-diff-words.ts'
import { formatCount } from '#src/numbers/number.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import text from '#src/ui/text.module.css'
import styles from './publish.module.css'
import { blobOf } from './blob-of.ts'
import { PublishNote } from './publish-note.tsx'
import { PublishSteps } from './publish-steps.tsx'
import { useDiff } from './use-diff.ts'
import { useNote } from './use-note.ts'

export interface PublishPanelProps extends Pick<DeskPartProps, 'drafted' | 'today' | 'onPart'> {
  readonly list: LedgerDrafts
}

type Making = 'no' | 'now' | 'failed'

/** Makes the new edition and hands it over as a file; the drafts stay until that edition is online. */
export function PublishPanel({ drafted, today, onPart, list: { drafts } }: PublishPanelProps) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const { ledger } = drafted.published.index
  const { layer } = drafted
  const isOwn = useIsLocal(ledger.id)
  const diff = useDiff(drafted)
  const { note, change, fault } = useNote(ledger.id, ledger.edition)
  const [making, setMaking] = useState<Making>('no')
  const edition = nextEdition(ledger.edition, today)
  const fileName = `${ledger.id}.json`
  const isSettled = layer !== null && layer.conflicts.length === 0
  const isReady = isSettled && diff !== null && !isSameLedger(diff) && making !== 'now'

  const make = async () => {
    if (!diff) return
    setMaking('now')
    try {
      const full = inEachLanguage((each) => note[each].trim() || formatDiff(diff, each))
      const made = await inSlices(publishInSteps(ledger, drafts, { edition: today, note: full }))
      saveFile(await inSlices(blobOf(made.json, 'application/json')), made.fileName)
      change({ made: made.edition })
      setMaking('no')
    } catch {
      setMaking('failed')
    }
  }
  const summary = () => {
    if (drafts.length > 0 && (diff === null || layer === null)) return texts.counting
    return diff === null || isSameLedger(diff) ? texts.nothing : formatDiff(diff, lang)
  }
  const hasChanges = diff !== null && !isSameLedger(diff)
  return (
    <section className={styles.publish}>
      <h2>{texts.publish}</h2>
      <p className={text.quiet}>{texts.publishAbout}</p>
      <p className={styles.counts} data-counts role="status">
        {summary()}
      </p>
      {hasChanges && (
        <>
          <p>{texts.edition(ledger.edition, edition)}</p>
          {edition > today && <p className={text.quiet}>{deskKeptTexts(lang).postponed(ledger.edition, edition)}</p>}
          <ul className={styles.hindrances} id="publish-hindrances">
            {layer !== null && layer.conflicts.length > 0 && (
              <li>{texts.settleFirst(formatCount(layer.conflicts.length, lang))}</li>
            )}
            {layer !== null && layer.faulty.length > 0 && (
              <li>{texts.faultyLeft(formatCount(layer.faulty.length, lang))}</li>
            )}
          </ul>
          <PublishNote
            note={note}
            proposed={inEachLanguage((each) => formatDiff(diff, each))}
            fault={fault}
            onChange={change}
          />
          <p>
            <Button
              look="strong"
              className={styles.make}
              disabled={!isReady}
              aria-describedby="publish-hindrances"
              onClick={() => void make()}
            >
              {texts.make(fileName)}
            </Button>
          </p>
        </>
      )}
      <p role="status">
        {making === 'now' && texts.making}
        {making === 'failed' && texts.makeFailed}
      </p>
      {note.made !== null && making === 'no' && (
        <PublishSteps made={note.made} fileName={fileName} isOwn={isOwn} onPart={onPart} />
      )}
    </section>
  )
}
