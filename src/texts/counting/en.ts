import type { countingZh } from './zh.ts'

/** How items are counted by region, sector and year, in English. Same shape as zh.ts. */
export const countingEn: typeof countingZh = {
  upper: (name) => `${name}, no single city`,
  several: {
    region: 'A commitment in several regions counts in each; counties count for their city.',
    sector: 'A commitment in several sectors counts in each.',
    year: 'A commitment whose deadline spans several years counts in each.',
  },
}
