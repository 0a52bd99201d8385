/** Limits in cells: what is denied in a way nobody reads for certain is refused, never turned round. */
import { describe, expect, it } from 'vitest'
import { indexNames } from './names.ts'
import { readTargetCell } from './read-figure-cell.ts'

const read = (cell: string) => {
  const result = readTargetCell(cell, null, [], indexNames([]))
  return 'figure' in result
    ? `${result.figure.comparator} ${result.figure.value}`
    : 'fault' in result
      ? result.fault
      : ''
}

describe('a limit in a cell', () => {
  it.each([
    ['不得低于95%', 'at-least 95'],
    ['严禁超过90个', 'at-most 90'],
    ['原则上不超过90个', 'at-most 90'],
    ['总体不高于90个', 'at-most 90'],
    ['不断突破90个', 'more-than 90'],
    ['限90天内', 'exactly 90'],
    ['时限90天', 'exactly 90'],
  ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected))

  it.each(['限90个', '不必超过90个', '并非低于90个', '不得不低于90个', '无需超过90个', '不可能超过90个'])(
    '%s is refused',
    (cell) => expect(read(cell)).toBe('figure-unclear'),
  )
})
