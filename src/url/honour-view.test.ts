import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeOrganisation, makeRegion, makeSector } from '#mocks/make.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { parseAddress } from './address.ts'
import { honourView } from './honour-view.ts'
import { VIEWS } from './view.ts'

const index = indexLedger(
  makeLedger({
    regions: [makeRegion({ code: '440200', parent: null })],
    sectors: [makeSector()],
    organisations: [makeOrganisation({ id: 'shaoguan' })],
    commitments: [makeCommitment({ id: 'racks', series: 'growth' })],
  }),
)

describe('[address honour]', () => {
  const cases: readonly (readonly [address: string, left: string, problems: readonly string[]])[] = [
    ['?region=440200.990100', '?region=440200', ['region 990100 unknown']],
    ['?sector=computing.magic.alchemy', '?sector=computing', ['sector alchemy unknown', 'sector magic unknown']],
    ['?unit=rack.shaoguan', '?unit=shaoguan', ['unit rack unknown']],
    ['?series=trade.growth', '?series=growth', ['series trade unknown']],
    ['?pick=shein.racks&item=shein', '?pick=racks', ['pick shein unknown', 'item shein unknown']],
    ['?rule=mine', '', ['rule mine unknown']],
    ['?view=timeline&stage=3&show=1', '?view=timeline&stage=3&show=1', []],
    [
      '?year=1999&status=met&kind=measured&embed=1&ledger=other',
      '?year=1999&status=met&kind=measured&ledger=other&embed=1',
      [],
    ],
  ]
  it.each(cases)('[address honour] %s is shown as "%s"', (address, left, problems) => {
    const honoured = honourView(parseAddress(address).view, index)
    expect(honoured.view).toEqual(parseAddress(left).view)
    expect(honoured.problems.map(({ key, found, why }) => `${key} ${found} ${why}`)).toEqual(problems)
  })

  it.each(VIEWS)('[address honour] a view that can be shown whole comes back itself: %s', (shown) => {
    const { view } = parseAddress(
      `?region=440200&sector=computing&unit=shaoguan&series=growth&pick=racks&item=racks&rule=points-10-30&view=${shown}`,
    )
    const honoured = honourView(view, index)
    expect(honoured.view).toBe(view)
    expect(honoured.problems).toEqual([])
  })

  it('[address honour] lists without a loss keep their reference', () => {
    const { view } = parseAddress('?region=440200&sector=magic')
    expect(honourView(view, index).view.region).toBe(view.region)
  })
})
