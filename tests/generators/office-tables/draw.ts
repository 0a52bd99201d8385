/** Recipes by number: every second table has one habit alone, the others several at once. */
import { makeRandom } from '#mocks/random.ts'
import { HABIT_NAMES, HABITS, habitsOf, TABLE_KINDS, type Habit } from './habits.ts'
import type { Recipe } from './making.ts'

/** What only a workbook can hold, or only a CSV file. */
const XLSX_ONLY: readonly Habit[] = [
  'hidden-row',
  'hidden-column',
  'hidden-sheet',
  'other-sheet',
  'department-sheets',
  'struck-row',
  'struck-figure',
  'superscript',
  'scaling-format',
  'date-cells',
  'merged-rows',
]
const CSV_ONLY: readonly Habit[] = ['scientific']
/* Of each group a table has one. */
const APART: readonly (readonly Habit[])[] = [
  ['units-above', 'unit-in-heading', 'unit-behind-slash', 'unit-bare', 'unit-in-cell', 'unit-row-below'],
  ['quarters', 'quarters-and-year', 'quarter-goals', 'plan-and-done'],
  ['hidden-sheet', 'department-sheets'],
  ['month-and-cumulative', 'plan-and-done'],
  ['progress-text', 'progress-with-total', 'month-and-cumulative', 'plan-and-done'],
  ['share-column', 'share-as-fraction'],
  ['section-rows', 'numbered-sections'],
  ['scaling-format', 'unit-in-cell', 'numbers-as-text'],
  ['scientific', 'unit-in-cell', 'scaling-format'],
  ['percent-format', 'fraction-under-percent', 'unit-in-cell'],
  ['grand-total', 'total-first'],
  ['helpers-column', 'all-counties', 'leads-in-one-cell'],
  ['no-deadline-column', 'double-deadline', 'recurring-deadline', 'month-end', 'date-cells', 'other-dates'],
]
const SIZES = [3, 9] as const

function drawn(seed: number): Recipe {
  const random = makeRandom(seed * 7919 + 1)
  const base = { seed, tasks: random.whole(...SIZES), kept: null }
  if (seed % 2 === 0) {
    const habit = HABIT_NAMES[(seed / 2) % HABIT_NAMES.length] ?? 'title-rows'
    const kind = random.pick(HABITS[habit])
    return {
      ...base,
      kind,
      form: CSV_ONLY.includes(habit) || (!XLSX_ONLY.includes(habit) && random.chance(0.3)) ? 'csv' : 'xlsx',
      habits: [habit],
    }
  }
  const kind = random.pick(TABLE_KINDS)
  const form = random.chance(0.3) ? 'csv' : 'xlsx'
  const unfit = form === 'csv' ? XLSX_ONLY : CSV_ONLY
  return {
    ...base,
    kind,
    form,
    habits: habitsOf(kind).filter((habit) => !unfit.includes(habit) && random.chance(0.14)),
  }
}

/** The recipe of that number. */
export function recipeOf(seed: number): Recipe {
  const recipe = drawn(seed)
  const habits = recipe.habits.filter(
    (habit, at) =>
      !APART.some(
        (group) => group.includes(habit) && recipe.habits.slice(0, at).some((other) => group.includes(other)),
      ),
  )
  return { ...recipe, habits }
}
