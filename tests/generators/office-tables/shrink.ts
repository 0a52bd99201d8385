/** The smallest table that still fails: habits are left out one by one, then tasks. */
import { judge, type Judged, type Verdict } from './judge.ts'
import type { Recipe } from './making.ts'
import { makeOfficeTable } from './table.ts'

/** The faults that a reading must never have: a wrong value, or one lost without a word. */
export function silentFaults({ unanswered, answered }: Verdict): readonly Judged[] {
  return [...unanswered, ...answered].filter(({ outcome }) => outcome === 'wrong' || outcome === 'lost')
}

/** As small as the recipe can be with a fault of the same field and kind. */
export async function shrink(recipe: Recipe, { field, outcome }: Judged): Promise<Verdict> {
  const still = async (smaller: Recipe) => {
    const verdict = await judge(makeOfficeTable(smaller))
    return silentFaults(verdict).some((one) => one.field === field && one.outcome === outcome) ? verdict : null
  }
  let best = recipe
  let verdict = await judge(makeOfficeTable(recipe))
  for (const habit of recipe.habits) {
    const smaller = { ...best, habits: best.habits.filter((other) => other !== habit) }
    const found = await still(smaller)
    if (found) [best, verdict] = [smaller, found]
  }
  for (const at of Array.from({ length: recipe.tasks }, (_, index) => index)) {
    const kept = (best.kept ?? Array.from({ length: recipe.tasks }, (_, index) => index)).filter(
      (other) => other !== at,
    )
    if (kept.length === 0) break
    const smaller = { ...best, kept }
    const found = await still(smaller)
    if (found) [best, verdict] = [smaller, found]
  }
  return verdict
}
