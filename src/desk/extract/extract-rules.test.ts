import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EXTRACT_RULES } from './extract-rules.ts'

it('every rule of extraction is in the tests, and every test names a rule there is', () => {
  const here = new URL('.', import.meta.url)
  const tests = readdirSync(here).filter((name) => name.endsWith('.test.ts'))
  const text = tests.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n')
  const named = new Set([...text.matchAll(/\[(E\d+)\]|'(E\d+)'/g)].map((match) => match[1] ?? match[2]))
  expect([...named].toSorted()).toEqual(Object.keys(EXTRACT_RULES).toSorted())
})
