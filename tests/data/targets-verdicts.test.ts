/** What the rules say of public/ledgers/guangdong-targets.json, against verdicts read by hand from target and result. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { ledgerSchema } from '#src/domain/schema.ts'

const raw: unknown = JSON.parse(readFileSync('public/ledgers/guangdong-targets.json', 'utf8'))
const index = indexLedger(ledgerSchema.parse(raw))

function assessed(id: string, asOf: string) {
  const commitment = index.commitments.get(id)
  const rule = index.rules.get('points-10-30')
  if (!commitment || !rule) throw new Error(id)
  return assess(index, commitment, asOf, rule)
}

/** Target, result of the year, verdict. A dash: no figure for the year could be cited. */
const READ_BY_HAND = `
gdp-2023              5以上        4.8      overdue
gdp-2024              5            3.5      overdue
gdp-2025              5左右        3.9      overdue
industry-2023         5.5以上      4.4      overdue
industry-2024         5            4.2      overdue
industry-2025         6左右        3.0      overdue
investment-2023       8            2.5      overdue
investment-2024       4            -        overdue-unverified
retail-2023           6            5.8      overdue
retail-2024           6            0.8      overdue
retail-2025           5左右        2.8      overdue
trade-2023            3            0.3      overdue
trade-2024            1            9.8      met
revenue-2023          5            4.3      overdue
revenue-2024          3            -        overdue-unverified
revenue-2025          3            3        met
jobs-2023             110万以上    139.3万  met
jobs-2024             110万以上    超143万  met
jobs-2025             110万以上    149.4万  met
unemployment-2023     5.5以内      5.3      met
unemployment-2024     5.5左右      5.0      met
unemployment-2025     5.5左右      5.0      met
prices-2023           3左右        0.4      met
prices-2024           3左右        -        overdue-unverified
grain-2023            1268万以上   1285.19万 met
grain-2024            1270万       1313.4万 met
grain-2025            1285万       -        overdue-unverified
income-2024           0            0.9      met
income-2025           0            0.4      met
key-projects-2018     6000亿       -        overdue-unverified
key-projects-2019     6500亿       -        overdue-unverified
key-projects-2020     7000亿       -        overdue-unverified
key-projects-2022     9000亿       -        overdue-unverified
key-projects-2023     1万亿        -        overdue-unverified
key-projects-2024     1万亿        约1.176万亿 met
key-projects-2025     1万亿        1.1816万亿 met
livelihood-2023       10           10       met
livelihood-2024       10           10       met
livelihood-2025       10           10       met
water-quality-2025    90以上       94.6     met
rural-water-2025      超90         90.5     met
firms-retooled-2025   超1万        1万      overdue
forest-optimise-2025  200万        -        overdue-unverified
forest-tend-2025      200万        -        overdue-unverified
shenzhen-gdp-2025     5.5          5.5      met
shenzhen-revenue-2025 3            -        overdue-unverified
shenzhen-jobs-2025    20万         -        overdue-unverified
guangzhou-gdp-2024    不低于5      2.1      overdue
guangzhou-industry-2024 3以上      -3.0     overdue
guangzhou-investment-2024 6        -        overdue-unverified
guangzhou-retail-2024 5.5          -        overdue-unverified
guangzhou-trade-2024  正增长       增长     met
guangzhou-revenue-2024 3           0.5      overdue
guangzhou-prices-2024 3左右        -        overdue-unverified
guangzhou-jobs-2024   24万以上     -        overdue-unverified
guangzhou-gdp-2025    5左右        4.0      overdue
guangzhou-industry-2025 5左右      1.2      overdue
guangzhou-investment-2025 5左右    -6.7     overdue
guangzhou-retail-2025 5左右        5.5      met
guangzhou-trade-2025  3            10.4     met
zhaoqing-gdp-2025     5左右        -        overdue-unverified
zhaoqing-output-2025  超3000亿     -        overdue-unverified
zhaoqing-industry-2025 6左右       -        overdue-unverified
zhaoqing-investment-2025 3左右     -        overdue-unverified
zhaoqing-retail-2025  3左右        -        overdue-unverified
zhaoqing-trade-2025   5            -        overdue-unverified
zhaoqing-jobs-2025    3.5万        -        overdue-unverified
qingyuan-gdp-2020     6左右        3.8      overdue
qingyuan-investment-2020 10        8.1      overdue
qingyuan-retail-2020  7.8          -9.4     overdue
qingyuan-revenue-2020 5左右        4.3      overdue
qingyuan-prices-2020  3.5以内      2.0      met
chaozhou-gdp-2023     6左右        -        overdue-unverified
chaozhou-industry-2023 7           -        overdue-unverified
chaozhou-investment-2023 7.5       -        overdue-unverified
chaozhou-retail-2023  6            -        overdue-unverified
chaozhou-trade-2023   6.5          -        overdue-unverified
chaozhou-revenue-2023 8            -        overdue-unverified
chaozhou-prices-2023  3以内        -        overdue-unverified
chaozhou-jobs-2023    1万          -        overdue-unverified`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

describe('yearly targets on 30 November 2026', () => {
  it.each(READ_BY_HAND)('%s: %s, %s: %s', (id, _target, _result, verdict) => {
    expect(assessed(id ?? '', '2026-11-30').verdict).toBe(verdict)
  })

  it('judges every target whose year is over, and no other', () => {
    const over = index.ledger.commitments.filter(({ targets }) => targets.some(({ due }) => (due ?? '') < '2026'))
    expect(over.map((item) => item.id).toSorted()).toEqual(READ_BY_HAND.map(([id]) => id).toSorted())
    const open = index.ledger.commitments.filter(({ targets }) => targets.some(({ due }) => (due ?? '') >= '2026'))
    for (const { id } of open) {
      const { verdict, reasons } = assessed(id, '2026-11-30')
      expect([id, verdict, reasons[0]]).toEqual([id, 'unjudged', 'no-report'])
    }
  })

  it.each(['investment-2025', 'trade-2025', 'prices-2025', 'income-2023'])(
    '%s has no verdict, for want of a number, but what came of it beside it',
    (id) => {
      const { verdict, reasons } = assessed(id, '2026-11-30')
      expect([verdict, reasons[0]]).toEqual(['unjudged', 'no-number'])
      expect(index.facts.get(id)?.length).toBeGreaterThan(0)
    },
  )
})

describe('GDP of 2025 as it was known', () => {
  it('has no figure before one was published', () => {
    expect(assessed('gdp-2025', '2025-01-31')).toMatchObject({ figure: null, reports: [] })
  })

  it.each([
    ['2025-04-30', 4.1],
    ['2025-07-31', 4.2],
    ['2025-12-31', 4.2],
    ['2026-01-26', 3.9],
  ])('on %s: %d', (asOf, value) => {
    expect(assessed('gdp-2025', asOf).figure?.report.value).toBe(value)
  })

  it('is not yet missed by a half-year below the target', () => {
    expect(['met', 'overdue']).not.toContain(assessed('gdp-2025', '2025-07-31').verdict)
  })
})
