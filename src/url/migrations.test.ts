import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { migrate, MIGRATIONS, type Migrations } from './migrations.ts'

const sample: Migrations = {
  keys: { city: 'region', department: 'unit' },
  values: {
    status: { late: 'behind', bad: 'behind.far-behind' },
    sort: { deadline: 'due' },
    view: { table: 'ledger' },
  },
}

describe('[address migrations]', () => {
  const cases: readonly (readonly [old: string, today: string])[] = [
    ['?city=440200.441200', '?region=440200.441200'],
    ['?City=440200', '?region=440200'],
    ['?department=shaoguan&view=table', '?unit=shaoguan&view=ledger'],
    ['?status=met.LATE', '?status=behind.met'],
    ['?status=bad', '?status=behind.far-behind'],
    ['?sort=deadline', '?sort=due'],
    ['?sort=-deadline', '?sort=-due'],
    ['?sort=-gap&q=late.table', '?q=late.table&sort=-gap'],
    ['?constructor=1&status=constructor.met', '?status=met'],
  ]
  it.each(cases)('[address migrations] %s is read as %s', (old, today) => {
    expect(formatAddress(parseAddress(old, sample).view)).toBe(today)
  })

  it('[address migrations] today’s addresses are left as they are', () => {
    const pairs = [
      ['region', '440200'],
      ['status', 'met.late'],
      ['from', 'chat'],
    ] as const
    expect(migrate(pairs)).toEqual(pairs)
    expect(MIGRATIONS.keys).toEqual({})
  })
})
