import { useRef } from 'react'
import type { DraftEdit } from '#src/data/draft-store.ts'
import { keyText } from '#src/derive/drafts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Draft } from '#src/domain/draft.ts'
import { saveFile } from '#src/exchange/save-file.ts'
import { deskDraftsTexts } from '#src/format/desk-drafts.ts'
import { formatCount } from '#src/format/number.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { blobOf } from './blob-of.ts'
import { readDraftFile, writeDraftFile, type DraftFile } from './draft-file.ts'
import type { RowContext } from './draft-row.tsx'
import styles from './drafts.module.css'
import type { Act } from './use-act.ts'

export interface DraftFilesProps {
  readonly drafts: readonly Draft[]
  readonly context: RowContext
  readonly today: CalendarDate
  readonly say: Act['say']
}

/** Drafts out to a file and back in: a backup, or work handed to somebody else. */
export function DraftFiles({ drafts, context: { drafted, actions, act }, today, say }: DraftFilesProps) {
  const { lang } = useTexts()
  const texts = deskDraftsTexts(lang)
  const input = useRef<HTMLInputElement>(null)
  const { ledger } = drafted.published.index
  const save = async () => {
    const pieces = await inSlices(writeDraftFile(ledger, drafts))
    saveFile(await inSlices(blobOf(pieces, 'application/jsonl')), `${ledger.id}-drafts-${today}.jsonl`)
    say(texts.saved)
  }
  const refusal = (read: Exclude<DraftFile, { ok: true }>, name: string): string => {
    if (read.why === 'other') return texts.otherLedger(name, read.ledger)
    return read.why === 'line' ? texts.badLine(name, formatCount(read.line, lang)) : texts.notDrafts(name)
  }
  const load = async (file: File) => {
    const text = await file.text().catch(() => '')
    const read = await inSlices(readDraftFile(text, ledger.id))
    if (!read.ok) return say(refusal(read, file.name), true)
    const kept = new Map(drafts.map((draft) => [keyText(draft), draft]))
    const edits = read.wishes.flatMap((wish): readonly DraftEdit[] => {
      const from = kept.get(keyText(wish)) ?? null
      return from && sameJson(from.base, wish.base) && sameJson(from.value, wish.value) ? [] : [{ ...wish, from }]
    })
    if (edits.length === 0) say(texts.loadedNone)
    else act(actions.save(edits), texts.loaded(formatCount(edits.length, lang)))
  }
  return (
    <section>
      <h2>{texts.files}</h2>
      <p className={styles.quiet}>{texts.filesAbout}</p>
      <p className={styles.actions}>
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
    </section>
  )
}
