import { describe, expect, it } from 'vitest'
import { indexLedger } from './index-ledger.ts'
import { unitOf } from './known.ts'
import { SHIPPED_RULES } from './rules.ts'
import { commitment, DEFAULT_RULE, figure, ledgerOf, measure } from './testing/build.ts'

describe('indexLedger', () => {
  it('puts reports in order of date, then of recording, then of the file', () => {
    const reports = [
      figure('2026-06-30', 1, { id: 'd', recorded: '2026-08-01' }),
      figure('2026-03-31', 1, { id: 'a' }),
      figure('2026-06-30', 1, { id: 'b', recorded: '2026-07-01' }),
      figure('2026-06-30', 1, { id: 'c', recorded: '2026-07-01' }),
      figure('2026-01-31', 1, { id: 'other', commitment: 'd' }),
    ]
    const index = indexLedger(ledgerOf([commitment()], reports))
    expect(index.reports.get('c')?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(index.reports.get('d')?.map(({ id }) => id)).toEqual(['other'])
    expect(index.reports.get('none')).toBeUndefined()
  })

  it('finds commitments by id and facts by commitment', () => {
    const fact = {
      id: 'fact',
      regions: ['990100'],
      sectors: [],
      commitments: ['c', 'd'],
      metric: { zh: '示例', en: 'Example' },
      value: 1,
      comparator: 'exactly' as const,
      unit: 'racks',
      date: null,
      citation: { source: 'source' },
    }
    const index = indexLedger({ ...ledgerOf([commitment(), commitment({ id: 'd' })]), facts: [fact] })
    expect(index.commitments.get('d')?.id).toBe('d')
    expect(index.facts.get('c')).toEqual([fact])
    expect(index.facts.get('d')).toEqual([fact])
  })

  it('finds each record of a table by its id, regions by their code', () => {
    const name = { zh: '示例', en: 'Example' }
    const [racks, exchange] = [
      { id: 'racks', name, additive: true },
      { id: 'exchange', name, kind: 'province' as const },
    ]
    const region = { code: '990000', name, parent: null }
    const sector = { id: 'computing', name }
    const ledger = { ...ledgerOf([commitment()]), units: [racks], organisations: [exchange], sectors: [sector] }
    const index = indexLedger({ ...ledger, regions: [region] })
    expect([...index.units]).toEqual([['racks', racks]])
    expect([...index.organisations]).toEqual([['exchange', exchange]])
    expect([...index.sectors]).toEqual([['computing', sector]])
    expect([...index.regions]).toEqual([['990000', region]])
    expect([...index.sources]).toEqual(ledger.sources.map((source) => [source.id, source]))
    expect(unitOf({ measure: measure() }, index)).toBe(racks)
    expect(unitOf({}, index)).toBeNull()
    expect(unitOf({ measure: measure() }, { ...index, units: new Map() })).toBeNull()
  })

  it('lets a rule of the ledger win over a shipped one of the same id, in its place', () => {
    const own = { ...DEFAULT_RULE, tooEarlyBelow: 25 }
    const extra = { ...DEFAULT_RULE, id: 'extra' }
    const { rules } = indexLedger({ ...ledgerOf([]), rules: [own, extra] })
    expect([...rules.keys()]).toEqual([...SHIPPED_RULES.map(({ id }) => id), 'extra'])
    expect(rules.get('points-10-30')?.tooEarlyBelow).toBe(25)
  })
})
