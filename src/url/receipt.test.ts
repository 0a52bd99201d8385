import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { dropStaleReceipt, hasReceipt, liveView, pinReceipt } from './receipt.ts'

const read = (address: string) => parseAddress(address).view
const pinned = { asOf: '2026-11-23', edition: '2026-11-20', count: 12 }

describe('[address receipt]', () => {
  it('[address receipt] pins day, edition and count, in the address', () => {
    expect(formatAddress(pinReceipt(read('?region=440200&ed=2025-01-01&n=3'), pinned))).toBe(
      '?region=440200&asof=2026-11-23&ed=2026-11-20&n=12',
    )
  })

  it('[address receipt] zero items are a count', () => {
    expect(pinReceipt(read(''), { ...pinned, count: 0 }).n).toBe(0)
  })

  it('[address receipt] today is the same view without the three', () => {
    const view = read('?region=440200&view=ledger')
    expect(liveView(pinReceipt(view, pinned))).toEqual(view)
  })

  it.each([
    ['', false],
    ['?asof=2026-11-23', false],
    ['?ed=2026-11-20', true],
    ['?n=0', true],
  ])('[address receipt] "%s" is a receipt: %s', (address, expected) => {
    expect(hasReceipt(read(address))).toBe(expected)
  })

  const receipt = '&asof=2026-11-23&ed=2026-11-20&n=12'
  it.each([
    ['another filter drops it', '?region=440200', `?region=440300${receipt}`, '?region=440300&asof=2026-11-23'],
    [
      'another day drops it',
      '?region=440200',
      '?region=440200&asof=2026-11-01&ed=2026-11-20&n=12',
      '?region=440200&asof=2026-11-01',
    ],
    [
      'another rule drops it',
      '?region=440200',
      `?region=440200&rule=sanya-2022${receipt}`,
      '?region=440200&asof=2026-11-23&rule=sanya-2022',
    ],
    ['another view keeps it', '?region=440200', `?region=440200&view=ledger&item=racks&lang=en${receipt}`, null],
    ['a new receipt stays', '?region=440200', '?region=440300&asof=2026-11-23&ed=2026-11-20&n=7', null],
  ])('[address receipt] %s', (_title, before, after, left) => {
    const kept = dropStaleReceipt(read(before + receipt), read(after))
    expect(kept).toEqual(read(left ?? after))
  })
})
