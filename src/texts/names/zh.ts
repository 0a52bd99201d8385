/** In which order names stand, in Chinese: the larger before the smaller, the office before the person. */
export const namesZh = {
  /** Who said it: 市委书记陈少荣. */
  speaker: (name: string, role: string) => `${role}${name}`,
  /** A place by itself and what it lies in: 佛山市顺德区. */
  placeWithin: (place: string, above: string) => `${above}${place}`,
  /** A title with its place: 韶关市“年底建成30万标准机架”. */
  titleAt: (place: string, title: string) => `${place}${title}`,
  /** The same promise of consecutive years, by what it counts and where; `place` '' where that is said already. */
  series: (metric: string, place: string) => `${place}历年${metric}`,
  /** Where it counts nothing: by the title of its newest year. */
  seriesByTitle: (title: string) => `“${title}”等历年同一承诺`,
  /** Names of cities cut to fit a small square, in the order given: without their administrative suffix. */
  shortPlaces: (names: readonly string[]): readonly string[] => names.map((name) => name.replace(/[市省区县]$/, '')),
}
