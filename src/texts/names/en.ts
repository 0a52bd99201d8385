import { twoLetterNames } from '#src/lib/two-letter-names.ts'
import type { namesZh } from './zh.ts'

/** In which order names stand, in English: the smaller before the larger, the person before the office. */
export const namesEn: typeof namesZh = {
  speaker: (name, role) => `${name}, ${role}`,
  placeWithin: (place, above) => `${place}, ${above}`,
  titleAt: (place, title) => `${place}, ${title}`,
  series: (metric, place) => (place === '' ? `${metric}, year by year` : `${metric} (${place}, year by year)`),
  seriesByTitle: (title) => `“${title}” and the same in other years`,
  shortPlaces: twoLetterNames,
}
