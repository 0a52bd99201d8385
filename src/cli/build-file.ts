/** `npm run build:file [-- --ledger FILE]`: one HTML file with the app and its ledgers, opened by double-click. */
import { renameSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { buildFileTexts } from '#src/texts/build-file/texts.ts'
import { readFrom } from './files.ts'
import { main } from './main.ts'
import { tools } from './desk.ts'

const { fileKind } = tools

const OUT = 'dist-file'
const FILE = `${OUT}/duixian.html`

function stop(...lines: readonly string[]): never {
  for (const line of lines) console.error(line)
  process.exit(1)
}

function readArgs(): { readonly lang: Language; readonly ledger: string | null } {
  const options = {
    ledger: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { usage, badLanguage, noValue } = buildFileTexts('zh')
  try {
    const { values } = parseArgs({ options })
    const lang = LANGUAGES.find((language) => language === values.lang)
    if (lang === undefined) stop(badLanguage, ...usage)
    if (values.help) {
      for (const line of buildFileTexts(lang).usage) console.log(line)
      process.exit(0)
    }
    return { lang, ledger: values.ledger === undefined ? null : resolve(values.ledger) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isValueMissing = 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    stop(isValueMissing ? noValue : error.message, ...usage)
  }
}

/** Lets only a faultless ledger into the file: who carries it cannot mend it on the way. */
async function checkLedger(file: string, lang: Language): Promise<void> {
  const words = buildFileTexts(lang)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) stop(words.missing(file))
  if (found.isDirectory()) stop(words.folder(file))
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const kind = fileKind(new Uint8Array(await readFrom(file)))
  if (!('kind' in kind) || kind.kind !== 'json') stop(words.notJson(file))
  if ((await main(['check', file, '--lang', lang], Date.now(), { print: say, warn: say })) !== 0)
    stop(...lines, words.stopped)
  for (const line of lines) console.log(line)
}

const { lang, ledger } = readArgs()
if (ledger !== null) {
  await checkLedger(ledger, lang)
  process.env['DUIXIAN_LEDGER'] = ledger
}
// vite-plugin-singlefile warns that the policy forbids inline code: it does not read the escaped quotes of 'unsafe-inline'.
// Not before: what is refused needs no builder.
const { build } = await import('vite')
await build({ mode: 'file', logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } })
renameSync(`${OUT}/index.html`, FILE)
console.log(buildFileTexts(lang).done(FILE, Math.round(statSync(FILE).size / 1000)))
