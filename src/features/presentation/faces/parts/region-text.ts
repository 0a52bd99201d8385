import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'

/** The regions of a commitment without the cities above them, for a narrow column. */
export function regionText({ regions }: Commitment, index: LedgerIndex, lang: Language): string {
  return regions.map((code) => index.regions.get(code)?.name[lang] ?? code).join(punctuationTexts(lang).listJoint)
}
