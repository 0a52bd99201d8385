/** Saving the month's figures as drafts, and taking that back. */
import { useState } from 'react'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { useDraftActions } from '#src/desk/store/use-drafts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { MonthTyped } from './month-typed.ts'

/** What the last saving came to. `edits`: changes that its step made; `rows`: as they were typed. */
export interface Saved {
  readonly count: number
  readonly left: number
  readonly edits: number
  readonly rows: MonthTyped['rows']
  readonly isUndone: boolean
}

/** Saving, with what it came to. */
export interface MonthSaving {
  readonly save: (edits: readonly DraftEdit[], saved: Saved) => Promise<boolean>
  readonly undo: () => Promise<boolean>
  readonly isSaving: boolean
  readonly saved: Saved | null
  readonly failure: string
}

/** Saves into the drafts over a ledger, as one step. */
export function useMonthSaving(ledger: string): MonthSaving {
  const lang = useLanguage()
  const actions = useDraftActions(ledger)
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [failure, setFailure] = useState('')
  const act = async (work: ReturnType<typeof actions.save>): Promise<boolean> => {
    setSaving(true)
    const result = await work
    setSaving(false)
    const why = result.ok
      ? ''
      : result.why === 'conflict'
        ? deskMonthTexts(lang).conflict
        : deskKeptTexts(lang).faults[result.why]
    setFailure(why)
    return result.ok
  }
  return {
    isSaving,
    saved,
    failure,
    save: async (edits, what) => {
      const isKept = await act(actions.save(edits))
      if (isKept) setSaved(what)
      return isKept
    },
    undo: async () => {
      const isUndone = await act(actions.undo())
      if (isUndone) setSaved((now) => now && { ...now, isUndone: true })
      return isUndone
    },
  }
}
