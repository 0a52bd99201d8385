import type { sharesZh } from './zh.ts'

/** How far an item is, in English: one name for each share wherever it is shown. Same shape as zh.ts. */
export const sharesEn: typeof sharesZh = {
  names: { attainment: '% of target', increment: 'Progress from baseline' },
  heads: { attainment: '% of target', increment: 'Progress from baseline (%)' },
  said: {
    attainment: (share) => `${share} of target`,
    increment: (share) => `progress from baseline ${share}`,
  },
  justTheNumber: { more: 'exactly the target, not more', less: 'exactly the target, not less' },
}
