/** How one table is to be made, and its sources of chance: a habit that is left out leaves the rest as it was. */
import { makeRandom, type Random } from '#mocks/random.ts'
import type { Habit, TableKind } from './habits.ts'

/** A table by its number: the same makes the same bytes. */
export interface Recipe {
  readonly seed: number
  readonly kind: TableKind
  readonly form: 'xlsx' | 'csv'
  /** How many tasks are drawn, and which of them are kept; null: all. */
  readonly tasks: number
  readonly kept: readonly number[] | null
  readonly habits: readonly Habit[]
}

export interface Making {
  readonly recipe: Recipe
  readonly has: (habit: Habit) => boolean
  /** A source of chance of that name, the same for the same seed. */
  readonly random: (name: string) => Random
  /** One of the words: the first where offices keep to the usual ones. */
  readonly word: (name: string, words: readonly string[]) => string
}

export function makingOf(recipe: Recipe): Making {
  const habits = new Set(recipe.habits)
  const random = (name: string) => makeRandom(hashOf(`${recipe.seed} ${name}`))
  return {
    recipe,
    has: (habit) => habits.has(habit),
    random,
    word: (name, words) => (habits.has('other-words') ? random(`word ${name}`).pick(words) : (words[0] ?? '')),
  }
}

function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}
