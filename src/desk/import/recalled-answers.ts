/** Answers to the questions of the table that is open, and those that were given for earlier tables of its shape. */
import { answerStore } from '#src/desk/store/answer-store.ts'
import { OF_ONE_TABLE, type Answers } from '#src/desk/sheet/doubts.ts'
import { tableShape, undated } from '#src/desk/sheet/table-shape.ts'
import { settleImport } from './import-store.ts'
import type { Plan } from './plan.ts'

function shapeOf({ mapping }: Plan): string | null {
  const shape = mapping === null ? '' : tableShape(mapping)
  return shape === '' ? null : shape
}

/* Earlier answers to what is open in a plan, by the keys that its questions have now. */
async function earlierAnswers(plan: Plan): Promise<Answers> {
  const shape = shapeOf(plan)
  const open = plan.doubts.filter(({ code, answer, usual }) => answer === usual && !OF_ONE_TABLE.has(code))
  if (shape === null || open.length === 0) return {}
  const kept = await answerStore.recall(shape)
  return Object.fromEntries(
    open.flatMap(({ key, choices }) => {
      const value = kept[undated(key)]
      return choices.some((choice) => choice.value === value) ? [[key, value ?? '']] : []
    }),
  )
}

/** Answers what is open in a plan as it was answered for an earlier table of the same shape; nothing that was settled for this one. */
export async function recallAnswers(plan: Plan): Promise<void> {
  const found = await earlierAnswers(plan)
  settleImport((open) => {
    const { answers, recalled } = open.settings
    const fresh = Object.entries(found).filter(([key]) => !Object.hasOwn(answers, key))
    /* Another plan is there, or on its way: that one asks for itself. */
    if (open.plan !== plan || open.working !== null || fresh.length === 0) return null
    return {
      answers: { ...answers, ...Object.fromEntries(fresh) },
      recalled: [...recalled, ...fresh.map(([key]) => key)],
    }
  })
}

function remember(plan: Plan, answers: Answers): void {
  const shape = shapeOf(plan)
  if (shape === null) return
  const passing = new Set(plan.doubts.flatMap(({ key, code }) => (OF_ONE_TABLE.has(code) ? [key] : [])))
  const kept = Object.entries(answers).flatMap(([key, value]) =>
    passing.has(key) ? [] : [[undated(key), value] as const],
  )
  if (kept.length === 0) return
  void answerStore.remember(shape, Object.fromEntries(kept))
}

/** Answers a question, for this table and those of its shape to come; '': it stays open. */
export function answerDoubt(key: string, value: string): void {
  settleImport(({ plan, settings: { answers, recalled } }) => {
    if (plan) remember(plan, { [key]: value })
    return { answers: { ...answers, [key]: value }, recalled: recalled.filter((each) => each !== key) }
  })
}

/** Forgets what was answered for earlier tables of this shape; what was answered for this one stays. */
export function forgetRecalled(): void {
  settleImport(({ plan, settings: { answers, recalled } }) => {
    const own = Object.fromEntries(Object.entries(answers).filter(([key]) => !recalled.includes(key)))
    const shape = plan && shapeOf(plan)
    if (plan && shape !== null) {
      void answerStore.forget(shape)
      remember(plan, own)
    }
    return { answers: own, recalled: [] }
  })
}
