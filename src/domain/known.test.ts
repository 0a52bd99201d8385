import { describe, expect, it } from 'vitest'
import { knownReports } from './known.ts'
import { figure, report } from './testing/build.ts'

describe('knownReports', () => {
  const march = figure('2026-03-31', 10, { id: 'march', recorded: '2026-04-20' })
  const june = figure('2026-06-30', 20, { id: 'june', recorded: '2026-07-20' })

  it.each([
    ['2026-04-19', []],
    ['2026-04-20', ['march']],
    ['2026-07-19', ['march']],
    ['2026-07-20', ['march', 'june']],
  ])('on %s knows %j', (asOf, ids) => {
    expect(knownReports([march, june], asOf).map(({ id }) => id)).toEqual(ids)
  })

  it('leaves out a figure dated after the day, even if recorded before', () => {
    const forecast = figure('2026-12-31', 99, { recorded: '2026-06-01' })
    expect(knownReports([forecast], '2026-06-02')).toEqual([])
  })

  it('takes a corrected figure out only from the day the correction is recorded', () => {
    const corrected = figure('2026-03-31', 12, { id: 'corrected', recorded: '2026-06-01', corrects: 'march' })
    const reports = [march, corrected]
    expect(knownReports(reports, '2026-05-31').map(({ id }) => id)).toEqual(['march'])
    expect(knownReports(reports, '2026-06-01').map(({ id }) => id)).toEqual(['corrected'])
  })

  it('follows a correction of a correction, and a withdrawal without a value', () => {
    const first = figure('2026-03-31', 12, { id: 'first', recorded: '2026-05-01', corrects: 'march' })
    const second = report('2026-03-31', { id: 'second', recorded: '2026-06-01', corrects: 'first' })
    const ids = (asOf: string): readonly string[] => knownReports([march, first, second], asOf).map(({ id }) => id)
    expect(ids('2026-05-15')).toEqual(['first'])
    expect(ids('2026-06-15')).toEqual(['second'])
  })
})
