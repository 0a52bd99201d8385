/** `fill LEDGER TABLE OUT`: an office's own workbook with its figure cells filled from a ledger. */
import { extname } from 'node:path'
import { USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import { deskFillTexts } from '#src/texts/desk-fill/texts.ts'
import { allAnswers, givenAnswers, sayDoubts, strayAnswers } from './answers.ts'
import type { Call, ExitCode } from './call.ts'
import { tools } from './desk.ts'
import { FileError, readFrom, writeOut } from './files.ts'
import { openLedgerFile } from './open-ledger-file.ts'
import { sayFindings } from './say.ts'

const { fillReport, fillWorkbook, formatFileFault } = tools

/** Writes the filled workbook, and says of each row that was not filled why. 1: something that was to be written was not. */
export async function fill(call: Call): Promise<ExitCode> {
  const { files, options, lang, print, warn } = call
  const [ledgerFile = '', from = '', to = ''] = files
  const words = cliTexts(lang)
  if (extname(to).toLowerCase() !== '.xlsx') throw new FileError('refused', to, words.onlyXlsx)
  const answers = await givenAnswers(call)
  if (typeof answers === 'string') {
    warn(answers)
    return 2
  }
  const today = call.todayIn(USUAL_TIME_ZONE)
  const opened = await openLedgerFile(ledgerFile, { lang, today, base: null, announced: today, figureDate: null })
  const faults = sayFindings(ledgerFile, opened.findings, lang, warn)
  if (!opened.ledger || opened.nature === 'table' || faults > 0)
    throw new FileError('refused', ledgerFile, words.refused(faults))
  const filling = await fillWorkbook(await readFrom(from), {
    ledger: opened.ledger,
    lang,
    today: options.get('as-of') ?? call.todayIn(opened.ledger.timeZone),
    mapping: null,
    answers: allAnswers(answers),
    words: options.has('words'),
  })
  if (!filling.ok) {
    const why = filling.fault ? formatFileFault(filling.fault, lang) : deskFillTexts(lang).notFilled
    throw new FileError('refused', from, why)
  }
  const { filled } = filling
  const stray = strayAnswers(answers, filled.doubts, lang)
  for (const note of stray.notes) warn(words.note(note))
  for (const fault of stray.faults) warn(fault)
  if (stray.faults.length > 0) return 2
  const report = fillReport(filled, opened.ledger.units, lang)
  for (const { level, text } of report.lines) print(words.line(from, level === 'note' ? words.note(text) : text))
  if (report.headingDay !== null) print(words.line(from, words.note(report.headingDay)))
  const open = sayDoubts(filled.doubts, { file: from, lang, given: allAnswers(answers), say: print })
  await writeOut(to, filled.bytes, options.has('force'))
  print(words.line(to, words.filled(report.summary)))
  return open > 0 || report.lines.some(({ level }) => level === 'error') ? 1 : 0
}
