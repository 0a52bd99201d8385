/** A ledger that rows are being read into: what is there, what comes new, what changes, what is wrong. */
import { assess } from '#src/domain/assess.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Ledger, Organisation, Region, Report, Sector, Source, Unit } from '#src/domain/ledger.ts'
import type { ComplaintCode, SheetComplaint } from './sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { columnOf, type ColumnId } from './columns.ts'
import { createDoubts, type Answers, type Doubts } from './doubts.ts'
import { humanCells } from './human-row.ts'
import { ledgerNames, type LedgerNames } from './ledger-names.ts'
import type { PlanYear } from './plan-year.ts'
import { noteTitle, type UsedTitles } from './task-title.ts'
import type { SheetCell } from './workbook.ts'

/** What rows are read with. */
export interface SheetContext {
  /** What the rows are matched with and added to; may be empty. */
  readonly ledger: Ledger
  readonly lang: Language
  readonly today: CalendarDate
  /** What the new records cite; it joins the ledger with the first of them. */
  readonly source: Source
  /** When a new commitment was announced, where its row does not say. */
  readonly announced: CalendarDate
  /** The day on which changed targets were set anew, where neither row nor table says it; null: a person has not said. */
  readonly restatedOn?: CalendarDate | null
  /** The day of figures whose row, heading and title say none; null: such a figure is not taken. */
  readonly figureDate: CalendarDate | null
  /** What the person answered to the questions of a table, by key (doubts.ts). */
  readonly answers?: Answers
}

/** A field of a commitment that a row changes. */
export interface SheetChange {
  readonly sheet: string
  readonly row: number
  readonly column: ColumnId
  readonly commitment: string
  readonly before: SheetCell
  readonly after: SheetCell
}

/** The row that is being read. */
export interface RowPlace {
  readonly sheet: string
  readonly row: number
  readonly letters: ReadonlyMap<ColumnId, string>
  readonly headings: ReadonlyMap<ColumnId, string>
  /** The year of the table's targets; null: nothing names it. */
  readonly plan: PlanYear | null
}

export interface ImportDraft {
  readonly context: SheetContext
  readonly commitments: Map<string, Commitment>
  readonly regions: Region[]
  readonly sectors: Sector[]
  readonly organisations: Organisation[]
  readonly units: Unit[]
  readonly reports: Report[]
  /** The same by commitment. */
  readonly reportsOn: Map<string, Report[]>
  /** Every id in use, of any kind. */
  readonly taken: Set<string>
  /** The names so far, those of new things included. */
  names: LedgerNames
  /** Ids of new commitments, in the order of their rows. */
  readonly added: Set<string>
  /** Those of the ledger and the new ones. */
  readonly titles: UsedTitles
  readonly changes: SheetChange[]
  /** Ids of commitments whose targets were set anew. */
  readonly restated: Set<string>
  readonly complaints: SheetComplaint[]
  /** What the table leaves open. */
  readonly doubts: Doubts
  /** Month and day on which years like 2026/27 end, as 03-31; null: the table does not say. */
  yearEnd: string | null
  /** The language that the table’s texts are in; null: nobody can tell, and none of them takes the place of another. */
  textLanguage: Language | null
  /** How many rows left open what one note says for all: new ones the day of announcement, and whatever the table has no column for. */
  readonly left: { announced: number; lead: number; sector: number; region: number; date: number; due: number }
  readonly currentCells: (id: string) => Readonly<Record<ColumnId, SheetCell>> | null
  readonly assessmentOf: (id: string) => Assessment | null
}

