import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { nameTexts } from '#src/texts/names/texts.ts'
import { seriesName, type SeriesName } from '#src/derive/series/name.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'

/** A series in words: 广东省历年地区生产总值比上年同期增长. */
function formatSeriesName(name: SeriesName, lang: Language): string {
  const { series, seriesByTitle } = nameTexts(lang)
  return 'title' in name ? seriesByTitle(name.title[lang]) : series(name.metric[lang], name.place?.[lang] ?? '')
}

/** Several series, those of one metric together: 广东省、广州市历年地区生产总值比上年同期增长. In the order given. */
export function formatSeriesNames(names: readonly SeriesName[], lang: Language): readonly string[] {
  const { listJoint } = punctuationTexts(lang)
  const groups = groupByEach(names, (name) => ['title' in name ? name.title[lang] : name.metric[lang]])
  return [...groups.values()].flatMap((group) => {
    const places = group.flatMap((name) => ('metric' in name && name.place ? [name.place[lang]] : []))
    const [first] = group
    if (!first || 'title' in first || places.length < group.length)
      return group.map((name) => formatSeriesName(name, lang))
    return [nameTexts(lang).series(first.metric[lang], places.join(listJoint))]
  })
}

/** The series of that id in words; the id itself where the ledger has no such series. */
export function nameOfSeries(index: LedgerIndex, id: string, lang: Language): string {
  const name = seriesName(index, id)
  return name ? formatSeriesName(name, lang) : id
}
