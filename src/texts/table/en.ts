import type { tableZh } from './zh.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

const items = (count: number): string => (count === 1 ? '1 commitment' : `${n(count)} commitments`)

/** The table of commitments: its heads, its order, its groups, in English. */
export const tableEn: typeof tableZh = {
  tableCaption: (count) => `Ledger of ${items(count)}`,
  sortBy: (name) => `Sort by ${name.toLowerCase()}`,
  usualOrder: 'Attention first',
  noGroup: 'No groups',
  chooseColumns: 'Columns',
}
