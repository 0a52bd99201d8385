/** What was answered to the questions of tables, kept by the shape of the table, so that the table of next month need not be asked about anew. */
import type { DeskDb } from './desk-stores.ts'
import { deskDb } from './desk-db.ts'

/** Answers by the key of their question. */
type KeptAnswers = Readonly<Record<string, string>>

/** Answers by the shape of a table. What cannot be kept or read is as if it had never been said: the questions are asked again. */
export interface AnswerStore {
  readonly recall: (shape: string) => Promise<KeptAnswers>
  /** Adds to what is kept of that shape. */
  readonly remember: (shape: string, answers: KeptAnswers) => Promise<void>
  readonly forget: (shape: string) => Promise<void>
}

/** The store over a storage. */
export function createAnswerStore(db: DeskDb): AnswerStore {
  const quietly = <Result>(work: Promise<Result>, otherwise: Result) => work.catch(() => otherwise)
  return {
    recall: (shape) =>
      quietly(
        db.read(async ({ get }) => (await get('answers', [shape]))?.answers ?? {}),
        {},
      ),
    remember: (shape, answers) =>
      quietly(
        db.write(async ({ get, put }) => {
          const kept = (await get('answers', [shape]))?.answers ?? {}
          await put('answers', { shape, answers: { ...kept, ...answers } })
        }),
        undefined,
      ),
    forget: (shape) =>
      quietly(
        db.write(async ({ drop }) => {
          await drop('answers', [shape])
        }),
        undefined,
      ),
  }
}

/** The answers that this browser keeps. */
export const answerStore = createAnswerStore(deskDb)
