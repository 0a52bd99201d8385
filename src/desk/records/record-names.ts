/** What people call the records of a ledger. */
import type { DraftRecord } from './draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { fieldText, type NameOf } from './field-words.ts'

/** The names of what ledgers hold; where several hold an id, that of the last. */
export function recordNames(ledgers: readonly Ledger[], lang: Language): NameOf {
  const names = new Map<string, string>()
  for (const { regions, sectors, organisations, units, sources, rules, commitments } of ledgers) {
    for (const { code, name } of regions) names.set(code, name[lang])
    for (const { id, name } of [...sectors, ...organisations, ...units, ...rules]) names.set(id, name[lang])
    for (const { id, title } of [...sources, ...commitments]) names.set(id, title[lang])
  }
  return (id) => names.get(id)
}

/** What people call a record: its title, name or metric; a report by its commitment and its day; '' where it has none of these. */
export function labelOf(record: DraftRecord, nameOf: NameOf, lang: Language): string {
  const { title, name, metric, commitment, date } = record
  if (typeof commitment === 'string') return `${nameOf(commitment) ?? commitment} · ${String(date)}`
  return fieldText('title', title ?? name ?? metric, lang, nameOf)
}
