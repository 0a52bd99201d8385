/** The names of a ledger's regions, sectors and organisations, as texts use them. */
import type { Ledger } from '#src/domain/ledger.ts'
import type { Gazetteer } from './extraction.ts'
import { SECTOR_WORDS } from './sector-words.ts'

const REGION_END = /(?:[\u4e00-\u9fff]{1,3}族)?(?:特别行政区|自治[区州县旗]|省|市|[区县旗州盟])$/
const REGION_END_EN = / (?:province|city|county|district|prefecture|municipality|autonomous region)$/i
const ORGANISATION_END = /(?:[（(].*?[）)])?(?:股份)?(?:有限)?(?:责任)?(?:公司|集团|团队)$/

/** Each once, none shorter than two characters, the longest first. */
function names(...given: readonly string[]): readonly string[] {
  return [...new Set(given.map((name) => name.trim()).filter((name) => name.length > 1))].sort(
    (a, b) => b.length - a.length,
  )
}

/** 广州市 → also 广州; 乳源瑶族自治县 → also 乳源; 西门子（中国）有限公司 → also 西门子. */
export function gazetteerOf(ledger: Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'>): Gazetteer {
  return {
    regions: ledger.regions.map(({ code, name, parent }) => ({
      id: code,
      parent,
      names: names(name.zh, name.zh.replace(REGION_END, ''), name.en, name.en.replace(REGION_END_EN, '')),
    })),
    sectors: ledger.sectors.map(({ id, name }) => ({
      id,
      names: names(
        name.zh,
        name.en,
        ...(SECTOR_WORDS[id] ?? '').split(' ').map((word) => word.replaceAll('-', ' ')),
      ).map((word) => word.toLowerCase()),
    })),
    organisations: ledger.organisations.map(({ id, name, region }) => ({
      id,
      region: region ?? null,
      names: names(name.zh, name.zh.replace(ORGANISATION_END, ''), name.en),
    })),
    units: ledger.units,
  }
}
