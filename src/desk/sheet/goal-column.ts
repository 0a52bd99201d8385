/** The column that says in words with numbers what is to be reached, where none has it in numbers alone: 整改措施及目标, Measure of success. */
import type { ColumnShape } from './column-shape.ts'
import type { ColumnId } from './columns.ts'

const GOAL_IN_WORDS =
  /目标|指标|要求|measure of success|success (?:measure|criteri)|what (?:we|was) agreed|agreed actions?|what success|(?:outputs?|outcomes?)(?: (?:fy ?)?20\d{2}(?:[-/]\d{2,4})?)?$/i

/** Its position; -1: none. `words`: the own headings of the columns, `columns` what they are so far. */
export function goalInWords(
  words: readonly string[],
  columns: readonly (ColumnId | null)[],
  shapes: readonly ColumnShape[],
): number {
  const isFree = (id: ColumnId | null | undefined) => id === null || id === 'summary' || id === 'metric'
  if (!columns.includes('title') || columns.includes('target')) return -1
  return words.findIndex((own, at) => isFree(columns[at]) && GOAL_IN_WORDS.test(own) && shapes[at]?.hasDigits === true)
}
