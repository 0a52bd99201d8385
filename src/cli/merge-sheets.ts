/** `merge-sheets LEDGER OUT FILE…`: the reporting sheets that came back, put into the ledger. */
import { basename, extname } from 'node:path'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { formatIssue } from '#src/format/issue.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import type { ReturnedFile } from '#src/desk/door.ts'
import type { Call, ExitCode } from './call.ts'
import { tools } from './desk.ts'
import { FileError, readFrom, writeOut } from './files.ts'
import { openOnDay, type LedgerOnDay } from './ledger-on-day.ts'
import { countsLine } from './say.ts'

const {
  formatFileFault,
  ledgerText,
  mergeLines,
  mergeSheets,
  monthRecords,
  monthSourceTitle,
  readSpreadsheet,
  usualDay,
} = tools

/** Writes the ledger with the reports that are new, and says who has filed and what was not taken. 1: something was not. */
export async function mergeReturned(call: Call): Promise<ExitCode> {
  const { files, options, lang, print } = call
  const [ledgerFile = '', to = '', ...from] = files
  const words = cliTexts(lang)
  const texts = deskSheetsTexts(lang)
  if (extname(to).toLowerCase() !== '.json') throw new FileError('refused', to, words.onlyJson)
  const ground = await openOnDay(ledgerFile, call)
  const returned = await Promise.all(from.map((file) => readReturned(file, call)))
  const merged = mergeSheets(returned, { ...ground, lang }, usualDay(ground.today))
  const lines = mergeLines(merged, ground.index, lang)
  if (lines.day !== '') print(lines.day)
  print(words.line(texts.filed, lines.filed.length === 0 ? texts.noneFiled : '').trimEnd())
  for (const line of lines.filed) print(`  ${line}`)
  print(words.line(texts.missing, lines.missing.length === 0 ? texts.noneMissing : '').trimEnd())
  for (const line of lines.missing) print(`  ${line}`)
  for (const line of [...lines.refused, ...lines.troubles]) print(line)
  print(lines.summary)
  const code = lines.refused.length + lines.troubles.length > 0 ? 1 : 0
  if (merged.reports.length === 0) {
    print(words.line(to, words.nothingTaken))
    return code
  }
  const ledger = withReports(ground, merged)
  const read = readLedger(ledger)
  if (!read.ok || read.setAside.length > 0) {
    const issues = read.ok ? read.setAside.flatMap((record) => record.issues) : read.issues
    for (const issue of issues) print(words.line(to, formatIssue(issue, lang)))
    return 1
  }
  await writeOut(to, ledgerText(ledger), options.has('force'))
  print(words.line(to, words.written(countsLine(ledger, lang))))
  return code
}

async function readReturned(file: string, { lang }: Call): Promise<ReturnedFile> {
  const name = basename(file)
  const read = await readSpreadsheet(await readFrom(file), name)
  return read.ok ? { name, workbook: read.workbook } : { name, workbook: null, why: formatFileFault(read.fault, lang) }
}

function withReports(
  { index: { ledger }, today }: LedgerOnDay,
  { reports, day }: ReturnType<typeof mergeSheets>,
): Ledger {
  const title = monthSourceTitle(day ?? usualDay(today))
  const added = monthRecords(reports, { title }, { ledger, drafts: [], today })
  return {
    ...ledger,
    edition: ledger.edition < today ? today : ledger.edition,
    sources: added.source ? [...ledger.sources, added.source] : ledger.sources,
    reports: [...ledger.reports, ...added.reports],
  }
}
