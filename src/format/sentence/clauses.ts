/** What the sentence says of the whole selection, most urgent first, at most three clauses. */
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'

/** One clause; `urgent`: it holds the key figure if it is the first such. */
export interface Clause {
  readonly text: string
  readonly urgent: boolean
}

const MOST_CLAUSES = 3

type Facts = Pick<SentenceFacts, 'total' | 'dueSoon' | 'met' | 'overdue' | 'unverified' | 'silent' | 'judged'>

/** The clauses that apply, each as written for some of the items. */
export function clausesOf(facts: Facts, lang: Language): readonly Clause[] {
  const { total, dueSoon, met, overdue, unverified, silent, judged } = facts
  const { clauses } = sentenceTexts(lang)
  if (met === total) return [{ text: clauses.allMet(total), urgent: true }]
  const found: Clause[] = []
  if (dueSoon) found.push({ text: clauses.dueSoon(dueSoon.count, total, dueSoon.days), urgent: true })
  if (overdue > 0) found.push({ text: clauses.overdue(overdue, total), urgent: true })
  if (unverified > 0) found.push({ text: clauses.unverified(unverified, total), urgent: true })
  if (!dueSoon && overdue === 0 && unverified === 0 && total > 1) found.push({ text: clauses.noneDue, urgent: false })
  if (met > 0) found.push({ text: clauses.met(met, total), urgent: false })
  if (judged < total) found.push({ text: clauses.judged(judged, total), urgent: false })
  else if (silent > 0) found.push({ text: clauses.silent(silent, total), urgent: false })
  return found.slice(0, MOST_CLAUSES)
}
