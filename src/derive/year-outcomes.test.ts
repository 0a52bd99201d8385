import { describe, expect, it } from 'vitest'
import { assessed, figure, measured } from '#src/domain/testing/build.ts'
import { yearOutcomes } from './year-outcomes.ts'

const AS_OF = '2026-11-30'

function promise(year: number, result: number | null) {
  const commitment = measured({ basis: 'annual-rate' }, [{ since: `${year}-01-15`, due: String(year) }])
  const reports = result === null ? [] : [figure(`${year}-12-31`, result)]
  return { commitment, assessment: assessed(commitment, reports, AS_OF) }
}

describe('what became of the years', () => {
  it('counts those that are over, oldest first, at most four', () => {
    const items = [2026, 2025, 2025, 2024, 2023, 2022, 2021].map((year) => promise(year, year % 2 === 0 ? 100 : 90))
    expect(yearOutcomes([...items, promise(2025, null)], AS_OF)).toEqual([
      { year: 2022, count: 1, met: 1, missed: 0 },
      { year: 2023, count: 1, met: 0, missed: 1 },
      { year: 2024, count: 1, met: 1, missed: 0 },
      { year: 2025, count: 3, met: 0, missed: 2 },
    ])
  })

  it('says nothing of one year, nor where nothing is known', () => {
    expect(yearOutcomes([promise(2025, 100), promise(2025, 90)], AS_OF)).toEqual([])
    expect(yearOutcomes([promise(2024, 100), promise(2025, null)], AS_OF)).toEqual([])
    expect(yearOutcomes([], AS_OF)).toEqual([])
    const years = yearOutcomes(
      [2022, 2024, 2025].map((year) => promise(year, year === 2022 ? null : 100)),
      AS_OF,
    )
    expect(years.map(({ year }) => year)).toEqual([2024, 2025])
  })
})
