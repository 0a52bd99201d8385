/** The one sentence that leads every view: page head, slide subtitle, print header, first row of an export, copied text. */
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '../date.ts'
import { formatItems } from '#src/numbers/number.ts'
import { clausesEn, clausesZh } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { leadClause, leadSubject } from './lead.ts'
import { scopeText } from './scope.ts'

/** A run of the sentence; `strong` is the key figure, printed in red. At most one part is strong. */
export interface SentencePart {
  readonly text: string
  readonly strong: boolean
}

function plain(text: string): SentencePart {
  return { text, strong: false }
}

function nothing(facts: SentenceFacts, scope: string, lang: Language): readonly SentencePart[] {
  if (facts.ofAll === 0) {
    const day = formatDate(facts.asOf, lang)
    return [plain(lang === 'zh' ? `截至${day}，台账中尚无承诺。` : `As of ${day} the ledger holds no commitment.`)]
  }
  return [
    plain(
      scope +
        (lang === 'zh' ? '没有符合条件的承诺。' : scope === '' ? 'No commitment matches.' : 'no commitment matches.'),
    ),
  ]
}

function opening(facts: SentenceFacts, scope: string, hasClauses: boolean, lang: Language): string {
  if (lang === 'zh')
    return `${scope}${formatItems(facts.total, 'zh')}承诺${!hasClauses ? '' : facts.total === 1 ? '，' : '中，'}`
  const count = formatItems(facts.total, 'en')
  if (!hasClauses) return scope + count
  if (facts.total === 1) return `${scope}${count}: it `
  return `${scope}${scope === '' ? 'Of' : 'of'} ${count}, `
}

function joint(index: number, count: number, lang: Language): string {
  if (index === 0) return ''
  if (lang === 'zh') return '，'
  return index < count - 1 ? ', ' : ', and '
}

/** The second sentence, on the item to name; `strong`: its key figure is the key figure of the whole. */
function leadParts(facts: SentenceFacts, strong: boolean, lang: Language): readonly SentencePart[] {
  if (!facts.lead) return []
  const { text, key } = leadClause(facts.lead.assessment, facts.leadUnit, lang)
  const comma = lang === 'zh' ? '，' : ', '
  const start = lang === 'zh' ? `${leadSubject(facts, 'zh')}${text}` : ` ${leadSubject(facts, 'en')}: ${text}`
  if (key === null) return [plain(`${start}${lang === 'zh' ? '。' : '.'}`)]
  return [plain(start + comma), { text: key, strong }, plain(lang === 'zh' ? '。' : '.')]
}

function joinPlain(parts: readonly SentencePart[]): readonly SentencePart[] {
  const joined: SentencePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.text === '') continue
    if (last && !last.strong && !part.strong) joined[joined.length - 1] = plain(last.text + part.text)
    else joined.push(part)
  }
  return joined
}

function clauseParts(clauses: readonly Clause[], keyIndex: number, lang: Language): readonly SentencePart[] {
  return clauses.flatMap(({ text }, index) => [
    plain(joint(index, clauses.length, lang)),
    { text, strong: index === keyIndex },
  ])
}

/**
 * What matters in this selection, in one or two short sentences: how many
 * there are and what is urgent, then the item to name. Never empty.
 */
export function buildSentence(facts: SentenceFacts, lang: Language): readonly SentencePart[] {
  const names = scopeText(facts.scope, lang)
  const scope = names === '' ? '' : names + (lang === 'zh' ? '：' : ': ')
  if (facts.total === 0) return joinPlain(nothing(facts, scope, lang))
  const clauses = lang === 'zh' ? clausesZh(facts) : clausesEn(facts)
  const urgent = clauses.findIndex((clause) => clause.urgent)
  const lead = leadParts(facts, urgent === -1, lang)
  const isKeyInLead = lead.some((part) => part.strong)
  const keyIndex = urgent === -1 && !isKeyInLead ? clauses.length - 1 : urgent
  return joinPlain([
    plain(opening(facts, scope, clauses.length > 0, lang)),
    ...clauseParts(clauses, keyIndex, lang),
    plain(lang === 'zh' ? '。' : '.'),
    ...lead,
  ])
}

/** The sentence as one text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('')
}
