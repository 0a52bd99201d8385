import { describe, expect, it } from 'vitest'
import { assessed, figure, measured } from '#src/domain/testing/build.ts'
import type { Basis } from '#src/domain/terms.ts'
import { countsDays, isOpen } from './is-open.ts'

const AS_OF = '2026-02-01'

function seen(basis: Basis, reports: Readonly<Record<string, number>>) {
  const commitment = measured({ basis }, [{ since: '2025-01-15', due: '2025' }])
  const figures = Object.entries(reports).map(([date, value]) => figure(date, value))
  return { commitment, assessment: assessed(commitment, figures, AS_OF) }
}

describe('what is still owed', () => {
  it('is not what was met', () => {
    expect(isOpen(seen('cumulative', { '2025-12-31': 100 }))).toBe(false)
  })

  it('is what was missed and can be made good, and what nobody has shown', () => {
    expect(isOpen(seen('cumulative', { '2025-12-31': 90 }))).toBe(true)
    expect(isOpen(seen('annual-rate', { '2025-09-30': 90 }))).toBe(true)
    expect(isOpen(seen('annual-rate', {}))).toBe(true)
  })

  it.each(['annual-flow', 'annual-rate'] as const)('is not a year that its whole figure has missed: %s', (basis) => {
    expect(isOpen(seen(basis, { '2025-12-31': 90 }))).toBe(false)
  })
})

describe('whether days are counted', () => {
  it('not of a year that is over without its whole figure, though it is still owed', () => {
    expect(countsDays(seen('annual-rate', { '2025-09-30': 90 }))).toBe(false)
    expect(countsDays(seen('annual-rate', {}))).toBe(false)
    expect(countsDays(seen('cumulative', { '2025-09-30': 90 }))).toBe(true)
  })
})
