/** Words over the numbers of a matrix that say whether they are planned or done. */
import { readHeading } from './heading.ts'
import { readSense } from './heading-sense.ts'

/** plan: numbers to reach · done: what was reached · null: the table does not say which. */
export type MatrixRole = 'plan' | 'done' | null

const BRACKETS = /[（(【[][^（(【[\]】)）]*[)）】\]]/g
const PLAN = /计划|目标|任务|指标|分解|应完成/
const ROLE_WORD =
  /^(?:年度|全年|\d{4}年(?:度)?|本年)?(?:计划|目标|任务|应完成|完成|实际|累计|已完成)(?:数|值|量|任务|目标|情况|完成|建设)*$/
const DONE = /完成|实际|实绩|累计|达到|进展|进度/

/** A heading without what stands in brackets. */
export function nameOf(text: string): string {
  return text.replaceAll(BRACKETS, '').replaceAll(/\s+|[*＊※①-⑳†‡]+$/g, '')
}

/** Whether a heading says only that numbers are planned or done, and not of what. */
export function isRoleWord(text: string): boolean {
  const { column } = readHeading(text)
  return column === 'target' || column === 'latest' || ROLE_WORD.test(nameOf(text))
}

/** What a heading says of the numbers under it. */
export function roleOf(text: string): MatrixRole {
  const words = nameOf(text)
  if (/^(?:计划|应|拟|目标|预计)/.test(words)) return 'plan'
  if (DONE.test(words) || readSense([text]).role === 'actual') return 'done'
  return PLAN.test(words) ? 'plan' : null
}

/** What the titles above a table say of all of its numbers; null where they say both or nothing. */
export function roleOfTitles(titles: readonly string[]): MatrixRole {
  const [plan, done] = [titles.some((text) => PLAN.test(text)), titles.some((text) => DONE.test(text))]
  return plan === done ? null : plan ? 'plan' : 'done'
}
