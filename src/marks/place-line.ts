import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { nameTexts } from '#src/texts/names/texts.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'

/** A county is preceded by its city (佛山市顺德区 or Shunde, Foshan); a city stands alone. */
function regionName(code: string, { regions }: LedgerIndex, lang: Language): string {
  const region = regions.get(code)
  if (!region) return code
  const above = region.parent === null ? undefined : regions.get(region.parent)
  if (!above || above.parent === null || region.tile) return region.name[lang]
  return nameTexts(lang).placeWithin(region.name[lang], above.name[lang])
}

/** The regions of a commitment in words, in file order. */
export function regionNames(commitment: Commitment, index: LedgerIndex, lang: Language): string {
  return commitment.regions.map((code) => regionName(code, index, lang)).join(punctuationTexts(lang).listJoint)
}

/** The sectors of a commitment in words, in file order. */
export function sectorNames(commitment: Commitment, index: LedgerIndex, lang: Language): string {
  return commitment.sectors.map((id) => index.sectors.get(id)?.name[lang] ?? id).join(punctuationTexts(lang).listJoint)
}

/** Regions and sectors on one line: 韶关市 · 算力与数据中心. */
export function placeLine(commitment: Commitment, index: LedgerIndex, lang: Language): string {
  return `${regionNames(commitment, index, lang)} · ${sectorNames(commitment, index, lang)}`
}
