import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { SHIPPED_RULES } from './rules.ts'
import { ruleSchema } from './schema.ts'

describe('SHIPPED_RULES', () => {
  it('begins with the default and has no id twice', () => {
    expect(SHIPPED_RULES.map(({ id }) => id)).toEqual([
      'points-10-30',
      'yinchuan-2025',
      'sanya-2022',
      'un-progress-chart',
    ])
  })

  it.each(SHIPPED_RULES.map((rule) => [rule.id, rule] as const))('%s is a valid rule', (_, rule) => {
    expect(z.safeParse(ruleSchema, rule).success).toBe(true)
  })

  it.each(SHIPPED_RULES.map((rule) => [rule.id, rule] as const))(
    '[V5a] %s runs from best to worst and leaves nothing over',
    (_, rule) => {
      const edges = rule.bands.map(({ from }) => from ?? -Infinity)
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => b - a))
      expect(edges.at(-1)).toBe(-Infinity)
    },
  )
})
