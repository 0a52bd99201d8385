/** `check FILE…`: validates ledgers, and workbooks and tables that shall become some, with the page's own reading. */
import { USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import { allAnswers, givenAnswers, sayDoubts, strayAnswers, type GivenAnswers } from './answers.ts'
import type { Call, ExitCode } from './call.ts'
import { FileError } from './files.ts'
import { openLedgerFile } from './open-ledger-file.ts'
import { countsLine, sayFindings } from './say.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'

/** Prints all that is wrong with each file, and a last line that sums up. A file that cannot be read does not stop the others. */
export async function check(call: Call): Promise<ExitCode> {
  const answers = await givenAnswers(call)
  if (typeof answers === 'string') {
    call.warn(answers)
    return 2
  }
  let code: ExitCode = 0
  for (const file of call.files) {
    const found = await checkFile(file, call, answers)
    if (found > code) code = found
  }
  return code
}

async function checkFile(file: string, call: Call, answers: GivenAnswers): Promise<ExitCode> {
  const { lang, print, warn } = call
  const words = cliTexts(lang)
  const say = (sentence: string) => print(words.line(file, sentence))
  const today = call.todayIn(USUAL_TIME_ZONE)
  try {
    const { ledger, setAside, findings, doubts } = await openLedgerFile(file, {
      lang,
      today,
      base: null,
      announced: today,
      figureDate: null,
      answers: allAnswers(answers),
    })
    const faults =
      sayFindings(file, findings, lang, print) +
      sayDoubts(doubts, { file, lang, given: allAnswers(answers), say: print })
    /* Of several files each may ask something else: what one of them does not ask is only said. */
    const stray = strayAnswers(answers, doubts, lang)
    for (const text of [...stray.faults, ...stray.notes]) warn(words.line(file, words.note(text)))
    if (!ledger) {
      say(words.refused(faults))
      return 1
    }
    const counts = countsLine(ledger, lang)
    if (setAside > 0) say(words.setAside(setAside, counts))
    else say(faults > 0 ? words.withFaults(faults, counts) : words.ok(counts))
    return faults > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    say(words.fileFaults[error.kind](error.detail))
    return 2
  }
}
