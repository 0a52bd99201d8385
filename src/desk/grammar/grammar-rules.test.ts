import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { GRAMMAR_RULES } from './grammar-rules.ts'

it('every rule of the grammar is in the title of a test, and every test names a rule there is', () => {
  const here = new URL('.', import.meta.url)
  const tests = readdirSync(here).filter((name) => name.endsWith('.test.ts'))
  const text = tests.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n')
  const named = new Set([...text.matchAll(/\[(G\d+)\]/g)].map((match) => match[1]))
  expect([...named].toSorted()).toEqual(Object.keys(GRAMMAR_RULES).toSorted())
})
