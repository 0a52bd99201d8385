/** CandidateDeciding on candidates: one by one, all that can be accepted at once, and editing them first. */
import { useState } from 'react'
import { inSlices } from '#src/lib/in-slices.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import type { CandidateActions } from './candidate-card.tsx'
import { entryFor, isDoubtful, type ArticleContext, type CandidateRow } from './candidate-rows.ts'
import type { KeptWork } from './use-article-work.ts'

/** What deciding works on. */
export interface CandidateDecidingOptions {
  readonly context: ArticleContext
  readonly change: KeptWork['change']
  /** Says in one sentence what was done. */
  readonly say: (text: string) => void
}

/** What can be decided, and what is being edited. */
export interface CandidateDeciding extends Omit<CandidateActions, 'toText'> {
  /** Key of the candidate that is being edited; null: none is. */
  readonly editing: string | null
  /** Accepts those of the given that lack nothing, leave nothing open and resemble nothing in the ledger. */
  readonly acceptAll: (open: readonly CandidateRow[]) => void
}

/** What can be decided on candidates; an accepted one that lacks something is opened for it instead. */
export function useCandidateDeciding({ context, change, say }: CandidateDecidingOptions): CandidateDeciding {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const [editing, setEditing] = useState<string | null>(null)
  const acceptAll = async (open: readonly CandidateRow[]) => {
    const keys = await inSlices(acceptable(open, context))
    const accepted = Object.fromEntries(keys.map((key) => [key, { as: 'accept' } as const]))
    change((before) => ({ ...before, decisions: { ...before.decisions, ...accepted } }), 'step')
    say(texts.acceptedAll(formatCount(keys.length, lang), formatCount(open.length - keys.length, lang)))
  }
  return {
    editing,
    setEditing,
    decide: (row, decision) => {
      say('')
      const { faults } = entryFor(row, context)
      if (decision?.as === 'accept' && faults.length > 0) {
        setEditing(row.key)
        const missing = [texts.stillMissing, ...faults.map((fault) => texts.entryFaults[fault])]
        say(missing.join(punctuationTexts(lang).sentenceJoint))
        focusFault(row.at)
        return
      }
      if (editing === row.key) setEditing(null)
      change((before) => ({ ...before, decisions: withKey(before.decisions, row.key, decision) }), 'step')
      focusFrom(row.at)
      say(`${texts.card(formatCount(row.at + 1, lang))} · ${texts.states[decision?.as ?? 'open']}`)
    },
    edit: (row, edit) =>
      change(
        (before) => ({ ...before, edits: withKey(before.edits, row.key, edit) }),
        edit === null || context.work.edits[row.key] === undefined ? 'step' : 'typing',
      ),
    acceptAll: (open) => {
      acceptAll(open).catch(() => say(texts.notAccepted))
    },
  }
}

function focusFault(at: number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#candidate-${at} [aria-invalid="true"]`)?.focus())
}

/** The pressed button is gone: the focus goes to its card, or where the filter has taken that away to the next one. */
function focusFrom(at: number): void {
  requestAnimationFrame(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('[id^="candidate-"]')]
    const next = cards.find(({ id }) => Number(id.slice('candidate-'.length)) >= at) ?? cards.at(-1)
    next?.focus({ preventScroll: true })
  })
}

/** A record with one entry put in, or taken out (null). */
function withKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const rest = Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
  return value === null ? rest : { ...rest, [key]: value }
}

/** The keys of those that can be accepted as they are: they resemble nothing in the ledger, say nothing twice, and leave nothing open. */
function* acceptable(rows: readonly CandidateRow[], context: ArticleContext): Generator<void, readonly string[]> {
  const keys: string[] = []
  for (const row of rows) {
    if (row.twin === null && !isDoubtful(row) && entryFor(row, context).faults.length === 0) keys.push(row.key)
    yield
  }
  return keys
}
