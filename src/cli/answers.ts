/** Answers to what a table leaves open, as given on the command line or in a file. */
import type { Answers, Doubt } from '#src/desk/door.ts'
import type { Language } from '#src/domain/terms.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import type { Call } from './call.ts'
import { tools } from './desk.ts'
import { FileError, readFrom } from './files.ts'

const { formatDoubt } = tools

/** Answers by key. What is written on the command line counts before what is in a file. */
export interface GivenAnswers {
  readonly typed: Answers
  readonly filed: Answers
}

/** Reads --answer and --answers. Rejects with a FileError where the file holds no answers; a text says what is wrong with --answer. */
export async function givenAnswers({
  options,
  lists,
  lang,
}: Pick<Call, 'options' | 'lists' | 'lang'>): Promise<GivenAnswers | string> {
  const typed: [string, string][] = []
  for (const text of lists.get('answer') ?? []) {
    /* A heading may hold an equals sign, a choice never does. */
    const at = text.lastIndexOf('=')
    if (at < 1) return cliTexts(lang).badAnswer(text)
    typed.push([text.slice(0, at).trim(), text.slice(at + 1).trim()])
  }
  const file = options.get('answers')
  return { typed: Object.fromEntries(typed), filed: file === undefined ? {} : await answersIn(file, lang) }
}

async function answersIn(file: string, lang: Language): Promise<Answers> {
  const refuse = () => new FileError('refused', file, cliTexts(lang).notAnswers)
  let raw: unknown
  try {
    raw = JSON.parse(new TextDecoder().decode(await readFrom(file)))
  } catch (error) {
    throw error instanceof FileError ? error : refuse()
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw refuse()
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]: [string, unknown]) => {
      if (typeof value !== 'string') throw refuse()
      return [key, value]
    }),
  )
}

/** Every answer, as the questions are asked with. */
export function allAnswers({ typed, filed }: GivenAnswers): Answers {
  return { ...filed, ...typed }
}

/** What answers nothing that was asked. `notes`: what a file holds beyond this table; a table of another month may ask less. */
export function strayAnswers(
  { typed, filed }: GivenAnswers,
  doubts: readonly Doubt[],
  lang: Language,
): { readonly faults: readonly string[]; readonly notes: readonly string[] } {
  const words = cliTexts(lang)
  const keys = doubts.map(({ key }) => key)
  const unknown = (answers: Answers) =>
    Object.keys(answers).flatMap((key) => (keys.includes(key) ? [] : [words.noQuestion(key, keys)]))
  const given = allAnswers({ typed, filed })
  const noChoices = doubts.flatMap((doubt) => {
    const value = given[doubt.key]
    if (value === undefined || doubt.choices.some((choice) => choice.value === value)) return []
    const known = formatDoubt(doubt, lang).choices.map((choice) => words.choiceOf(choice.value, choice.word))
    return [words.noChoice(doubt.key, value, known)]
  })
  return { faults: [...unknown(typed), ...noChoices], notes: unknown(filed) }
}

/** How questions are said. */
export interface DoubtVoice {
  readonly file: string
  readonly lang: Language
  /** What was answered. */
  readonly given: Answers
  readonly say: (line: string) => void
}

/** Says each question with its choices, each as it is typed; what is answered, or goes as usual, as a note. Returns how many cells hang on those that are open. */
export function sayDoubts(doubts: readonly Doubt[], { file, lang, given, say }: DoubtVoice): number {
  const words = cliTexts(lang)
  const open = doubts.filter(({ answer }) => answer === null)
  for (const doubt of doubts) {
    const { question, choices } = formatDoubt(doubt, lang)
    const word = choices.find(({ value }) => value === doubt.answer)?.word
    if (word === undefined) continue
    const isUsual = !Object.hasOwn(given, doubt.key)
    say(words.line(file, words.note(isUsual ? words.asUsual(question, word) : words.answered(question, word))))
    if (isUsual) sayChoices(doubt, lang, say)
  }
  for (const doubt of open) {
    const { question, hint } = formatDoubt(doubt, lang)
    say(words.line(file, words.question(question, hint)))
    sayChoices(doubt, lang, say)
  }
  const cells = open.reduce((sum, doubt) => sum + doubt.cells, 0)
  if (open.length > 0) say(words.line(file, words.toAnswer(open.length, cells)))
  return cells
}

function sayChoices(doubt: Doubt, lang: Language, say: (line: string) => void): void {
  for (const { value, word } of formatDoubt(doubt, lang).choices)
    if (value !== doubt.answer) say(cliTexts(lang).choice(word, `--answer ${inShell(`${doubt.key}=${value}`)}`))
}

/* In single quotes nothing means anything but a quote itself. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
