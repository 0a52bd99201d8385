/** A form that this browser keeps while it is typed, and that comes back as it was left. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskFault } from '#src/desk/records/draft.ts'

/** A form as it is typed. */
export interface KeptTyping<Form> {
  readonly form: Form
  readonly change: (how: (form: Form) => Form) => void
  /** Begins afresh and forgets what was kept: it was saved, or given up. */
  readonly drop: () => void
  /** False while what was kept is on its way. */
  readonly isLoaded: boolean
  /** Why what is typed is not kept; null: it is. */
  readonly fault: DeskFault | null
}

/** The form of that name, for as long as the component is drawn: one that may come to another name needs a key. `read`: what was kept, null where it cannot be read. */
export function useKeptForm<Form>(name: string, empty: Form, read: (json: string) => Form | null): KeptTyping<Form> {
  const [form, setForm] = useState(empty)
  const [isLoaded, setLoaded] = useState(false)
  const [fault, setFault] = useState<DeskFault | null>(null)
  const now = useRef(empty)
  const isTouched = useRef(false)
  const set = useCallback((next: Form) => {
    now.current = next
    setForm(next)
  }, [])
  useEffect(() => {
    let isLeft = false
    const load = async () => {
      const { readForm } = await import('./form-store.ts')
      const json = await readForm(name)
      const kept = json === null ? null : read(json)
      if (kept !== null && !isTouched.current && !isLeft) set(kept)
    }
    // What cannot be read is said where the drafts are listed.
    void load()
      .catch(() => undefined)
      .finally(() => !isLeft && setLoaded(true))
    return () => {
      isLeft = true
    }
  }, [name, read, set])
  const change = useCallback(
    (how: (form: Form) => Form) => {
      isTouched.current = true
      const next = how(now.current)
      if (next === now.current) return
      set(next)
      const keep = async () => (await import('./form-store.ts')).saveForm(name, JSON.stringify(next))
      keep().then(setFault, () => setFault('failed'))
    },
    [name, set],
  )
  const drop = useCallback(() => {
    set(empty)
    const forget = async () => (await import('./form-store.ts')).dropForm(name)
    forget().then(setFault, () => setFault('failed'))
  }, [name, empty, set])
  return { form, change, drop, isLoaded, fault }
}
