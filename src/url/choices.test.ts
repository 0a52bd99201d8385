import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import {
  activeFilters,
  withoutFilter,
  withoutFilters,
  isChosen,
  withoutChoice,
  withChoiceToggled,
  withNotJudgedToggled,
  withRegionToggled,
} from './choices.ts'

const read = (address: string) => parseAddress(address).view

describe('[address choices] lists', () => {
  it.each([
    ['', 'sector', 'computing', '?sector=computing'],
    ['?sector=computing', 'sector', 'computing', ''],
    ['?sector=logistics', 'sector', 'computing', '?sector=computing.logistics'],
    ['?year=2026.none', 'year', '2029-2031', '?year=2026.2029-2031.none'],
    ['?year=2026.none', 'year', 'none', '?year=2026'],
    ['?kind=measured', 'kind', 'direction', '?kind=direction.measured'],
    ['?pick=z.m', 'pick', 'a', '?pick=z.m.a'],
    ['?status=silent.no-number.met', 'status', 'unjudged', '?status=met.unjudged'],
    ['?status=unjudged.met', 'status', 'silent', '?status=met.silent'],
    ['?status=unjudged', 'status', 'met', '?status=met.unjudged'],
    ['?status=overdue-unverified.unjudged', 'status', 'silent', '?status=silent'],
    ['?status=overdue-unverified.unjudged', 'status', 'overdue-unverified', '?status=overdue-unverified'],
    ['?status=overdue-unverified.silent', 'status', 'overdue-unverified', '?status=silent'],
  ] as const)('[address choices] "%s", toggle %s %s: "%s"', (before, key, value, after) => {
    expect(formatAddress(withChoiceToggled(read(before), key, value))).toBe(after)
  })

  it.each([
    ['', '?status=overdue-unverified.unjudged'],
    ['?status=met.silent', '?status=met.overdue-unverified.unjudged'],
    ['?status=met.unjudged', '?status=met'],
    ['?status=met.overdue-unverified.unjudged', '?status=met'],
  ])('[address choices] "%s", toggle all that cannot be judged: "%s"', (before, after) => {
    expect(formatAddress(withNotJudgedToggled(read(before)))).toBe(after)
  })

  it('[address choices] a value that is no value of the key changes nothing', () => {
    expect(withChoiceToggled(read('?kind=measured'), 'kind', 'huge')).toEqual(read('?kind=measured'))
  })
})

describe('[address choices] regions', () => {
  const parents = new Map([
    ['440000', { parent: null }],
    ['440200', { parent: '440000' }],
    ['440222', { parent: '440200' }],
    ['440229', { parent: '440200' }],
    ['441200', { parent: '440000' }],
  ])
  it.each([
    ['', '440200', '?region=440200'],
    ['?region=440200', '440200', ''],
    ['?region=440200', '441200', '?region=440200.441200'],
    ['?region=440200.441200', '440222', '?region=440222.441200'],
    ['?region=440222.440229.441200', '440200', '?region=440200.441200'],
    ['?region=440222.441200', '440000', '?region=440000'],
    ['?region=440000', '440222', '?region=440222'],
    ['?region=440200', '990100', '?region=440200.990100'],
  ])('[address choices] "%s", toggle %s: "%s"', (before, code, after) => {
    expect(formatAddress(withRegionToggled(read(before), code, parents))).toBe(after)
  })

  it('[address choices] a circle of parents ends', () => {
    const circle = new Map([
      ['440200', { parent: '440222' }],
      ['440222', { parent: '440200' }],
    ])
    expect(formatAddress(withRegionToggled(read(''), '440222', circle))).toBe('?region=440222')
  })
})

describe('[address choices] chips', () => {
  const view = read(
    '?region=440200.441200&year=2026.none&status=behind&q=30%E4%B8%87.5&pick=z.a&view=ledger&asof=2026-11-23',
  )

  it('[address choices] every filter is named, in address order, and nothing else', () => {
    expect(activeFilters(view).map(({ key, value }) => `${key} ${value}`)).toEqual([
      'region 440200',
      'region 441200',
      'year 2026',
      'year none',
      'status behind',
      'q 30万.5',
      'pick z',
      'pick a',
    ])
    expect(activeFilters(read('?view=ledger&item=racks'))).toEqual([])
  })

  it('[address choices] each can be taken out, and all together', () => {
    const left = activeFilters(view).reduce((rest, { key, value }) => withoutChoice(rest, key, value), view)
    expect(left).toEqual(read('?view=ledger&asof=2026-11-23'))
    expect(withoutFilters(view)).toEqual(left)
  })

  it('[address choices] what is not chosen cannot be taken out', () => {
    expect(withoutChoice(view, 'region', '440300')).toBe(view)
    expect(isChosen(view, 'region', '440300')).toBe(false)
    expect(isChosen(view, 'year', 'none')).toBe(true)
  })

  it('[address choices] one filter is emptied alone', () => {
    expect(withoutFilter(view, 'region')).toEqual({ ...view, region: [] })
  })
})
