import { nameTexts } from '#src/texts/names/texts.ts'
import { seriesName, type SeriesName } from '#src/derive/series/name.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'

/** A series in words: 广东省历年地区生产总值比上年同期增长. */
export function formatSeriesName(name: SeriesName, lang: Language): string {
  const { series, seriesByTitle } = nameTexts(lang)
  return 'title' in name ? seriesByTitle(name.title[lang]) : series(name.metric[lang], name.place?.[lang] ?? '')
}

/** The series of that id in words; the id itself where the ledger has no such series. */
export function nameOfSeries(index: LedgerIndex, id: string, lang: Language): string {
  const name = seriesName(index, id)
  return name ? formatSeriesName(name, lang) : id
}
