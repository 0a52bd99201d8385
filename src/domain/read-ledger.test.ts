import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeFact, makeLedger, makeReport } from '#mocks/make.ts'
import { RECORD_TABLES } from './issue.ts'
import type { LedgerIssue } from './issue.ts'
import { readLedger } from './read-ledger.ts'
import { readLedgerBytes, readLedgerText } from './read-ledger-text.ts'
import type { ReadResult } from './read-ledger.ts'
import { COMPARATORS } from './terms.ts'

type Json = Record<string, unknown>

/** A valid ledger of three commitments, as it comes out of JSON.parse: free to be damaged. */
function rawLedger(): Json {
  const commitments = [
    makeCommitment(),
    makeCommitment({ id: 'c2', restates: ['c1'], related: ['c3'] }),
    makeCommitment({ id: 'c3' }),
  ]
  const reports = [makeReport(), makeReport({ id: 'r2', commitment: 'c2' }), makeReport({ id: 'r3', corrects: 'r1' })]
  const facts = [makeFact({ commitments: ['c1', 'c2'] }), makeFact({ id: 'f2' })]
  return JSON.parse(JSON.stringify(makeLedger({ commitments, reports, facts })))
}

/** Sets a value deep inside raw JSON; undefined deletes. */
function put(raw: Json, path: readonly (string | number)[], value: unknown): Json {
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), raw)
  const last = path.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Reflect.set(Object(parent), last, value)
  return raw
}

function issuesOf(result: ReadResult): readonly LedgerIssue[] {
  return result.ok ? result.setAside.flatMap((record) => record.issues) : result.issues
}

const brief = (issue: LedgerIssue) => [issue.code, issue.path.join('.'), issue.record, issue.found]

