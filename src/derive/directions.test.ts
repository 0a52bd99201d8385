import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { splitDirections } from './directions.ts'
import { groupByTile } from './regions/tile-groups.ts'
import { select } from './selection/select.ts'
import { aLedger, AS_OF, aView } from './testing/random-ledger.ts'

const idsOf = (items: readonly { readonly commitment: { readonly id: string } }[]) =>
  items.map(({ commitment }) => commitment.id)

describe('the directions of a list', () => {
  it('stand apart, each item once and in the order of the view', () => {
    fc.assert(
      fc.property(aLedger(), aView, (ledger, view) => {
        const index = indexLedger(ledger)
        const { items, facets } = select(index, view, AS_OF)
        const { rows, directions } = splitDirections(items)
        expect(idsOf(items).filter((id) => !idsOf(rows).includes(id))).toEqual(idsOf(directions))
        expect(idsOf(items).filter((id) => !idsOf(directions).includes(id))).toEqual(idsOf(rows))
        expect(
          view.kind.length > 0 || facets.kind.get('direction') === directions.length || directions.length === 0,
        ).toBe(true)
        const groups = groupByTile(items, index)
        expect(groups.flatMap((group) => idsOf(group.items)).toSorted()).toEqual(idsOf(items).toSorted())
        for (const { items: group } of groups)
          expect(idsOf(items).filter((id) => idsOf(group).includes(id))).toEqual(idsOf(group))
      }),
    )
  })

  it('a county stands with its city where the city has a tile', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const tiled = ledger.regions.map((region) =>
          /^99\d[1-9]00$/.test(region.code) ? { ...region, tile: { row: 0, column: 0 } } : region,
        )
        const index = indexLedger({ ...ledger, regions: tiled })
        const { items } = select(index, DEFAULT_VIEW, AS_OF)
        for (const { code, items: group } of groupByTile(items, index))
          for (const { commitment } of group)
            expect(code).toBe((commitment.regions[0] ?? '').replace(/^(99\d[1-9])\d\d$/, '$100'))
      }),
    )
  })
})
