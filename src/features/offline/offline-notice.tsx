import { offlineTexts } from '#src/texts/offline/texts.ts'
import { useState } from 'react'
import { useNewerEdition, useTakeEdition } from '#src/offline/newer-edition.ts'
import { useWorker } from '#src/offline/use-worker.ts'
import { takeBuild, useNewBuild } from '#src/offline/worker.ts'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import styles from './offline.module.css'
import { Note, type NoteProps } from './note.tsx'

export interface OfflineNoticeProps {
  /** The id of the ledger asked for; null while it is not known. */
  readonly id: string | null
  /** Null while it is on its way, or where it did not open: a new build may be just what it needs. */
  readonly opened: OpenLedger | null
  /** Null while it is on its way, or where it did not come: then no other ledger is kept. */
  readonly list: LedgerList | null
}

/** Keeps the page offline, and says in its corner what has changed meanwhile: a new build, a new edition, a kept copy in place of the server's. Silent on stage. */
export function OfflineNotice({ id, opened, list }: OfflineNoticeProps) {
  const onStage = useView((view) => view.stage !== null)
  const texts = useTexts(offlineTexts)
  const [closed, setClosed] = useState<readonly string[]>([])
  const shown = opened?.index.ledger.edition ?? null
  const newBuild = useNewBuild()
  const newer = useNewerEdition(id, shown)
  const takeEdition = useTakeEdition(id, shown)
  useWorker(list, id, onStage)
  if (onStage) return null

  // One at a time: what is read comes before what reads it.
  const notes: readonly (Omit<NoteProps, 'onClose'> & { readonly name: string })[] = [
    ...(opened?.kept && shown && !newer
      ? [{ name: `kept ${id} ${shown}`, text: texts.kept(shown), close: texts.understood }]
      : []),
    ...(newer && shown
      ? [
          {
            name: `edition ${id} ${newer}`,
            text: texts.newEdition(newer, shown),
            close: texts.later,
            action: { label: texts.takeEdition, go: takeEdition, refusal: texts.notTaken },
          },
        ]
      : []),
    ...(newBuild
      ? [
          {
            name: 'build',
            text: texts.newBuild,
            close: texts.later,
            action: { label: texts.takeBuild, go: takeBuild, refusal: texts.presenting },
          },
        ]
      : []),
  ]
  const note = notes.find(({ name }) => !closed.includes(name))
  return (
    <div className={styles.corner} role="status" data-no-picture>
      {note && <Note key={note.name} {...note} onClose={() => setClosed([...closed, note.name])} />}
    </div>
  )
}
