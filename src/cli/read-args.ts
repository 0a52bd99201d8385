import { parseArgs } from 'node:util'
import { isCalendarDate } from '#src/domain/deadline.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { COMMAND_NAMES, COMMANDS, type CommandName, type OptionKind } from './commands.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'

/** What was typed. `command` null: none, only help. */
export type Args =
  | { readonly lang: Language; readonly command: CommandName | null; readonly fault: string }
  | { readonly lang: Language; readonly command: CommandName | null; readonly help: true }
  | {
      readonly lang: Language
      readonly command: CommandName
      readonly files: readonly string[]
      readonly options: ReadonlyMap<string, string>
      readonly lists: ReadonlyMap<string, readonly string[]>
    }

const COMMON: Readonly<Record<string, OptionKind>> = { lang: 'text', help: 'flag' }
/** Texts may follow after a space as well as after =. */
const VALUED = Object.values(COMMANDS).flatMap(({ options }) =>
  Object.entries(options).filter(([, kind]) => kind !== 'flag'),
)

/** Reads the words after `ledger --`. The language is found first, so that every fault is said in it. */
export function readArgs(args: readonly string[]): Args {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(VALUED.map(([name]) => [name, { type: 'string' as const }])),
    },
  })
  const given = tokens.filter((token) => token.kind === 'option')
  const options = new Map(given.map((token) => [token.name, token] as const))
  const [name, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const wanted = options.get('lang')?.value
  const lang = LANGUAGES.find((each) => each === wanted) ?? 'zh'
  const command = COMMAND_NAMES.find((each) => each === name) ?? null
  const words = cliTexts(lang)
  const wrong = (fault: string): Args => ({ lang, command, fault })

  if (options.has('lang') && wanted !== lang) return wrong(words.badLanguage)
  if (name !== undefined && command === null) return wrong(words.unknownCommand(name))
  if (options.has('help')) return { lang, command, help: true }
  if (command === null) return wrong(words.noCommand)
  const { least, most, options: kinds } = COMMANDS[command]
  const known = new Map(Object.entries({ ...COMMON, ...kinds }))
  for (const { name: option, rawName, value } of given) {
    const kind = known.get(option)
    if (kind === undefined) return wrong(words.unknownOption(command, rawName))
    if (kind === 'flag' && value !== undefined) return wrong(words.takesNoValue(rawName))
    if (kind !== 'flag' && (value === undefined || value === '')) return wrong(words.needsValue(rawName))
    if (kind !== 'texts' && given.filter((other) => other.name === option).length > 1)
      return wrong(words.onlyOnce(rawName))
    if (kind === 'day' && !isCalendarDate(value ?? '')) return wrong(words.badDay(rawName, value ?? ''))
  }
  if (files.length < least || files.length > most) return wrong(words.files(command, least, files.length))
  const isList = (option: string) => known.get(option) === 'texts'
  const valuesOf = (option: string) => given.flatMap(({ name: each, value = '' }) => (each === option ? [value] : []))
  return {
    lang,
    command,
    files,
    options: new Map(given.flatMap(({ name: each, value = '' }) => (isList(each) ? [] : [[each, value] as const]))),
    lists: new Map([...options.keys()].filter(isList).map((option) => [option, valuesOf(option)])),
  }
}
