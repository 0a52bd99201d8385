import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import type { SaveResult } from '#src/desk/store/draft-store.ts'
import { useLanguage } from '#src/marks/use-texts.ts'

/** What was last done, in one sentence; '' before anything. */
export interface Said {
  readonly text: string
  readonly isFault: boolean
}

/** What was last done with drafts, and how to do more. */
export interface Act {
  readonly said: Said
  readonly say: (text: string, isFault?: boolean) => void
  /** Waits for a change of drafts and says what became of it: `done`, or why not. */
  readonly act: (work: Promise<SaveResult>, done: string) => void
}

/** The one place that says what the last step did. */
export function useAct(): Act {
  const lang = useLanguage()
  const [said, set] = useState<Said>({ text: '', isFault: false })
  const say = (text: string, isFault = false) => set({ text, isFault })
  const act = async (work: Promise<SaveResult>, done: string) => {
    const result = await work
    if (result.ok) say(done)
    else
      say(
        result.why === 'conflict' ? deskDraftsTexts(lang).changedMeanwhile : deskKeptTexts(lang).faults[result.why],
        true,
      )
  }
  // No change of drafts rejects: why not is in its result.
  return { said, say, act: (work, done) => void act(work, done) }
}
