import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { useRef, useState } from 'react'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { IsTaken } from '#src/desk/edit/free-ids.ts'
import type { Draft, ProposedChange } from '#src/desk/records/draft.ts'
import { saveFile } from '#src/exchange/save-file.ts'
import { formatCount } from '#src/numbers/number.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { leaving } from '#src/ui/leaving.ts'
import text from '#src/ui/text.module.css'
import { blobOf } from './blob-of.ts'
import type { ConflictSide } from './conflict-choice.tsx'
import { readDraftFile, writeDraftFile, type DraftFile } from './draft-file.ts'
import type { DraftRowContext } from './draft-row.tsx'
import styles from './draft-row.module.css'
import shared from './drafts.module.css'
import { fileEdits, sameIds } from './file-edits.ts'
import type { Act } from './use-act.ts'

export interface DraftFilesProps {
  readonly drafts: readonly Draft[]
  readonly context: DraftRowContext
  readonly today: CalendarDate
  readonly say: Act['say']
  readonly isTaken: IsTaken
}

/** A file that was read and waits for a choice. */
interface Waiting {
  readonly name: string
  readonly proposals: readonly ProposedChange[]
  /** How many of them add an id that a draft here adds too. */
  readonly same: number
}

/** Drafts out to a file and back in: a backup, or work handed to somebody else. */
export function DraftFiles({ drafts, context: { drafted, actions, act }, today, say, isTaken }: DraftFilesProps) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const input = useRef<HTMLInputElement>(null)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const { ledger } = drafted.published.index
  const save = async () => {
    try {
      const pieces = await inSlices(writeDraftFile(ledger, drafts))
      saveFile(await inSlices(blobOf(pieces, 'application/jsonl')), `${ledger.id}-drafts-${today}.jsonl`)
      say(texts.saved)
    } catch {
      say(texts.saveFailed, true)
    }
  }
  const refusal = (read: Exclude<DraftFile, { ok: true }>, name: string): string => {
    if (read.why === 'other') return texts.otherLedger(name, read.ledger)
    return read.why === 'line' ? texts.badLine(name, formatCount(read.line, lang)) : texts.notDrafts(name)
  }
  const load = async (file: File) => {
    const text = await file.text().catch(() => null)
    if (text === null) return say(texts.unreadable(file.name), true)
    const read = await inSlices(readDraftFile(text, ledger.id))
    if (!read.ok) return say(refusal(read, file.name), true)
    const same = sameIds(read.proposals, drafts).length
    if (same > 0) setWaiting({ name: file.name, proposals: read.proposals, same })
    else take(read.proposals, 'theirs')
  }
  const take = (proposals: readonly ProposedChange[], side: ConflictSide) => {
    setWaiting(null)
    const edits = fileEdits(proposals, drafts, side, isTaken)
    if (edits.length === 0) say(texts.loadedNone)
    else act(actions.save(edits), texts.loaded(formatCount(edits.length, lang)))
  }
  return (
    <section>
      <h2>{texts.files}</h2>
      <p className={`${text.quiet} ${shared.before}`}>{texts.filesAbout}</p>
      <p className={shared.actions}>
        <Button disabled={drafts.length === 0} onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button onClick={() => input.current?.click()}>{texts.load}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".jsonl"
          aria-label={texts.load}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) void load(file)
          }}
        />
      </p>
      {waiting && (
        <SameIds
          waiting={waiting}
          onSide={(side) => leaving(() => (side ? take(waiting.proposals, side) : setWaiting(null)))}
        />
      )}
    </section>
  )
}

/** What is to become of additions whose ids are taken here. `onSide` null: nothing of the file is wanted. */
function SameIds({
  waiting: { name, same },
  onSide,
}: {
  readonly waiting: Waiting
  readonly onSide: (side: ConflictSide | null) => void
}) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  return (
    <div className={styles.conflict} role="alert">
      <p>{texts.sameIds(name, formatCount(same, lang))}</p>
      <p className={shared.actions}>
        <Button onClick={() => onSide('both')}>{texts.fileBoth}</Button>
        <Button onClick={() => onSide('theirs')}>{texts.fileTheirs}</Button>
        <Button onClick={() => onSide('mine')}>{texts.fileMine}</Button>
        <Button look="plain" onClick={() => onSide(null)}>
          {texts.fileNone}
        </Button>
      </p>
    </div>
  )
}
