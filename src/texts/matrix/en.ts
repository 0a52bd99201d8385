import type { matrixZh } from './zh.ts'
import { formatCount, formatItems } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the matrix says, in English. */
export const matrixEn: typeof matrixZh = {
  title: (across) => `Region by ${across.toLowerCase()}`,
  across: { sector: 'Sector', year: 'Target year', status: 'Status' },
  columnsBy: 'Columns',
  cellsAs: 'Cells show',
  cells: { counts: 'Counts', mix: 'Status mix' },
  legend: 'Key to the statuses',
  region: 'Region',
  total: 'Total',
  scroller: (across) => `Matrix of region by ${across.toLowerCase()}, scrolls both ways`,
  year: (year) => year,
  noYear: 'No deadline',
  narrow: (name) => `Only ${name}`,
  place: (row, column) => `${row}, ${column}`,
  cell: (place, count) => `${place}: ${formatItems(count, 'en')}`,
  part: (word, count) => `${word.toLowerCase()} ${n(count)}`,
  mix: (parts) => ` (${parts.join(', ')})`,
  unlinked: 'too many items to name in one address',
  howToRead:
    'Figures are numbers of commitments; follow one to list them. Follow the name of a region or column to see it alone. Shading grows with the count and is for orientation only.',
  upperNote: 'Counties count for their city. “No single city” holds what belongs to no one city.',
  repeats: {
    sector:
      'A commitment in several sectors stands in each column and once in its row’s total, so the columns add up to more than the total.',
    year: 'A commitment whose deadline spans several years stands in each of them and once in its row’s total, so the columns add up to more than the total.',
    status: '',
  },
  repeatsRows:
    'A commitment in several cities stands in each row and once in its column’s total, so the rows add up to more than the total.',
}
