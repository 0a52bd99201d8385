import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionIn } from './newer-edition.ts'

describe('editionIn', () => {
  it.each([
    ['{"edition":"2026-11-23"}', '2026-11-23'],
    ['{\n  "title": {"zh": "甲"},\n  "edition" : "2027-01-02",\n', '2027-01-02'],
    [String.raw`{"note":"says \"edition\":\"2020-01-01\"","edition":"2026-11-23"}`, '2026-11-23'],
    ['{"editions":"2026-11-23"}', null],
    ['<!doctype html><p>Sign in</p>', null],
    ['', null],
  ])('%s', (text, edition) => {
    expect(editionIn(text)).toBe(edition)
  })

  it('agrees with the shipped ledgers', () => {
    const files = readdirSync('public/ledgers').filter((name) => !/^index|schema/.test(name))
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const text = readFileSync(`public/ledgers/${file}`, 'utf8')
      expect(editionIn(text)).toBe(JSON.parse(text).edition)
    }
  })
})
