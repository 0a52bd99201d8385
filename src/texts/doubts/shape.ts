/** What a question about a table can name. */
export interface DoubtTexts {
  /** The heading of a column, or a metric; '' where it is about the whole table. */
  readonly about: string
  /** How many cells hang on it. */
  readonly cells: number
  /** The first of them as written, at most three, none twice. */
  readonly examples: readonly string[]
}

/** A question in words: what is asked, what each answer of ours means, by its value, and what helps to choose. */
export interface DoubtSentences {
  readonly ask: (texts: DoubtTexts) => string
  /** Empty where the answers are named by the table itself, as its columns are. */
  readonly choices: Readonly<Record<string, (texts: DoubtTexts) => string>>
  readonly hint: string
}

/** Questions by their kind. */
export function ofDoubts<Code extends string>(questions: Readonly<Record<Code, DoubtSentences>>) {
  return questions
}

/** A share typed as a fraction, in per cent: 0.85 is 85%; as it stands where it is no number. */
export function asPercent(written: string): string {
  const number = Number(written.normalize('NFKC').trim())
  return Number.isFinite(number) ? `${Number((number * 100).toPrecision(12))}%` : written
}
