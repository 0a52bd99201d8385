import { describe, expect, it } from 'vitest'
import { recipeOf } from './draw.ts'
import { HABIT_NAMES, type Habit } from './habits.ts'
import { judge, type Verdict } from './judge.ts'
import { silentFaults } from './shrink.ts'
import { makeOfficeTable } from './table.ts'

/** Each habit alone in a table, and as many tables of several habits. `npm run fuzz` reads far more. */
const TABLES = 2 * HABIT_NAMES.length
const verdicts: Verdict[] = []
for (let seed = 0; seed < TABLES; seed += 1) verdicts.push(await judge(makeOfficeTable(recipeOf(seed))))

const kindOf = ({ table: { recipe } }: Verdict): Habit | 'several' =>
  recipe.seed % 2 === 0 ? (recipe.habits[0] ?? 'several') : 'several'
const faultsOf = (kind: Habit | 'several') =>
  verdicts
    .filter((verdict) => kindOf(verdict) === kind)
    .flatMap((verdict) =>
      silentFaults(verdict).map(
        ({ outcome, field, title, wanted, found }) =>
          `seed ${verdict.table.recipe.seed}: ${outcome}: ${field} of ${title} should be ${wanted}, is ${found}`,
      ),
    )

describe('tables as offices make them, from a seed', () => {
  it.each([...HABIT_NAMES, 'several' as const])('%s: no value is silently wrong or lost', (kind) => {
    expect(faultsOf(kind)).toEqual([])
  })

  it('are the same from the same seed, and differ from the next', () => {
    const bytes = (seed: number) => Buffer.from(makeOfficeTable(recipeOf(seed)).bytes).toString('base64')
    expect(bytes(1)).toBe(bytes(1))
    expect(bytes(1)).not.toBe(bytes(3))
  })

  it('hold thousands of cells whose truth is known', () => {
    expect(verdicts.flatMap(({ unanswered }) => unanswered).length).toBeGreaterThan(3000)
  })
})
