/**
 * What a table leaves open, put to a person as one question for a whole column, name or table, and never guessed. A cell that hangs on a
 * question without an answer is not taken: it has the complaint `not-answered`, which is an error. Answers are kept by key, for a table of the
 * same shape asks the same.
 */

/** The kinds of question, and the answers to choose from; null: they are named by the one who asks, as letters of columns are. */
export const DOUBTS = {
  /** Whether less of a metric is better. */
  direction: ['lower', 'higher'],
  /** Whether 0.85 under % is 0.85 % or 85 %. */
  'share-scale': ['percent', 'fraction'],
  /** Whether the percentages of a column of which no words tell it are levels to reach or rates of one year. */
  'share-basis': ['rate', 'annual-rate'],
  /** Whether the numbers of a table of indicators by place are targets or what was reached. */
  'matrix-values': ['target', 'latest'],
  /** Which language the texts of a table are in that are to take the place of others. */
  language: ['zh', 'en'],
  /** What targets count of which nothing says it: taken as adding up from the start. */
  basis: ['cumulative', 'stock', 'annual-flow'],
  /** Which of the sheets for several months, quarters or years is read. */
  'which-sheet': null,
  /** Which column of several is the target. */
  'target-column': null,
  /** Which column of several is the latest figure. */
  'latest-column': null,
  /** Whether targets that differ from the published ones were set anew, or were published wrongly. */
  restated: ['restated', 'mistake'],
  /** The same of a table that is older than what the ledger knows, or that goes back to an earlier target: keep leaves the target as it is. */
  'older-target': ['keep', 'restated', 'mistake'],
  /** Whether a row with a title that the ledger does not have is one of its tasks under another name: same for the most alike, the id of another, new for none; the first two are named by their titles. */
  'same-task': ['new'],
  /** Whether a column that says how things stand, and not when, holds the latest figures or what the targets start from. */
  'standing-column': ['latest', 'baseline'],
  /** Whether the numbers in the names of tasks are their targets, where no column holds any. */
  'name-target': ['target', 'name'],
  /** The last month and day of years that are written over two, as 2026/27 is. */
  'year-end': ['03-31', '06-30', '07-31', '08-31', '09-30'],
  /** Whether words that may be of the whole task or of a part, or are short of the end (基本完成), finish it. */
  finish: ['open', 'completed'],
  /** Whether hidden rows and columns are read. */
  hidden: ['leave', 'read'],
} as const satisfies Record<string, readonly string[] | null>
export type DoubtCode = keyof typeof DOUBTS

/** What goes without a question as is usual, and can be switched for all at once. */
export const SWITCHES: ReadonlySet<DoubtCode> = new Set(['basis'])

/** What is asked of what one table says, not of how tables of its shape are written: the next table is asked anew. */
export const OF_ONE_TABLE: ReadonlySet<DoubtCode> = new Set([
  'restated',
  'older-target',
  'same-task',
  'finish',
  'which-sheet',
])

/** One question with all that it is about. */
export interface Doubt {
  /** `code:about`: what an answer is kept and given under. */
  readonly key: string
  readonly code: DoubtCode
  /** What it is asked of: the heading of a column, a metric; '' for the table. */
  readonly about: string
  readonly sheet: string
  /** How many cells hang on it. */
  readonly cells: number
  /** The first of them as written, at most three. */
  readonly examples: readonly string[]
  readonly choices: readonly Choice[]
  /** The value of a choice, as a person said or as is usual; null: not yet answered. */
  readonly answer: string | null
  /** What holds without an answer; null: nothing, and its cells are not taken. */
  readonly usual: string | null
}

/** `label`: what the person sees where the value is no word of ours: the heading of a column; '' where texts/doubts has a word for it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Answers by key. */
export type Answers = Readonly<Record<string, string>>

/** What is asked of a cell. `choices` only where the kind of question has none of its own. */
export interface Ask {
  readonly code: DoubtCode
  readonly about: string
  readonly sheet: string
  readonly example: string
  readonly choices?: readonly Choice[]
  /** What holds as long as a person says nothing else: only where nothing is lost by it. */
  readonly usual?: string
}

/** The questions of one reading of a table. */
export interface Doubts {
  /** Asks of one cell. The answer, if it was given and is one of the choices; null: the cell must not be taken. */
  readonly ask: (ask: Ask) => string | null
  /** Every question so far, in the order it was first asked. */
  readonly all: () => readonly Doubt[]
}

const EXAMPLES = 3

/** What an answer is kept and given under: on one line, whatever the heading. */
function doubtKey(code: DoubtCode, about: string): string {
  return `${code}:${about.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`
}

/** No questions yet; `answers` are what the person has said before. */
export function createDoubts(answers: Answers): Doubts {
  const doubts = new Map<string, Doubt>()
  return {
    ask: ({ code, about, sheet, example, choices, usual }) => {
      const key = doubtKey(code, about)
      const offered = choices ?? (DOUBTS[code] ?? []).map((value) => ({ value, label: '' }))
      const given = Object.hasOwn(answers, key) ? answers[key] : undefined
      const answer = offered.find(({ value }) => value === given)?.value ?? usual ?? null
      const { cells = 0, examples = [] } = doubts.get(key) ?? {}
      const isNew = example !== '' && examples.length < EXAMPLES && !examples.includes(example)
      doubts.set(key, {
        key,
        code,
        about,
        sheet,
        cells: cells + 1,
        examples: isNew ? [...examples, example] : examples,
        choices: offered,
        answer,
        usual: usual ?? null,
      })
      return answer
    },
    all: () => [...doubts.values()],
  }
}
