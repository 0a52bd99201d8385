import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from './rule-ids.ts'
import { documentedRules, testedRules } from './testing/rules-named.ts'

const here = new URL('.', import.meta.url)

const rules = readFileSync(new URL('RULES.md', here), 'utf8')
const tests = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n')
const documented = documentedRules(rules)
const tested = testedRules(tests)

describe('RULES.md', () => {
  it('has a heading for each rule, V1 and on, without a gap', () => {
    const main = documented.filter((id) => /^V\d+$/.test(id))
    expect(main.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
      RULE_IDS.map((_, at) => `V${at + 1}`),
    )
    expect(main.toSorted()).toEqual(RULE_IDS.toSorted())
  })

  it('documents what the tests test, and the tests test what it documents', () => {
    expect(documented.length).toBeGreaterThan(RULE_IDS.length)
    expect(tested).toEqual(documented)
  })
})
