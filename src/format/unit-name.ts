import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'

/** The name of an organisation; its id where the ledger has none. */
export function unitName(id: string, index: LedgerIndex, lang: Language): string {
  return index.organisations.get(id)?.name[lang] ?? id
}
