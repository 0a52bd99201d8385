import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SCHEMA_FILE, schemaText } from '#src/cli/fill-schema.ts'
import { ledgerJsonSchema } from '#src/domain/json-schema.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { date, due } from '#src/domain/schema.ts'
import { formatIssue } from '#src/format/issue.ts'

const FOLDER = new URL('../../public/ledgers/', import.meta.url)
const ledgers = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.json') && name !== 'index.json' && name !== 'ledger.schema.json',
)

describe('the published schema', () => {
  it('is current (npm run ledger -- fill-schema writes it)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText())
  })

  it('is draft 2020-12 without an id of its own, and every reference in it leads somewhere', () => {
    expect(ledgerJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
    expect(ledgerJsonSchema()).not.toHaveProperty('$id')
    const names = [...schemaText().matchAll(/"\$ref": "([^"]+)"/g)].map(
      (match) => match[1]?.replace('#/$defs/', '') ?? '',
    )
    expect(names.length).toBeGreaterThan(50)
    expect(ledgerJsonSchema()).toHaveProperty('$defs')
    const definitions = Object.keys(JSON.parse(schemaText()).$defs)
    expect(names.filter((name) => !definitions.includes(name))).toEqual([])
    expect(definitions.filter((name) => name.startsWith('__'))).toEqual([])
  })

  it.each([
    ['date', date, ['2026-12-31', '1900-01-01'], ['2026', '2026-13-01', '2026-12-32', '1899-01-01', '2026-1-1']],
    [
      'deadline',
      due,
      ['2026', '2026-06', '2026-12-31', '2029/2031', '2026-06/2027'],
      ['', '2026-13', '2026/', '2026/2027/2028', '1899', '3 years'],
    ],
  ])('knows the form of a %s as the validator does', (name, schema, right, wrong) => {
    const pattern = new RegExp(JSON.parse(schemaText()).$defs[name].pattern, 'u')
    for (const text of right)
      expect([text, pattern.test(text), schema.safeParse(text).success]).toEqual([text, true, true])
    for (const text of wrong)
      expect([text, pattern.test(text), schema.safeParse(text).success]).toEqual([text, false, false])
  })
})

describe('the shipped ledgers', () => {
  it.each(ledgers)('%s validates with nothing set aside', (name) => {
    const result = readLedgerText(readFileSync(new URL(name, FOLDER), 'utf8'))
    const issues = result.ok ? result.setAside.flatMap((record) => record.issues) : result.issues
    expect(issues.map((issue) => formatIssue(issue, 'en'))).toEqual([])
  })
})
