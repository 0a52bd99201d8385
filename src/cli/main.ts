/** The ledger's command line: `npm run ledger -- --help`. */
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { todayIn } from '#src/format/today.ts'
import type { ExitCode, Voice } from './call.ts'
import { COMMANDS } from './commands.ts'
import { FileError } from './files.ts'
import { readArgs } from './read-args.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import '#src/texts/every-language.ts'

/** Runs one command at a clock value (milliseconds since 1970) and returns its exit code. */
export async function main(args: readonly string[], now: number, voice: Voice): Promise<ExitCode> {
  const read = readArgs(args)
  const { lang, command } = read
  const words = cliTexts(lang)
  const usage = command === null ? words.usage : words.help[command]
  if ('help' in read) {
    for (const line of [...usage, words.codes]) voice.print(line)
    return 0
  }
  if ('fault' in read) {
    for (const line of [read.fault, ...usage, words.codes]) voice.warn(line)
    return 2
  }
  try {
    return await COMMANDS[read.command].run({ ...voice, ...read, todayIn: (timeZone) => todayIn(timeZone, now) })
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    voice.warn(words.line(error.file, words.fileFaults[error.kind](error.detail)))
    return 2
  }
}

function say(stream: NodeJS.WriteStream): (line: string) => void {
  return (line) => void stream.write(`${line}\n`)
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  // Whoever read the first lines (head, less) may stop reading.
  process.stdout.on('error', () => process.exit())
  process.exitCode = await main(process.argv.slice(2), Date.now(), {
    print: say(process.stdout),
    warn: say(process.stderr),
  })
}
