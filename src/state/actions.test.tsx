import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as actions from './actions.ts'
import { startAddress } from './view-store.ts'

const parents = new Map([
  ['440200', { parent: null }],
  ['440222', { parent: '440200' }],
])
let stop = (): void => undefined

function openPage(search: string): void {
  stop()
  window.history.replaceState(null, '', `/app/${search}`)
  stop = startAddress()
}

beforeEach(() => openPage(''))
afterEach(() => stop())

describe('[address actions]', () => {
  const cases: readonly (readonly [title: string, before: string, act: () => void, after: string, pushed: 0 | 1])[] = [
    ['toggleRegion', '?region=440222', () => actions.toggleRegion('440200', parents), '?region=440200', 1],
    [
      'toggleChoice',
      '?sector=computing',
      () => actions.toggleChoice('sector', 'logistics'),
      '?sector=computing.logistics',
      1,
    ],
    ['toggleChoice of a year', '', () => actions.toggleChoice('year', '2029-2031'), '?year=2029-2031', 1],
    ['setQuery', '?q=a', () => actions.setQuery(' 30万 '), '?q=30%E4%B8%87', 0],
    ['setQuery to nothing', '?q=a', () => actions.setQuery('  '), '', 0],
    ['setPick', '', () => actions.setPick(['z', 'a']), '?pick=z.a', 1],
    ['choose a view', '?item=racks', () => actions.choose('view', 'ledger'), '?view=ledger&item=racks', 1],
    ['choose no group', '?group=unit', () => actions.choose('group', null), '', 1],
    ['choose a language', '', () => actions.choose('lang', 'en'), '?lang=en', 1],
    [
      'choose a day',
      '?asof=2026-01-01&ed=2025-12-31&n=4',
      () => actions.choose('asof', '2026-03-01'),
      '?asof=2026-03-01',
      1,
    ],
    ['sortBy', '', () => actions.sortBy('gap'), '?sort=gap', 1],
    ['sortBy again', '?sort=gap', () => actions.sortBy('gap'), '?sort=-gap', 1],
    ['sortBy a third time', '?sort=-gap', () => actions.sortBy('gap'), '?sort=gap', 1],
    ['sortBy another', '?sort=gap', () => actions.sortBy('due'), '?sort=due', 1],
    ['closeItem', '?item=racks', () => actions.closeItem(), '', 1],
    ['removeChoice', '?status=behind.silent', () => actions.removeChoice('status', 'silent'), '?status=behind', 1],
    ['removeChoice of text', '?q=a', () => actions.removeChoice('q', 'a'), '', 1],
    ['clearFilter', '?region=440200&kind=measured', () => actions.clearFilter('region'), '?kind=measured', 1],
    ['clearFilters', '?region=440200&q=a&pick=b&view=ledger', () => actions.clearFilters(), '?view=ledger', 1],
    ['clearFilters of none', '?view=ledger', () => actions.clearFilters(), '?view=ledger', 0],
    ['goToToday', '?kind=measured&asof=2026-01-01&ed=2025-12-31&n=4', () => actions.goToToday(), '?kind=measured', 1],
    [
      'openLedger',
      '?region=440200&view=ledger&item=racks&asof=2026-01-01&rule=mine&lang=en&embed=1',
      () => actions.openLedger('demo'),
      '?view=ledger&lang=en&ledger=demo&embed=1',
      1,
    ],
  ]
  it.each(cases)('[address actions] %s: "%s"', (_title, before, act, after, pushed) => {
    openPage(before)
    const push = vi.spyOn(window.history, 'pushState')
    act()
    expect(window.location.search).toBe(after)
    expect(push).toHaveBeenCalledTimes(pushed)
  })
})
