import { describe, expect, it } from 'vitest'
import { partOf } from './parts.ts'

describe('partOf', () => {
  it.each([
    ['article', 'article'],
    ['in', 'import'],
    ['out', 'export'],
    ['own', 'local'],
    ['constructor', 'drafts'],
    ['', 'drafts'],
  ])('%s is %s', (kept, part) => expect(partOf(kept)).toBe(part))
})
