import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeUnit } from '#mocks/make.ts'
import { file, run } from './testing/run-ledger.ts'

const good = file('good.json', makeLedger())
const halfBad = file(
  'half.json',
  makeLedger({ commitments: [makeCommitment({ id: 'c2', lead: 'x' }), makeCommitment()] }),
)

describe('ledger diff', () => {
  const later = file(
    'later.json',
    makeLedger({
      edition: '2026-11-24',
      reports: [makeReport({ value: 299_000, date: '2026-11-20', recorded: '2026-11-22' })],
      facts: [],
      units: [makeUnit({ additive: false })],
    }),
  )

  it('names records, fields, and the verdicts that flip', async () => {
    const { code, printed } = await run('diff', good, later, '--lang', 'en')
    expect(code).toBe(1)
    expect(printed[0]).toMatch(/^Report: 1 changed; fact: 1 removed/i)
    expect(printed).toContain('    Edition: 2026-11-23 → 2026-11-24')
    expect(printed).toContainEqual(expect.stringMatching(/^- Fact f1: /))
    expect(printed).toContainEqual(expect.stringMatching(/^~ Report r1: .* · 2026-11-20$/))
    expect(printed.slice(-2)).toEqual(['1 verdict flips:', expect.stringMatching(/^ {4}.+: .+ → .+/)])
  })

  it('says the same as JSON, and nothing else', async () => {
    const { code, printed } = await run('diff', good, later, '--json', '--as-of', '2026-11-23')
    expect(code).toBe(1)
    const said = JSON.parse(printed.join('\n'))
    expect(said).toMatchObject({
      asOf: '2026-11-23',
      ledger: [{ path: ['edition'] }],
      verdicts: [{ commitment: 'c1' }],
    })
    expect(said.records.map(({ kind, table, id }: Record<string, unknown>) => [kind, table, id])).toEqual([
      ['changed', 'reports', 'r1'],
      ['removed', 'facts', 'f1'],
      ['changed', 'units', 'rack'],
    ])
    expect(said.records[1].record).toMatchObject({ id: 'f1' })
  })

  it('names the faults of a file apart, and wants ledgers and rules that exist', async () => {
    const { code, lines, printed } = await run('diff', good, halfBad, '--json')
    expect(code).toBe(1)
    expect(lines[0]).toContain('c2')
    expect(JSON.parse(printed.join('\n')).records).toEqual([])
    expect(await run('diff', good, 'tests/fixtures/sheets/messy.xlsx')).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('这是一张表，不是台账')],
    })
    expect(await run('diff', good, good, '--rule', 'nobody')).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('points-10-30')],
    })
    expect((await run('diff', good, good, '--rule', 'yinchuan-2025')).code).toBe(0)
  })
})
