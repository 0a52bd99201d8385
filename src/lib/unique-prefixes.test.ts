import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uniquePrefixes } from './unique-prefixes.ts'

describe('uniquePrefixes', () => {
  it('is as short as it can be and no shorter', () => {
    expect(uniquePrefixes(['Guangzhou', 'Guangdong', 'Shantou', 'Shanwei', 'Shaoguan', 'Meizhou'], 4)).toEqual([
      'Guangz',
      'Guangd',
      'Shant',
      'Shanw',
      'Shao',
      'Meiz',
    ])
    expect(uniquePrefixes(['Sha', 'Shantou'], 3)).toEqual(['Sha', 'Shan'])
  })

  it('tells different names apart', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (names, least) => {
          expect(new Set(uniquePrefixes(names, least)).size).toBe(names.length)
        },
      ),
    )
  })
})
