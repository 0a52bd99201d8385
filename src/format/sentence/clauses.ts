/** What the sentence says of the whole selection, most urgent first, at most three clauses. */
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import { SOON_DAYS } from '#src/derive/is-open.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'

/** One clause; `urgent`: it holds the key figure if it is the first such. */
export interface Clause {
  readonly text: string
  readonly urgent: boolean
}

const MOST_CLAUSES = 3

type Facts = Pick<SentenceFacts, 'total' | 'pressing' | 'met' | 'silent' | 'judged'>

/** What presses, in the order of the facts. Of years that are over that is said where something of now comes before. */
function pressingClauses({ pressing, total }: Facts, lang: Language): readonly Clause[] {
  const { clauses, ofPastYears } = sentenceTexts(lang)
  const firstPast = pressing.findIndex(({ past }) => past)
  return pressing.map(({ state, count, days }, place): Clause => {
    const isPast = place > 0 && place === firstPast
    const words = isPast ? ofPastYears : (text: string) => text
    if (state === 'soon') return { text: clauses.dueSoon(count, total, days ?? SOON_DAYS), urgent: true }
    const text = state === 'overdue' ? clauses.overdue(count, total) : clauses.unverified(count, total)
    return { text: words(text), urgent: true }
  })
}

/** The clauses that apply, each as written for some of the items. */
export function clausesOf(facts: Facts, lang: Language): readonly Clause[] {
  const { total, pressing, met, silent, judged } = facts
  const { clauses } = sentenceTexts(lang)
  if (met === total) return [{ text: clauses.allMet(total), urgent: true }]
  const found: Clause[] = [...pressingClauses(facts, lang)]
  if (pressing.length === 0 && total > 1) found.push({ text: clauses.noneDue, urgent: false })
  if (met > 0) found.push({ text: clauses.met(met, total), urgent: false })
  if (judged < total) found.push({ text: clauses.judged(judged, total), urgent: false })
  else if (silent > 0) found.push({ text: clauses.silent(silent, total), urgent: false })
  return found.slice(0, MOST_CLAUSES)
}
