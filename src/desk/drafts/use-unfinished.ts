import { useEffect, useState } from 'react'
import { useDeskThere } from '#src/data/use-desk-there.ts'
import { formNameOf } from '#src/desk/store/form-name.ts'

/** Whether a new commitment was begun and is not saved yet. */
export function useUnfinished(ledger: string): boolean {
  const there = useDeskThere()
  const [form, setForm] = useState<{ readonly ledger: string; readonly json: string | null } | null>(null)
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const { readForm } = await import('#src/desk/store/form-store.ts')
      const json = await readForm(formNameOf(ledger, null))
      if (!isGone) setForm({ ledger, json })
    }
    // What cannot be read is said where the drafts are listed.
    if (there) read().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [ledger, there])
  return form?.ledger === ledger && form.json !== null
}