/** A draft in which nothing has been read. */
export function createDraft(context: SheetContext): ImportDraft {
  const { ledger, lang, today } = context
  const index = indexLedger(ledger)
  const rule = index.rules.get(ledger.defaultRule) ?? [...index.rules.values()][0]
  const names = ledgerNames(ledger)
  const assessmentOf = (id: string) => {
    const commitment = index.commitments.get(id)
    return commitment && rule ? assess(index, commitment, today, rule) : null
  }
  const records = [
    ledger.regions.map(({ code }) => code),
    ...[
      ledger.sectors,
      ledger.organisations,
      ledger.units,
      ledger.sources,
      ledger.commitments,
      ledger.reports,
      ledger.facts,
    ].map((table) => table.map(({ id }) => id)),
  ]
  const draft: ImportDraft = {
    context,
    commitments: new Map(index.commitments),
    regions: [...ledger.regions],
    sectors: [...ledger.sectors],
    organisations: [...ledger.organisations],
    units: [...ledger.units],
    reports: [...ledger.reports],
    reportsOn: new Map([...index.reports].map(([id, reports]) => [id, [...reports]])),
    taken: new Set(records.flat()),
    names,
    added: new Set(),
    titles: usedTitles(ledger, names),
    changes: [],
    restated: new Set(),
    complaints: [],
    doubts: createDoubts(context.answers ?? {}),
    yearEnd: null,
    textLanguage: lang,
    left: { announced: 0, lead: 0, sector: 0, region: 0, date: 0, due: 0 },
    assessmentOf,
    currentCells: (id) => {
      const [commitment, assessment] = [index.commitments.get(id), assessmentOf(id)]
      return commitment && assessment
        ? humanCells({ commitment, assessment }, 0, {
            names,
            sources: index.sources,
            lang: draft.textLanguage ?? lang,
          })
        : null
    },
  }
  return draft
}

function usedTitles({ commitments }: Ledger, { region }: LedgerNames): UsedTitles {
  const titles: UsedTitles = new Map()
  for (const { id, title, regions } of commitments)
    noteTitle(titles, title, {
      id,
      region: regions.map((code) => region.byId.get(code)?.zh ?? code).join('、'),
      row: null,
    })
  return titles
}

/** The look-ups anew, after something with a name has come in. */
export function renewNames(draft: ImportDraft): void {
  draft.names = ledgerNames(draft)
}

/** Notes what is wrong with a cell of a row; `column` null: the whole row. */
export function complain(
  draft: ImportDraft,
  place: RowPlace,
  code: ComplaintCode,
  column: ColumnId | null,
  texts: { readonly found?: string; readonly expected?: string } = {},
): void {
  draft.complaints.push({
    code,
    sheet: place.sheet,
    row: place.row,
    column: column === null ? null : (place.letters.get(column) ?? null),
    heading: column === null ? '' : (place.headings.get(column) ?? columnOf(column)[draft.context.lang]),
    found: texts.found ?? '',
    expected: texts.expected ?? '',
  })
}

/** Whether the target of a row hangs on a question without an answer: what hangs on the target then does too. */
export function isWaiting({ complaints }: ImportDraft, { sheet, row, letters }: RowPlace): boolean {
  const column = letters.get('target') ?? null
  return complaints.some(
    (each) => each.code === 'not-answered' && each.row === row && each.column === column && each.sheet === sheet,
  )
}

/** The ledger with all that was read; its edition no older than what it now holds. */
export function finishDraft({
  context,
  commitments,
  regions,
  sectors,
  organisations,
  units,
  reports,
  added,
  changes,
  restated,
}: ImportDraft): Ledger {
  const { ledger, source, today } = context
  const isNew = added.size > 0 || reports.length > ledger.reports.length
  if (!isNew && changes.length === 0) return ledger
  const hasSource = ledger.sources.some(({ id }) => id === source.id)
  const cites = isNew || restated.size > 0 || changes.some(({ column }) => column === 'baseline')
  return {
    ...ledger,
    edition:
      (reports.length > ledger.reports.length || restated.size > 0) && ledger.edition < today ? today : ledger.edition,
    regions,
    sectors,
    organisations,
    units,
    sources: hasSource || !cites ? ledger.sources : [...ledger.sources, source],
    commitments: [...commitments.values()],
    reports,
  }
}
