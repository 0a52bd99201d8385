import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { STATUS_BUCKETS } from '#src/derive/status-strip.ts'
import { REASONS, VERDICTS } from '#src/domain/terms.ts'
import { VerdictGlyph } from './verdict-glyph.tsx'

describe('a status without its colour', () => {
  it('has a shape of its own', () => {
    const shapes = [...VERDICTS, ...REASONS].map(
      (status) => render(<VerdictGlyph verdict={status} />).container.querySelector('svg')?.innerHTML,
    )
    expect(new Set(shapes).size).toBe(VERDICTS.length + REASONS.length)
  })

  it('has a pattern of its own in a bar; met alone is plain', () => {
    const sheet = readFileSync('src/marks/status-mix.module.css', 'utf8')
    const patterns = STATUS_BUCKETS.map(
      (status) => new RegExp(`\\.mix \\.${status} \\{\\s*background:([^}]*)`).exec(sheet)?.[1],
    )
    expect(STATUS_BUCKETS.filter((_, at) => patterns[at] === undefined)).toEqual(['met'])
    expect(new Set(patterns).size).toBe(STATUS_BUCKETS.length)
  })
})
