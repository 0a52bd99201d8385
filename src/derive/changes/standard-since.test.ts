import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { select } from '../selection/select.ts'
import { buildChanges } from './changes.ts'
import { monthsBefore } from './days.ts'
import { standardSince } from './standard-since.ts'

const at = (ledger: string, asOf: string, patch = {}) =>
  select(
    indexLedger(JSON.parse(readFileSync(`public/ledgers/${ledger}.json`, 'utf8'))),
    { ...DEFAULT_VIEW, ...patch },
    asOf,
  )

describe('the earlier day of a comparison that names none', () => {
  it.each(['guangdong-2026', 'guangdong-targets', 'demo'])('%s: something changed since', (ledger) => {
    for (const asOf of ['2026-03-31', '2026-11-23', '2026-12-01', '2027-06-30']) {
      const selection = at(ledger, asOf)
      const since = standardSince(selection.assessed)
      const before = select(selection.assessed.index, DEFAULT_VIEW, since).assessed
      const { sections } = buildChanges({ before, selection, view: DEFAULT_VIEW })
      expect([asOf, sections.size > 0]).toEqual([asOf, true])
    }
  })

  it('is a month before where the ledger knows of anything since, and else the latest day that leaves something', () => {
    expect(standardSince(at('demo', '2026-11-23').assessed)).toBe(monthsBefore('2026-11-23', 1))
    // The first reports and promises of the conference are of its own day, the 24th.
    expect(standardSince(at('guangdong-2026', '2026-12-01').assessed)).toBe('2026-02-24')
  })

  it('is not moved by filters', () => {
    const all = standardSince(at('guangdong-targets', '2026-12-01').assessed)
    expect(standardSince(at('guangdong-targets', '2026-12-01', { region: ['440100'] }).assessed)).toBe(all)
  })
})
