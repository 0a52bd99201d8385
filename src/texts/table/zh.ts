import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** The table of commitments: its heads, its order, its groups, in Chinese. en.ts has the same shape. */
export const tableZh = {
  tableCaption: (count: number) => `承诺台账，共 ${n(count)} 项`,
  sortBy: (name: string) => `按${name}排序`,
  usualOrder: '要紧的在前',
  noGroup: '不分组',
  chooseColumns: '显示列',
}
