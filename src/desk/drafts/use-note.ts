/** The note on the next edition, as it is typed. */
import { useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import type { DeskFault } from '#src/desk/records/draft.ts'
import { keptText, readKept } from '#src/desk/records/read-kept.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'

/** What is typed for the next edition. `made`: the edition that was made last and is not online yet; null: none. */
export interface EditionNote {
  readonly zh: string
  readonly en: string
  readonly made: CalendarDate | null
}

const EMPTY: EditionNote = { zh: '', en: '', made: null }

const noteSchema = z.object({ zh: keptText, en: keptText, made: z.catch(z.nullable(z.string()), null) })

/** A note as it was kept; null where there is none. */
export function readNote(json: string | null): EditionNote | null {
  return json === null ? null : readKept(noteSchema, json)
}

/** What useNote gives. */
export interface KeptNote {
  readonly note: EditionNote
  readonly change: (patch: Partial<EditionNote>) => void
  /** Why what is typed is not kept; null: it is. */
  readonly fault: DeskFault | null
}

/** The note on the next edition of a ledger, kept while it is typed; it starts afresh once the edition it was made for (`edition` is the present one) has come. */
export function useNote(ledger: string, edition: CalendarDate): KeptNote {
  const form = `publish ${ledger}`
  const [note, setNote] = useState(EMPTY)
  const [fault, setFault] = useState<DeskFault | null>(null)
  const touched = useRef(false)
  useEffect(() => {
    const load = async () => {
      const { readForm, dropForm } = await import('#src/desk/store/form-store.ts')
      const kept = readNote(await readForm(form))
      if (kept === null || touched.current) return
      if (kept.made === null || kept.made > edition) return setNote(kept)
      setNote(EMPTY)
      await dropForm(form)
    }
    // What cannot be read is said where the drafts are listed.
    load().catch(() => undefined)
  }, [form, edition])
  const change = (patch: Partial<EditionNote>) => {
    touched.current = true
    const next = { ...note, ...patch }
    setNote(next)
    const keep = async () => (await import('#src/desk/store/form-store.ts')).saveForm(form, JSON.stringify(next))
    keep().then(setFault, () => setFault('failed'))
  }
  return { note, change, fault }
}