describe('readLedger', () => {
  it('takes a valid ledger as it is', () => {
    const raw = rawLedger()
    expect(readLedger(raw)).toEqual({ ok: true, ledger: raw, setAside: [] })
  })

  it('takes an empty ledger', () => {
    expect(readLedger({ ...rawLedger(), commitments: [], reports: [], facts: [] })).toMatchObject({
      ok: true,
      setAside: [],
    })
  })

  it('refuses a faulty frame and lists every fault, those of records too', () => {
    const raw = rawLedger()
    put(raw, ['schemaVersion'], 2)
    put(raw, ['titel'], 'x')
    put(raw, ['sources', 0, 'url'], 'javascript:alert(1)')
    put(raw, ['units'], undefined)
    put(raw, ['commitments', 1, 'announced'], '2026-02-30')
    const result = readLedger(raw)
    expect(result.ok).toBe(false)
    expect(issuesOf(result).map(brief)).toEqual([
      ['wrong-value', 'schemaVersion', null, '2'],
      ['missing', 'units', null, ''],
      ['wrong-format', 'sources.0.url', null, '"javascript:alert(1)"'],
      ['unknown-field', 'titel', null, '"x"'],
      ['wrong-format', 'commitments.1.announced', 'c2', '"2026-02-30"'],
    ])
    expect(issuesOf(result)[3]?.expected).toEqual({ kind: 'known-field', near: 'title' })
  })

  it.each([
    [['due'], undefined, 'missing', { kind: 'format', format: 'deadline', orNull: true }],
    [['due'], 2026, 'wrong-type', { kind: 'type', type: 'text', fields: [], orNull: true }],
    [['due'], '2026-13', 'wrong-format', { kind: 'format', format: 'deadline', orNull: true }],
    [['due'], '2031/2029', 'wrong-format', { kind: 'format', format: 'deadline', orNull: true }],
    [['since'], '2026/02/24', 'wrong-format', { kind: 'format', format: 'date', orNull: false }],
    [['value'], '30万', 'wrong-type', { kind: 'type', type: 'number', fields: [], orNull: false }],
    [['comparator'], 'atleast', 'wrong-value', { kind: 'one-of', values: [...COMPARATORS] }],
    [['citation', 'paragraph'], 0, 'wrong-format', { kind: 'format', format: 'positive', orNull: false }],
    [['citation', 'paragraph'], 1.5, 'wrong-type', { kind: 'type', type: 'whole-number', fields: [], orNull: false }],
    [
      ['citation', 'section'],
      'II',
      'wrong-type',
      { kind: 'type', type: 'object', fields: ['zh', 'en'], orNull: false },
    ],
    [['citation', 'source'], 'A b', 'wrong-format', { kind: 'format', format: 'id', orNull: false }],
    [['value'], 1e308, 'wrong-format', { kind: 'format', format: 'amount', orNull: false }],
    [['value'], -1.1e18, 'wrong-format', { kind: 'format', format: 'amount', orNull: false }],
    [['upTo'], 5, 'range-disagrees', { kind: 'range', needed: false }],
    [['hegded'], true, 'unknown-field', { kind: 'known-field', near: 'hedged' }],
  ])('sets a commitment aside for its target’s %j = %j', (field, value, code, expected) => {
    const result = readLedger(put(rawLedger(), ['commitments', 2, 'targets', 0, ...field], value))
    const path = ['commitments', 2, 'targets', 0, ...field]
    expect(result).toMatchObject({
      ok: true,
      setAside: [{ table: 'commitments', id: 'c3', issues: [{ code, path, record: 'c3', expected }] }],
    })
  })

  it('sets a commitment aside whose target is between one number and no larger one', () => {
    for (const upTo of [undefined, 100, 99]) {
      const raw = put(rawLedger(), ['commitments', 2, 'targets', 0, 'comparator'], 'between')
      put(raw, ['commitments', 2, 'targets', 0, 'value'], 100)
      const result = readLedger(put(raw, ['commitments', 2, 'targets', 0, 'upTo'], upTo))
      const path = ['commitments', 2, 'targets', 0, 'upTo']
      expect(result).toMatchObject({
        ok: true,
        setAside: [
          { id: 'c3', issues: [{ code: 'range-disagrees', path, expected: { kind: 'range', needed: true } }] },
        ],
      })
    }
  })

  it('sets aside by name a report and a fact whose number is too large to mean anything', () => {
    const raw = put(put(rawLedger(), ['reports', 1, 'value'], 1e19), ['facts', 0, 'value'], -1e308)
    expect(readLedger(raw)).toMatchObject({
      ok: true,
      setAside: [
        { table: 'reports', id: 'r2', issues: [{ code: 'wrong-format', path: ['reports', 1, 'value'] }] },
        { table: 'facts', id: 'f1', issues: [{ code: 'wrong-format', path: ['facts', 0, 'value'] }] },
      ],
    })
  })

  it('sets reports aside with their commitment and drops other references to it', () => {
    const result = readLedger(put(rawLedger(), ['commitments', 0, 'lead'], 'nobody'))
    if (!result.ok) throw new Error('refused')
    expect(result.setAside.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'commitments c1',
      'reports r1',
      'reports r3',
    ])
    expect(result.setAside[0]?.title).toEqual(makeCommitment().title)
    expect(result.setAside[1]?.issues.map((issue) => issue.code)).toEqual(['set-aside-with-commitment'])
    expect(result.ledger.commitments.map(({ id, restates, related }) => [id, restates, related])).toEqual([
      ['c2', [], ['c3']],
      ['c3', [], undefined],
    ])
    expect(result.ledger.facts[0]?.commitments).toEqual(['c2'])
  })

  it('keeps a correction whose earlier report was set aside', () => {
    const result = readLedger(put(rawLedger(), ['reports', 0, 'standing'], 'rumour'))
    if (!result.ok) throw new Error('refused')
    expect(result.ledger.reports.map(({ id, corrects }) => [id, corrects])).toEqual([
      ['r2', undefined],
      ['r3', undefined],
    ])
    expect(result.ledger.reports[1]).not.toHaveProperty('corrects')
  })

  it('names records without an id by their place, and quotes odd ids', () => {
    const raw = put(rawLedger(), ['facts', 1, 'id'], undefined)
    put(raw, ['reports', 2, 'id'], 'a\nb"c')
    Object(raw['commitments']).push(7)
    const result = readLedger(raw)
    expect(result.ok && result.setAside.map(({ table, id, title }) => [table, id, title?.en])).toEqual([
      ['commitments', '#4', undefined],
      ['reports', '"a\\nb\\"c"', undefined],
      ['facts', '#2', 'standard racks'],
    ])
  })

  it('refuses a file in which not one commitment can be used', () => {
    const raw = rawLedger()
    for (const position of [0, 1, 2]) put(raw, ['commitments', position, 'lead'], 'nobody')
    expect(readLedger(raw).ok).toBe(false)
    expect(issuesOf(readLedger(raw)).filter((issue) => issue.code === 'unknown-reference')).toHaveLength(3)
  })

  it('treats the names of prototypes as names like any other', () => {
    const json = JSON.stringify(rawLedger()).replace(
      '"schemaVersion"',
      '"__proto__":{"polluted":1},"constructor":1,"schemaVersion"',
    )
    expect(issuesOf(readLedgerText(json)).map(brief)).toEqual([
      ['unknown-field', '__proto__', null, '{…}'],
      ['unknown-field', 'constructor', null, '1'],
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    const named = put(rawLedger(), ['commitments', 2, 'id'], 'constructor')
    expect(readLedger(put(named, ['commitments', 1, 'related'], ['constructor']))).toMatchObject({
      ok: true,
      setAside: [],
    })
    expect(issuesOf(readLedger(put(rawLedger(), ['commitments', 1, 'lead'], 'constructor'))).map(brief)).toEqual([
      ['unknown-reference', 'commitments.1.lead', 'c2', '"constructor"'],
      ['set-aside-with-commitment', 'reports.1.commitment', 'r2', '"c2"'],
    ])
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (raw) => {
          expect(readLedger(raw).ok).toBe(false)
        },
      ),
    )
  })

  it('gives a ledger that reads again without a fault, and loses no record, however the file is damaged', () => {
    const paths = placesIn(rawLedger(), [])
    const damage = fc.record({
      path: fc.constantFrom(...paths),
      value: fc.oneof(fc.anything(), fc.constantFrom(undefined, 'c1', 'c2', 'r3', '2027-01-01', '1999', 0, null, [])),
    })
    let accepted = 0
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const raw = damages.reduce((damaged, { path, value }) => put(damaged, path, value), rawLedger())
        const result = readLedger(raw)
        expect(result.ok || result.issues.length > 0).toBe(true)
        if (!result.ok) return
        accepted += 1
        expect(readLedger(result.ledger)).toEqual({ ok: true, ledger: result.ledger, setAside: [] })
        for (const table of RECORD_TABLES) {
          const aside = result.setAside.filter((record) => record.table === table)
          expect(result.ledger[table].length + aside.length).toBe(Object(raw[table]).length)
        }
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(20)
  })
})

