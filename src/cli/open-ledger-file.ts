/** A file on the disk as a ledger, as the desk opens it, with all that was found wrong on the way in sentences. */
import { basename } from 'node:path'
import { emptyLedger, idOfName } from '#src/domain/empty-ledger.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatIssue } from '#src/format/issue.ts'
import { FileError, readFrom } from './files.ts'
import { cliTexts } from '#src/texts/cli/texts.ts'
import type { Answers, Doubt, OpenedFile, PlacedIssue } from '#src/desk/door.ts'
import { tools } from './desk.ts'

const {
  formatFileFault,
  formatFileNotice,
  formatSheetPlace,
  formatSheetRows,
  groupComplaints,
  levelOf,
  openFile,
  withPlace,
} = tools

/** error: something was left out, or is wrong · note: it was read, and somebody should know how. */
export interface Finding {
  readonly level: 'error' | 'note'
  readonly text: string
  /** How many cells or rows it stands for. */
  readonly count: number
}

/** ledger: JSON · workbook: one that holds every record of a ledger · table: any other sheet. */
export interface LedgerFromFile {
  readonly nature: OpenedFile['nature']
  /** Valid; null: none could be made of the file. */
  readonly ledger: Ledger | null
  /** Records that were left out of it. */
  readonly setAside: number
  readonly findings: readonly Finding[]
  /** What a table leaves open, answered or not; the cells that hang on it are no findings. */
  readonly doubts: readonly Doubt[]
}

/** How tables are read. */
export interface TableReading {
  readonly lang: Language
  readonly today: CalendarDate
  /** What the rows of a table join; null: they make a ledger of their own. */
  readonly base: Ledger | null
  /** When new commitments were announced, where a row does not say. */
  readonly announced: CalendarDate
  /** When changed targets were set anew, where neither row nor table says it; null: today. */
  readonly restatedOn?: CalendarDate | null
  /** The day of figures that come without one; null: they are not taken. */
  readonly figureDate: CalendarDate | null
  /** What was answered to the questions of a table. */
  readonly answers?: Answers
}

/**
 * Opens a file by what is in it. JSON has to be UTF-8, which the desk does not
 * ask: what is checked here is served as it is, what the desk takes is written
 * anew. Rejects with a FileError where the file cannot be read at all.
 */
export async function openLedgerFile(file: string, reading: TableReading): Promise<LedgerFromFile> {
  const { lang, today, base } = reading
  const name = basename(file)
  const opened = await openFile(await readFrom(file), name, {
    ...reading,
    base: base ?? startOf(name, today),
    isAlone: base === null,
    mapping: null,
  })
  const { nature, encoding, fault, ledger, setAside, doubts } = opened
  if (encoding !== null && encoding !== 'UTF-8') throw new FileError('refused', file, cliTexts(lang).notUtf8)
  if (fault) throw new FileError('refused', file, formatFileFault(fault, lang))
  return { nature, ledger, setAside: setAside.length, findings: findingsOf(opened, lang), doubts }
}

function startOf(fileName: string, today: CalendarDate): Ledger {
  const name = fileName.replace(/\.[^.]*$/, '')
  const description = { zh: cliTexts('zh').tableOf(fileName), en: cliTexts('en').tableOf(fileName) }
  return emptyLedger({ id: idOfName(name), title: { zh: name, en: name }, description, edition: today })
}

function findingsOf({ notices, issues, complaints }: OpenedFile, lang: Language): readonly Finding[] {
  return [
    ...notices.map((notice): Finding => ({ level: 'note', text: formatFileNotice(notice, lang), count: 1 })),
    ...issues.map((issue): Finding => ({ level: 'error', text: issueText(issue, lang), count: 1 })),
    ...groupComplaints(
      complaints.filter(({ code }) => code !== 'not-answered'),
      lang,
      'line',
    ).map(({ first, text, rows, count }): Finding => ({
      level: levelOf(first),
      text: withPlace(formatSheetRows(first, rows, lang), text, lang),
      count,
    })),
  ]
}

function issueText({ issue, place }: PlacedIssue, lang: Language): string {
  const said = formatIssue(issue, lang)
  return place === null ? said : cliTexts(lang).line(formatSheetPlace(place, lang), said)
}
