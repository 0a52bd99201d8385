/** The ledger's command line: `npm run ledger -- check FILE…`, `-- schema [--check]`, `-- --help`. */
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '#src/domain/terms.ts'
import type { Language } from '#src/domain/terms.ts'
import { check } from './check.ts'
import { schema } from './schema.ts'
import { cliWords } from './words.ts'

/** Runs one command and returns its exit code: 0 fine, 1 faults found, 2 wrong usage or an unreadable file. */
export async function main(args: readonly string[], print: (line: string) => void): Promise<number> {
  const read = readArgs(args)
  const { lang } = read
  const words = cliWords[lang]
  const usage = (fault: string | null) => {
    for (const line of fault === null ? words.usage : [fault, ...words.usage]) print(line)
    return fault === null ? 0 : 2
  }
  if ('fault' in read) return usage(read.fault)
  const [command, ...files] = read.positionals
  if (read.help) return usage(null)
  if (command === 'check') return files.length === 0 ? usage(words.noFile) : check(files, lang, print)
  if (command === 'schema') return schema(read.check, lang, print)
  return usage(command === undefined ? words.noCommand : words.unknownCommand(command))
}

type Args =
  | { readonly lang: Language; readonly fault: string }
  | {
      readonly lang: Language
      readonly help: boolean
      readonly check: boolean
      readonly positionals: readonly string[]
    }

function readArgs(args: readonly string[]): Args {
  const options = {
    lang: { type: 'string', default: 'zh' },
    check: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const lang = LANGUAGES.find((language) => language === values.lang)
    if (lang === undefined) return { lang: 'zh', fault: cliWords.zh.badLanguage }
    return { lang, help: values.help === true, check: values.check === true, positionals }
  } catch (error) {
    return { lang: 'zh', fault: error instanceof Error ? error.message : String(error) }
  }
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`))
