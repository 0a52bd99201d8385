/** The sentence that leads the overview; every other view has one of its own (format/finding). */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '../date.ts'
import { clausesOf } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { leadClause, leadSubject } from './lead.ts'
import { joinPlain, plain, type SentencePart } from './parts.ts'
import { scopeStart } from './scope.ts'

function nothing(facts: SentenceFacts, scope: string, lang: Language): readonly SentencePart[] {
  const { emptyLedger, noMatch } = sentenceTexts(lang)
  return [plain(facts.ofAll === 0 ? emptyLedger(formatDate(facts.asOf, lang)) : noMatch(scope))]
}

function joint(index: number, count: number, lang: Language): string {
  if (index === 0) return ''
  const { clauseJoint, lastClauseJoint } = sentenceTexts(lang)
  return index < count - 1 ? clauseJoint : lastClauseJoint
}

/** The second sentence, on the item to name; `strong`: its key figure is the key figure of the whole. */
function leadParts(facts: SentenceFacts, strong: boolean, lang: Language): readonly SentencePart[] {
  if (!facts.lead) return []
  const { text, key } = leadClause(facts.lead, facts.leadUnit, lang)
  const { comma, stop } = punctuationTexts(lang)
  const start = sentenceTexts(lang).lead(leadSubject(facts, lang), text)
  if (key === null) return [plain(start + stop)]
  return [plain(start + comma), { text: key, strong }, plain(stop)]
}

function clauseParts(clauses: readonly Clause[], keyIndex: number, lang: Language): readonly SentencePart[] {
  return clauses.flatMap(({ text, leadsTo }, index) => [
    plain(joint(index, clauses.length, lang)),
    { text, strong: index === keyIndex, ...(leadsTo && { leadsTo }) },
  ])
}

/**
 * What matters in this selection, in one or two short sentences: how many
 * there are and what is urgent, then the item to name. Never empty.
 */
export function buildSentence(facts: SentenceFacts, lang: Language): readonly SentencePart[] {
  const scope = scopeStart(facts.scope, lang)
  if (facts.total === 0) return joinPlain(nothing(facts, scope, lang))
  const clauses = clausesOf(facts, lang)
  const urgent = clauses.findIndex((clause) => clause.urgent)
  const lead = leadParts(facts, urgent === -1, lang)
  const isKeyInLead = lead.some((part) => part.strong)
  const keyIndex = urgent === -1 && !isKeyInLead ? clauses.length - 1 : urgent
  return joinPlain([
    plain(sentenceTexts(lang).opening(scope, facts.total, clauses.length > 0)),
    ...clauseParts(clauses, keyIndex, lang),
    plain(punctuationTexts(lang).stop),
    ...lead,
  ])
}
