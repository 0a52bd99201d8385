/** `new FILE`: a ledger in which nothing has been entered yet. */
import { inEachLanguage } from '#src/domain/languages.ts'
import { basename } from 'node:path'
import { emptyLedger, idOfName, USUAL_TIME_ZONE } from './empty-ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { formatIssue } from '#src/format/issue.ts'
import type { Call, ExitCode } from './call.ts'
import { writeOut } from './files.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import { tools } from './desk.ts'

const { ledgerText } = tools

/** Writes an empty ledger that passes the check; with an id or title that does not, says why and writes nothing. */
export async function newLedger({ files, options, lang, todayIn, print, warn }: Call): Promise<ExitCode> {
  const [file = ''] = files
  const words = cliTexts(lang)
  const name = basename(file).replace(/\.[^.]*$/, '')
  const zh = options.get('title') ?? name
  const ledger = emptyLedger({
    id: options.get('id') ?? idOfName(name),
    title: { zh, en: options.get('title-en') ?? zh },
    description: inEachLanguage((each) => cliTexts(each).describe),
    edition: todayIn(USUAL_TIME_ZONE),
  })
  const read = readLedger(ledger)
  if (!read.ok) {
    for (const issue of read.issues) warn(words.line(file, formatIssue(issue, lang)))
    return 2
  }
  await writeOut(file, ledgerText(ledger), options.has('force'))
  print(words.line(file, words.started(ledger.id)))
  return 0
}