function placesIn(value: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inner = keys.flatMap((key) => placesIn(Reflect.get(value, key), [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

describe('readLedgerBytes', () => {
  it('reads UTF-8, and names the place of bytes that are none', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(rawLedger(), null, 2))
    expect(readLedgerBytes(bytes)).toMatchObject({ ok: true, setAside: [] })
    const broken = bytes.with(bytes.indexOf(0x0a, 40) + 4, 0xff)
    expect(readLedgerBytes(broken)).toMatchObject({
      ok: false,
      issues: [{ code: 'syntax', expected: { kind: 'json', column: 4, wants: 'utf-8' } }],
    })
  })
})

describe('readLedgerText', () => {
  it('tolerates a byte order mark', () => {
    expect(readLedgerText(`\uFEFF${JSON.stringify(rawLedger())}`)).toMatchObject({ ok: true, setAside: [] })
  })

  it.each([
    ['', 'empty-file', { kind: 'ledger' }],
    [' \n', 'empty-file', { kind: 'ledger' }],
    ['\n<!doctype html><title>404</title>', 'web-page', { kind: 'ledger' }],
    ['{\n  "id": "a",\n}', 'syntax', { kind: 'json', line: 3, column: 1, wants: 'key' }],
    ['\uFEFF{“id”: 1}', 'syntax', { kind: 'json', line: 1, column: 2, wants: 'key' }],
    ['[]', 'wrong-type', { kind: 'type', type: 'object' }],
    ['null', 'wrong-type', { kind: 'type', type: 'object' }],
  ])('refuses %j as %s', (json, code, expected) => {
    expect(readLedgerText(json)).toMatchObject({ ok: false, issues: [{ code, path: [], record: null, expected }] })
  })
})
