import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

const FIELDS = ['baseline', 'announced', 'due', 'restates', 'related', 'reportEveryMonths']

describe('nearestName', () => {
  it.each([
    ['basline', 'baseline'],
    ['anounced', 'announced'],
    ['report_every_months', 'reportEveryMonths'],
    ['deu', 'due'],
    ['RELATED', 'related'],
    ['restate', 'restates'],
  ])('%s was meant as %s', (typed, meant) => expect(nearestName(typed, FIELDS)).toBe(meant))

  it.each(['', '__', 'deadline', 'x', 'y'.repeat(10_000)])('%j is close to none', (typed) =>
    expect(nearestName(typed, FIELDS)).toBeNull(),
  )
})
