/** `convert IN OUT`: a ledger as a workbook or table, and back. */
import { extname } from 'node:path'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import { USUAL_TIME_ZONE } from '#src/domain/empty-ledger.ts'
import { select } from '#src/derive/selection/select.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { buildSentence } from '#src/format/sentence/sentence.ts'
import { sentenceText } from '#src/format/sentence/parts.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { allAnswers, givenAnswers, sayDoubts, strayAnswers } from './answers.ts'
import type { Call, ExitCode } from './call.ts'
import { FileError, writeOut } from './files.ts'
import { openLedgerFile } from './open-ledger-file.ts'
import { countsLine, sayFindings } from './say.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import { tools } from './desk.ts'

const { formatCsv, ledgerText, ledgerToWorkbook, writeXlsx } = tools

/** Writes what could be read, and prints by sheet, row and column what could not. Nothing is written where nothing could be read. */
export async function convert(call: Call): Promise<ExitCode> {
  const { files, options, lang, print, warn } = call
  const [from = '', to = ''] = files
  const words = cliTexts(lang)
  const write = writerOf(to)
  const today = call.todayIn(USUAL_TIME_ZONE)
  const context = {
    lang,
    today,
    base: null,
    announced: options.get('announced') ?? today,
    restatedOn: options.get('announced') ?? null,
    figureDate: options.get('figures-of') ?? null,
  }
  const answers = await givenAnswers(call)
  if (typeof answers === 'string') {
    warn(answers)
    return 2
  }
  const baseFile = options.get('ledger')
  const base = baseFile === undefined ? null : await openLedgerFile(baseFile, context)
  if (base && baseFile !== undefined) {
    const faults = sayFindings(baseFile, base.findings, lang, warn)
    if (!base.ledger || faults > 0) throw new FileError('refused', baseFile, words.refused(faults))
  }
  const { nature, ledger, findings, doubts } = await openLedgerFile(from, {
    ...context,
    base: base?.ledger ?? null,
    answers: allAnswers(answers),
  })
  if (base && nature !== 'table') {
    warn(words.line(from, words.ownLedger))
    return 2
  }
  const stray = strayAnswers(answers, doubts, lang)
  for (const note of stray.notes) warn(words.note(note))
  if (stray.faults.length > 0) {
    for (const fault of stray.faults) warn(fault)
    return 2
  }
  const faults =
    sayFindings(from, findings, lang, print) +
    sayDoubts(doubts, { file: from, lang, given: allAnswers(answers), say: print })
  if (!ledger) {
    print(words.line(from, words.nothingTaken))
    return 1
  }
  const asOf = options.get('as-of') ?? call.todayIn(ledger.timeZone)
  await writeOut(to, await write(ledger, asOf, lang), options.has('force'))
  const isSheet = extname(to).toLowerCase() === '.csv'
  print(
    words.line(to, isSheet ? words.writtenSheet(ledger.commitments.length) : words.written(countsLine(ledger, lang))),
  )
  // What the form cannot hold is no fault of the ledger.
  if (isSheet) print(words.line(to, words.note(words.notInSheet(countsLine(ledger, lang)))))
  return faults > 0 ? 1 : 0
}

type Write = (ledger: Ledger, asOf: CalendarDate, lang: Language) => Promise<string | ArrayBuffer>

function writerOf(file: string): Write {
  switch (extname(file).toLowerCase()) {
    case '.json':
      return (ledger) => Promise.resolve(ledgerText(ledger))
    case '.xlsx':
      return (ledger, asOf, lang) => writeXlsx(toWorkbook(ledger, asOf, lang, 'all'))
    case '.csv':
      return (ledger, asOf, lang) => Promise.resolve(formatCsv(toWorkbook(ledger, asOf, lang, 'none')[0]?.rows ?? []))
    default:
      throw new FileError('form', file)
  }
}

function toWorkbook(ledger: Ledger, asOf: CalendarDate, lang: Language, records: 'all' | 'none') {
  const view = { ...DEFAULT_VIEW, lang }
  const selection = select(indexLedger(ledger), view, asOf)
  const sentence = sentenceText(buildSentence(buildSentenceFacts(selection, view), lang))
  const { assessed } = selection
  return runSteps(ledgerToWorkbook({ assessed, items: assessed.items, sentence, link: null, lang, records }))
}
