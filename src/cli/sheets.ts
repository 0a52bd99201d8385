/** `sheets LEDGER FOLDER`: a reporting sheet for each unit that owes figures. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatDate } from '#src/format/date.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import type { Call, ExitCode } from './call.ts'
import { tools } from './desk.ts'
import { FileError, writeOut } from './files.ts'
import { openOnDay } from './ledger-on-day.ts'

const { monthGroups, reportingSheets, usualDay, writeXlsx } = tools

/** Writes the sheets and says how many rows each asks for. A day to come is wrong use. */
export async function sheets(call: Call): Promise<ExitCode> {
  const { files, options, lang, print, warn } = call
  const [ledgerFile = '', folder = ''] = files
  const words = cliTexts(lang)
  const { index, items, today } = await openOnDay(ledgerFile, call)
  const day = options.get('figures-of') ?? usualDay(today)
  if (day > today) {
    warn(words.dayAhead(formatDate(day, lang)))
    return 2
  }
  const groups = monthGroups(items, index, day, 'due', () => false)
  if (groups.length === 0) print(words.noSheets(formatDate(day, lang)))
  else
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw new FileError('unwritten', folder, String(error))
    })
  for (const [at, { name, workbook }] of reportingSheets(groups, { index, day, lang }).entries()) {
    const file = join(folder, `${name}.xlsx`)
    await writeOut(file, await writeXlsx(workbook), options.has('force'))
    print(words.line(file, words.sheetWritten(groups[at]?.rows.length ?? 0)))
  }
  return 0
}
