/** What the sentence says of the whole selection, most urgent first, at most three clauses. */
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import type { Pressing, SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'
import type { View } from '#src/url/view.ts'

/** One clause; `urgent`: it holds the key figure if it is the first such. `leadsTo` null: it counts none of the items, or all of them. */
export interface Clause {
  readonly text: string
  readonly urgent: boolean
  readonly leadsTo: Partial<View> | null
}

const MOST_CLAUSES = 3

type Facts = Pick<SentenceFacts, 'total' | 'pressing' | 'met' | 'silent' | 'judged'>

const FILTER: Readonly<Record<Pressing['state'], Partial<View>>> = {
  overdue: { status: ['overdue'] },
  'overdue-unverified': { status: ['overdue-unverified'] },
  soon: { due: ['soon'] },
}

/** A clause on some of the items, which leads to them unless they are all there are. */
function clause(
  text: string,
  urgent: boolean,
  of: { readonly count: number; readonly total: number; readonly filter: Partial<View> },
): Clause {
  return { text, urgent, leadsTo: of.count > 0 && of.count < of.total ? of.filter : null }
}

/** What presses, in the order of the facts. Of years that are over that is said where something of now comes before. */
function pressingClauses({ pressing, total }: Facts, lang: Language): readonly Clause[] {
  const { clauses, ofPastYears } = sentenceTexts(lang)
  const firstPast = pressing.findIndex(({ past }) => past)
  const textOf = (each: Pressing) => {
    if (each.state === 'soon') return clauses.dueSoon(each.count, total, each.days)
    return (each.state === 'overdue' ? clauses.overdue : clauses.unverified)(each.count, total)
  }
  return pressing.map((each, place) => {
    const text = textOf(each)
    const said = place > 0 && place === firstPast ? ofPastYears(text) : text
    return clause(said, true, { count: each.count, total, filter: FILTER[each.state] })
  })
}

/** The clauses that apply, each as written for some of the items. */
export function clausesOf(facts: Facts, lang: Language): readonly Clause[] {
  const { total, pressing, met, silent, judged } = facts
  const { clauses } = sentenceTexts(lang)
  if (met === total) return [{ text: clauses.allMet(total), urgent: true, leadsTo: null }]
  const found: Clause[] = [...pressingClauses(facts, lang)]
  const add = (text: string, count: number, filter: Partial<View>) =>
    found.push(clause(text, false, { count, total, filter }))
  if (pressing.length === 0 && total > 1) found.push({ text: clauses.noneDue, urgent: false, leadsTo: null })
  if (met > 0) add(clauses.met(met, total), met, { status: ['met'] })
  if (judged < total) add(clauses.judged(judged, total), judged, { reach: ['judged'] })
  else if (silent > 0) add(clauses.silent(silent, total), silent, { status: ['silent'] })
  return found.slice(0, MOST_CLAUSES)
}
