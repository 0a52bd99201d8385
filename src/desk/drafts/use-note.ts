import { useEffect, useRef, useState } from 'react'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskFault } from '#src/desk/records/draft.ts'

/** What is typed for the next edition. `made`: the edition that was made last and is not online yet; null: none. */
export interface EditionNote {
  readonly zh: string
  readonly en: string
  readonly made: CalendarDate | null
}

const EMPTY: EditionNote = { zh: '', en: '', made: null }

function readNote(json: string | null): EditionNote | null {
  try {
    const { zh, en, made } = JSON.parse(json ?? '')
    return { zh: String(zh), en: String(en), made: typeof made === 'string' ? made : null }
  } catch {
    return null
  }
}

/** The note on the next edition of a ledger, kept while it is typed; it starts afresh once the edition it was made for (`edition` is the present one) has come. */
export function useNote(ledger: string, edition: CalendarDate) {
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
    void import('#src/desk/store/form-store.ts').then(async ({ saveForm }) =>
      setFault(await saveForm(form, JSON.stringify(next))),
    )
  }
  return { note, change, fault }
}
