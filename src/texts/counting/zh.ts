/** How items are counted by region, sector and year, in Chinese. en.ts has the same shape. */
export const countingZh = {
  /** A province or the nation, for what belongs to no city. */
  upper: (name: string) => `${name}（不分市）`,
  /** Below counts that add up to more than the items. */
  several: {
    region: '一项可涉及多个地区，各计一次；县区计入所在市。',
    sector: '一项可属多个领域，各计一次。',
    year: '一项的期限可跨多个年份，各计一次。',
  },
}
