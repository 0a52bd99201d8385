/** A file of any kind as a ledger, with all that was found wrong on the way: the same reading as on the page. */
import { inEachLanguage } from '#src/domain/languages.ts'
import { basename } from 'node:path'
import { emptyLedger, idOfName } from './empty-ledger.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger, readLedgerText, type ReadResult } from '#src/domain/read-ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatIssue } from '#src/format/issue.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { FileFault, readBytes } from './files.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import type { PlacedIssue, SheetComplaint, Workbook } from '#src/desk/door.ts'
import { tools } from './desk.ts'

const {
  fileKind,
  formatComplaint,
  formatFileFault,
  formatFileNotice,
  formatSheetPlace,
  holdsLedger,
  importSource,
  levelOf,
  readSheet,
  readSpreadsheet,
  workbookToLedger,
} = tools

/** error: something was left out, or is wrong · note: it was read, and somebody should know how. */
export interface Finding {
  readonly level: 'error' | 'note'
  readonly text: string
}

/** ledger: JSON · workbook: one that holds every record of a ledger · table: any other sheet. */
export interface Opened {
  readonly nature: 'ledger' | 'workbook' | 'table'
  /** Valid; null: none could be made of the file. */
  readonly ledger: Ledger | null
  /** Records that were left out of it. */
  readonly setAside: number
  readonly findings: readonly Finding[]
}

/** How tables are read. */
export interface OpenContext {
  readonly lang: Language
  readonly today: CalendarDate
  /** What the rows of a table join; null: they make a ledger of their own. */
  readonly base: Ledger | null
  /** When new commitments were announced, where a row does not say. */
  readonly announced: CalendarDate
  /** The day of figures that come without one; null: they are not taken. */
  readonly figureDate: CalendarDate | null
}

/** Opens a file by what is in it. Rejects with a FileFault where it cannot be read at all. */
export async function openFile(file: string, context: OpenContext): Promise<Opened> {
  const { lang } = context
  const bytes = await readBytes(file)
  const kind = fileKind(new Uint8Array(bytes))
  if ('fault' in kind)
    throw new FileFault(
      'refused',
      file,
      formatFileFault({ code: kind.fault, sheet: null, found: null, limit: null }, lang),
    )
  if (kind.kind === 'json' || (kind.kind === 'text' && /\.json$/i.test(file))) return openJson(file, bytes, lang)
  const read = await readSpreadsheet(bytes, basename(file))
  if (!read.ok) throw new FileFault('refused', file, formatFileFault(read.fault, lang))
  const opened = holdsLedger(read.workbook)
    ? openWorkbook(read.workbook, file, context)
    : openTable(read.workbook, file, context)
  const notices = read.notices.map((notice): Finding => ({ level: 'note', text: formatFileNotice(notice, lang) }))
  return { ...opened, findings: [...notices, ...opened.findings] }
}

function openJson(file: string, bytes: ArrayBuffer, lang: Language): Opened {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileFault('refused', file, cliTexts(lang).notUtf8)
  }
  return opened('ledger', readLedgerText(text), [], lang)
}

function openWorkbook(workbook: Workbook, file: string, { lang, today, base }: OpenContext): Opened {
  const name = basename(file)
  const source = importSource(base ?? startOf(name, today), name, today)
  const read = runSteps(workbookToLedger(workbook, { today, source }))
  const placed = read.issues.map((issue) => placedFinding(issue, lang))
  const findings = [...placed, ...complaints(read.complaints, lang)]
  if (!read.ok) return { nature: 'workbook', ledger: null, setAside: 0, findings }
  // What was changed in the sheet that people work in has still to pass.
  const { ledger, setAside, findings: own } = opened('workbook', readLedger(read.ledger), [], lang)
  return { nature: 'workbook', ledger, setAside: setAside + read.setAside.length, findings: [...own, ...findings] }
}

function openTable(workbook: Workbook, file: string, context: OpenContext): Opened {
  const { lang, today, announced, figureDate } = context
  const name = basename(file)
  const base = context.base ?? startOf(name, today)
  const read = runSteps(
    readSheet(workbook, null, {
      ledger: base,
      lang,
      today,
      source: importSource(base, name, today),
      announced,
      figureDate,
    }),
  )
  const findings = complaints(read.complaints, lang)
  if (read.mapping === null || (context.base === null && read.added.length === 0))
    return { nature: 'table', ledger: null, setAside: 0, findings }
  return opened('table', readLedger(read.ledger), findings, lang)
}

function startOf(fileName: string, today: CalendarDate): Ledger {
  const name = fileName.replace(/\.[^.]*$/, '')
  const description = inEachLanguage((each) => cliTexts(each).tableOf(fileName))
  return emptyLedger({ id: idOfName(name), title: { zh: name, en: name }, description, edition: today })
}

function opened(nature: Opened['nature'], result: ReadResult, findings: readonly Finding[], lang: Language): Opened {
  const issues: readonly LedgerIssue[] = result.ok ? result.setAside.flatMap((record) => record.issues) : result.issues
  const own = issues.map((issue): Finding => ({ level: 'error', text: formatIssue(issue, lang) }))
  return {
    nature,
    ledger: result.ok ? result.ledger : null,
    setAside: result.ok ? result.setAside.length : 0,
    findings: [...own, ...findings],
  }
}

function complaints(all: readonly SheetComplaint[], lang: Language): readonly Finding[] {
  return all.map((complaint) => ({ level: levelOf(complaint), text: formatComplaint(complaint, lang) }))
}

function placedFinding({ issue, place }: PlacedIssue, lang: Language): Finding {
  const said = formatIssue(issue, lang)
  return { level: 'error', text: place === null ? said : cliTexts(lang).line(formatSheetPlace(place, lang), said) }
}
