import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { liveView, pinReceipt } from './receipt.ts'
import { embeddedView, sharedView } from './shared-view.ts'

const read = (address: string) => parseAddress(address).view
const presented =
  '?region=440200&view=ledger&item=racks&asof=2026-11-01&lang=en&ledger=demo&stage=3&show=1&embed=1&ed=2026-10-31&n=9'

describe('[address shared]', () => {
  it('[address shared] leaves out stage, show and embed, and nothing else', () => {
    expect(formatAddress(sharedView(read(presented)))).toBe(
      '?region=440200&view=ledger&item=racks&asof=2026-11-01&lang=en&ledger=demo&ed=2026-10-31&n=9',
    )
  })

  it('[address shared] a view that was not being shown stays as it is, language too', () => {
    for (const address of ['', '?lang=en', '?q=%E9%9F%B6%E5%85%B3&sort=-gap&item=racks'])
      expect(formatAddress(sharedView(read(address)))).toBe(address)
  })

  it('[address shared] goes with a receipt and with the live link', () => {
    const shared = sharedView(read('?region=440200&stage=2&embed=1'))
    expect(formatAddress(pinReceipt(shared, { asOf: '2026-11-23', edition: '2026-11-20', count: 12 }))).toBe(
      '?region=440200&asof=2026-11-23&ed=2026-11-20&n=12',
    )
    expect(formatAddress(liveView(shared))).toBe('?region=440200')
  })

  it('[address shared] a frame keeps the chosen day but is no receipt', () => {
    expect(formatAddress(embeddedView(read(presented)))).toBe(
      '?region=440200&view=ledger&item=racks&asof=2026-11-01&lang=en&ledger=demo&embed=1',
    )
    expect(formatAddress(embeddedView(read('?stage=4')))).toBe('?embed=1')
  })
})
